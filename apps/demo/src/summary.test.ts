import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { describeResult, findFailures } from "./summary.ts";

const GOOD = { tokensBought: 1, imported: 7, exported: 7, verified: 7, rateLimited: 0 };

describe("findFailures", () => {
  it("finds none in a good run, also when nobody tells how many tokens were bought", () => {
    expect(findFailures(GOOD, [])).toEqual([]);
    expect(findFailures({ ...GOOD, tokensBought: null }, [])).toEqual([]);
  });

  it.each([
    [{ tokensBought: 3 }, "3 tokens were bought instead of 1."],
    [{ tokensBought: 0 }, "0 tokens were bought instead of 1."],
    [{ rateLimited: 2 }, "2 requests were refused with status 429."],
    [{ imported: 8 }, "8 records were imported, 7 exported and 7 found equal; these must be the same."],
    [{ exported: 6 }, "7 records were imported, 6 exported and 7 found equal; these must be the same."],
    [{ verified: 6 }, "7 records were imported, 7 exported and 6 found equal; these must be the same."],
  ])("says what did not hold: %o", (change, expected) => {
    expect(findFailures({ ...GOOD, ...change }, [])).toEqual([expected]);
  });

  it("names differences, and cuts a long list", () => {
    const differences = Array.from({ length: 12 }, (_, index) => ({
      kind: "missing" as const,
      record: `SKU ${index}`,
      fields: [],
    }));
    const [failure] = findFailures(GOOD, differences);
    expect(failure).toContain("missing: SKU 0; ");
    expect(failure).toContain("missing: SKU 9; and 2 more.");
  });
});

describe("describeResult", () => {
  it("shows all figures, and the failures", () => {
    const text = describeResult(
      {
        ...GOOD,
        processes: 3,
        rateLimitWaits: 5,
        rateLimitWaitSeconds: 12.5,
        requests: { listSkus: 2, listProducts: 30 },
        seconds: 14.1,
        failures: ["Something did not hold."],
      },
      new PassThrough(),
    );
    expect(text).toMatch(/Tokens bought +1\n/);
    expect(text).toMatch(/Worker processes +3\n/);
    expect(text).toMatch(/Requests +32\n +listProducts +30\n +listSkus +2\n/);
    expect(text).toMatch(/Waits for the rate limit +5 \(12.5 s\)\n/);
    expect(text).toMatch(/Seconds +14.1\n/);
    expect(text.endsWith("Something did not hold.")).toBe(true);
  });
});
