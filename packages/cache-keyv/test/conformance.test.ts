import { runTokenCacheConformance } from "@apiera/cache-conformance";
import type {} from "@apiera/tooling/vitest";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { Keyv as Keyv5 } from "keyv-5";
import { afterEach, beforeEach, describe, inject, it } from "vitest";
import { createKeyvCache, type KeyvLike } from "../src/index.ts";

const runner = { describe, it, beforeEach, afterEach };
/** What Keyv cannot do. */
const CAPABILITIES = { lease: false, subscribe: false, atomicDelete: false };

interface Options {
  readonly store: unknown;
  readonly namespace?: string;
}

type Disconnectable = KeyvLike & { disconnect(): Promise<void> };

describe.each([
  ["Keyv 6", (options: Options): Disconnectable => new Keyv(options)],
  ["Keyv 5", (options: Options): Disconnectable => new Keyv5(options)],
])("%s", (_, makeKeyv) => {
  describe("on a map", () => {
    runTokenCacheConformance(
      runner,
      () => {
        const store = new Map();
        return { createCache: () => createKeyvCache({ keyv: makeKeyv({ store }) }) };
      },
      CAPABILITIES,
    );
  });

  describe("on a real Redis", () => {
    runTokenCacheConformance(
      runner,
      () => {
        const namespace = crypto.randomUUID();
        const made: { disconnect(): Promise<void> }[] = [];
        return {
          createCache() {
            const store = new KeyvRedis(inject("redisUrl"));
            const keyv = makeKeyv({ store, namespace });
            made.push(keyv);
            return createKeyvCache({ keyv });
          },
          async cleanup() {
            await Promise.all(made.map((keyv) => keyv.disconnect()));
          },
        };
      },
      CAPABILITIES,
    );
  });
});
