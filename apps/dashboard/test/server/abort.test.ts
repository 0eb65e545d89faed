import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { until } from "./support/until.ts";

const LONG_MS = 600_000;

let dashboard: TestDashboard;
/** Paths of the calls to the API that were given up. */
let givenUp: string[];
beforeEach(async () => {
  givenUp = [];
  const watched: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    request.signal.addEventListener("abort", () => givenUp.push(new URL(request.url).pathname));
    return fetch(request);
  };
  // No time limit of the client ends a call: only what the test does.
  const limits = { timeoutMs: LONG_MS, attemptTimeoutMs: LONG_MS };
  dashboard = await startDashboard({ server: { client: { fetch: watched, ...limits } } });
  await dashboard.read("/api/session");
});
afterEach(() => dashboard[Symbol.asyncDispose]());

const calls = (operation: string): number => dashboard.mock.stats().requests.byOperation[operation] ?? 0;

describe("a browser that goes away", () => {
  it("ends the call to the API, and what would have followed", async () => {
    const [parent] = await dashboard.mock.seed("products", [{ type: "variantParent", code: "coat" }]);
    const path = `/api/products/${parent?.uuid}`;
    dashboard.mock.faults.inject({ target: "api", operationId: "getProduct", latencyMs: LONG_MS });
    const browser = new AbortController();
    const gone = dashboard.call(path, undefined, { signal: browser.signal });
    await until(() => calls("getProduct") === 1);
    browser.abort();
    await expect(gone).rejects.toThrow();
    await until(() => givenUp.length > 0);
    expect(givenUp).toEqual([`/v1/products/${parent?.uuid}`]);
    expect(calls("listProducts")).toBe(0);
    expect(dashboard.logged).toEqual([]);
  });

  it.each([
    ["getProduct", "", { transitionProduct: 0 }],
    ["transitionProduct", "/actions/lifecycle", { transitionProduct: 1 }],
  ])("ends a transition that is at %s", async (operationId, action, sent) => {
    const [product] = await dashboard.mock.seed("products", [{ type: "simple", code: "mug", status: "published" }]);
    dashboard.mock.faults.inject({ target: "api", operationId, latencyMs: LONG_MS });
    const browser = new AbortController();
    const body = { transition: "unpublish" };
    const path = `/api/products/${product?.uuid}/transition`;
    const gone = dashboard.call(path, body, { signal: browser.signal });
    await until(() => calls(operationId) === 1);
    browser.abort();
    await expect(gone).rejects.toThrow();
    await until(() => givenUp.length > 0);
    expect(givenUp).toEqual([`/v1/products/${product?.uuid}${action}`]);
    expect({ transitionProduct: calls("transitionProduct") }).toEqual(sent);
  });

  it("does not take the locales from others who wait for them", async () => {
    await using fresh = await startDashboard();
    fresh.mock.faults.inject({ target: "api", operationId: "listLocales", latencyMs: 300 });
    const browser = new AbortController();
    const gone = fresh.call("/api/session", undefined, { signal: browser.signal });
    await until(() => fresh.mock.stats().requests.byOperation.listLocales === 1);
    const other = fresh.call("/api/session");
    browser.abort();
    await expect(gone).rejects.toThrow();
    expect((await other).status).toBe(200);
    expect(fresh.mock.stats().requests.byOperation).toEqual({ listLocales: 1 });
  });

  it("ends a bulk run: the rest is not sent", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      type: "simple",
      code: `p-${index}`,
      status: "published",
    }));
    const uuids = (await dashboard.mock.seed("products", rows)).map(({ uuid }) => uuid);
    const browser = new AbortController();
    const { faults } = dashboard.mock;
    faults.inject({ target: "api", operationId: "bulkTransitionProducts", latencyMs: LONG_MS });
    const body = { uuids, transition: "unpublish" };
    const response = await dashboard.call("/api/products/bulk-transition", body, { signal: browser.signal });
    await until(() => calls("bulkTransitionProducts") === 1);
    browser.abort();
    await expect(response.text()).rejects.toThrow();
    await until(() => givenUp.length > 0);
    expect(givenUp).toEqual(["/v1/products/bulk/actions/lifecycle"]);
    // What is left of the run would be sent before the server has closed.
    await dashboard.server.close();
    expect(calls("bulkTransitionProducts")).toBe(1);
  });
});

describe("closing", () => {
  it("answers what is under way with 503, and frees the port", async () => {
    dashboard.mock.faults.inject({ target: "api", operationId: "listProducts", latencyMs: LONG_MS });
    const waiting = dashboard.call("/api/products");
    await until(() => calls("listProducts") === 1);
    await dashboard.server.close();
    const response = await waiting;
    expect([response.status, await response.json()]).toMatchObject([503, { title: "Shutting down" }]);
    await expect(dashboard.call("/")).rejects.toThrow();
    await dashboard.server.close();
  });
});
