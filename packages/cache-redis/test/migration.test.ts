import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { keyNames } from "../src/key-names.ts";
import { type Connections, ioredisCluster, nodeRedisCluster } from "./support/connections.ts";
import { documentedRules, permit, refusals, TOKEN_USER } from "./support/documented.ts";
import { type RedisCluster, startCluster, withConnection } from "./support/servers.ts";
import { until } from "./support/until.ts";

const rules = documentedRules();
let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startCluster(3);
  // As a user that may do what docs/redis.md lists, and nothing else.
  for (const { port } of cluster.nodes) await permit(port, rules.base, rules.ioredis, rules.cluster);
});
afterAll(() => cluster?.stop());

const on = (port: number, ...command: [string, ...(string | number)[]]): Promise<unknown> =>
  withConnection(port, (redis) => redis.call(...command));

/** Where `slot` is now, and another master to move it to. */
async function route(slot: number): Promise<{ source: number; target: number }> {
  const owners = (await on(cluster.nodes[0]?.port ?? 0, "CLUSTER", "SLOTS")) as [number, number, [string, number]][];
  const source = owners.find(([first, last]) => first <= slot && slot <= last)?.[2][1] ?? 0;
  const target = cluster.nodes.find(({ port }) => port !== source)?.port ?? 0;
  return { source, target };
}

describe.each([
  ["ioredis", ioredisCluster],
  ["node-redis", nodeRedisCluster],
] as const)("%s while a slot moves to another master", (library, connect) => {
  it("has no failed call, and loses neither entry nor lease", async () => {
    const opened: Connections[] = [];
    const key = `key of ${library}`;
    const { entry: entryName, lease: leaseName } = keyNames("apiera:token:", key);
    const slot = Number(await on(cluster.nodes[0]?.port ?? 0, "CLUSTER", "KEYSLOT", entryName));
    const { source, target } = await route(slot);
    const ids = await Promise.all([source, target].map((port) => on(port, "CLUSTER", "MYID")));
    const [sourceId, targetId] = ids.map(String) as [string, string];
    try {
      const connections = await connect(source, TOKEN_USER);
      opened.push(connections);
      const cache = createRedisCache(connections);
      await cache.set(key, { value: "value", version: "v0", ttlMs: 3_600_000 });
      const lease = await cache.acquireLease(key, { ttlMs: 3_600_000 });

      await Promise.all([source, target].map((port) => on(port, "CONFIG", "RESETSTAT")));
      const failures: unknown[] = [];
      let rounds = 0;
      let over = false;
      const calling = (async () => {
        while (!over) {
          const next = `v${rounds + 1}`;
          const round = async (): Promise<void> => {
            expect(await cache.get(key)).toMatchObject({ version: `v${rounds}` });
            await cache.set(key, { value: "value", version: next, ttlMs: 3_600_000 });
            expect(await lease?.renew(3_600_000)).toBe(true);
            expect(await cache.acquireLease(key, { ttlMs: 1000 })).toBeUndefined();
          };
          await round().catch((error) => failures.push(error));
          rounds += 1;
        }
      })();
      const more = async (): Promise<void> => {
        const enough = rounds + 3;
        await until(() => rounds >= enough || failures.length > 0);
      };

      await more();
      // So that the target answers NOSCRIPT to the first redirected EVALSHA of each script.
      await on(target, "SCRIPT", "FLUSH");
      await on(target, "CLUSTER", "SETSLOT", slot, "IMPORTING", sourceId);
      await on(source, "CLUSTER", "SETSLOT", slot, "MIGRATING", targetId);
      await more();
      await on(source, "MIGRATE", "127.0.0.1", target, leaseName, 0, 5000);
      await more();
      await on(source, "MIGRATE", "127.0.0.1", target, entryName, 0, 5000);
      await more();
      await on(source, "SCRIPT", "FLUSH");
      await on(target, "SCRIPT", "FLUSH");
      await more();
      await on(target, "CLUSTER", "SETSLOT", slot, "NODE", targetId);
      await on(source, "CLUSTER", "SETSLOT", slot, "NODE", targetId);
      await more();
      over = true;
      await calling;

      expect(failures).toEqual([]);
      // That the server did say these things, and the clients followed.
      expect(await on(source, "INFO", "errorstats")).toMatch(/errorstat_ASK:count=\d+.*errorstat_MOVED:count=\d+/s);
      expect(await on(target, "INFO", "errorstats")).toMatch(/errorstat_NOSCRIPT:count=\d+/);
      expect((await Promise.all(cluster.nodes.map((node) => refusals(node.port)))).flat()).toEqual([]);
      expect(await on(target, "EXISTS", entryName, leaseName)).toBe(2);
    } finally {
      for (const connections of opened) connections.close();
    }
  });
});
