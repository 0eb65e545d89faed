import { startMockServer } from "@apiera/mock-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRedisCache, type RedisCache } from "../src/index.ts";
import { type Connections, ioredis, nodeRedis } from "./support/connections.ts";
import { providerOn } from "./support/provider.ts";
import { type MortalServer, startMortalServer, withConnection } from "./support/servers.ts";
import { until } from "./support/until.ts";

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });
const cacheError = (operation: string): object =>
  expect.objectContaining({ code: "APIERA_CACHE", operation, retryable: true, cause: expect.any(Error) });

let api: Awaited<ReturnType<typeof startMockServer>>;
let server: MortalServer;
let connections: Connections | undefined;
beforeAll(async () => {
  api = await startMockServer();
});
afterAll(() => api?.close());
beforeEach(async () => {
  server = await startMortalServer();
});
afterEach(async () => {
  connections?.close();
  connections = undefined;
  await server.stop();
});

/** The calls that take a signal. */
const calls = (cache: RedisCache): readonly [string, (signal: AbortSignal) => Promise<unknown>][] => [
  ["get", (signal) => cache.get("key", { signal })],
  ["set", (signal) => cache.set("key", entry("late"), { signal })],
  ["delete", (signal) => cache.delete("key", { ifVersion: "none" }, { signal })],
  ["acquireLease", (signal) => cache.acquireLease("key", { ttlMs: 3_600_000 }, { signal })],
];

describe.each([
  ["ioredis", ioredis],
  ["node-redis", nodeRedis],
] as const)("%s and a server", (library, connect) => {
  it.each([
    ["killed", "SIGKILL"],
    ["shut down", "SIGTERM"],
  ] as const)(
    "that is %s and comes back: errors, then misses, then all as before, notifications too",
    async (_how, signal) => {
      connections = await connect(server.port);
      const cache = createRedisCache({ ...connections });
      let heard = 0;
      await cache.subscribe?.("key", () => {
        heard += 1;
      });
      await cache.set("key", entry("v1"));
      const lease = await cache.acquireLease("key", { ttlMs: 3_600_000 });

      await server.kill(signal);
      await until(
        async () =>
          await cache
            .get("key")
            .then(() => false)
            .catch(() => true),
      );
      await expect(cache.get("key")).rejects.toEqual(cacheError("get"));
      await expect(cache.set("key", entry("v2"))).rejects.toEqual(cacheError("set"));
      await expect(cache.delete("key")).rejects.toEqual(cacheError("delete"));
      await expect(cache.acquireLease("key", { ttlMs: 1000 })).rejects.toEqual(cacheError("acquireLease"));
      await expect(lease?.renew(1000)).rejects.toEqual(cacheError("renew"));
      await expect(lease?.release()).rejects.toEqual(cacheError("release"));

      await server.revive();
      await until(async () => (await cache.get("key")) === undefined);
      const before = heard;
      await until(async () => {
        await cache.set("key", entry("v3"));
        return heard > before;
      });
      expect(await cache.get("key")).toMatchObject({ version: "v3" });
      expect(await lease?.renew(1000)).toBe(false);
      expect(await cache.acquireLease("key", { ttlMs: 1000 })).toBeDefined();
    },
  );

  it("that stands still: each call ends with its signal, and what is carried out late does no harm", async () => {
    connections = await connect(server.port);
    const cache = createRedisCache({ ...connections });
    await cache.set("key", entry("v1"));
    process.kill(server.pid(), "SIGSTOP");
    const calledAt = performance.now();
    const controller = new AbortController();
    const endings = calls(cache).map(([, call]) => expect(call(controller.signal)).rejects.toThrow("too long"));
    const subscribing = cache.subscribe?.("other", () => {});
    // So long that a life counted from the wrong moment shows.
    await until(() => performance.now() - calledAt > 50);
    controller.abort(new Error("took too long"));
    await Promise.all(endings);

    process.kill(server.pid(), "SIGCONT");
    await (await subscribing)?.();
    await withConnection(server.port, async (redis) => {
      await until(async () => (await redis.hget("apiera:token:{key}:entry", "version")) === "late");
      await until(async () => (await redis.pttl("apiera:token:{key}:entry")) + performance.now() <= calledAt + 60_001);
    });
    await until(async () => await cache.acquireLease("key", { ttlMs: 1000 }));
  });

  it("that is out of reach takes no token from a provider, and a new provider goes on without it", async () => {
    connections = await connect(server.port);
    const { provider } = providerOn(createRedisCache({ ...connections }), api);
    const token = await provider.getToken();
    process.kill(server.pid(), "SIGSTOP");
    expect((await provider.getToken()).value).toBe(token.value);
    const late = providerOn(createRedisCache({ ...connections }), api, { cacheTimeoutMs: 20 });
    expect((await late.provider.getToken()).value).not.toBe(token.value);
    expect(late.events).toContainEqual(expect.objectContaining({ type: "cache-failed" }));
    await server.kill();
    expect((await provider.getToken()).value).toBe(token.value);
    await Promise.all([provider.close(), late.provider.close()]);
  });

  it("whose data were all removed: those who hold the token keep it, the next one buys, and all others find that", async () => {
    connections = await connect(server.port);
    const cache = createRedisCache({ ...connections });
    const providers = [0, 1, 2, 3].map(() => providerOn(cache, api).provider);
    const [first, second, third, fourth] = providers;
    const bought = await first?.getToken();
    expect((await second?.getToken())?.value).toBe(bought?.value);
    await withConnection(server.port, (redis) => redis.flushall());
    expect((await first?.getToken())?.value).toBe(bought?.value);
    const again = await third?.getToken();
    expect(again?.value).not.toBe(bought?.value);
    expect((await fourth?.getToken())?.value).toBe(again?.value);
    await Promise.all(providers.map((provider) => provider.close()));
  });

  it("that is away while the client has a queue: calls end with their signals, and when it is back all is as before", async () => {
    connections = await (library === "ioredis"
      ? ioredis(server.port, { enableOfflineQueue: true, maxRetriesPerRequest: null })
      : nodeRedis(server.port, { disableOfflineQueue: false }));
    const cache = createRedisCache({ ...connections });
    await cache.set("key", entry("v1"));
    await server.kill();
    const controller = new AbortController();
    const endings = calls(cache).map(([, call]) => expect(call(controller.signal)).rejects.toThrow("too long"));
    controller.abort(new Error("took too long"));
    await Promise.all(endings);
    await server.revive();
    await until(async () => await cache.acquireLease("key", { ttlMs: 1000 }));
    await cache.set("key", entry("v2"));
    expect(await cache.get("key")).toMatchObject({ version: "v2" });
  });

  it("that is away while the client has no queue: calls reject at once", async () => {
    connections = await (library === "ioredis"
      ? ioredis(server.port, { enableOfflineQueue: false })
      : nodeRedis(server.port, { disableOfflineQueue: true }));
    const cache = createRedisCache({ ...connections });
    await until(async () => (await cache.get("key")) === undefined);
    await server.kill();
    const signal = new AbortController().signal;
    for (const [operation, call] of calls(cache)) await expect(call(signal)).rejects.toEqual(cacheError(operation));
    await server.revive();
    await until(async () => (await cache.get("key")) === undefined);
  });
});
