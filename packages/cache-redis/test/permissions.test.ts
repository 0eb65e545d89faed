import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRedisCache, type RedisCache } from "../src/index.ts";
import { type Connections, ioredis, nodeRedis } from "./support/connections.ts";
import { documentedRules, refusals, TOKEN_USER as USER } from "./support/documented.ts";
import { kit } from "./support/kit.ts";
import { until } from "./support/until.ts";

const KEY_PREFIX = "apiera:token:";
const rules = documentedRules();
const channelOf = (key: string): string => `${KEY_PREFIX}{${key}}:changed`;

let server: RedisServer;
let admin: Redis;
beforeAll(async () => {
  server = await startRedisServer();
  admin = new Redis(server.port);
  await admin.call("ACL", "SETUSER", USER.username, ...rules.base);
});
afterAll(async () => {
  admin?.disconnect();
  await server?.stop();
});

describe("a user with the documented permissions and no others", () => {
  beforeAll(() => admin.call("ACL", "SETUSER", USER.username, ...rules.ioredis));
  kit("of ioredis", () => ioredis(server.port, USER), { keyPrefix: KEY_PREFIX });
  afterAll(() => admin.call("ACL", "SETUSER", USER.username, ...rules.base));
});

describe("a user with the documented permissions and no others", () => {
  kit("of redis", () => nodeRedis(server.port, USER), { keyPrefix: KEY_PREFIX });

  it("is refused nothing, so that nothing fails unseen", async () => {
    expect(await refusals(server.port)).toEqual([]);
  });
});

describe("of the documented permissions", () => {
  let connections: Connections;
  let cache: RedisCache;
  beforeAll(async () => {
    connections = await nodeRedis(server.port, USER);
    cache = createRedisCache(connections);
  });
  beforeEach(async () => {
    await admin.flushall();
    // So that the scripts have to be sent.
    await admin.script("FLUSH");
    await admin.call("ACL", "SETUSER", USER.username, ...rules.base);
  });
  afterAll(() => connections?.close());

  /** How often `command` was carried out, and refused. */
  const counts = async (command: string): Promise<{ done: number; refused: number }> => {
    const line = new RegExp(`cmdstat_${command}:calls=(\\d+),.*rejected_calls=(\\d+)`).exec(
      await admin.info("commandstats"),
    );
    return { done: Number(line?.[1] ?? 0), refused: Number(line?.[2] ?? 0) };
  };

  /** Everything that a cache does; the names of the steps that fail. */
  const failing = async (): Promise<string[]> => {
    const failed: string[] = [];
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await work().catch(() => failed.push(name));
    };
    await step("subscribe", async () => {
      const stop = await cache.subscribe?.("key", () => {});
      const before = await counts("unsubscribe");
      await stop?.();
      await until(async () => {
        const { done, refused } = await counts("unsubscribe");
        return done + refused > before.done + before.refused;
      });
      expect((await counts("unsubscribe")).refused).toBe(before.refused);
      expect(await admin.pubsub("CHANNELS", channelOf("key"))).toEqual([]);
    });
    await step("set", async () => {
      const before = await counts("publish");
      await cache.set("key", { value: "value", version: "v1", ttlMs: 60_000 });
      expect((await counts("publish")).done).toBe(before.done + 1);
    });
    await step("get", () => cache.get("key"));
    await step("delete", () => cache.delete("key", { ifVersion: "v1" }));
    await step("lease", async () => {
      const lease = await cache.acquireLease("key", { ttlMs: 1000 });
      await lease?.renew(60_000);
      await lease?.release();
    });
    return failed;
  };

  it("all together are enough", async () => {
    expect(await failing()).toEqual([]);
  });

  it.each(rules.base.filter((rule) => rule.startsWith("+")))("%s is needed", async (rule) => {
    await admin.call("ACL", "SETUSER", USER.username, rule.replace("+", "-"));
    expect(await failing()).not.toEqual([]);
  });

  it.each([
    ["~apiera:token:*", "resetkeys"],
    ["&apiera:token:*", "resetchannels"],
  ])("%s is needed", async (rule, reset) => {
    expect(rules.base).toContain(rule);
    await admin.call("ACL", "SETUSER", USER.username, reset);
    expect(await failing()).not.toEqual([]);
  });
});
