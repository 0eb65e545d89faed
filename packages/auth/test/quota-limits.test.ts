import { describe, expect, it } from "vitest";
import { exhaustedForMs, isScarce, type TokenQuota } from "../src/token-endpoint/quota.ts";

const quota = (limit: number, remaining: number, resetInMs: number = 60_000): TokenQuota => ({
  scope: "client",
  bucket: "per_hour",
  limit,
  remaining,
  resetInMs,
});

describe("a quota", () => {
  it.each([
    [10, 3, false],
    [10, 2, true],
    [10, 0, true],
    [50, 11, false],
    [50, 10, true],
  ])("of %d tokens with %d left is scarce: %s", (limit, remaining, scarce) => {
    expect(isScarce([quota(1_000, 1_000), quota(limit, remaining)])).toBe(scarce);
  });

  it("that is not used up says nothing of waiting", () => {
    expect(exhaustedForMs([quota(10, 1)])).toBeUndefined();
    expect(exhaustedForMs([])).toBeUndefined();
  });

  it("that is used up says how long, the longest of several counting", () => {
    expect(exhaustedForMs([quota(10, 0, 5_000), quota(10, 0, 9_000), quota(10, 1, 90_000)])).toBe(9_000);
  });
});
