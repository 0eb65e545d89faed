import { randomUUID } from "node:crypto";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { createClient, createClientPool, RESP_TYPES } from "redis";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { createRedisCache, type RedisCache } from "../src/index.ts";

// What Redis itself says is there, after each call.

let redis: Redis;
let client: Redis;
let keyPrefix: string;
let cache: RedisCache;

beforeEach(() => {
  redis = new Redis(inject("redisUrl"));
  client = new Redis(inject("redisUrl"));
  keyPrefix = `${randomUUID()}:`;
  cache = createRedisCache({ client, keyPrefix });
});

afterEach(async () => {
  const left = await redis.keys(`${keyPrefix}*`);
  if (left.length > 0) await redis.del(...left);
  await Promise.all([redis.quit(), client.quit()]);
});

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });
const stored = async (): Promise<string[]> =>
  (await redis.keys(`${keyPrefix}*`)).map((name) => name.slice(keyPrefix.length)).sort();

describe("an entry", () => {
  it("is one hash with value and version, and Redis itself ends it", async () => {
    await cache.set("0f3c", entry("v1"));
    expect(await stored()).toEqual(["{0f3c}:entry"]);
    expect(await redis.hgetall(`${keyPrefix}{0f3c}:entry`)).toEqual({ value: "value of v1", version: "v1" });
    const left = await redis.pttl(`${keyPrefix}{0f3c}:entry`);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
  });

  it("has the remaining life that Redis tells, whoever shortened it", async () => {
    await cache.set("key", entry("v1"));
    await redis.pexpire(`${keyPrefix}{key}:entry`, 5000);
    const ttlMs = (await cache.get("key"))?.ttlMs ?? 0;
    expect(ttlMs).toBeGreaterThan(0);
    expect(ttlMs).toBeLessThanOrEqual(5000);
  });

  it("leaves nothing behind: not after delete, and not when its life is over", async () => {
    await cache.set("deleted", entry("v1"));
    await cache.delete("deleted", { ifVersion: "v1" });
    expect(await stored()).toEqual([]);
    await cache.set("ended", entry("v1", 20));
    await cache.acquireLease("ended", { ttlMs: 20 });
    while ((await stored()).length > 0);
  });

  it("without an end counts as none: a token must never stay for ever", async () => {
    await cache.set("key", entry("v1"));
    await redis.persist(`${keyPrefix}{key}:entry`);
    expect(await cache.get("key")).toBeUndefined();
    await cache.set("key", entry("v2"));
    expect(await redis.pttl(`${keyPrefix}{key}:entry`)).toBeGreaterThan(0);
  });

  it.each(["string", "list"])("of type %s is foreign: a miss, replaced by set, removed by delete", async (type) => {
    const name = `${keyPrefix}{key}:entry`;
    const plant = async (): Promise<unknown> =>
      type === "string" ? await redis.set(name, "x") : await redis.rpush(name, "x");
    await plant();
    expect(await cache.get("key")).toBeUndefined();
    expect(await cache.delete("key", { ifVersion: "x" })).toBe(false);
    expect(await redis.exists(name)).toBe(1);
    expect(await cache.delete("key")).toBe(false);
    expect(await stored()).toEqual([]);
    await plant();
    await cache.set("key", entry("v1"));
    expect((await cache.get("key"))?.version).toBe("v1");
  });

  it.each([
    [0.4, 1],
    [20.9, 20],
    [1e300, 2 ** 53],
  ])("with a life of %s ms gets one that Redis can count: at most %s ms", async (ttlMs, most) => {
    await cache.set("key", entry("v1", ttlMs));
    expect(await redis.pttl(`${keyPrefix}{key}:entry`)).toBeLessThanOrEqual(most);
    expect(await redis.ttl(`${keyPrefix}{key}:entry`)).not.toBe(-1);
  });
});

