import { createTokenProvider } from "@apiera/auth";
import { createClient } from "@apiera/client";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { catalogueData } from "../src/fleet/catalogue-data.ts";
import type { ServiceName } from "../src/fleet/service-process.ts";
import { mockEnvironment } from "../src/fleet/target.ts";
import { anOrder } from "../src/fleet/traffic.ts";
import { ACCESS_STREAM } from "../src/shared/access-stream.ts";
import { type Gate, openGate } from "./gate.ts";
import { type Running, run, until } from "./processes.ts";

// Many processes on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ORDER = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(anOrder(0)) };

/** How each service is asked, what it asks the API for then, and what it cannot make sense of. */
const CASES: readonly {
  name: ServiceName;
  path: string;
  init?: RequestInit;
  status: number;
  operationId: string;
  upstream: string;
  bad: { path: string; init?: RequestInit; status: number };
}[] = [
  {
    name: "catalogue",
    path: "/products?size=3",
    status: 200,
    operationId: "listProducts",
    upstream: "/v1/products",
    bad: { path: "/products/no-uuid", status: 400 },
  },
  {
    name: "orders",
    path: "/orders",
    init: ORDER,
    status: 201,
    operationId: "listSkus",
    upstream: "/v1/skus",
    bad: { path: "/orders", init: { ...ORDER, body: "{" }, status: 400 },
  },
  {
    name: "search",
    path: "/search?q=mug",
    status: 200,
    operationId: "listProducts",
    upstream: "/v1/products",
    bad: { path: "/search", status: 400 },
  },
];

let mock: MockServer;
let gate: Gate;
let redis: Redis;
let runs: Running[] = [];
beforeAll(() => {
  redis = new Redis(inject("redisUrl"));
});
afterAll(() => redis.disconnect());

async function open(): Promise<void> {
  mock = await startMockServer({ rateLimit: false, data: catalogueData() });
  gate = await openGate(mock);
  runs = [];
}

async function close(): Promise<void> {
  await Promise.all(runs.map((service) => service[Symbol.asyncDispose]()));
  await gate[Symbol.asyncDispose]();
  await mock.close();
}

/** Starts a service as whoever copied it would, and waits until it listens. */
async function start(name: ServiceName, env: Record<string, string> = {}): Promise<{ service: Running; url: string }> {
  const service = run(`src/services/${name}/main.ts`, [], {
    ...mockEnvironment(mock),
    APIERA_API_URL: gate.url,
    APIERA_TOKEN_URL: `${gate.url}/oauth/token`,
    REDIS_URL: inject("redisUrl"),
    ...env,
  });
  runs.push(service);
  return { service, url: await service.line(/"message":"listening","url":"([^"]+)"/) };
}

/** Status of an address; 0 when nobody takes the connection. */
async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url, { headers: { Connection: "close" } });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}

async function streamEntries(): Promise<string[]> {
  return (await redis.xrange(ACCESS_STREAM, "-", "+")).map(([, [, event = ""]]) => event);
}

/** Nothing that a service wrote anywhere holds a token that was issued to it, or the secret. */
async function expectNothingLeaked(name: ServiceName): Promise<void> {
  expect(gate.tokens.length).toBeGreaterThan(0);
  const entries = await streamEntries();
  const types = entries.map((entry) => JSON.parse(entry)).filter((entry) => entry.service === name);
  expect(types.map(({ event }) => event.type)).toEqual(
    expect.arrayContaining(["started", "token-held", "ready", "response", "stopping", "stopped"]),
  );
  const written = runs.map((service) => service.output()).join("\n");
  expect(written).toContain('"message":"stopped"');
  for (const secret of [...gate.tokens, mock.credentials.clientSecret]) {
    expect(written).not.toContain(secret);
    expect(entries.filter((entry) => entry.includes(secret))).toEqual([]);
  }
}

