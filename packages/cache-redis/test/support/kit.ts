import { randomUUID } from "node:crypto";
import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import { recogniseClient } from "../../src/driver/recognise.ts";
import { createRedisCache, type RedisCache } from "../../src/index.ts";
import { keyNames } from "../../src/key-names.ts";
import { Script } from "../../src/script.ts";
import type { Connections } from "./connections.ts";
import { type CuttableProxy, startProxy } from "./proxy.ts";

/** Puts something foreign where an entry would be. */
const PLANT = new Script("return redis.call('SET', KEYS[1], 'something foreign', 'PX', 60000)");

const runner = { describe, it, beforeEach, afterEach };

/** Caches that take the given sets of connections in turns, as two processes would have them, below a prefix of their own. */
function backendOn(open: readonly Connections[], keyPrefix: string, subscribe: boolean) {
  const prefix = `${keyPrefix}${randomUUID()}:`;
  let made = 0;
  return {
    createCache(): RedisCache {
      const connections = open[made % open.length];
      if (connections === undefined) throw new Error("There are no connections.");
      made += 1;
      const { client, subscriber } = connections;
      return createRedisCache({ client, keyPrefix: prefix, ...(subscribe ? { subscriber } : {}) });
    },
    async damage(key: string): Promise<void> {
      await recogniseClient(open[0]?.client).run(PLANT, keyNames(prefix, key).entry, []);
    },
  };
}

/** Runs the conformance kit on two sets of connections that all cases share. */
export function kit(
  title: string,
  connect: () => Promise<Connections>,
  { subscribe = true, keyPrefix = "kit:" }: { readonly subscribe?: boolean; readonly keyPrefix?: string } = {},
): void {
  describe(title, () => {
    const open: Connections[] = [];
    beforeAll(async () => {
      for (let index = 0; index < 2; index += 1) open.push(await connect());
    });
    afterAll(() => {
      for (const connections of open) connections.close();
    });
    runTokenCacheConformance(runner, () => backendOn(open, keyPrefix, subscribe), { lease: true, subscribe });
  });
}

/** Runs the conformance kit through a proxy that the case of a failing backend cuts; what comes after it gets a new one. */
export function kitThatCuts(title: string, connect: (port: number) => Promise<Connections>, url: () => string): void {
  describe(title, () => {
    let open: Connections[] = [];
    let proxy: CuttableProxy | undefined;
    const close = async (): Promise<void> => {
      for (const connections of open) connections.close();
      open = [];
      await proxy?.close();
      proxy = undefined;
    };
    afterAll(close);
    runTokenCacheConformance(
      runner,
      async () => {
        proxy ??= await startProxy(url());
        while (open.length < 2) open.push(await connect(proxy.port));
        let failed = false;
        return {
          ...backendOn(open, "kit:", true),
          async fail() {
            failed = true;
            await proxy?.cut();
          },
          async cleanup() {
            if (failed) await close();
          },
        };
      },
      { lease: true, subscribe: true },
    );
  });
}
