import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyNames } from "../src/key-names.ts";
import { ioredisCluster, nodeRedisCluster } from "./support/connections.ts";
import { kit } from "./support/kit.ts";
import { type RedisCluster, startCluster, withConnection } from "./support/servers.ts";

let cluster: RedisCluster;
const port = (): number => cluster.nodes[0]?.port ?? 0;

beforeAll(async () => {
  cluster = await startCluster(3);
});
afterAll(() => cluster?.stop());

describe("on a Cluster of three masters", () => {
  kit("ioredis", () => ioredisCluster(port()));
  kit("node-redis", () => nodeRedisCluster(port()));

  it.each(["key", "}", "{}", "a}b{c", "{", "日本"])("all names of the key %j are in one slot", async (key) => {
    const names = keyNames("apiera:token:", key);
    const slots = await withConnection(port(), (redis) =>
      Promise.all(Object.values(names).map((name) => redis.call("CLUSTER", "KEYSLOT", name))),
    );
    expect(new Set(slots).size).toBe(1);
  });
});
