import { inspect } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import type { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createRedisCache, type RedisCache } from "../src/index.ts";
import { type Connections, ioredis, nodeRedis } from "./support/connections.ts";
import { providerOn } from "./support/provider.ts";
import { withConnection } from "./support/servers.ts";

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });

let api: Awaited<ReturnType<typeof startMockServer>>;
let server: RedisServer;
beforeAll(async () => {
  [api, server] = await Promise.all([startMockServer(), startRedisServer()]);
});
afterAll(() => Promise.all([api?.close(), server?.stop()]));

const onServer = <T>(work: (redis: Redis) => Promise<T>): Promise<T> => withConnection(server.port, work);

describe.each([
  ["ioredis", ioredis],
  ["node-redis", nodeRedis],
] as const)("%s and a server without memory", (_library, connect) => {
  let connections: Connections;
  let cache: RedisCache;

  beforeAll(async () => {
    connections = await connect(server.port);
    cache = createRedisCache({ ...connections });
  });
  afterEach(() =>
    onServer(async (redis) => {
      await redis.config("SET", "maxmemory", "0");
      await redis.flushall();
    }),
  );
  afterAll(() => connections?.close());

  const fill = (): Promise<unknown> => onServer((redis) => redis.config("SET", "maxmemory", "1"));

  it("that evicts nothing: set and lease are refused, get and delete work, and the old entry stays", async () => {
    await cache.set("key", entry("v1"));
    await fill();
    const refused = expect.objectContaining({
      code: "APIERA_CACHE",
      retryable: true,
      message: expect.stringContaining("no memory left"),
    });
    await expect(cache.set("key", entry("v2"))).rejects.toEqual(refused);
    await expect(cache.acquireLease("key", { ttlMs: 1000 })).rejects.toEqual(refused);
    expect(await cache.get("key")).toMatchObject({ version: "v1" });
    expect(await cache.delete("key", { ifVersion: "v1" })).toBe(true);
    expect(await cache.get("key")).toBeUndefined();
  });

  it("that has never seen the scripts, too", async () => {
    await cache.set("key", entry("v1"));
    await fill();
    await onServer((redis) => redis.script("FLUSH"));
    expect(await cache.get("key")).toMatchObject({ version: "v1" });
    expect(await cache.delete("key")).toBe(true);
  });

  it("shows nothing in its error of what was to be stored", async () => {
    await fill();
    const secret = { value: "canary-value", version: "canary-version", ttlMs: 1000 };
    const error: unknown = await cache.set("canary-key", secret).catch((e) => e);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
    expect(inspect(error, { depth: 9 })).toContain("OOM");
  });

  it("takes nothing from a provider: it buys, says that the cache failed, and goes on serving", async () => {
    await fill();
    const { provider, events } = providerOn(cache, api);
    const token = await provider.getToken();
    expect((await provider.getToken()).value).toBe(token.value);
    expect(events).toContainEqual(expect.objectContaining({ type: "cache-failed", operation: "set" }));
    await provider.close();
  });
});

describe("a server without memory that evicts", () => {
  it.each([
    "allkeys-lru",
    "allkeys-lfu",
    "allkeys-random",
    "volatile-lru",
    "volatile-lfu",
    "volatile-random",
    "volatile-ttl",
  ])("by %s: an evicted entry is a miss, an evicted lease is free, and nothing else changes", async (policy) => {
    const connections = await ioredis(server.port);
    const cache = createRedisCache({ ...connections });
    try {
      await onServer((redis) => redis.config("SET", "maxmemory-policy", policy));
      await cache.set("key", entry("v1"));
      const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
      await fillUntilEvicted();
      expect(await cache.get("key")).toBeUndefined();
      expect(await cache.delete("key", { ifVersion: "v1" })).toBe(false);
      expect(await lease?.renew(1000)).toBe(false);
      await lease?.release();
      await onServer((redis) => redis.config("SET", "maxmemory", "0"));
      await cache.set("key", entry("v2"));
      expect(await cache.get("key")).toMatchObject({ version: "v2" });
      expect(await cache.acquireLease("key", { ttlMs: 1000 })).toBeDefined();
    } finally {
      connections.close();
      await onServer(async (redis) => {
        await redis.config("SET", "maxmemory", "0", "maxmemory-policy", "noeviction");
        await redis.flushall();
      });
    }
  });

  /** Leaves the server no byte, so that it evicts all it may as soon as it is asked for anything that needs some. */
  async function fillUntilEvicted(): Promise<void> {
    await onServer(async (redis) => {
      await redis.config("SET", "maxmemory", "1");
      while ((await redis.dbsize()) > 0) await redis.set("other", "data", "PX", 60_000).catch(() => {});
    });
  }
});
