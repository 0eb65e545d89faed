import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { Fault } from "../faults/fault.ts";
import { answerControl } from "./control-routes.ts";
import { createExchange } from "./exchange.ts";
import { createStatsCounter } from "./stats.ts";

interface Call {
  readonly address: string;
  readonly headers?: Record<string, string>;
  readonly adminKey?: string;
}

async function request(
  method: string,
  path: string,
  { address, headers = {}, adminKey }: Call,
): Promise<{ status: number; calls: string[] }> {
  const calls: string[] = [];
  const incoming = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: address }));
  const body = method === "POST" ? JSON.stringify({ target: "api" }) : "";
  Object.assign(incoming, {
    method,
    url: `/_mock${path}`,
    headers: { ...headers, "content-length": `${body.length}` },
  });
  incoming.push(body);
  incoming.push(null);
  const faults = {
    inject: (fault: Fault) => void calls.push(fault.target),
    clear: () => void calls.push("clear"),
    revokeTokens: () => void calls.push("revoke"),
  };
  const parts = { stats: createStatsCounter(), faults, seed: async () => [], adminKey };
  const { status } = await answerControl(parts, createExchange(incoming, new ServerResponse(incoming)));
  return { status, calls };
}

describe("the control routes", () => {
  it.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])("obey a program at %s", async (address) => {
    expect(await request("POST", "/faults", { address })).toEqual({ status: 204, calls: ["api"] });
    expect(await request("DELETE", "/faults", { address })).toEqual({ status: 204, calls: ["clear"] });
    expect(await request("POST", "/revoke-tokens", { address })).toEqual({ status: 204, calls: ["revoke"] });
  });

  it.each(["10.0.0.7", "::ffff:10.0.0.7", "fe80::1", ""])("let one at %s only look", async (address) => {
    expect(await request("POST", "/faults", { address })).toEqual({ status: 403, calls: [] });
    expect(await request("DELETE", "/faults", { address })).toEqual({ status: 403, calls: [] });
    expect(await request("POST", "/revoke-tokens", { address })).toEqual({ status: 403, calls: [] });
    expect((await request("GET", "/stats", { address })).status).toBe(200);
  });

  it.each([
    ["in a header of its own", { "x-mock-admin-key": "open-sesame" }, 204],
    ["as a bearer token", { authorization: "Bearer open-sesame" }, 204],
    ["when it is wrong", { "x-mock-admin-key": "open" }, 401],
    ["when it is missing", {}, 401],
  ])("want the key when there is one, from any machine: %s", async (_case, headers, status) => {
    for (const address of ["10.0.0.7", "127.0.0.1"]) {
      const answer = await request("POST", "/faults", { address, headers, adminKey: "open-sesame" });
      expect(answer).toEqual({ status, calls: status === 204 ? ["api"] : [] });
    }
  });
});
