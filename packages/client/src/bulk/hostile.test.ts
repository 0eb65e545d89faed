import { describe, expect, it, vi } from "vitest";
import { json } from "../../test/support/api-server.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { breaks, fails, startThingApi } from "../../test/support/thing-api.ts";
import type { Operation } from "../request/operation.ts";
import { bulkItems } from "../runtime.ts";
import type { BulkProgress } from "./report.ts";

interface Input {
  readonly uuid?: string;
  readonly code: unknown;
}
interface Output {
  readonly uuid: string;
  readonly code: unknown;
}
const create: Operation<readonly Output[]> = {
  id: "bulkCreateThings",
  method: "POST",
  path: "/v1/things/bulk",
  responseType: "json",
};
const update: Operation<readonly Output[]> = {
  id: "bulkUpdateThings",
  method: "PATCH",
  path: "/v1/things/bulk",
  responseType: "json",
};
const inputs = (count: number): Input[] => Array.from({ length: count }, (_, index) => ({ code: `c${index}` }));
const sentCodes = (body: string): unknown[] => JSON.parse(body).map(({ code }: Input) => code);
const echo = (body: string): Output[] =>
  JSON.parse(body).map(({ uuid, code }: Input) => ({ uuid: uuid ?? `uuid-${code}`, code }));

describe("an item that cannot be written", () => {
  it("fails alone, and what was done before and after is in the report", async () => {
    const { core, server } = await startThingApi(({ body }, response) => json(response, 200, echo(body)));
    const items = inputs(30);
    items[17] = { code: 10n };
    const progress: BulkProgress[] = [];
    const report = await bulkItems(core, create, [], items, {
      chunkSize: 10,
      onProgress: (step) => progress.push(step),
    });
    expect(report.succeeded).toHaveLength(29);
    expect(report.failed).toMatchObject([
      { index: 17, outcome: "rejected", error: { code: "APIERA_INVALID_REQUEST" } },
    ]);
    expect(report.requests).toBe(server.seen.length);
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ done: 30, total: 30, failed: 1 });
  });

  it("is not what is wrong when an option is: then nothing is sent and the call rejects", async () => {
    const { core, server } = await startThingApi(({ body }, response) => json(response, 200, echo(body)));
    const failure = rejectionOf(bulkItems(core, create, [], inputs(30), { chunkSize: 10, timeoutMs: 0 }));
    expect(await failure).toMatchObject({ code: "APIERA_INVALID_REQUEST", parameter: "timeoutMs" });
    expect(server.seen).toHaveLength(0);
  });
});

describe("a list that changes during the run", () => {
  it("is sent and reported as it was", async () => {
    const { core } = await startThingApi(({ body }, response) => json(response, 200, echo(body)));
    const items = inputs(4);
    const report = await bulkItems(core, create, [], items, {
      chunkSize: 2,
      onProgress: () => {
        items.push({ code: "late" });
        items[3] = { code: "other" };
      },
    });
    expect(report.total).toBe(4);
    expect(report.succeeded.map(({ item }) => item.code)).toEqual(["c0", "c1", "c2", "c3"]);
  });

  it("may have holes: they are inputs like any other", async () => {
    const { core } = await startThingApi(({ body }, response) =>
      body.includes("null") ? fails(422)(response) : json(response, 200, echo(body)),
    );
    const items = inputs(4);
    delete items[1];
    const { total, succeeded, failed, notAttempted } = await bulkItems(core, create, [], items, undefined);
    expect([total, succeeded.length, failed.length, notAttempted.length]).toEqual([4, 3, 1, 0]);
  });
});

describe("one uuid more than once", () => {
  it("gets for each input the answer to that input", async () => {
    const { core } = await startThingApi(({ body }, response) => json(response, 200, echo(body)));
    const items = [
      { uuid: "a", code: 1 },
      { uuid: "b", code: 2 },
      { uuid: "a", code: 3 },
    ];
    const report = await bulkItems(core, update, [], items, undefined, ({ uuid }) => uuid);
    expect(report.succeeded.map(({ item }) => item.code)).toEqual([1, 2, 3]);
  });

  it("is still found when the server answers in another order", async () => {
    const { core } = await startThingApi(({ body }, response) => json(response, 200, echo(body).reverse()));
    const items = [
      { uuid: "a", code: 1 },
      { uuid: "b", code: 2 },
    ];
    const report = await bulkItems(core, update, [], items, undefined, ({ uuid }) => uuid);
    expect(report.succeeded.map(({ item }) => item.code)).toEqual([1, 2]);
  });
});

describe("an input without the uuid it needs", () => {
  it("that the server took all the same is reported with an unknown outcome", async () => {
    const { core } = await startThingApi((_, response) => json(response, 200, [{ uuid: "new", code: 1 }]), {
      validate: "off",
    });
    const items = [{ code: 1 }] as unknown as { uuid: string; code: number }[];
    const report = await bulkItems(core, update, [], items, undefined, ({ uuid }) => uuid);
    expect(report.failed).toMatchObject([{ index: 0, outcome: "unknown" }]);
  });
});

describe("what may have been carried out", () => {
  it("is never sent again, also in the middle of a bisection with several requests under way", async () => {
    const seen = new Map<unknown, number>();
    const lost = new Set<unknown>();
    const { core, server } = await startThingApi(({ body }, response) => {
      const codes = sentCodes(body);
      for (const code of codes) if (lost.has(code)) seen.set(code, (seen.get(code) ?? 0) + 1);
      if (codes.length > 8) return fails(413)(response);
      if (codes.includes("c13")) {
        for (const code of codes) lost.add(code);
        return breaks(response);
      }
      return json(response, 200, echo(body));
    });
    const items = inputs(64);
    const report = await bulkItems(core, create, [], items, { chunkSize: 32, concurrency: 3 });
    expect([...seen]).toEqual([]);
    const indexes = [...report.succeeded, ...report.failed, ...report.notAttempted].map(({ index }) => index);
    expect(indexes.sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
    expect(report.failed.filter(({ outcome }) => outcome === "unknown").map(({ index }) => index)).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(report.requests).toBe(server.seen.length);
    expect(report.stoppedBy).toMatchObject({ code: "APIERA_NETWORK" });
  });

  it("is told apart from what was not when the caller aborts with several requests under way", async () => {
    const aborter = new AbortController();
    const { core, server } = await startThingApi(({ body }, response) => {
      if (sentCodes(body).includes("c0")) json(response, 200, echo(body));
    });
    const running = bulkItems(core, create, [], inputs(60), { chunkSize: 10, concurrency: 3, signal: aborter.signal });
    await vi.waitUntil(() => server.seen.length >= 3);
    aborter.abort(new Error("enough"));
    const report = await running;
    expect(report.stoppedBy).toBe(aborter.signal.reason);
    expect(report.succeeded.length + report.failed.length).toBe(server.seen.length * 10);
    expect(report.failed.every(({ outcome }) => outcome === "unknown")).toBe(true);
    expect(report.notAttempted).toHaveLength(60 - server.seen.length * 10);
    expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0 });
  });

  it("is not what a refused chunk was when the caller aborts in the pause before it goes again", async () => {
    const aborter = new AbortController();
    const { core } = await startThingApi((_, response) => fails(503, { "retry-after": "60" })(response), {
      onEvent: ({ type }) => type === "retry" && aborter.abort(new Error("enough")),
    });
    const report = await bulkItems(core, create, [], inputs(3), { signal: aborter.signal });
    expect(report.failed.map(({ outcome }) => outcome)).not.toContain("unknown");
  });
});
