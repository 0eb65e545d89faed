import { randomUUID } from "node:crypto";
import { runTokenCacheConformance } from "@apiera/cache-conformance";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, inject, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { keyNames } from "../src/key-names.ts";
import { startProxy } from "./support/proxy.ts";

const runner = { describe, it, beforeEach, afterEach };

describe("with a connection for subscriptions", () => {
  runTokenCacheConformance(
    runner,
    async () => {
      const proxy = await startProxy(inject("redisUrl"));
      const keyPrefix = `${randomUUID()}:`;
      const connections: Redis[] = [];
      const connection = (): Redis => {
        const made = new Redis(proxy.port, { maxRetriesPerRequest: 1, retryStrategy: () => 1 });
        made.on("error", () => {});
        connections.push(made);
        return made;
      };
      return {
        createCache: () => createRedisCache({ client: connection(), subscriber: connection(), keyPrefix }),
        async damage(key) {
          const direct = connection();
          await direct.set(keyNames(keyPrefix, key).entry, "something foreign", "PX", 60_000);
        },
        fail: proxy.cut,
        async cleanup() {
          for (const one of connections) one.disconnect();
          await proxy.close();
          const direct = new Redis(inject("redisUrl"));
          const left = await direct.keys(`${keyPrefix}*`);
          if (left.length > 0) await direct.del(...left);
          await direct.quit();
        },
      };
    },
    { lease: true, subscribe: true },
  );
});

describe("without one", () => {
  runTokenCacheConformance(
    runner,
    async () => {
      const keyPrefix = `${randomUUID()}:`;
      const client = new Redis(inject("redisUrl"));
      return {
        createCache: () => createRedisCache({ client, keyPrefix }),
        async damage(key) {
          await client.hdel(keyNames(keyPrefix, key).entry, "version");
        },
        async cleanup() {
          const left = await client.keys(`${keyPrefix}*`);
          if (left.length > 0) await client.del(...left);
          await client.quit();
        },
      };
    },
    { lease: true, subscribe: false },
  );
});
