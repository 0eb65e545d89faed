import { randomUUID } from "node:crypto";
import type { CacheCall, CacheEntry, CacheLease, TokenCache } from "@apiera/auth";
import { CacheError } from "@apiera/auth";
import type { ConformanceBackend } from "../../src/index.ts";

/** The mistakes that the reference can be told to make, each one thing that real adapters get wrong. */
export type Defect =
  | "bounces values of 16 KiB"
  | "deletes in two steps"
  | "deletes whatever the version"
  | "expires entries a tenth early"
  | "folds case of keys"
  | "forgets the version on overwrite"
  | "gives leases in two steps"
  | "gives the same owner to all"
  | "hands out the stored life"
  | "ignores close"
  | "ignores the signal"
  | "keeps the given object"
  | "keeps NaN for ever"
  | "lets anyone release"
  | "mixes lease and entry"
  | "never ends entries"
  | "never ends leases"
  | "never wakes on delete"
  | "prefers the first life"
  | "rejects with plain errors"
  | "renews ended leases"
  | "resolves after close"
  | "sanitises keys"
  | "shares nothing"
  | "takes an empty key"
  | "takes life as seconds"
  | "throws synchronously"
  | "writes field by field";

interface Stored {
  value: string;
  version: string;
  endsAt: number;
  given: CacheEntry;
}

interface Store {
  readonly entries: Map<string, Stored>;
  readonly leases: Map<string, { owner: string; endsAt: number }>;
  readonly listeners: Set<{ key: string; onChange: () => void }>;
}

function emptyStore(): Store {
  return { entries: new Map(), leases: new Map(), listeners: new Set() };
}

