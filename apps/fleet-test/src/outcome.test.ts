import { describe, expect, it } from "vitest";
import { judge } from "./outcome.ts";
import { table, withTable } from "./table.ts";

const HEAD = { scenario: "a start", backend: "redis", processes: 2, mostBought: 1 };
const GOOD = { calls: 10, failures: [], cacheFailures: ["get: no answer"], longestWaitMs: 1_234, lastToken: "a" };

describe("an outcome", () => {
  it("is good when no more was bought than should be and no call failed", () => {
    const outcome = judge(HEAD, { bought: 1, results: [GOOD, { ...GOOD, longestWaitMs: 9 }] });
    expect(outcome).toEqual({ ...HEAD, bought: 1, calls: 20, failed: 0, longestWaitMs: 1_234, problems: [] });
  });

  it.each([
    [
      "too much was bought",
      { bought: 2, results: [GOOD] },
      ["2 tokens were bought, 1 at most were to be.", "get: no answer"],
    ],
    ["nothing was bought", { bought: 0, results: [GOOD] }, ["No token was bought, so nothing was shown."]],
    [
      "a call failed",
      { bought: 1, results: [{ ...GOOD, failures: ["why"] }] },
      ["1 calls failed, the first with: why"],
    ],
    ["something else did not hold", { bought: 1, results: [GOOD], problems: ["this"] }, ["this"]],
  ])("is bad when %s, and says so", (_, measured, problems) => {
    expect(judge(HEAD, measured).problems).toEqual(problems);
  });
});

describe("the table", () => {
  const outcomes = [judge(HEAD, { bought: 1, results: [{ ...GOOD, calls: 1_000 }] })];

  it("has even columns", () => {
    expect(table(outcomes)).toBe(
      [
        "| cache | processes | what happens | tokens bought | at most | calls | failed | longest wait |",
        "| ----- | --------: | ------------ | ------------: | ------: | ----: | -----: | -----------: |",
        "| redis |         2 | a start      |             1 |       1 | 1,000 |      0 |        1.2 s |",
      ].join("\n"),
    );
  });

  it("takes its place in a document, and no other", () => {
    const place =
      "before\n<!-- fleets: `pnpm test:fleet --write` writes this table -->\nold\n<!-- end of fleets -->\nafter";
    const written = withTable(place, outcomes);
    expect(written).toContain(table(outcomes));
    expect(written).not.toContain("old");
    expect(withTable(written, outcomes)).toBe(written);
    expect(() => withTable("no place", outcomes)).toThrow(/lacks the lines/);
  });
});
