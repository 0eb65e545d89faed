import { readFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { describeResult } from "./report.ts";
import { findFailures, type RunResult, summarise } from "./result.ts";

const GOOD: RunResult = {
  starts: 8,
  tokensBought: 1,
  requests: 25,
  answered: 25,
  busy: 0,
  failedForAuth: 0,
  failedOtherwise: 0,
  interruptedAnswered: true,
  interruptedExitCode: 0,
};
const ALONE: RunResult = { ...GOOD, tokensBought: 8 };

describe("a run", () => {
  it("is summed up by what became of each request", () => {
    const outcome = (status: number, code?: string) => ({ service: "orders" as const, status, code });
    const outcomes = [
      outcome(200),
      outcome(201),
      outcome(503, "APIERA_RATE_LIMIT_WAIT"),
      outcome(399),
      outcome(400),
      outcome(502, "APIERA_UNAUTHORIZED"),
      outcome(502, "APIERA_FORBIDDEN"),
      outcome(502, "APIERA_CONFIGURATION"),
      outcome(502, "APIERA_TOKEN_RESPONSE"),
      outcome(503, "APIERA_CLOSED"),
      outcome(503, "APIERA_RATE_LIMIT_EXCEEDED"),
      outcome(503, "APIERA_TOKEN_REQUEST"),
      outcome(503, "APIERA_TIMEOUT"),
      outcome(0),
    ];
    expect(summarise({ outcomes, interrupted: { outcome: outcome(0), exitCode: null } }, 8, 2)).toEqual({
      starts: 8,
      tokensBought: 2,
      requests: 14,
      answered: 3,
      busy: 2,
      failedForAuth: 6,
      failedOtherwise: 3,
      interruptedAnswered: false,
      interruptedExitCode: null,
    });
  });
});

describe("the report", () => {
  it("is the table of README.md", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const [, table = ""] = /^```text\n(.*?)^```$/ms.exec(readme) ?? [];
    expect(table).toContain("Tokens bought");
    const result = {
      target: "mock",
      tokensBought: 1,
      tokensBoughtWithoutSharing: 8,
      seconds: 1,
      failures: [],
    } as const;
    const report = describeResult({ ...result, shared: GOOD, withoutSharing: ALONE }, process.stdout);
    expect(stripVTControlCharacters(report).split("\n")).toEqual([
      ...table.trimEnd().split("\n"),
      "  (1 s)",
      "All of it holds: one token for all, and no request failed.",
    ]);
  });
});

describe("the verdict", () => {
  it("is good with one token, and with none where one was shared already", () => {
    expect(findFailures(GOOD, ALONE, false)).toEqual([]);
    expect(findFailures({ ...GOOD, busy: 3 }, null, false)).toEqual([]);
    expect(findFailures({ ...GOOD, tokensBought: 0 }, null, true)).toEqual([]);
    expect(findFailures({ ...GOOD, tokensBought: 2 }, null, true)).toHaveLength(1);
  });

  it.each([
    [{ ...GOOD, tokensBought: 2 }, ALONE, "2 tokens were bought by services that share, instead of 1."],
    [{ ...GOOD, tokensBought: 0 }, ALONE, "0 tokens were bought by services that share, instead of 1."],
    [GOOD, GOOD, "Without sharing 1 tokens were bought, so nothing was shown."],
    [{ ...GOOD, failedForAuth: 2 }, ALONE, "2 requests failed because of auth (sharing)."],
    [GOOD, { ...ALONE, failedForAuth: 1 }, "1 requests failed because of auth (not sharing)."],
    [{ ...GOOD, failedOtherwise: 1 }, ALONE, "1 requests failed (sharing)."],
    [
      { ...GOOD, interruptedAnswered: false },
      ALONE,
      "The request under way when orders was told to stop got no answer (sharing).",
    ],
    [{ ...GOOD, interruptedExitCode: 1 }, ALONE, "orders ended with exit code 1 when it was told to stop (sharing)."],
  ])("says what did not hold: %#", (shared, withoutSharing, failure) => {
    expect(findFailures(shared, withoutSharing, false)).toEqual([failure]);
    const result = {
      target: "mock",
      tokensBought: 1,
      tokensBoughtWithoutSharing: 8,
      seconds: 1,
      failures: [failure],
    } as const;
    expect(describeResult({ ...result, shared, withoutSharing }, process.stdout)).toContain(failure);
  });
});
