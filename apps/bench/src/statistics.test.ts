import { describe, expect, it } from "vitest";
import { median, medianRatio, rounded } from "./statistics.ts";

describe("the median", () => {
  it("is the middle figure whatever the order", () => {
    expect(median([100, 1, 3])).toBe(3);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it("leaves the figures in their order", () => {
    const figures = [3, 1, 2];
    median(figures);
    expect(figures).toEqual([3, 1, 2]);
  });

  it("of ratios compares within each round", () => {
    expect(medianRatio([20, 2_000, 30], [10, 1_000, 10])).toBe(2);
  });
});

describe("rounding", () => {
  it("keeps significant digits", () => {
    expect(rounded(1.23456)).toBe(1.23);
    expect(rounded(12_345.6, 2)).toBe(12_000);
    expect(rounded(0.0012345)).toBe(0.00123);
  });
});
