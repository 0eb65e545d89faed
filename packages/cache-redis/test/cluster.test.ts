import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { keyNames } from "../src/key-names.ts";
import { ioredisCluster, nodeRedisCluster } from "./support/connections.ts";
import { kit } from "./support/kit.ts";
import { type RedisCluster, startCluster, withConnection } from "./support/servers.ts";
import { until } from "./support/until.ts";

let cluster: RedisCluster;
const port = (): number => cluster.nodes[0]?.port ?? 0;

beforeAll(async () => {
  cluster = await startCluster(3);
});
afterAll(() => cluster?.stop());

describe("on a Cluster of three masters", () => {
  kit("ioredis", () => ioredisCluster(port()));
  kit("node-redis", () => nodeRedisCluster(port()));

  it.each([
    ["ioredis", ioredisCluster],
    ["node-redis", nodeRedisCluster],
  ] as const)("%s subscribes again when its connection for that is lost", async (library, connect) => {
    const connections = await connect(port());
    const cache = createRedisCache({ ...connections, keyPrefix: `${library}:` });
    const set = (): Promise<void> => cache.set("key", { value: "value", version: "v1", ttlMs: 60_000 });
    let heard = 0;
    await cache.subscribe?.("key", () => {
      heard += 1;
    });
    await set();
    await until(() => heard === 1);
    let killed = 0;
    for (const node of cluster.nodes) {
      killed += Number(await withConnection(node.port, (redis) => redis.client("KILL", "TYPE", "PUBSUB")));
    }
    expect(killed).toBeGreaterThan(0);
    await until(async () => {
      await set();
      return heard > 1;
    });
    connections.close();
  });

  it.each(["key", "}", "{}", "a}b{c", "{", "日本"])("all names of the key %j are in one slot", async (key) => {
    const names = keyNames("apiera:token:", key);
    const slots = await withConnection(port(), (redis) =>
      Promise.all(Object.values(names).map((name) => redis.call("CLUSTER", "KEYSLOT", name))),
    );
    expect(new Set(slots).size).toBe(1);
  });
});
