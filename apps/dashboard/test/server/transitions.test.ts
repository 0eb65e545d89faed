import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type BulkLine,
  PERMISSIONS,
  type ProductRow,
  TRANSITIONS,
  type TransitionResult,
} from "../../src/shared/api.ts";
import { TRANSITION_PERMISSION } from "../../src/web/lifecycle/permission.ts";
import { readNdjson } from "../../src/web/requests/ndjson.ts";
import { startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { until } from "./support/until.ts";

let dashboard: TestDashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
});
afterAll(() => dashboard[Symbol.asyncDispose]());
beforeEach(() => dashboard.mock.faults.clear());

let made = 0;
/** UUIDs of new products; those with a SKU can be published. */
async function products(count: number, row: Record<string, unknown> = {}, { mock } = dashboard): Promise<string[]> {
  const rows = Array.from({ length: count }, () => {
    made += 1;
    return { type: "simple", code: `product-${made}`, ...row };
  });
  return (await mock.seed("products", rows)).map(({ uuid }) => String(uuid));
}

const SKU = { skuUuid: "11111111-1111-4111-8111-111111111111" };

type Report = Extract<BulkLine, { type: "report" }>;

/** The report of a run that is stopped after a line. */
async function stopped(
  { call }: TestDashboard,
  uuids: readonly string[],
  isTime: (line: BulkLine) => boolean | Promise<boolean>,
): Promise<Report> {
  const { body } = await call("/api/products/bulk-transition", { uuids, transition: "unpublish" });
  let run = "";
  for await (const value of readNdjson(body ?? new ReadableStream())) {
    const line = value as BulkLine;
    if (line.type === "report") return line;
    if (line.type === "started") run = line.run;
    if (!(await isTime(line))) continue;
    const answer = await call("/api/products/bulk-transition/stop", { run });
    expect(answer.status).toBe(204);
  }
  throw new Error("The run ended without a report.");
}

async function bulk(uuids: readonly string[], transition: string): Promise<BulkLine[]> {
  const response = await dashboard.call("/api/products/bulk-transition", { uuids, transition });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  const text = await response.text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as BulkLine);
}

describe("POST /api/products/:uuid/transition", () => {
  it("makes the transition and tells what leads on and what leads back", async () => {
    await dashboard.mock.seed("skus", [{ uuid: SKU.skuUuid, code: "sku", status: "published" }]);
    const [uuid = ""] = await products(1, { ...SKU, status: "unpublished" });
    const go = (transition: string): Promise<TransitionResult> =>
      dashboard.read<TransitionResult>(`/api/products/${uuid}/transition`, { transition });

    const published = await go("publish");
    expect(published).toMatchObject({ product: { uuid, status: "published" }, undo: "unpublish" });
    expect(published.transitions).toEqual(["unpublish", "archive", "remove"]);
    const back = await go(published.undo ?? "");
    expect(back).toMatchObject({ product: { status: "unpublished" }, undo: "publish" });
    expect(await go("archive")).toMatchObject({ product: { status: "archived" }, undo: "unarchive" });
    expect(await go("unarchive")).toMatchObject({ product: { status: "unpublished" }, undo: "archive" });
    expect(await go("remove")).toMatchObject({ transitions: ["restore"], undo: "restore" });
  });

  it("offers no way back where a single transition does not lead there", async () => {
    const [draft = ""] = await products(1);
    const removed = await dashboard.read<TransitionResult>(`/api/products/${draft}/transition`, {
      transition: "remove",
    });
    expect(removed).toMatchObject({ product: { status: "removed" }, undo: null });
  });

  it("keeps the label, which the answer to a transition does not have", async () => {
    const [uuid = ""] = await products(1, { status: "published" });
    const { locales } = await dashboard.read<{ locales: { uuid: string }[] }>("/api/session");
    await dashboard.mock.seed("productContents", [{ productUuid: uuid, localeUuid: locales[0]?.uuid, label: "Mug" }]);
    const { product } = await dashboard.read<{ product: ProductRow }>(`/api/products/${uuid}/transition`, {
      transition: "unpublish",
    });
    expect(product).toMatchObject({ uuid, status: "unpublished", label: "Mug" });
  });

  it("says why the API does not allow it", async () => {
    const [uuid = ""] = await products(1);
    const response = await dashboard.call(`/api/products/${uuid}/transition`, { transition: "publish" });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      {
        detail: expect.stringContaining("SKU"),
        code: "APIERA_UNPROCESSABLE_ENTITY",
        correlationId: expect.any(String),
      },
    ]);
  });

  it("says what is wrong with the body", async () => {
    const [uuid = ""] = await products(1);
    const path = `/api/products/${uuid}/transition`;
    for (const [body, place] of [
      [{ transition: "explode" }, "transition"],
      [{}, "transition"],
      [{ transition: "publish", force: true }, "force"],
    ] as const) {
      const response = await dashboard.call(path, body);
      expect([response.status, await response.json()]).toMatchObject([400, { detail: expect.stringContaining(place) }]);
    }
    const response = await dashboard.call(path, {}, { body: "{" });
    expect([response.status, await response.json()]).toMatchObject([400, { detail: "The body is no JSON." }]);
  });
});

