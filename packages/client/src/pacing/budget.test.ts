import { describe, expect, it } from "vitest";
import { type BudgetView, concurrencyOf, mergeBudget, reserveOf } from "./budget.ts";

const told = (remaining: number, resetInMs: number) => ({ limit: 100, remaining, resetAt: 0, resetInMs });
const view = (remaining: number, resetAt: number, observedAt = 0): BudgetView => ({
  limit: 100,
  remaining,
  resetAt,
  observedAt,
});

describe("mergeBudget", () => {
  it("takes the first that is told", () => {
    expect(mergeBudget(undefined, told(50, 30_000), 0, 100)).toEqual(view(50, 30_100, 100));
  });

  it("takes the least within a window, and its later end", () => {
    expect(mergeBudget(view(40, 30_000), told(50, 29_000), 0, 100)).toEqual(view(40, 30_000, 100));
    expect(mergeBudget(view(50, 30_000), told(40, 31_000), 0, 100)).toEqual(view(40, 31_100, 100));
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

it("reserves a tenth, at least two, never everything", () => {
  expect([1, 2, 3, 10, 100, 1000].map((limit) => reserveOf(limit, undefined))).toEqual([0, 1, 2, 2, 10, 100]);
  expect([reserveOf(100, 0), reserveOf(100, 500)]).toEqual([0, 99]);
});

it("allows fewer requests at once the less is left, at least one", () => {
  const at = (remaining: number, configured?: number): number => concurrencyOf(view(remaining, 0), 10, configured);
  expect([100, 58, 46, 34, 22, 11].map((remaining) => at(remaining))).toEqual([4, 4, 3, 2, 1, 1]);
  expect([at(100, 2), at(100, 50)]).toEqual([2, 7]);
  expect(concurrencyOf({ ...view(10_000, 0), limit: 10_000 }, 1000, undefined)).toBe(400);
});
