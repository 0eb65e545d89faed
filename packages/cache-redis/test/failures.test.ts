import { randomUUID } from "node:crypto";
import type { CacheLease } from "@apiera/auth";
import { startRedisServer } from "@apiera/tooling/redis";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { createRedisCache, type RedisCache } from "../src/index.ts";
import { type Connections, ioredis, nodeRedis } from "./support/connections.ts";
import { type CuttableProxy, startProxy } from "./support/proxy.ts";
import { until } from "./support/until.ts";

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });
const cacheError = (operation: string): object =>
  expect.objectContaining({
    code: "APIERA_CACHE",
    cache: "redis",
    operation,
    retryable: true,
    cause: expect.any(Error),
  });

async function serverOf(args: readonly string[] = []): Promise<{ redis: Redis; stop: () => Promise<void> }> {
  const server = await startRedisServer(args);
  const redis = new Redis(server.port, { maxRetriesPerRequest: 1, retryStrategy: () => 1 });
  redis.on("error", () => {});
  return {
    redis,
    async stop() {
      redis.disconnect();
      await server.stop();
    },
  };
}

describe("a connection that", () => {
  let proxy: CuttableProxy;
  let client: Redis;
  let cache: RedisCache;

  beforeEach(async () => {
    proxy = await startProxy(inject("redisUrl"));
    client = new Redis(proxy.port, { maxRetriesPerRequest: 1, retryStrategy: () => 1 });
    client.on("error", () => {});
    cache = createRedisCache({ client, keyPrefix: `${randomUUID()}:` });
  });

  afterEach(async () => {
    client.disconnect();
    await proxy.close();
  });

  it("drops rejects every call with CacheError instead of hanging", async () => {
    await cache.set("key", entry("v1"));
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    await proxy.cut();
    await expect(cache.get("key")).rejects.toEqual(cacheError("get"));
    await expect(cache.set("key", entry("v2"))).rejects.toEqual(cacheError("set"));
    await expect(cache.delete("key")).rejects.toEqual(cacheError("delete"));
    await expect(cache.acquireLease("other", { ttlMs: 1000 })).rejects.toEqual(cacheError("acquireLease"));
    await expect(lease?.renew(1000)).rejects.toEqual(cacheError("renew"));
    await expect(lease?.release()).rejects.toEqual(cacheError("release"));
  });

  it("drops while a call is on its way rejects that call", async () => {
    await cache.set("key", entry("v1"));
    proxy.stall();
    const reading = cache.get("key");
    const ended = expect(reading).rejects.toEqual(cacheError("get"));
    await proxy.cut();
    await ended;
  });

  it("answers nothing lets go of the caller when the signal fires", async () => {
    await cache.set("key", entry("v1"));
    proxy.stall();
    const controller = new AbortController();
    const reading = cache.get("key", { signal: controller.signal });
    const ended = expect(reading).rejects.toThrow("took too long");
    controller.abort(new Error("took too long"));
    await ended;
  });

  it("was closed by its owner rejects with CacheError", async () => {
    await client.quit();
    await expect(cache.get("key")).rejects.toEqual(cacheError("get"));
  });
});

describe("a lease whose answer got lost", () => {
  const losing = async (
    connect: (port: number) => Promise<Connections>,
    test: (taking: Promise<CacheLease | undefined>, another: RedisCache) => Promise<void>,
  ): Promise<void> => {
    const proxy = await startProxy(inject("redisUrl"));
    const [connections, direct] = [await connect(proxy.port), new Redis(inject("redisUrl"))];
    try {
      const keyPrefix = `${randomUUID()}:`;
      const cache = createRedisCache({ client: connections.client, keyPrefix });
      // So that the script is known and the command is one.
      await (await cache.acquireLease("key", { ttlMs: 1000 }))?.release();
      proxy.stall();
      const taking = cache.acquireLease("key", { ttlMs: 3_600_000 });
      taking.catch(() => {});
      await until(async () => (await direct.exists(`${keyPrefix}{key}:lease`)) === 1);
      proxy.drop();
      await test(taking, createRedisCache({ client: direct, keyPrefix }));
    } finally {
      connections.close();
      direct.disconnect();
      await proxy.close();
    }
  };

  it("is given again to ioredis, which asks again", async () => {
    await losing(ioredis, async (taking, another) => {
      expect(await (await taking)?.renew(3_600_000)).toBe(true);
      expect(await another.acquireLease("key", { ttlMs: 1000 })).toBeUndefined();
    });
  });

  it("is given back by redis, which does not", async () => {
    const connect = (port: number): Promise<Connections> => nodeRedis(port, { disableOfflineQueue: false });
    await losing(connect, async (taking, another) => {
      await expect(taking).rejects.toEqual(cacheError("acquireLease"));
      await until(() => another.acquireLease("key", { ttlMs: 1000 }));
    });
  });
});

describe("a server", () => {
  it("that has forgotten the scripts is sent them again", async () => {
    const { redis, stop } = await serverOf();
    try {
      const cache = createRedisCache({ client: redis });
      await cache.set("key", entry("v1"));
      await redis.script("FLUSH");
      expect((await cache.get("key"))?.version).toBe("v1");
      const before = await calls(redis, "eval");
      for (let round = 0; round < 5; round += 1) await cache.get("key");
      expect(await calls(redis, "eval"), "scripts are sent once, then named").toBe(before);
    } finally {
      await stop();
    }
  });

  it("whose user may not publish still stores", async () => {
    const { redis, stop } = await serverOf();
    try {
      await redis.call("ACL", "SETUSER", "app", "on", ">secret", "~apiera:*", "resetchannels", "+@all");
      const app = new Redis(redis.options.port ?? 0, { username: "app", password: "secret" });
      const cache = createRedisCache({ client: app });
      await cache.set("key", entry("v1"));
      expect(await cache.delete("key", { ifVersion: "v1" })).toBe(true);
      await app.quit();
    } finally {
      await stop();
    }
  });
});

/** How often the server has run a command. */
async function calls(redis: Redis, command: string): Promise<number> {
  const stats = await redis.info("commandstats");
  return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
}
