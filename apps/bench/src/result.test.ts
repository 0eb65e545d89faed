import { describe, expect, it } from "vitest";
import type { WarmFigures } from "./measures/warm.ts";
import { findFailures } from "./result.ts";

const OURS: WarmFigures = { name: "ours", nanoseconds: 80, timesBareAwait: 1.4, timesOurs: 1, requests: 0 };
const OTHER: WarmFigures = { name: "other", nanoseconds: 120, timesBareAwait: 2.1, timesOurs: 1.5, requests: 0 };

function failuresOf(ours: Partial<WarmFigures>, other: Partial<WarmFigures>): string[] {
  return findFailures({
    bareAwaitNanoseconds: 57,
    subjects: [
      { ...OURS, ...ours },
      { ...OTHER, ...other },
    ],
  });
}

describe("the judgement", () => {
  it("has nothing to say when all holds, at the very limit too", () => {
    expect(failuresOf({}, {})).toEqual([]);
    expect(failuresOf({ timesBareAwait: 2 }, { timesOurs: 1.01 })).toEqual([]);
  });

  it("names a token in hand that costs too much", () => {
    expect(failuresOf({ timesBareAwait: 2.01 }, {})).toEqual([
      "A token in hand costs 2.01 times a bare await; it must be 2 at most.",
    ]);
  });

  it("names a library that is as fast", () => {
    expect(failuresOf({}, { timesOurs: 1 })).toEqual(["other costs 1 times what ours does; it must be more than 1."]);
  });

  it("names whoever made requests", () => {
    expect(failuresOf({ requests: 1 }, { requests: 2 })).toEqual([
      "ours made 1 requests while it had a token in hand.",
      "other made 2 requests while it had a token in hand.",
    ]);
  });
});