const gap = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A correct cache in memory, as short as can be, that makes the mistakes it is told to. */
function referenceCache(store: Store, now: () => number, has: (defect: Defect) => boolean): TokenCache {
  let closed = false;
  const own = new Set<{ key: string; onChange: () => void }>();

  const check = (operation: string, ...lives: number[]): void => {
    if (closed && !has("ignores close")) {
      if (has("rejects with plain errors")) throw new Error("closed");
      throw new CacheError("The cache is closed.", { cache: "reference", operation, retryable: false });
    }
    if (lives.some((ttlMs) => !(ttlMs > 0 && ttlMs < Number.POSITIVE_INFINITY)) && !has("keeps NaN for ever")) {
      throw new CacheError("The life is no positive number.", { cache: "reference", operation, retryable: false });
    }
  };
  const checkKey = (operation: string, key: string): void => {
    if (key !== "" || has("takes an empty key")) return;
    throw new CacheError("The key is empty.", { cache: "reference", operation, retryable: false });
  };
  const enter = async (operation: string, call: CacheCall | undefined, ...lives: number[]): Promise<void> => {
    if (!has("ignores the signal")) call?.signal?.throwIfAborted();
    check(operation, ...lives);
    await gap();
    if (!has("ignores the signal")) call?.signal?.throwIfAborted();
  };
  const nameOf = (key: string): string => {
    if (has("sanitises keys")) return key.replaceAll(/[^A-Za-z0-9.-]/g, "_");
    return has("folds case of keys") ? key.toLowerCase() : key;
  };
  const live = (key: string): Stored | undefined => {
    const stored = store.entries.get(nameOf(key));
    return stored !== undefined && (has("never ends entries") || !(stored.endsAt <= now())) ? stored : undefined;
  };
  const heldLease = (key: string): { owner: string; endsAt: number } | undefined => {
    const held = store.leases.get(nameOf(key));
    return held !== undefined && (has("never ends leases") || !(held.endsAt <= now())) ? held : undefined;
  };
  const notify = (key: string): void => {
    for (const listener of store.listeners) if (listener.key === key) listener.onChange();
  };

  const cache: Required<TokenCache> = {
    name: "reference",
    async get(key, call) {
      if (closed && has("resolves after close")) return undefined;
      checkKey("get", key);
      await enter("get", call);
      const stored = live(key);
      if (stored === undefined) return undefined;
      if (has("keeps the given object")) return stored.given;
      const ttlMs = has("hands out the stored life") ? stored.given.ttlMs : stored.endsAt - now();
      return { value: stored.value, version: stored.version, ttlMs: Number.isFinite(ttlMs) ? ttlMs : 60_000 };
    },
    async set(key, entry, call) {
      checkKey("set", key);
      await enter("set", call, entry.ttlMs);
      const before = live(key);
      const unit = has("takes life as seconds") ? 1000 : has("expires entries a tenth early") ? 0.9 : 1;
      const endsAt = has("prefers the first life") && before !== undefined ? before.endsAt : now() + entry.ttlMs * unit;
      const version = has("forgets the version on overwrite") ? (before?.version ?? entry.version) : entry.version;
      const value = has("bounces values of 16 KiB") ? entry.value.slice(0, 16_384) : entry.value;
      if (has("writes field by field") && before !== undefined) {
        before.value = value;
        await gap();
      }
      store.entries.set(nameOf(key), { value, version, endsAt, given: entry });
      notify(key);
    },
    async delete(key, options, call) {
      checkKey("delete", key);
      await enter("delete", call);
      const stored = live(key);
      const matches =
        options?.ifVersion === undefined ||
        stored?.version === options.ifVersion ||
        has("deletes whatever the version");
      if (stored === undefined || !matches) return false;
      if (has("deletes in two steps")) await gap();
      store.entries.delete(nameOf(key));
      if (!has("never wakes on delete")) notify(key);
      return true;
    },
    async acquireLease(key, { ttlMs }, call) {
      checkKey("acquireLease", key);
      await enter("acquireLease", call, ttlMs);
      if (heldLease(key) !== undefined) return undefined;
      if (has("gives leases in two steps")) await gap();
      const owner = has("gives the same owner to all") ? "me" : randomUUID();
      store.leases.set(nameOf(key), { owner, endsAt: now() + ttlMs });
      if (has("mixes lease and entry")) store.entries.delete(nameOf(key));
      return lease(key, owner);
    },
    async subscribe(key, onChange) {
      await enter("subscribe", undefined);
      const listener = { key, onChange };
      store.listeners.add(listener);
      own.add(listener);
      return async () => void store.listeners.delete(listener);
    },
    async close() {
      closed = true;
      for (const listener of own) store.listeners.delete(listener);
    },
  };

  const lease = (key: string, owner: string): CacheLease => ({
    owner,
    async renew(ttlMs) {
      const held = has("renews ended leases") ? store.leases.get(nameOf(key)) : heldLease(key);
      if (held?.owner !== owner) return false;
      held.endsAt = now() + ttlMs;
      return true;
    },
    async release() {
      if (has("lets anyone release") || store.leases.get(nameOf(key))?.owner === owner)
        store.leases.delete(nameOf(key));
    },
  });

  if (has("throws synchronously")) {
    const get = cache.get;
    return {
      ...cache,
      get(key, call) {
        call?.signal?.throwIfAborted();
        return get(key, call);
      },
    };
  }
  return cache;
}

/** Makes a backend with the given defects, on a clock that only moves when told to, or on real time. */
export function referenceBackend(
  options: { realTime?: boolean; defects?: readonly Defect[] } = {},
): ConformanceBackend {
  const store = emptyStore();
  let time = 1_000_000;
  const now = options.realTime ? (): number => performance.now() : (): number => time;
  const has = (defect: Defect): boolean => options.defects?.includes(defect) ?? false;
  return {
    createCache: () => referenceCache(has("shares nothing") ? emptyStore() : store, now, has),
    ...(options.realTime
      ? {}
      : {
          advanceTime: (ms: number): void => {
            time += ms;
          },
        }),
  };
}
