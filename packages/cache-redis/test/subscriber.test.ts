import { randomUUID } from "node:crypto";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { type Connections, ioredis, nodeRedis } from "./support/connections.ts";
import { type CuttableProxy, startProxy } from "./support/proxy.ts";
import { withConnection } from "./support/servers.ts";
import { until } from "./support/until.ts";

const entry = (version: string) => ({ value: `value of ${version}`, version, ttlMs: 60_000 });
const port = Number(new URL(inject("redisUrl")).port);

/** What the server says of the subscriptions below `keyPrefix`, and of all connections. */
const channels = (keyPrefix: string): Promise<unknown> =>
  withConnection(port, (redis) => redis.pubsub("CHANNELS", `${keyPrefix}*`));

let keyPrefix: string;
let connections: Connections[];
let proxy: CuttableProxy;
beforeEach(async () => {
  keyPrefix = `${randomUUID()}:`;
  connections = [];
  proxy = await startProxy(inject("redisUrl"));
});
afterEach(async () => {
  for (const one of connections) one.close();
  await proxy.close();
});

describe.each([
  ["ioredis", ioredis],
  ["node-redis", nodeRedis],
] as const)("a subscriber of %s", (_library, connect) => {
  const open = async (through: number): Promise<Connections> => {
    const made = await connect(through);
    connections.push(made);
    return made;
  };

  it("subscribes once for all caches and listeners on it, and unsubscribes with the last", async () => {
    const { client, subscriber } = await open(port);
    const caches = [0, 1].map(() => createRedisCache({ client, subscriber, keyPrefix }));
    const heard: number[] = [];
    const stops = await Promise.all(caches.map((cache, index) => cache.subscribe?.("key", () => heard.push(index))));
    const another = await caches[1]?.subscribe?.("other", () => {});
    expect(await channels(keyPrefix)).toEqual(
      expect.arrayContaining([`${keyPrefix}{key}:changed`, `${keyPrefix}{other}:changed`]),
    );
    await caches[0]?.set("key", entry("v1"));
    await until(() => heard.includes(0) && heard.includes(1));
    await caches[0]?.close();
    expect(await channels(keyPrefix)).toContain(`${keyPrefix}{key}:changed`);
    await stops[1]?.();
    await until(async () => ((await channels(keyPrefix)) as string[]).join() === `${keyPrefix}{other}:changed`);
    await another?.();
    await until(async () => ((await channels(keyPrefix)) as string[]).length === 0);
  });

  it("is left open, and left with what its owner subscribed to", async () => {
    const { client, subscriber } = await open(port);
    const cache = createRedisCache({ client, subscriber, keyPrefix });
    const own = `${keyPrefix}own`;
    const heard: unknown[] = [];
    if (subscriber instanceof Redis) {
      await subscriber.subscribe(own);
      subscriber.on("message", (channel) => heard.push(channel));
    } else {
      await subscriber.subscribe(own, (_message, channel) => heard.push(channel));
    }
    await cache.subscribe?.("key", () => {});
    await cache.close();
    await until(async () => ((await channels(keyPrefix)) as string[]).join() === own);
    await withConnection(port, (redis) => redis.publish(own, "message"));
    await until(() => heard.includes(own));
  });

  it("that loses its connection subscribes again by itself", async () => {
    const writing = createRedisCache({ ...(await open(port)), keyPrefix });
    const listening = createRedisCache({ ...(await open(proxy.port)), keyPrefix });
    let heard = 0;
    await listening.subscribe?.("key", () => {
      heard += 1;
    });
    await writing.set("key", entry("v1"));
    await until(() => heard === 1);
    proxy.drop();
    await until(async () => {
      await writing.set("key", entry("v2"));
      return heard > 1;
    });
  });
});
