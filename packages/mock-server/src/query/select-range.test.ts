import fc from "fast-check";
import { expect, it } from "vitest";
import { selectRange } from "./select-range.ts";

it("finds what a sort would put there, whatever the order and however many are alike", () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2000, size: "max" }),
    fc.array(fc.integer(), { minLength: 700, maxLength: 2000, size: "max" }),
  );
  const property = fc.property(
    values,
    fc.double({ min: 0, max: 1.1, noNaN: true }),
    fc.nat(50),
    (list, share, size) => {
      const compare = (a: number, b: number): number => (list[a] ?? 0) - (list[b] ?? 0) || a - b;
      const from = Math.floor(list.length * share);
      const sorted = list.map((_, index) => index).sort(compare);
      expect(selectRange(Uint32Array.from(list.keys()), from, from + size, compare)).toEqual(
        sorted.slice(from, from + size),
      );
    },
  );
  fc.assert(property, { numRuns: 200 });
});

it("looks at rows that are sorted already no more often", () => {
  let looks = 0;
  const compare = (a: number, b: number): number => {
    looks++;
    return a - b;
  };
  expect(selectRange(Uint32Array.from(Array(100_000).keys()), 50_000, 50_003, compare)).toEqual([
    50_000, 50_001, 50_002,
  ]);
  expect(looks).toBeLessThan(500_000);
});
