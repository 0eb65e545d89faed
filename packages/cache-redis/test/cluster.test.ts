import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { freePort, type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Cluster, Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { keyNames } from "../src/key-names.ts";

let server: RedisServer;
let redis: Redis;

beforeAll(async () => {
  const busPort = String(await freePort());
  // A lone node does not know its own address unless it is told, and then clients cannot find it.
  const cluster = ["--cluster-enabled", "yes", "--cluster-port", busPort, "--cluster-announce-ip", "127.0.0.1"];
  server = await startRedisServer(cluster);
  redis = new Redis(server.port);
  await redis.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
  while (!String(await redis.call("CLUSTER", "INFO")).includes("cluster_state:ok"));
});

afterAll(async () => {
  redis?.disconnect();
  await server?.stop();
});

describe("on a Cluster", () => {
  runTokenCacheConformance(
    { describe, it, beforeEach, afterEach },
    async () => {
      const client = new Cluster([{ host: "127.0.0.1", port: server.port }]);
      const subscriber = new Redis(server.port);
      return {
        createCache: () => createRedisCache({ client, subscriber }),
        async cleanup() {
          client.disconnect();
          subscriber.disconnect();
          await redis.flushall();
        },
      };
    },
    { lease: true, subscribe: true },
  );

  it.each(["key", "}", "{}", "a}b{c", "{", "日本"])("all names of the key %j are in one slot", async (key) => {
    const names = keyNames("apiera:token:", key);
    const slots = await Promise.all(Object.values(names).map((name) => redis.call("CLUSTER", "KEYSLOT", name)));
    expect(new Set(slots).size).toBe(1);
  });
});
