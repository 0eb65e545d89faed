import type { Fault } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { openStream, type TestStream } from "./support/access-stream.ts";
import { CLIENT_SECRET, startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { readEvents } from "./support/event-source.ts";

const PRODUCT = "22222222-2222-4222-8222-222222222222";
const ASSET = "33333333-3333-4333-8333-333333333333";
const PICTURE = { type: "image/png", content: new TextEncoder().encode("png") };

/** What is sent to each route. A route that is not here makes the test fail. */
const REQUESTS: Readonly<Record<string, readonly [path: string, body?: unknown]>> = {
  "GET /api/session": ["/api/session"],
  "GET /api/products": ["/api/products"],
  "GET /api/products/:uuid": [`/api/products/${PRODUCT}`],
  "POST /api/products/bulk-transition": [
    "/api/products/bulk-transition",
    { uuids: [PRODUCT], transition: "unpublish" },
  ],
  "POST /api/products/bulk-transition/stop": ["/api/products/bulk-transition/stop", { run: PRODUCT }],
  "POST /api/products/:uuid/transition": [`/api/products/${PRODUCT}/transition`, { transition: "publish" }],
  "GET /api/images/:uuid": [`/api/images/${ASSET}`],
  "GET /api/access/events": ["/api/access/events"],
  "GET /*": ["/"],
};

/** Everything the server says, in answers, logs and on the console. */
interface Said {
  readonly statuses: Record<string, number>;
  readonly text: string;
}

let source: TestStream;
beforeEach(() => {
  source = openStream(inject("redisUrl"));
});
afterEach(() => source[Symbol.asyncDispose]());

async function withDashboard(work: (dashboard: TestDashboard) => Promise<void>): Promise<void> {
  const { redis, stream } = source;
  const images = { has: () => true, read: async () => PICTURE };
  await using dashboard = await startDashboard({
    server: { images, accessEvents: { redis, stream }, client: { retry: false } },
  });
  const { mock } = dashboard;
  await mock.seed("skus", [{ uuid: PRODUCT, code: "sku", status: "published" }]);
  await mock.seed("products", [
    { uuid: PRODUCT, skuUuid: PRODUCT, type: "simple", code: "mug", status: "unpublished" },
  ]);
  await mock.seed("assets", [{ uuid: ASSET, category: "image", storageLocation: "s3" }]);
  await work(dashboard);
}

/** Sends a request to every route. */
async function askAll({ call, logged }: TestDashboard): Promise<Said> {
  const printed = (["debug", "error", "info", "log", "warn"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  const said = await Promise.all(
    Object.entries(REQUESTS).map(async ([route, [path, body]]) => {
      const response = await call(path, body);
      const headers = JSON.stringify([...response.headers]);
      return { route, status: response.status, text: headers + (await bodyOf(response)) };
    }),
  );
  const lines = printed.flatMap((spy) => spy.mock.calls.flat().map(String));
  for (const spy of printed) spy.mockRestore();
  return {
    statuses: Object.fromEntries(said.map(({ route, status }) => [route, status])),
    text: [...said.map(({ text }) => text), ...logged, ...lines].join("\n"),
  };
}

async function bodyOf(response: Response): Promise<string> {
  if (response.headers.get("content-type")?.startsWith("text/event-stream") !== true) return await response.text();
  await using events = readEvents(response);
  await events.next("snapshot");
  return events.text();
}

/** What must not be found: the token, its parts, and the secret. */
async function needles({ auth }: TestDashboard): Promise<string[]> {
  const { value } = await auth.getToken();
  return [value, ...value.split("."), CLIENT_SECRET];
}

function expectClean({ text }: Said, secrets: readonly string[]): void {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

const all = { target: "api", times: Number.POSITIVE_INFINITY } as const;
const FAILURES: readonly [name: string, status: number | readonly number[], fault: Fault][] = [
  ["401", 502, { ...all, status: 401 }],
  ["403", 403, { ...all, status: 403 }],
  ["404", 404, { ...all, status: 404 }],
  ["409", 409, { ...all, status: 409 }],
  ["422", 422, { ...all, status: 422 }],
  // Calls that come after the first wait for longer than they may.
  ["429", [429, 504], { ...all, status: 429, headers: { "Retry-After": "3600" } }],
  ["500", 502, { ...all, status: 500 }],
  ["503", 503, { ...all, status: 503 }],
  ["504", 504, { ...all, status: 504 }],
  ["418", 502, { ...all, status: 418 }],
  ["the HTML of a proxy", 502, { ...all, html: true }],
  ["HTML with status 200", 502, { ...all, status: 200, body: "<html>", contentType: "text/html" }],
  ["half an answer", 502, { ...all, truncate: true }],
  ["a broken connection", 502, { ...all, reset: true }],
];

/** Routes that ask the API and say so with a status; a bulk run says it in its report. */
const ASKING = [
  "GET /api/session",
  "GET /api/products",
  "GET /api/products/:uuid",
  "POST /api/products/:uuid/transition",
  "GET /api/images/:uuid",
];

describe("neither token nor secret leaves the server", () => {
  it("by any route, when all goes well", () =>
    withDashboard(async (dashboard) => {
      const routes = dashboard.server.routes.filter(({ method }) => method !== "ALL");
      expect(routes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
        Object.keys(REQUESTS).toSorted(),
      );
      const said = await askAll(dashboard);
      const { "POST /api/products/bulk-transition/stop": stopped, ...others } = said.statuses;
      expect(stopped).toBe(204);
      expect(new Set(Object.values(others))).toEqual(new Set([200]));
      expectClean(said, await needles(dashboard));
    }));

  it.each(FAILURES)("when the API answers with %s", (_, status, fault) =>
    withDashboard(async (dashboard) => {
      const secrets = await needles(dashboard);
      dashboard.mock.faults.inject(fault);
      const said = await askAll(dashboard);
      for (const route of ASKING) expect([status].flat(), route).toContain(said.statuses[route]);
      expect(said.text).toMatch(/"failed":\[\{|"notAttempted":\["/);
      expectClean(said, secrets);
    }),
  );

  it("when the API sends them back", () =>
    withDashboard(async (dashboard) => {
      const secrets = await needles(dashboard);
      const [token = "", header = "", payload = "", signature = ""] = secrets;
      const echo = `Bearer ${token} ${header}.${payload} ${payload} ${signature} ${token.slice(0, -5)}`;
      const body = {
        title: echo,
        status: 422,
        detail: echo,
        correlationId: token,
        errors: [{ code: token, message: echo }],
      };
      dashboard.mock.faults.inject({
        ...all,
        status: 422,
        body,
        headers: { "X-Echo": token, "Set-Cookie": `t=${token}` },
      });
      const said = await askAll(dashboard);
      expect(said.statuses["GET /api/products"]).toBe(422);
      expectClean(said, secrets.slice(0, 4));
    }));

  it("when what is not of the toolkit fails with a message that holds them", async () => {
    const read = (): Promise<never> => Promise.reject(new TypeError(`bad header: ${CLIENT_SECRET}`));
    await using dashboard = await startDashboard({ server: { images: { has: () => true, read } } });
    await dashboard.mock.seed("assets", [{ uuid: ASSET, category: "image", storageLocation: "s3" }]);
    const response = await dashboard.call(`/api/images/${ASSET}`);
    expect([response.status, await response.json()]).toMatchObject([500, { title: "Unexpected failure" }]);
    expect(dashboard.logged).toEqual(["GET /api/images/:uuid: TypeError"]);
  });

  it("when the API is not there", () =>
    withDashboard(async (dashboard) => {
      const secrets = await needles(dashboard);
      await dashboard.mock.close();
      const said = await askAll(dashboard);
      for (const route of ASKING) expect([route, said.statuses[route]]).toEqual([route, 502]);
      expectClean(said, secrets);
    }));

  it.each<[string, number, Omit<Fault, "target">]>([
    ["refuses", 502, { status: 401, body: { error: "access_denied", error_description: `No ${CLIENT_SECRET}` } }],
    ["fails", 502, { status: 500 }],
    ["answers HTML", 502, { html: true }],
    ["answers nonsense", 502, { status: 200, body: "<html>", contentType: "text/html" }],
    ["hangs up", 502, { reset: true }],
  ])("when the token endpoint %s", (_, status, fault) =>
    withDashboard(async (dashboard) => {
      dashboard.mock.faults.inject({ ...fault, target: "token", times: Number.POSITIVE_INFINITY });
      const said = await askAll(dashboard);
      for (const route of ASKING) expect([route, said.statuses[route]]).toEqual([route, status]);
      expectClean(said, [CLIENT_SECRET]);
    }),
  );
});

describe("a service that writes them into its events", () => {
  const sources = {
    service: ["started", "ready"],
    token: ["token-held", "token-purchased", "purchase-refused", "cache-failed", "cache-entry-unusable", "quota"],
    client: ["response", "retry", "rate-limit-wait"],
    "rate-limit": ["rate-limit"],
  };
  const members = [
    ...["pid", "framework", "organization", "issuedAt", "expiresAt", "detail", "reason", "cache", "operation", "path"],
    ...["operationId", "method", "status", "limit", "remaining", "resetInMs", "token", "value", "authorization", "id"],
  ];

  it("shows them to nobody", () =>
    withDashboard(async (dashboard) => {
      const secrets = await needles(dashboard);
      const opaque = "Zk3vQ9xT7mB2nL8pR4wY6uJ1hG5fD0sAeC";
      const texts = [...secrets, opaque, `Bearer ${secrets[0]}`, `key ${CLIENT_SECRET}, ${opaque}`];
      for (const text of texts) {
        for (const [source_, types] of Object.entries(sources)) {
          for (const type of types) {
            const poisoned = {
              ...Object.fromEntries(members.map((member) => [member, text])),
              error: { code: text, message: text, retryable: text, stack: text, cause: { message: text } },
              quotas: [{ scope: text, bucket: text, limit: text, remaining: 1, resetInMs: 1 }],
              [text]: text,
              type,
            };
            const event = { at: 1, source: source_, event: poisoned };
            for (const names of [
              { service: "orders", instance: "orders-1" },
              { service: text, instance: "orders-1" },
              { service: "orders", instance: text },
            ]) {
              await source.writeFields("event", JSON.stringify({ ...names, ...event, extra: text }));
            }
            await source.writeFields(
              "event",
              JSON.stringify({ service: "orders", instance: "orders-1", ...event, event: { ...poisoned, type: text } }),
            );
          }
        }
      }
      await using events = readEvents(await dashboard.call("/api/access/events"));
      const { data } = await events.next("snapshot");
      expect(data).toMatchObject({ state: { services: [{ service: "orders", instances: 1 }] } });
      expect([...secrets, opaque].filter((secret) => events.text().includes(secret))).toEqual([]);
      expect(events.text()).toContain('"type":"purchase-refused"');
    }));
});
