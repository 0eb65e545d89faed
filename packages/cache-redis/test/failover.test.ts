import { afterAll, beforeAll, expect, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { type Connections, ioredisSentinel, nodeRedisSentinel } from "./support/connections.ts";
import { documentedRules, permit, refusals, TOKEN_USER } from "./support/documented.ts";
import { type Sentinel, startSentinel } from "./support/servers.ts";
import { until } from "./support/until.ts";

let sentinel: Sentinel;
let opened: Connections[];
beforeAll(async () => {
  sentinel = await startSentinel();
  // As a user that may do what docs/redis.md lists, and nothing else.
  const { base, ioredis } = documentedRules();
  for (const port of sentinel.servers) await permit(port, base, ioredis);
  opened = [await ioredisSentinel(sentinel, TOKEN_USER), await nodeRedisSentinel(sentinel, TOKEN_USER)];
});
afterAll(async () => {
  for (const connections of opened ?? []) connections.close();
  await sentinel?.stop();
});

it("after the death of the master the promoted replica is found: what was lost is a miss, and no error stays", async () => {
  const caches = opened.map((connections) => createRedisCache(connections));
  const heard = caches.map(() => 0);
  for (const [index, cache] of caches.entries()) {
    await cache.subscribe?.("key", () => {
      heard[index] = (heard[index] ?? 0) + 1;
    });
    await cache.set(`key of ${index}`, { value: "value", version: "v1", ttlMs: 60_000 });
  }
  const dead = await sentinel.masterPort();
  await sentinel.killMaster();

  const errors: unknown[] = [];
  await Promise.all(
    caches.map(async (cache, index) => {
      // Every call has its limit, as those of a provider have: a client that waits for the new master must not hold it up.
      const limited = (): { signal: AbortSignal } => ({ signal: AbortSignal.timeout(500) });
      await until(async () => {
        try {
          const found = await cache.get(`key of ${index}`, limited());
          expect([undefined, "v1"]).toContain(found?.version);
          await cache.set(`key of ${index}`, { value: "value", version: "v1", ttlMs: 60_000 }, limited());
          return true;
        } catch (error) {
          errors.push(error);
          return false;
        }
      });
    }),
  );
  expect(await sentinel.masterPort()).not.toBe(dead);
  for (const error of errors) {
    expect(error).toSatisfy((e: Error) => ("code" in e && e.code === "APIERA_CACHE") || e.name === "TimeoutError");
  }

  for (const [index, cache] of caches.entries()) {
    await cache.set("key", { value: "value", version: `v of ${index}`, ttlMs: 60_000 });
    expect(await cache.get("key")).toMatchObject({ version: `v of ${index}` });
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    expect(await lease?.renew(60_000)).toBe(true);
    await lease?.release();
    const before = heard[index] ?? 0;
    await until(async () => {
      await cache.set("key", { value: "value", version: "v3", ttlMs: 60_000 });
      return (heard[index] ?? 0) > before;
    });
  }
  expect(await refusals(await sentinel.masterPort())).toEqual([]);
});
