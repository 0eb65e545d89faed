import { connect } from "node:net";
import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import type { AccessLine, AccessSnapshot, AccessState } from "../../src/shared/api.ts";
import { accessEvent, openStream, type TestStream } from "./support/access-stream.ts";
import { startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { type EventReader, readEvents, type SentEvent } from "./support/event-source.ts";
import { until } from "./support/until.ts";

let source: TestStream;
let dashboard: TestDashboard;
beforeEach(() => {
  source = openStream(inject("redisUrl"));
});
afterEach(async () => {
  await dashboard[Symbol.asyncDispose]();
  await source[Symbol.asyncDispose]();
});

const start = async (heartbeatMs = 15_000): Promise<void> => {
  const { redis, stream } = source;
  dashboard = await startDashboard({ server: { accessEvents: { redis, stream }, heartbeatMs } });
};
const open = async (lastEventId?: string): Promise<EventReader> => {
  const headers: Record<string, string> = lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId };
  const response = await dashboard.call("/api/access/events", undefined, { headers });
  expect([response.status, Object.fromEntries(response.headers)]).toMatchObject([
    200,
    { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" },
  ]);
  return readEvents(response);
};
const snapshotOf = (event: SentEvent): AccessSnapshot => event.data as AccessSnapshot;
const lineOf = (event: SentEvent): AccessLine => event.data as AccessLine;

const retry = (number: number): ReturnType<typeof accessEvent> =>
  accessEvent("orders", "client", { type: "retry", operationId: "listProducts", method: "GET", retry: number });

describe("GET /api/access/events", () => {
  it("begins with what the whole stream has told, and goes on with what is new", async () => {
    await source.write(
      accessEvent("orders", "service", { type: "started", pid: 7, framework: "express" }),
      accessEvent("orders", "token", {
        type: "token-purchased",
        organization: "org_a",
        lifetimeMs: 1_000,
        durationMs: 5,
      }),
      accessEvent("orders", "token", { type: "token-held", issuedAt: 1, expiresAt: 2, organization: "org_a" }),
      accessEvent("orders", "service", { type: "ready" }),
      accessEvent("search", "service", { type: "started", pid: 8, framework: "fastify" }),
      accessEvent("search", "token", { type: "token-shared", organization: "org_a", ttlMs: 900 }),
      accessEvent("search", "rate-limit", { type: "rate-limit", limit: 100, remaining: 80, resetInMs: 5, waiting: 0 }),
    );
    await start();
    await using events = await open();
    const first = await events.next("snapshot");
    const { state, events: lines } = snapshotOf(first);
    expect(lines).toHaveLength(7);
    expect(first.id).toBe(lines.at(-1)?.id);
    expect(state).toMatchObject({ purchased: 1, withoutSharing: 2, quotas: [] });
    expect(state.rateLimit).toEqual({
      limit: 100,
      remaining: 80,
      resetAt: 1_795_500_000_005,
      at: 1_795_500_000_000,
    });
    expect(state.services).toMatchObject([
      { service: "orders", framework: "express", state: "ready", token: { issuedAt: 1, expiresAt: 2 }, purchased: 1 },
      { service: "search", framework: "fastify", state: "starting", token: null, shared: 1, cacheState: "working" },
    ]);

    const id = await source.write(accessEvent("search", "service", { type: "ready" }));
    const access = await events.next("access");
    expect(access.id).toBe(id);
    expect(lineOf(access)).toMatchObject({ id, service: "search", source: "service", event: { type: "ready" } });
    const told = (await events.next("state")).data as AccessState;
    expect(told.services[1]).toMatchObject({ service: "search", state: "ready" });
  });

  it("gives a browser that comes back all it has missed, and a new one the newest 500", async () => {
    await start();
    const lastSeen = await source.write(retry(0));
    await source.write(...Array.from({ length: 1_200 }, (_, index) => retry(index + 1)));
    const numbers = async (lastEventId?: string): Promise<unknown[]> => {
      await using events = await open(lastEventId);
      return snapshotOf(await events.next("snapshot")).events.map(({ event }) => event.retry);
    };
    await until(async () => (await numbers()).at(-1) === 1_200);
    expect(await numbers()).toEqual(Array.from({ length: 500 }, (_, index) => index + 701));
    expect(await numbers(lastSeen)).toEqual(Array.from({ length: 1_200 }, (_, index) => index + 1));
    const seen = await source.write(retry(1_201));
    await source.write(...Array.from({ length: 5_001 }, (_, index) => retry(index + 2_000)));
    await until(async () => (await numbers()).at(-1) === 7_000);
    // No more is kept than the newest 5,000.
    expect(await numbers(seen)).toEqual(Array.from({ length: 5_000 }, (_, index) => index + 2_001));
    const newest = await source.write(retry(8_000));
    const next = await source.write(retry(8_001));
    await until(async () => (await numbers()).at(-1) === 8_001);
    expect(await numbers(newest)).toEqual([8_001]);
    expect(await numbers(next)).toHaveLength(500);
    expect(await numbers("nonsense")).toHaveLength(500);
    expect(await numbers("99999999999999-0")).toHaveLength(500);
  });

  it("knows the place of a browser that comes back to an empty stream, and no place that is none", async () => {
    await start();
    const placeOf = async (lastEventId: string): Promise<string | undefined> => {
      await using events = await open(lastEventId);
      return (await events.next("snapshot")).id;
    };
    expect(await placeOf("12-3")).toBe("12-3");
    for (const none of ["nonsense", "12", "12-3x", `1-${"1".repeat(50)}`]) expect(await placeOf(none)).toBeUndefined();
  });

  it("reads Redis once for all browsers, and waits on a connection of its own", async () => {
    await start();
    const readers = await Promise.all(Array.from({ length: 5 }, () => open()));
    await Promise.all(readers.map((events) => events.next("snapshot")));
    const clients = String(await source.redis.client("LIST")).split("\n");
    expect(clients.filter((line) => line.includes(source.stream))).toHaveLength(1);
    const id = await source.write(retry(1));
    const seen = await Promise.all(readers.map((events) => events.next("access")));
    expect(seen.map((event) => event.id)).toEqual([id, id, id, id, id]);
    // The connection that was given is free for other commands all the time.
    expect(await source.redis.ping()).toBe("PONG");
    await Promise.all(readers.map((events) => events[Symbol.asyncDispose]()));
  });

  it("leaves out what is no event", async () => {
    await source.writeFields("event", "{");
    await source.writeFields("event", "[]");
    await source.writeFields("other", "x");
    await source.writeFields("event", JSON.stringify({ ...retry(1), source: "gossip" }));
    await source.writeFields("event", JSON.stringify(accessEvent("orders", "client", { type: "secret-shown" })));
    await source.writeFields("event", "x".repeat(50_000));
    await source.write(retry(2));
    await start();
    await using events = await open();
    expect(snapshotOf(await events.next("snapshot")).events.map(({ event }) => event)).toEqual([
      { type: "retry", operationId: "listProducts", method: "GET", retry: 2 },
    ]);
    expect(dashboard.logged).toEqual(["Access events: 1 left out so far, malformed or unknown."]);
  });

  it("gives signs of life", async () => {
    await start(20);
    await using events = await open();
    await events.next("snapshot");
    const next = events.next("access");
    await until(() => events.text().includes("\n: "));
    await source.write(retry(1));
    await next;
  });

  it("drops a browser that does not read, while others go on", async () => {
    await start();
    const { hostname, port, host } = new URL(dashboard.url);
    const deaf = connect(Number(port), hostname).pause();
    deaf.write(`GET /api/access/events HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await using other = await open();
    await other.next("snapshot");

    const error = { code: "APIERA_CACHE", message: "too slow ".repeat(30), retryable: true };
    const failed = accessEvent("orders", "token", { type: "cache-failed", cache: "redis", operation: "get", error });
    let last = "";
    // More than the server, the sockets and the system take for one reader.
    for (let turn = 0; turn < 15; turn += 1) {
      last = await source.write(...Array.from({ length: 1_000 }, () => failed));
      while ((await other.next("access")).id !== last);
    }
    let heard = "";
    for await (const chunk of deaf.setEncoding("utf8")) heard += chunk;
    expect(heard).toContain("event: snapshot");
    expect(heard).not.toContain(last);
    expect(other.text().length - heard.length).toBeGreaterThan(1_000_000);
  });

  it("ends at shutdown, for those who read too", async () => {
    await start();
    await using events = await open();
    await events.next("snapshot");
    // The answer has an end: it is not cut.
    const whole = (await dashboard.call("/api/access/events")).text();
    await dashboard.server.close();
    expect(await whole).toContain("event: snapshot");
    await expect(events.next("access")).rejects.toThrow("ended");
    expect(source.redis.status).toBe("ready");
    await until(async () => !String(await source.redis.client("LIST")).includes(source.stream));
  });

  it("has room for 100 browsers, and HEAD requests take none of it", async () => {
    await start();
    const heads = Array.from({ length: 101 }, () =>
      dashboard.call("/api/access/events", undefined, { method: "HEAD" }),
    );
    for (const head of await Promise.all(heads)) expect([head.status, await head.text()]).toEqual([200, ""]);

    const browsers = await Promise.all(Array.from({ length: 100 }, () => open()));
    await Promise.all(browsers.map((events) => events.next("snapshot")));
    const refused = await dashboard.call("/api/access/events");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
    await refused.body?.cancel();

    await browsers[0]?.[Symbol.asyncDispose]();
    await until(async () => {
      const response = await dashboard.call("/api/access/events");
      await response.body?.cancel();
      return response.status === 200;
    });
    await Promise.all(browsers.map((events) => events[Symbol.asyncDispose]()));
  });

  it("says how to get events when there are none", async () => {
    dashboard = await startDashboard();
    const response = await dashboard.call("/api/access/events");
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { detail: expect.stringContaining("REDIS_URL") },
    ]);
  });
});

const disposable = (server: RedisServer): AsyncDisposable => ({ [Symbol.asyncDispose]: () => server.stop() });

describe("Redis that goes away", () => {
  it("or was never there, does not keep the page waiting for a first state", async () => {
    const server = await startRedisServer();
    await server.stop();
    const redis = new Redis(server.url, { maxRetriesPerRequest: 1, retryStrategy: () => 50 });
    redis.on("error", () => {});
    dashboard = await startDashboard({ server: { accessEvents: { redis, stream: source.stream } } });
    await using events = await open();
    expect(snapshotOf(await events.next("snapshot"))).toMatchObject({ events: [], state: { services: [] } });
    redis.disconnect();
  });

  it("is waited for: the page is served, and events go on when it is back", async () => {
    const server = await startRedisServer();
    const redis = new Redis(server.url, { maxRetriesPerRequest: 1, retryStrategy: () => 50 });
    redis.on("error", () => {});
    dashboard = await startDashboard({ server: { accessEvents: { redis, stream: source.stream } } });
    await using events = await open();
    await events.next("snapshot");
    await redis.xadd(source.stream, "*", "event", JSON.stringify(retry(1)));
    expect(lineOf(await events.next("access")).event.retry).toBe(1);

    await server.stop();
    await until(() => dashboard.logged.some((line) => line.startsWith("Access events: Redis cannot be read")));
    await using meanwhile = await open();
    expect(snapshotOf(await meanwhile.next("snapshot")).events).toHaveLength(1);

    await using _ = disposable(await startRedisServer(["--port", String(server.port)]));
    await until(async () => (await redis.ping().catch(() => "")) === "PONG");
    await redis.xadd(source.stream, "*", "event", JSON.stringify(retry(2)));
    expect(lineOf(await events.next("access")).event.retry).toBe(2);
    expect(dashboard.logged).toHaveLength(1);
    redis.disconnect();
  });
});