describe("a lease", () => {
  it("is one string that holds its owner, and Redis itself ends it", async () => {
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    expect(await stored()).toEqual(["{key}:lease"]);
    expect(await redis.get(`${keyPrefix}{key}:lease`)).toBe(lease?.owner);
    const left = await redis.pttl(`${keyPrefix}{key}:lease`);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
    await lease?.renew(120_000);
    expect(await redis.pttl(`${keyPrefix}{key}:lease`)).toBeGreaterThan(60_000);
    await lease?.release();
    expect(await stored()).toEqual([]);
  });

  it("without an end is nobody's: it would block for ever", async () => {
    await redis.set(`${keyPrefix}{key}:lease`, "someone");
    expect(await cache.acquireLease("key", { ttlMs: 60_000 })).toBeDefined();
    expect(await redis.pttl(`${keyPrefix}{key}:lease`)).toBeGreaterThan(0);
  });

  it("of a caller that went away on the way is given back", async () => {
    const controller = new AbortController();
    const taking = cache.acquireLease("key", { ttlMs: 3_600_000 }, { signal: controller.signal });
    controller.abort(new Error("gone"));
    await expect(taking).rejects.toThrow("gone");
    while ((await cache.acquireLease("key", { ttlMs: 1000 })) === undefined);
  });

  it("can be used after close() by nobody: its calls reject", async () => {
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    await cache.close();
    await expect(lease?.renew(1000)).rejects.toMatchObject({
      code: "APIERA_CACHE",
      operation: "renew",
      retryable: false,
    });
    await expect(lease?.release()).rejects.toMatchObject({ code: "APIERA_CACHE", operation: "release" });
  });
});

describe("prefixes", () => {
  it("keep caches on one server apart, also where one begins with the other", async () => {
    const nested = createRedisCache({ client, keyPrefix: `${keyPrefix}{key}` });
    await cache.set("key", entry("v1"));
    expect(await nested.get("key")).toBeUndefined();
    expect(await createRedisCache({ client, keyPrefix }).get("key")).toMatchObject({ version: "v1" });
  });

  it("have a default that says whose keys these are", async () => {
    const key = randomUUID();
    await createRedisCache({ client }).set(key, entry("v1"));
    expect(await redis.del(`apiera:token:{${key}}:entry`)).toBe(1);
  });

  it("of the client itself are kept to", async () => {
    const prefixed = new Redis(inject("redisUrl"), { keyPrefix: `${keyPrefix}client:` });
    await createRedisCache({ client: prefixed, keyPrefix: "x:" }).set("key", entry("v1"));
    await prefixed.quit();
    const other = createClient({ url: inject("redisUrl"), keyPrefix: `${keyPrefix}client:` });
    await other.connect();
    expect(await createRedisCache({ client: other, keyPrefix: "x:" }).get("key")).toMatchObject({ version: "v1" });
    await other.close();
    expect(await stored()).toEqual(["client:x:{key}:entry"]);
  });
});

describe("what a client makes of replies", () => {
  it("does not matter with ioredis: numbers may be text", async () => {
    const odd = new Redis(inject("redisUrl"), { stringNumbers: true });
    await works(createRedisCache({ client: odd, keyPrefix }));
    await odd.quit();
  });

  it("does not matter with redis: text may be bytes, and numbers text", async () => {
    const odd = createClient({
      url: inject("redisUrl"),
      commandOptions: {
        typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String },
      },
    });
    await odd.connect();
    await works(createRedisCache({ client: odd, keyPrefix }));
    await odd.close();
  });

  it("does not matter with a pool of redis, which takes another connection for each call", async () => {
    const pool = createClientPool({ url: inject("redisUrl") }, { minimum: 2 });
    await pool.connect();
    await works(createRedisCache({ client: pool, keyPrefix }));
    await pool.close();
  });

  async function works(given: RedisCache): Promise<void> {
    await given.set("key", entry("v1"));
    expect(await given.get("key")).toMatchObject(entry("v1", expect.any(Number)));
    const lease = await given.acquireLease("key", { ttlMs: 1000 });
    expect(await lease?.renew(60_000)).toBe(true);
    expect(await given.delete("key", { ifVersion: "v1" })).toBe(true);
  }
});

it("close() leaves the client open", async () => {
  await cache.set("key", entry("v1"));
  await cache.close();
  expect(await client.ping()).toBe("PONG");
});
