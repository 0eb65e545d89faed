import type { CacheCall, TokenCache } from "@apiera/auth";
import { entry } from "../bench/bench.ts";
import { expectCacheError, expectRejection, expectSame, expectThat, outcome } from "../bench/expect.ts";
import type { Case, Group } from "../bench/group.ts";

interface Call {
  readonly what: string;
  run(cache: TokenCache, key: string, call?: CacheCall): Promise<unknown>;
}

const CALLS: readonly Call[] = [
  { what: "get", run: (cache, key, call) => cache.get(key, call) },
  { what: "set", run: (cache, key, call) => cache.set(key, entry("v2"), call) },
  { what: "delete", run: (cache, key, call) => cache.delete(key, undefined, call) },
  { what: "delete with ifVersion", run: (cache, key, call) => cache.delete(key, { ifVersion: "v1" }, call) },
];

const LEASE_CALL: Call = {
  what: "acquireLease",
  run: async (cache, key, call) => await cache.acquireLease?.(key, { ttlMs: 60_000 }, call),
};

function callsOf(cache: TokenCache): readonly Call[] {
  return cache.acquireLease === undefined ? CALLS : [...CALLS, LEASE_CALL];
}

function needsClose(cache: TokenCache): string | undefined {
  return cache.close === undefined ? "the adapter has no close()" : undefined;
}

const emptyKey: Case = {
  name: "an empty key is refused: all who have none by mistake would share one entry",
  async run(bench) {
    for (const { what, run } of callsOf(bench.cache)) {
      await bench.settled(
        expectCacheError(() => run(bench.cache, ""), `${what} of an empty key`),
        what,
      );
    }
  },
};

const aborting: readonly Case[] = [
  {
    name: "a call with an aborted signal rejects with the signal's reason and does nothing",
    async run(bench) {
      const { cache } = bench;
      await cache.set("key", entry("v1"));
      const reason = new Error("the caller has gone");
      const call = { signal: AbortSignal.abort(reason) };
      for (const { what, run } of callsOf(cache)) {
        await bench.settled(
          expectRejection(() => run(cache, "key", call), reason, what),
          what,
        );
      }
      expectSame((await cache.get("key"))?.version, "v1", "version after set and delete with an aborted signal");
      if (cache.acquireLease !== undefined) {
        expectThat(
          (await bench.acquire(cache, "key", 60_000)) !== undefined,
          "an aborted acquireLease holds the lease",
        );
      }
    },
  },
  {
    name: "a call aborted on its way ends with its answer or the signal's reason, never with another error and never not at all",
    async run(bench) {
      const { cache } = bench;
      for (const { what, run } of callsOf(cache)) {
        const controller = new AbortController();
        const reason = new Error("the caller has gone");
        const ending = outcome(() => run(cache, `key of ${what}`, { signal: controller.signal }), what);
        controller.abort(reason);
        const ended = await bench.settled(ending, what);
        if (ended.status === "rejected") expectSame(ended.reason, reason, `${what}: reason of the rejection`);
      }
      await cache.set("key", entry("v3"));
      expectSame((await cache.get("key"))?.version, "v3", "version set after the aborted calls");
    },
  },
  {
    name: "a signal that is never aborted changes nothing",
    async run({ cache }) {
      const { signal } = new AbortController();
      await cache.set("key", entry("v1"), { signal });
      expectSame((await cache.get("key", { signal }))?.version, "v1", "version");
      expectSame(await cache.delete("key", { ifVersion: "v1" }, { signal }), true, "delete");
    },
  },
];

const closing: readonly Case[] = [
  {
    name: "after close() every call rejects with CacheError: a miss or a silent success would hide the mistake",
    skipReason: needsClose,
    async run(bench) {
      const { cache } = bench;
      await cache.set("key", entry("v1"));
      const calls = callsOf(cache);
      await bench.settled(cache.close?.() ?? Promise.resolve(), "close");
      for (const { what, run } of calls) {
        await bench.settled(
          expectCacheError(() => run(cache, "key"), `${what} after close`),
          what,
        );
      }
      if (cache.subscribe !== undefined) {
        const subscribe = cache.subscribe.bind(cache);
        await bench.settled(
          expectCacheError(() => subscribe("key", () => {}), "subscribe after close"),
          "subscribe",
        );
      }
    },
  },
  {
    name: "close() may be called twice, also at once: shutdown handlers meet",
    skipReason: needsClose,
    async run(bench) {
      const { cache } = bench;
      const close = async (): Promise<void> => await cache.close?.();
      await bench.settled(Promise.all([close(), close()]), "two close() at once");
      await bench.settled(close(), "a third close()");
    },
  },
];

const failing: readonly Case[] = [
  {
    name: "a failing backend rejects every call with CacheError, never an answer that looks like success",
    skipReason: (_cache, backend) => (backend.fail === undefined ? "the backend has no fail()" : undefined),
    async run(bench) {
      const { cache } = bench;
      await cache.set("key", entry("v1"));
      await bench.backend.fail?.();
      for (const { what, run } of callsOf(cache)) {
        await bench.settled(
          expectCacheError(() => run(cache, "key"), `${what} on a failing backend`),
          what,
        );
      }
    },
  },
  {
    name: "damaged data counts as none and can be replaced: a torn entry costs one purchase, not an outage",
    skipReason: (_cache, backend) => (backend.damage === undefined ? "the backend has no damage()" : undefined),
    async run(bench) {
      const { cache } = bench;
      await cache.set("key", entry("v1"));
      await bench.backend.damage?.("key");
      expectSame(await cache.get("key"), undefined, "get of a damaged entry");
      expectSame(await cache.delete("key", { ifVersion: "v1" }), false, "delete of a damaged entry by version");
      await cache.set("key", entry("v2"));
      expectSame((await cache.get("key"))?.version, "v2", "version after a damaged entry was replaced");
    },
  },
];

/** What holds for every call. */
export const calls: Group = { title: "every call", cases: [emptyKey, ...aborting, ...closing, ...failing] };
