import { NetworkError } from "@apiera/auth";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { createProblemError } from "../errors/problem-errors.ts";
import type { RequestOptions } from "../request/operation.ts";
import type { BulkOptions } from "./report.ts";
import { type BulkOperation, runBulk } from "./run-bulk.ts";

interface Made {
  readonly uuid: string;
  readonly code: string;
}
const problem = (status: number) => createProblemError({ status, operationId: "bulkCreateThings" });
const made = (codes: readonly string[]): Made[] => codes.map((code) => ({ uuid: `uuid-${code}`, code }));

/** A server that takes a chunk as a whole, unless `refuse` has something against it. */
function setUp(refuse: (chunk: readonly string[], number: number) => unknown = () => undefined, sent = 1) {
  const chunks: string[][] = [];
  const operation: BulkOperation<string, Made> = {
    operationId: "bulkCreateThings",
    notFoundIsItem: true,
    send: async (chunk, _options: RequestOptions, onEnd) => {
      chunks.push([...chunk]);
      const error = refuse(chunk, chunks.length);
      onEnd({ requests: sent, uncertain: false });
      if (error !== undefined) throw error;
      return made(chunk);
    },
  };
  const run = (items: readonly string[], options?: BulkOptions) => runBulk(operation, items, options);
  return { chunks, operation, run };
}
const badOnes =
  (...bad: string[]) =>
  (chunk: readonly string[]): unknown =>
    chunk.some((code) => bad.includes(code)) ? problem(422) : undefined;
const letters = [..."abcdefgh"];

