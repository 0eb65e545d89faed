import { describe, expect, it } from "vitest";
import type { AccessLine, ServiceState } from "../../../shared/api.ts";
import { markersOf } from "./markers.ts";
import { ticksBetween } from "./scale.ts";
import { heldBy, knownTokens } from "./tokens.ts";

let lastId = 0;
function line(
  service: string,
  at: number,
  source: AccessLine["source"],
  event: AccessLine["event"],
  instance = `${service}-1`,
): AccessLine {
  lastId += 1;
  return { id: `${lastId}-0`, service, instance, at, source, event };
}
const held = (service: string, at: number, issuedAt: number, expiresAt: number): AccessLine =>
  line(service, at, "token", { type: "token-held", issuedAt, expiresAt, organization: "org" });

function service(name: string, token: ServiceState["token"]): ServiceState {
  return {
    service: name,
    framework: null,
    state: "ready",
    instances: 1,
    token,
    purchased: 0,
    shared: 0,
    reused: 0,
    unauthorized: 0,
    cacheFailures: 0,
    cacheState: "working",
  };
}

describe("tokens of the timeline", () => {
  it("one token in several hands is one, though each works out its times for itself", () => {
    const marks = [
      held("orders", 1_000, 1_000, 61_000),
      held("stock", 5_000, 1_400, 60_200),
      held("orders", 50_000, 50_000, 110_000),
    ];
    const tokens = knownTokens(marks, [service("worker", { issuedAt: 50_010, expiresAt: 110_010 })]);
    expect(tokens.map(({ name, services }) => [name, ...services])).toEqual([
      ["A", "orders", "stock"],
      ["B", "orders", "worker"],
    ]);
  });

  it("a token ends where the service took the next one", () => {
    const marks = [
      held("orders", 1_000, 1_000, 61_000),
      held("orders", 50_500, 50_000, 110_000),
      held("stock", 1_200, 1_000, 61_000),
    ];
    const tokens = knownTokens(marks, []);
    expect(heldBy("orders", tokens, marks, []).map(({ token, replacedAt }) => [token.name, replacedAt])).toEqual([
      ["A", 50_500],
      ["B", null],
    ]);
    expect(heldBy("stock", tokens, marks, []).map(({ token, replacedAt }) => [token.name, replacedAt])).toEqual([
      ["A", null],
    ]);
  });

  it("are named on after Z", () => {
    const marks = Array.from({ length: 28 }, (_, index) =>
      held("orders", index * 10_000, index * 10_000, index * 10_000 + 5_000),
    );
    expect(
      knownTokens(marks, [])
        .slice(25)
        .map(({ name }) => name),
    ).toEqual(["Z", "AA", "AB"]);
  });
});

describe("markers of the timeline", () => {
  it("tell bought, shared, renewed, refused and starts apart; a new process has nothing to renew", () => {
    const marks = [
      line("orders", 1, "service", { type: "started" }),
      line("orders", 2, "token", { type: "token-purchased" }),
      line("stock", 3, "token", { type: "token-shared" }),
      line("orders", 4, "token", { type: "token-reused", count: 5 }),
      line("orders", 5, "client", { type: "response", status: 401 }),
      line("orders", 6, "client", { type: "response", status: 404 }),
      line("orders", 7, "token", { type: "token-shared" }),
      line("orders", 8, "service", { type: "started" }, "orders-2"),
      line("orders", 9, "token", { type: "token-shared" }, "orders-2"),
    ];
    expect(markersOf("orders", marks).map(({ at, kind }) => [at, kind])).toEqual([
      [1, "restart"],
      [2, "bought"],
      [5, "unauthorized"],
      [7, "renewed"],
      [8, "restart"],
      [9, "shared"],
    ]);
  });
});

describe("ticks of the timeline", () => {
  it.each([
    [300_000, 6],
    [86_400_000, 4],
    [60_000, 8],
    [1_000, 5],
  ])("are round, and no more than asked for: %i ms, %i ticks", (span, most) => {
    const from = 1_700_000_123_456;
    const ticks = ticksBetween(from, from + span, most);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(most);
    const steps = new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)));
    expect(steps.size).toBe(1);
    expect(ticks.every((tick) => tick >= from && tick <= from + span)).toBe(true);
  });
});
