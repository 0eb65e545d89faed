import { describe, expect, it } from "vitest";
import type { AccessEvent, ServiceState } from "../../shared/api.ts";
import { createFleetState } from "./fleet-state.ts";

const START = 1_795_500_000_000;
/** `orders-1 token cache-failed`, a second after the one before. */
function play(...lines: readonly (string | [line: string, members: object])[]): ReturnType<typeof createFleetState> {
  const state = createFleetState();
  lines.forEach((entry, index) => {
    const [line, members] = typeof entry === "string" ? [entry, {}] : entry;
    const [instance = "", source = "", type = ""] = line.split(" ");
    const service = instance.split("-")[0] ?? "";
    const at = START + index * 1_000;
    state.apply({ service, instance, at, source: source as AccessEvent["source"], event: { type, ...members } });
  });
  return state;
}
const only = (state: ReturnType<typeof createFleetState>): ServiceState | undefined => state.snapshot().services[0];

describe("a service", () => {
  it("is in the state of its newest instance, whatever an old one still says", () => {
    const rolling = [
      ["orders-1 service started", { framework: "hono" }],
      "orders-1 service ready",
      ["orders-1 token token-held", { issuedAt: 1, expiresAt: 2 }],
      ["orders-2 service started", { framework: "hono" }],
      "orders-1 service stopping",
      ["orders-1 token token-held", { issuedAt: 3, expiresAt: 4 }],
      "orders-1 service stopped",
    ] as const;
    const held = only(
      play(...rolling.map((entry) => (typeof entry === "string" ? entry : ([...entry] as [string, object])))),
    );
    expect(held).toMatchObject({ instances: 2, framework: "hono", state: "starting", token: null });
    expect(only(play("orders-1 service stopping", "orders-1 service stopped"))).toMatchObject({ state: "stopped" });
  });

  it("whose start is cut off is ready", () => {
    expect(only(play("orders-7 token token-shared"))).toMatchObject({ state: "ready", instances: 1, framework: null });
  });

  it("counts what its instances do", () => {
    const state = play(
      "orders-1 token token-purchased",
      ["orders-1 token token-reused", { count: 40 }],
      "orders-2 token token-shared",
      ["orders-2 token token-reused", { count: 2 }],
      ["orders-2 client response", { status: 401 }],
      ["orders-2 client response", { status: 200 }],
    );
    expect(only(state)).toMatchObject({ purchased: 1, shared: 1, reused: 42, unauthorized: 1, instances: 2 });
    expect(state.snapshot()).toMatchObject({ purchased: 1, withoutSharing: 2 });
  });

  it("tells whether its cache works", () => {
    const failed = "orders-1 token cache-failed";
    const cacheOf = (...lines: string[]): unknown => only(play(...lines))?.cacheState;
    expect(cacheOf("orders-1 service ready")).toBe("unknown");
    expect(cacheOf("orders-1 token token-purchased")).toBe("working");
    expect(cacheOf(failed)).toBe("failing");
    // After a failure the cache is not asked for a while: a purchase then proves nothing.
    expect(cacheOf(failed, "orders-1 token token-purchased")).toBe("failing");
    expect(cacheOf(failed, "orders-1 token token-shared")).toBe("working");
    expect(cacheOf(failed, "orders-1 token lease-waited")).toBe("working");
    const pause = Array.from({ length: 11 }, () => "orders-1 service ready");
    expect(cacheOf(failed, ...pause, "orders-1 token token-purchased")).toBe("working");
  });
});

describe("gauges", () => {
  it("tell the newest rate limit, and each quota", () => {
    const quota = (bucket: string, remaining: number): object => ({ scope: "client", bucket, limit: 10, remaining });
    const state = play(
      ["orders-1 rate-limit rate-limit", { limit: 100, remaining: 60, resetInMs: 500 }],
      ["search-1 rate-limit rate-limit", { limit: 100, remaining: 40, resetInMs: 250 }],
      ["orders-1 token quota", { quotas: [quota("per_hour", 9), quota("per_day", 8)] }],
      ["orders-1 token quota", { quotas: [quota("per_hour", 7)] }],
      ["orders-1 rate-limit rate-limit", {}],
    );
    const late = { type: "rate-limit", limit: 100, remaining: 99, resetInMs: 1 };
    state.apply({ service: "orders", instance: "orders-1", at: START - 1, source: "rate-limit", event: late });
    const { rateLimit, quotas } = state.snapshot();
    expect(rateLimit).toEqual({ limit: 100, remaining: 40, resetAt: START + 1_250, at: START + 1_000 });
    expect(quotas).toEqual([
      { name: "client per hour", limit: 10, remaining: 7 },
      { name: "client per day", limit: 10, remaining: 8 },
    ]);
  });
});

describe("what it keeps", () => {
  it("is bounded", () => {
    const state = createFleetState();
    for (let index = 0; index < 5_000; index += 1) {
      const service = `service${index}`;
      state.apply({ service, instance: `${service}-1`, at: START, source: "service", event: { type: "ready" } });
    }
    const quotas = Array.from({ length: 20 }, (_, index) => ({
      scope: "a",
      bucket: `b${index}`,
      limit: 1,
      remaining: 1,
    }));
    const tell = (told: unknown): void =>
      state.apply({
        service: "orders",
        instance: "orders-1",
        at: START,
        source: "token",
        event: { type: "quota", quotas: told },
      });
    tell(quotas);
    tell([
      { scope: "one", bucket: "more", limit: 1, remaining: 1 },
      { ...quotas[0], remaining: 0 },
    ]);
    expect(state.snapshot().services).toHaveLength(100);
    expect(state.snapshot().quotas.map(({ name, remaining }) => [name, remaining])).toEqual(
      quotas.map(({ bucket }, index) => [`a ${bucket}`, index === 0 ? 0 : 1]),
    );
  });
});