describe.each(CASES)("$name", ({ name, path, init, status, operationId, upstream, bad }) => {
  let service: Running;
  let url: string;
  beforeAll(open);
  afterAll(close);

  it("is alive at once, and ready when it has a token", async () => {
    const token = gate.hold("/oauth/token");
    ({ service, url } = await start(name));
    await token.arrived;
    expect([await statusOf(`${url}/live`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
    token.release();
    await until(async () => (await statusOf(`${url}/ready`)) === 200);
  });

  it("aborts its call to the API when the caller goes away", async () => {
    const held = gate.hold(upstream);
    const caller = new AbortController();
    const asked = fetch(url + path, { ...init, signal: caller.signal });
    await held.arrived;
    caller.abort();
    await expect(asked).rejects.toThrow("aborted");
    await held.cut;
    held.release();
    expect((await fetch(url + path, init ?? {})).status).toBe(status);
  });

  it("answers what is under way when it is told to stop, takes nothing new, and ends with 0", async () => {
    const held = gate.hold(upstream);
    const asked = fetch(url + path, init ?? {});
    await held.arrived;
    service.child.kill("SIGTERM");
    await until(async () => (await statusOf(`${url}/live`)) === 0);
    held.release();
    const response = await asked;
    expect(response.status).toBe(status);
    // So that the caller takes another connection for its next request.
    expect(response.headers.get("Connection")).toBe("close");
    await response.text();
    expect(await service.ended).toEqual({ code: 0, signal: null });
  });

  it("says what is wrong as a problem, and when to come back", async () => {
    // Half a minute between readiness off and the last connection: long enough to look, and ended by the second signal.
    ({ service, url } = await start(name, { STOP_DELAY_MS: "30000" }));
    await until(async () => (await statusOf(`${url}/ready`)) === 200);
    const answers: [number, string | null, unknown][] = [];
    const ask = async (where: string, how: RequestInit = {}): Promise<Response> => {
      const response = await fetch(url + where, how);
      const problem = (await response.json()) as { status: number };
      answers.push([response.status, response.headers.get("Content-Type"), problem.status]);
      expect(JSON.stringify(problem)).not.toMatch(/ at .*:\d+|node_modules/);
      return response;
    };
    await ask("/nowhere");
    await ask(bad.path, bad.init);
    mock.faults.inject({ target: "api", operationId, status: 401, times: 5 });
    await ask(path, init);
    mock.faults.clear();
    mock.faults.inject({ target: "api", operationId, status: 429, headers: { "Retry-After": "30" } });
    const busy = await ask(path, init);
    expect(Number(busy.headers.get("Retry-After"))).toBeGreaterThan(25);
    expect(answers.map(([code, , inBody]) => [code, inBody])).toEqual(
      [404, bad.status, 502, 503].map((code) => [code, code]),
    );
    for (const [, type] of answers) expect(type).toMatch(/^application\/problem\+json/);
  });

  it("is not ready while it stops, and ends at once when told twice", async () => {
    service.child.kill("SIGTERM");
    await until(async () => (await statusOf(`${url}/ready`)) === 503);
    expect(await statusOf(`${url}/live`)).toBe(200);
    service.child.kill("SIGTERM");
    expect(await service.ended).toEqual({ code: 1, signal: null });
  });

  it("has written no token and no secret anywhere", () => expectNothingLeaked(name));
});

describe("sync", () => {
  beforeAll(open);
  afterAll(close);

  it("is ready when it has a token, works, breaks off its run when told to stop, and ends with 0", async () => {
    const [token, held] = [gate.hold("/oauth/token"), gate.hold("/v1/products")];
    const { service, url } = await start("sync", { SYNC_INTERVAL_MS: "10" });
    await token.arrived;
    expect([await statusOf(`${url}/live`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
    token.release();
    await until(async () => (await statusOf(`${url}/ready`)) === 200);
    await held.arrived;
    held.release();
    expect(await service.line(/"synchronised","products":(\d+)/)).toBe("30");
    // The next run reads what has changed since.
    expect(await service.line(/"synchronised","products":30[\s\S]*?"synchronised","products":(\d+)/)).toBe("0");
    const again = gate.hold("/v1/products");
    await again.arrived;
    service.child.kill("SIGTERM");
    await again.cut;
    expect(await service.ended).toEqual({ code: 0, signal: null });
  });

  it("is not ready while it stops, and ends at once when told twice", async () => {
    const { service, url } = await start("sync", { STOP_DELAY_MS: "30000" });
    await until(async () => (await statusOf(`${url}/ready`)) === 200);
    service.child.kill("SIGTERM");
    await until(async () => (await statusOf(`${url}/ready`)) === 503);
    service.child.kill("SIGINT");
    expect(await service.ended).toEqual({ code: 1, signal: null });
  });

  it("has written no token and no secret anywhere", () => expectNothingLeaked("sync"));
});

describe("a service", () => {
  beforeAll(open);
  afterAll(close);

  it("of orders accepts what is sold, and refuses what is no order", async () => {
    await using auth = createTokenProvider({ ...mock.credentials, tokenUrl: mock.tokenUrl });
    const { skus } = createClient({ auth, baseUrl: mock.apiUrl });
    await skus.transition((await skus.create({ code: "mug-gone" })).uuid, "remove");
    await skus.create({ code: "mug-planned" });
    const { url } = await start("orders");
    const order = async (body: unknown): Promise<[number, unknown]> => {
      const response = await fetch(`${url}/orders`, { ...ORDER, body: JSON.stringify(body) });
      return [response.status, await response.json()];
    };
    const [sold, ...others] = ["mug-blue", "mug-gone", "mug-planned", "none"].map((sku) => ({ sku, quantity: 2 }));
    expect(await order({ lines: [sold] })).toEqual([201, { accepted: true, lines: [sold], unknown: [] }]);
    const lines = [sold, ...others];
    const unknown = ["mug-gone", "mug-planned", "none"];
    expect(await order({ lines })).toEqual([200, { accepted: false, lines, unknown }]);
    for (const wrong of [
      [],
      {},
      [{ sku: "mug-blue" }],
      [{ sku: 7, quantity: 1 }],
      ...[0, -1, 1.5, "2", null].map((quantity) => [sold, { sku: "mug-blue", quantity }]),
      Array.from({ length: 101 }, () => sold),
    ]) {
      const [status, problem] = await order({ lines: wrong });
      expect([status, problem]).toEqual([
        422,
        expect.objectContaining({ status: 422, title: "Unprocessable Content" }),
      ]);
    }
    expect((await order({ lines: Array.from({ length: 100 }, () => sold) }))[0]).toBe(201);
  });

  it.each([
    ["catalogue", "/products?size=100"],
    ["search", "/search?q=mug&size=100"],
  ] as const)("shows no product that is not published: %s", async (name, path) => {
    await mock.seed("products", [{ type: "simple", code: `mug-draft-${name}`, status: "draft" }]);
    const { url } = await start(name);
    const found = await (await fetch(url + path)).text();
    expect(found).toContain('"code":"mug-blue"');
    expect(found).not.toContain("mug-draft");
  });

  it("does its work, and stops, without a Redis", async () => {
    const { service, url } = await start("catalogue", { REDIS_URL: "redis://127.0.0.1:1" });
    await until(async () => (await statusOf(`${url}/ready`)) === 200);
    expect((await fetch(`${url}/products`)).status).toBe(200);
    service.child.kill("SIGTERM");
    expect(await service.ended).toEqual({ code: 0, signal: null });
    expect(service.output()).toContain('"message":"redis failed"');
  });

  it.each(CASES)(
    "ends a request that takes longer than its time to stop: $name",
    async ({ name, path, init, upstream }) => {
      const { service, url } = await start(name, { STOP_TIMEOUT_MS: "1" });
      const held = gate.hold(upstream);
      const asked = fetch(url + path, init ?? {});
      await held.arrived;
      service.child.kill("SIGTERM");
      await expect(asked).rejects.toThrow("fetch failed");
      await held.cut;
      held.release();
      expect(await service.ended).toEqual({ code: 0, signal: null });
    },
  );

  it("says in a sentence what its environment lacks", async () => {
    const service = run("src/services/search/main.ts", [], { ...mockEnvironment(mock) });
    runs.push(service);
    expect((await service.ended).code).toBe(1);
    expect(service.output()).toBe(
      "search: REDIS_URL must be the address of the Redis that the services share: redis://host:port.\n",
    );
  });
});