describe("the permission that the page says a transition takes", () => {
  const others = PERMISSIONS.filter((permission) => permission !== TRANSITION_PERMISSION);

  it("is the one without which each is refused, one by one and many at once", async () => {
    await using lacking = await startDashboard({ mock: { permissions: others } });
    const [uuid = ""] = await products(1, { status: "published" }, lacking);
    for (const transition of TRANSITIONS) {
      const single = await lacking.call(`/api/products/${uuid}/transition`, { transition });
      expect([transition, single.status]).toEqual([transition, 403]);
      const many = await lacking.call("/api/products/bulk-transition", { uuids: [uuid], transition });
      expect(await many.text()).toContain('"status":403');
    }
  });

  it("is all that is needed besides reading", async () => {
    await using enough = await startDashboard({ mock: { permissions: ["read", TRANSITION_PERMISSION] } });
    await enough.mock.seed("skus", [{ uuid: SKU.skuUuid, code: "sku", status: "published" }]);
    const [uuid = ""] = await products(1, { ...SKU, status: "draft" }, enough);
    for (const transition of ["publish", "unpublish", "archive", "unarchive", "remove", "restore"]) {
      await enough.read(`/api/products/${uuid}/transition`, { transition });
    }
  });
});

describe("POST /api/products/bulk-transition", () => {
  it("tells how far it is, and what became of each product", async () => {
    const good = await products(150, { status: "published" });
    const bad = await products(2, { status: "archived" });
    const lines = await bulk([...good.slice(0, 70), ...bad, ...good.slice(70)], "unpublish");
    const progress = lines.filter((line) => line.type === "progress");
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toEqual({ type: "progress", done: 152, total: 152 });
    const report = lines.at(-1);
    if (report?.type !== "report") throw new Error("The last line is no report.");
    expect(report.succeeded.map(({ uuid }) => uuid).toSorted()).toEqual(good.toSorted());
    expect(new Set(report.succeeded.map(({ status }) => status))).toEqual(new Set(["unpublished"]));
    expect(report.failed.map(({ uuid }) => uuid)).toEqual(bad);
    expect(report.failed[0]?.problem).toMatchObject({ status: 422, code: "APIERA_UNPROCESSABLE_ENTITY" });
    expect(report.failed[0]?.problem.detail).not.toContain("index");
    expect(report.notAttempted).toEqual([]);
    expect(report.stoppedBy).toBeUndefined();
  });

  it("says why it ended early, and what is left", async () => {
    const uuids = await products(250, { status: "published" });
    const { faults } = dashboard.mock;
    faults.inject({
      target: "api",
      operationId: "bulkTransitionProducts",
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    const report = (await bulk(uuids, "unpublish")).at(-1);
    if (report?.type !== "report") throw new Error("The last line is no report.");
    expect(report.stoppedBy).toMatchObject({ status: 403, code: "APIERA_FORBIDDEN" });
    expect(report.failed.length + report.notAttempted.length).toBe(250);
    expect(report.notAttempted.length).toBeGreaterThan(0);
  });

  it("reports each product of a run that is stopped: what was done, what may be, and what is left", async () => {
    await using slow = await startDashboard({ mock: { rateLimit: { limit: 2, windowMs: 200_000 } } });
    const uuids = await products(300, { status: "published" }, slow);
    const waiting = await stopped(slow, uuids, (line) => line.type === "rate-limit-wait");
    expect(waiting).toMatchObject({ failed: [], stoppedBy: { title: "Stopped" } });
    expect(waiting.succeeded.length).toBeGreaterThan(0);
    expect([...waiting.succeeded.map(({ uuid }) => uuid), ...waiting.notAttempted]).toEqual(uuids);
    expect(waiting.notAttempted.length).toBeGreaterThan(0);

    const { mock } = dashboard;
    const others = await products(300, { status: "published" });
    mock.faults.inject({ target: "api", operationId: "bulkTransitionProducts", latencyMs: 600_000 });
    const before = mock.stats().requests.byOperation.bulkTransitionProducts ?? 0;
    const sent = (): boolean => mock.stats().requests.byOperation.bulkTransitionProducts === before + 1;
    const sending = await stopped(dashboard, others, async ({ type }) => {
      await until(sent);
      return type === "started";
    });
    expect(sending).toMatchObject({ succeeded: [], stoppedBy: { title: "Stopped" } });
    expect(sending.failed.map(({ uuid }) => uuid)).toEqual(others.slice(0, 100));
    expect(sending.failed[0]?.problem.detail).toContain("may have been changed");
    expect(sending.notAttempted).toEqual(others.slice(100));
  });

  it("tells when it waits for the request budget", async () => {
    await using limited = await startDashboard({ mock: { rateLimit: { limit: 10, windowMs: 500 } } });
    const rows = Array.from({ length: 1_200 }, (_, index) => ({
      type: "simple",
      code: `p-${index}`,
      status: "published",
    }));
    const uuids = (await limited.mock.seed("products", rows)).map(({ uuid }) => uuid);
    const response = await limited.call("/api/products/bulk-transition", { uuids, transition: "unpublish" });
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as BulkLine);
    expect(lines.filter(({ type }) => type === "rate-limit-wait")[0]).toEqual({
      type: "rate-limit-wait",
      waitMs: expect.any(Number),
    });
    expect(lines.at(-1)).toMatchObject({ type: "report", failed: [], notAttempted: [] });
    expect(limited.mock.stats().rateLimited).toBe(0);
  });

  it("is stopped alone: another run goes on", async () => {
    const { mock, call } = dashboard;
    const before = mock.stats().requests.byOperation.bulkTransitionProducts ?? 0;
    mock.faults.inject({ target: "api", operationId: "bulkTransitionProducts", latencyMs: 600_000, times: 2 });
    const begin = async (): Promise<{ run: string; lines: AsyncGenerator<unknown, void, undefined> }> => {
      const uuids = await products(1, { status: "published" });
      const { body } = await call("/api/products/bulk-transition", { uuids, transition: "unpublish" });
      const lines = readNdjson(body ?? new ReadableStream());
      const first = (await lines.next()).value as Extract<BulkLine, { type: "started" }>;
      return { run: first.run, lines };
    };
    const runs = [await begin(), await begin()];
    await until(() => mock.stats().requests.byOperation.bulkTransitionProducts === before + 2);
    for (const { run, lines } of runs) {
      expect((await call("/api/products/bulk-transition/stop", { run })).status).toBe(204);
      const rest: unknown[] = [];
      for await (const line of lines) rest.push(line);
      expect(rest.at(-1)).toMatchObject({ type: "report", stoppedBy: { title: "Stopped" } });
    }
  });

  it("does not tell of the waits of other requests", async () => {
    await using limited = await startDashboard({ mock: { rateLimit: { limit: 4, windowMs: 2_000 } } });
    const uuids = await products(1, { status: "published" }, limited);
    limited.mock.faults.inject({ target: "api", operationId: "bulkTransitionProducts", latencyMs: 600_000 });
    const { value } = await limited.auth.getToken();
    const usedUp = async (): Promise<boolean> => {
      const answer = await fetch(`${limited.mock.apiUrl}/v1/tags`, { headers: { Authorization: `Bearer ${value}` } });
      await answer.body?.cancel();
      return answer.status === 429;
    };
    const { body } = await limited.call("/api/products/bulk-transition", { uuids, transition: "unpublish" });
    const told: string[] = [];
    for await (const value of readNdjson(body ?? new ReadableStream())) {
      const line = value as BulkLine;
      told.push(line.type);
      if (line.type !== "started") continue;
      await until(() => limited.mock.stats().requests.byOperation.bulkTransitionProducts === 1);
      await until(usedUp);
      expect((await limited.call("/api/products")).status).toBe(200);
      await limited.call("/api/products/bulk-transition/stop", { run: line.run });
    }
    expect(told.filter((type) => type !== "progress")).toEqual(["started", "report"]);
  });

  it("sends a product that is named twice once", async () => {
    const [uuid = ""] = await products(1, { status: "published" });
    expect((await bulk([uuid, uuid], "unpublish")).at(-1)).toMatchObject({ succeeded: [{ uuid }], failed: [] });
  });

  it("refuses no products, too many, and what is no UUID", async () => {
    const one = "11111111-1111-4111-8111-111111111111";
    for (const [uuids, place] of [
      [[], "no product"],
      [Array.from({ length: 5_001 }, () => one), "too many"],
      [[one, "x"], "uuids.1"],
      // Of many mistakes the first five are named.
      [Array.from({ length: 9 }, () => "x"), "uuids.4: expected a UUID."],
    ] as const) {
      const response = await dashboard.call("/api/products/bulk-transition", { uuids, transition: "publish" });
      expect([response.status, await response.json()]).toMatchObject([400, { detail: expect.stringContaining(place) }]);
    }
  });
});
