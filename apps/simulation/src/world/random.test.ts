import { describe, expect, it } from "vitest";
import { Random } from "./random.ts";

function draws(seed: number, label: string): number[] {
  const random = new Random(seed, label);
  return Array.from({ length: 1_000 }, random.next);
}

describe("Random", () => {
  it("follows from seed and label", () => {
    expect(draws(1, "a")).toEqual(draws(1, "a"));
    expect(draws(1, "a")).not.toEqual(draws(2, "a"));
    expect(draws(1, "a")).not.toEqual(draws(1, "b"));
  });

  it("is spread evenly", () => {
    const all = Array.from({ length: 50 }, (_, seed) => draws(seed, "spread")).flat();
    expect(all.every((value) => value >= 0 && value < 1)).toBe(true);
    const counts = Array.from(
      { length: 10 },
      (_, tenth) => all.filter((value) => Math.floor(value * 10) === tenth).length,
    );
    for (const count of counts) expect(Math.abs(count - 5_000)).toBeLessThan(400);
  });

  it("keeps to its limits", () => {
    const random = new Random(3, "limits");
    for (let round = 0; round < 1_000; round += 1) {
      expect([1, 2, 3]).toContain(random.whole(1, 3));
      expect(random.gap(10)).toBeGreaterThanOrEqual(0);
      const log = random.logBetween(1, 100);
      expect(log >= 1 && log < 100).toBe(true);
    }
  });
});
