import { describe, expect, it } from "vitest";
import type { AccessLine } from "../../shared/api.ts";
import { describeEvent, isWanted } from "./describe-event.ts";

function line(source: AccessLine["source"], event: AccessLine["event"]): AccessLine {
  return { id: "1-0", service: "orders", instance: "orders-1", at: 0, source, event };
}

describe("events in words", () => {
  it.each([
    ["service", { type: "started", pid: 7, framework: "hono" }, "Started (hono), process 7"],
    [
      "token",
      { type: "token-purchased", lifetimeMs: 86_400_000, durationMs: 41 },
      "Bought a token that lives 1 d, in 41 ms",
    ],
    ["token", { type: "token-shared", ttlMs: 61_000 }, "Took the token from the cache, 1 min 1 s left"],
    ["token", { type: "token-reused", count: 1 }, "Had the token at hand for 1 caller"],
    [
      "token",
      { type: "cache-failed", cache: "redis", operation: "get", error: { message: "Timed out." } },
      "The cache redis failed at get: Timed out.",
    ],
    [
      "client",
      { type: "response", operationId: "listProducts", status: 200, durationMs: 12 },
      "listProducts answered 200 in 12 ms",
    ],
    [
      "client",
      { type: "rate-limit-wait", operationId: "listProducts", waitMs: 2_000 },
      "listProducts waits 2 s for the rate limit",
    ],
    ["token", { type: "an-event-of-next-year" }, "an-event-of-next-year"],
  ] as const)("%s %j", (source, event, text) => {
    expect(describeEvent(line(source, event)).text).toBe(text);
  });

  it("malformed members do no harm", () => {
    expect(describeEvent(line("token", { type: "purchase-failed", error: null, retryInMs: "soon" })).text).toBe(
      "Could not buy a token: no reason was given Next try in 0 ms",
    );
  });

  it("a 401 stands out, a 200 does not", () => {
    expect(describeEvent(line("client", { type: "response", status: 401 })).tone).toBe("bad");
    expect(describeEvent(line("client", { type: "response", status: 200 })).tone).toBe("plain");
  });

  it("are filtered by kind and service; readings of the budget are never among them", () => {
    const token = line("token", { type: "token-shared" });
    expect(isWanted(token, "all", null)).toBe(true);
    expect(isWanted(token, "tokens", "orders")).toBe(true);
    expect(isWanted(token, "requests", null)).toBe(false);
    expect(isWanted(token, "all", "stock")).toBe(false);
    expect(isWanted(line("rate-limit", { type: "rate-limit" }), "all", null)).toBe(false);
  });
});
