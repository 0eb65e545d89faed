import { expect, it } from "vitest";
import { startMockApi } from "./support/mock-api.ts";

it.each([1, 4])(
  "creates 9,993 of 10,000 items and reports the 7 that are taken, with %i requests at a time",
  async (concurrency) => {
    const { client, server } = await startMockApi({}, { validate: "lenient" });
    const bad = [0, 99, 100, 4321, 4322, 7777, 9999];
    await client.tags.bulkCreate(bad.map((index) => ({ code: `tag-${index}` })));
    const before = server.stats().requests.byOperation.bulkCreateTags ?? 0;

    const progress: number[] = [];
    const items = Array.from({ length: 10_000 }, (_, index) => ({ code: `tag-${index}` }));
    const report = await client.tags.bulkCreate(items, { concurrency, onProgress: ({ done }) => progress.push(done) });

    expect(report.succeeded.map(({ index, item }) => [index, item.code])).toEqual(
      items.flatMap(({ code }, index) => (bad.includes(index) ? [] : [[index, code]])),
    );
    expect(report.failed.map(({ index, input, outcome }) => [index, input.code, outcome])).toEqual(
      bad.map((index) => [index, `tag-${index}`, "rejected"]),
    );
    for (const { error } of report.failed) {
      expect(error).toMatchObject({ code: "APIERA_CONFLICT", status: 409, correlationId: expect.any(String) });
    }
    expect([report.total, report.notAttempted, report.stoppedBy]).toEqual([10_000, [], undefined]);
    // 100 chunks of 100. One bad item in a chunk costs 13 or 15 requests more, as 100 halves into 50, 25, 12 or 13 and so on.
    const sent = (server.stats().requests.byOperation.bulkCreateTags ?? 0) - before;
    expect(report.requests).toBe(sent);
    expect(sent).toBe(requestsFor(bad, 10_000, 100));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(10_000);
  },
  30_000,
);

/** How many requests halving takes. */
function requestsFor(bad: readonly number[], total: number, chunkSize: number): number {
  const visit = (from: number, to: number): number => {
    const isBad = bad.some((index) => index >= from && index < to);
    if (!isBad || to - from === 1) return 1;
    const middle = from + Math.ceil((to - from) / 2);
    return 1 + visit(from, middle) + visit(middle, to);
  };
  let requests = 0;
  for (let from = 0; from < total; from += chunkSize) requests += visit(from, Math.min(from + chunkSize, total));
  return requests;
}
