import { describe, expect, it } from "vitest";
import { createControlRoutes } from "./control-routes.ts";
import type { Fault } from "./faults.ts";
import { createStatsCounter } from "./stats.ts";

async function requestFrom(
  remoteAddress: string,
  method: string,
  path: string,
): Promise<{ status: number; calls: string[] }> {
  const calls: string[] = [];
  const routes = createControlRoutes(createStatsCounter(), {
    inject: (fault: Fault) => void calls.push(fault.target),
    clear: () => void calls.push("clear"),
    revokeTokens: () => void calls.push("revoke"),
  });
  const body = method === "POST" ? JSON.stringify({ target: "api" }) : null;
  const { status } = await routes.request(path, { method, body }, { incoming: { socket: { remoteAddress } } });
  return { status, calls };
}

describe("the control routes", () => {
  it.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])("obey a program at %s", async (address) => {
    expect(await requestFrom(address, "POST", "/faults")).toEqual({ status: 204, calls: ["api"] });
    expect(await requestFrom(address, "DELETE", "/faults")).toEqual({ status: 204, calls: ["clear"] });
    expect(await requestFrom(address, "POST", "/revoke-tokens")).toEqual({ status: 204, calls: ["revoke"] });
  });

  it.each(["10.0.0.7", "::ffff:10.0.0.7", "fe80::1", ""])("let one at %s only look", async (address) => {
    expect(await requestFrom(address, "POST", "/faults")).toEqual({ status: 403, calls: [] });
    expect(await requestFrom(address, "DELETE", "/faults")).toEqual({ status: 403, calls: [] });
    expect(await requestFrom(address, "POST", "/revoke-tokens")).toEqual({ status: 403, calls: [] });
    expect((await requestFrom(address, "GET", "/stats")).status).toBe(200);
  });
});
