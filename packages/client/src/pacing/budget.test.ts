import { describe, expect, it } from "vitest";
import { type BudgetView, concurrencyOf, mergeBudget, mostConcurrent, reserveOf } from "./budget.ts";

const told = (remaining: number, resetInMs: number) => ({ limit: 100, remaining, resetAt: 0, resetInMs });
const view = (remaining: number, resetAt: number, observedAt = 0): BudgetView => ({
  limit: 100,
  remaining,
  resetAt,
  observedAt,
  policy: undefined,
});

describe("mergeBudget", () => {
  it("takes the first that is told", () => {
    expect(mergeBudget(undefined, told(50, 30_000), 0, 100)).toEqual(view(50, 30_100, 100));
  });

  it("takes the least within a window, and its earlier end", () => {
    expect(mergeBudget(view(40, 30_000), told(50, 29_000), 0, 100)).toEqual(view(40, 29_100, 100));
    expect(mergeBudget(view(50, 30_000), told(40, 31_000), 0, 100)).toEqual(view(40, 30_000, 100));
  });

  it("goes by another policy once the server says that it is the tighter one", () => {
    const minute = { ...view(40, 30_000, 50), policy: "minute" };
    const second = { ...told(3, 1000), limit: 10, policy: "second" };
    expect(mergeBudget(minute, second, 60, 100)).toMatchObject({
      limit: 10,
      remaining: 3,
      resetAt: 1100,
      policy: "second",
    });
    expect(mergeBudget(minute, second, 40, 100)).toBe(minute);
  });

  it("takes a new window as it is told", () => {
    expect(mergeBudget(view(3, 30_000), told(99, 60_000), 0, 100)).toEqual(view(99, 60_100, 100));
    expect(mergeBudget(view(3, 30_000), told(99, 500), 0, 30_000)).toEqual(view(99, 30_500, 30_000));
  });

  it("ignores a late answer of an earlier window", () => {
    const known = view(99, 60_000, 50);
    expect(mergeBudget(known, told(2, 1000), 40, 100)).toBe(known);
  });

  it("believes an earlier end that was told to a later request", () => {
    expect(mergeBudget(view(99, 60_000, 50), told(2, 1000), 50, 100)).toEqual(view(2, 1100, 100));
  });
});

it("reserves little while others use the budget, more the more they are, nothing without them, never everything", () => {
  const shared = [1, 2, 3, 10, 100, 1000].map((limit) => reserveOf(limit, undefined, true, 1));
  expect(shared).toEqual([0, 1, 2, 2, 5, 50]);
  expect([0, 0.1, 4.2, 9, 50].map((others) => reserveOf(100, undefined, true, others))).toEqual([5, 5, 5, 9, 10]);
  expect(reserveOf(100, undefined, false, 0)).toBe(0);
  expect([reserveOf(100, 0, true, 1), reserveOf(100, 7, false, 0), reserveOf(100, 500, true, 1)]).toEqual([0, 7, 99]);
});

it("allows fewer requests at once the less is left and the more others send, at least one", () => {
  expect([100, 24, 18, 12, 6, -3].map((left) => concurrencyOf(left, 2, 4))).toEqual([4, 4, 3, 2, 1, 1]);
  expect([0, 2, 9, 1000].map((timesOurs) => concurrencyOf(60, timesOurs, 100))).toEqual([30, 10, 3, 1]);
  expect([mostConcurrent(100, undefined), mostConcurrent(10_000, undefined), mostConcurrent(100, 2)]).toEqual([
    4, 400, 2,
  ]);
});