describe("runBulk", () => {
  it("sends chunks in order and reports each input", async () => {
    const { run, chunks } = setUp();
    const report = await run(letters, { chunkSize: 3 });
    expect(chunks).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h"],
    ]);
    expect(report).toEqual({
      total: 8,
      succeeded: letters.map((code, index) => ({ index, item: { uuid: `uuid-${code}`, code } })),
      failed: [],
      notAttempted: [],
      requests: 3,
      stoppedBy: undefined,
    });
  });

  it.each([undefined, null, { code: "a" }, "ab"])("refuses %j in place of a list, and sends nothing", async (items) => {
    const send = vi.fn();
    await expect(
      runBulk({ operationId: "bulkCreateThings", send, notFoundIsItem: true }, items as never),
    ).rejects.toThrow(/a list of items is needed/);
    expect(send).not.toHaveBeenCalled();
  });

  it("sends 100 at a time unless told otherwise, and nothing for nothing", async () => {
    const { run, chunks } = setUp();
    await run(Array.from({ length: 250 }, (_, index) => `c${index}`));
    expect(chunks.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(await run([])).toMatchObject({ total: 0, requests: 0 });
  });

  it("halves a refused chunk until the bad items stand alone", async () => {
    const { run, chunks } = setUp(badOnes("c"));
    const report = await run(letters);
    expect(report.succeeded.map(({ index }) => index)).toEqual([0, 1, 3, 4, 5, 6, 7]);
    expect(report.failed).toEqual([
      { index: 2, input: "c", error: expect.objectContaining({ status: 422 }), outcome: "rejected" },
    ]);
    expect(chunks.map((chunk) => chunk.join(""))).toEqual(["abcdefgh", "abcd", "ab", "cd", "c", "d", "efgh"]);
    expect(report.requests).toBe(7);
  });

  it.each([400, 404, 409, 413, 422])("halves after %i", async (status) => {
    const { run } = setUp((chunk) => (chunk.includes("b") ? problem(status) : undefined));
    const report = await run(["a", "b", "c"]);
    expect([report.succeeded.length, report.failed.map(({ index }) => index)]).toEqual([2, [1]]);
  });

  it("does not halve after a 404 that is about the parent", async () => {
    const { operation } = setUp(() => problem(404));
    const report = await runBulk({ ...operation, notFoundIsItem: false }, ["a", "b"]);
    expect(report).toMatchObject({ requests: 1, failed: [{ index: 0 }, { index: 1 }] });
  });

  it("puts every input into exactly one list, in order, whatever is bad", async () => {
    const input = fc.record({
      size: fc.integer({ min: 0, max: 60 }),
      chunkSize: fc.integer({ min: 1, max: 20 }),
      concurrency: fc.integer({ min: 1, max: 4 }),
      bad: fc.uniqueArray(fc.nat(59)),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ size, chunkSize, concurrency, bad }) => {
        const items = Array.from({ length: size }, (_, index) => `c${index}`);
        const { run } = setUp(badOnes(...bad.map((index) => `c${index}`)));
        const report = await run(items, { chunkSize, concurrency });
        const isBad = (index: number): boolean => bad.includes(index);
        const indexes = items.map((_, index) => index);
        expect(report.failed.map(({ index }) => index)).toEqual(indexes.filter(isBad));
        expect(report.succeeded.map(({ index, item }) => [index, item.code])).toEqual(
          indexes.filter((index) => !isBad(index)).map((index) => [index, `c${index}`]),
        );
        expect(report.notAttempted).toEqual([]);
      }),
    );
  });

  it("stops at a failure the following chunks would meet too, and keeps what was done", async () => {
    const forbidden = problem(403);
    const { run, chunks } = setUp((_, number) => (number === 2 ? forbidden : undefined));
    const report = await run(letters, { chunkSize: 3 });
    expect(chunks).toHaveLength(2);
    expect(report).toMatchObject({
      succeeded: [{ index: 0 }, { index: 1 }, { index: 2 }],
      failed: [3, 4, 5].map((index) => ({ index, error: forbidden, outcome: "rejected" })),
      notAttempted: [
        { index: 6, input: "g" },
        { index: 7, input: "h" },
      ],
      stoppedBy: forbidden,
    });
  });

  it.each([
    ["no answer came", markOutcomeUnknown(new NetworkError("broken"))],
    ["the answer does not tell", markOutcomeUnknown(problem(500))],
  ])("says that the outcome is unknown when %s", async (_, error) => {
    const { run } = setUp((_chunk, number) => (number === 1 ? error : undefined));
    const report = await run(letters, { chunkSize: 4 });
    expect(report.failed.map(({ index, outcome }) => [index, outcome])).toEqual(
      [0, 1, 2, 3].map((index) => [index, "unknown"]),
    );
    expect(report.notAttempted).toHaveLength(4);
    expect(report.stoppedBy).toBe(error);
  });

  it("does not call attempted what was never sent", async () => {
    const error = new NetworkError("no token");
    const { run } = setUp(() => error, 0);
    expect(await run(["a"])).toMatchObject({ failed: [], notAttempted: [{ index: 0 }], stoppedBy: error, requests: 0 });
  });

  it("ends early when aborted, and still reports", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { run, chunks } = setUp((_, number) => {
      if (number === 2) controller.abort(reason);
      return undefined;
    });
    const report = await run(letters, { chunkSize: 2, signal: controller.signal });
    expect(chunks).toHaveLength(2);
    expect([report.succeeded.length, report.notAttempted.length, report.stoppedBy]).toEqual([4, 4, reason]);
    expect(await run(["a"], { signal: controller.signal })).toMatchObject({
      requests: 0,
      notAttempted: [{ index: 0 }],
    });
  });

  it("reports progress, and survives a listener that throws", async () => {
    const { run } = setUp(badOnes("a"));
    const seen: unknown[] = [];
    const report = await run(["a", "b", "c", "d"], {
      chunkSize: 2,
      onProgress: (progress) => {
        seen.push(progress);
        throw new Error("listener");
      },
    });
    expect(seen).toEqual([
      { done: 1, total: 4, failed: 1 },
      { done: 2, total: 4, failed: 1 },
      { done: 4, total: 4, failed: 1 },
    ]);
    expect(report.succeeded).toHaveLength(3);
  });

  it("keeps no more than concurrency requests under way", async () => {
    let now = 0;
    let most = 0;
    const { operation } = setUp();
    const send: typeof operation.send = async (chunk, options, onEnd) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return operation.send(chunk, options, onEnd);
    };
    await runBulk({ ...operation, send }, letters, { chunkSize: 1, concurrency: 3 });
    expect(most).toBe(3);
  });

  it("matches answers by uuid when inputs name one", async () => {
    const { operation } = setUp();
    const send: typeof operation.send = async (chunk, options, onEnd) =>
      [...(await operation.send(chunk, options, onEnd))].reverse();
    const report = await runBulk({ ...operation, send, uuidOf: (code) => `UUID-${code}` }, ["a", "b"]);
    expect(report.succeeded.map(({ index, item }) => [index, item.code])).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
  });

  it("says so when the answer has no certain entry for an input", async () => {
    const { operation } = setUp();
    const send: typeof operation.send = async (chunk, options, onEnd) =>
      (await operation.send(chunk, options, onEnd)).slice(1);
    const report = await runBulk({ ...operation, send }, ["a", "b"]);
    expect(report.failed).toMatchObject([
      { index: 0, outcome: "unknown", error: { code: "APIERA_RESPONSE_VALIDATION" } },
      { index: 1, outcome: "unknown" },
    ]);
  });

  it.each([{ chunkSize: 0 }, { chunkSize: 1.5 }, { concurrency: 0 }])("refuses %j", async (options) => {
    await expect(setUp().run(["a"], options)).rejects.toMatchObject({ code: "APIERA_INVALID_REQUEST" });
  });

  it("rejects when a call cannot be made at all", async () => {
    const { InvalidRequestError } = await import("../errors/invalid-request-error.ts");
    const error = new InvalidRequestError("no", { operationId: "x", parameter: "productUuid" });
    await expect(setUp(() => error, 0).run(["a"])).rejects.toBe(error);
  });
});
