import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { merchantCsv } from "../../bench/merchant-csv.ts";
import { inBatches, readByKeys } from "../../src/import/organization/batches.ts";
import { predictMs } from "../../src/import/plan/time.ts";
import { startSession } from "./support/session.ts";

describe("requests", () => {
  it("of 300 rows are as many as predicted, by operation, also where bulk calls take several chunks", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    await writeFile(path, merchantCsv(300));
    const { summary, writing, plan } = await session.import(path);

    expect(plan.problems).toEqual([]);
    expect(writing).toEqual(summary.requests.byOperation);
    const total = Object.values(writing).reduce((sum, count) => sum + count, 0);
    expect(summary.requests.writing).toBe(total);
    expect(writing.bulkCreateSkus).toBe(3);
    const products = plan.products.filter(({ product }) => product.type !== "variant").length;
    const variants = plan.products.length - products;
    const skus = plan.skus.create.length;
    // A text, tags and an image for each product, attributes for each parent; attribute and value for each variant; a weight for each SKU.
    const parents = plan.products.filter(({ product }) => product.type === "variantParent").length;
    const each = 3 * products + parents + 2 * variants + skus;
    expect(total - each).toBeLessThan(60);
    expect((await session.import(path)).writing).toEqual({});
  }, 60_000);

  it("are the fewest for what is looked for: all pages of a small collection, batches of a large one", async () => {
    const keys = Array.from({ length: 450 }, (_, index) => `code-${index}`);
    for (const { pages, expected } of [
      { pages: 0, expected: 1 },
      { pages: 3, expected: 3 },
      { pages: 6, expected: 6 },
      { pages: 50, expected: 1 + 5 },
    ]) {
      let requests = 0;
      const count = <T>(answer: T): Promise<T> => {
        requests++;
        return Promise.resolve(answer);
      };
      await readByKeys({
        keys,
        page: () => count({ items: [], pagination: { totalPages: pages } }),
        some: () => count([]),
      });
      expect([pages, requests]).toEqual([pages, expected]);
    }
    let requests = 0;
    await readByKeys({
      keys: keys.slice(0, 100),
      page: () => Promise.reject(new Error("A page of everything is not needed.")),
      some: async () => {
        requests++;
        return [];
      },
    });
    expect(requests).toBe(1);
  });

  it("have addresses that are not too long", () => {
    const long = Array.from({ length: 40 }, (_, index) => `${index}${"å".repeat(200)}`);
    const batches = inBatches(long);
    expect(batches.flat()).toEqual(long);
    for (const batch of batches) expect(encodeURIComponent(batch.join("")).length).toBeLessThan(6_000);
    expect(inBatches(["x".repeat(10_000)])).toHaveLength(1);
  });
});

describe("the predicted time", () => {
  const minute = { limit: 100, windowMs: 60_000 };

  it("is that of the requests alone while the window has room", () => {
    expect(predictMs({ requests: 80, remaining: 80, resetInMs: 30_000, ...minute, perRequestMs: 10 })).toBe(800);
    expect(
      predictMs({ requests: 80, limit: undefined, remaining: undefined, resetInMs: undefined, perRequestMs: 10 }),
    ).toBe(800);
  });

  it("waits for each further window, and counts the requests of the last", () => {
    const state = { remaining: 50, resetInMs: 20_000, ...minute };
    expect(predictMs({ requests: 51, ...state })).toBe(20_000);
    expect(predictMs({ requests: 150, ...state, perRequestMs: 10 })).toBe(20_000 + 1_000);
    expect(predictMs({ requests: 151, ...state })).toBe(80_000);
    expect(predictMs({ requests: 5_050, ...state })).toBe(20_000 + 49 * 60_000);
  });

  it("is at least that of the requests, where the limit is wider than they are fast", () => {
    expect(
      predictMs({ requests: 1_000, remaining: 500, resetInMs: 100, limit: 500, windowMs: 100, perRequestMs: 10 }),
    ).toBe(10_000);
  });
});
