import { CacheError, ConfigurationError, type TokenCache } from "@apiera/auth";
import { LeaseTable } from "./lease-table.ts";
import { RecencyMap } from "./recency-map.ts";

/** Options of {@link createMemoryCache}. */
export interface MemoryCacheOptions {
  /**
   * Most entries held at a time: a whole number from 1. When one more is set, the entry used longest ago is forgotten.
   * An entry takes as much memory as its sealed value, a few KiB for a token.
   *
   * @defaultValue 1000
   */
  readonly maxEntries?: number;
  /**
   * A clock in milliseconds from any origin that only moves forward. For tests.
   *
   * @defaultValue `performance.now`, which no change of the wall clock touches
   */
  readonly clock?: () => number;
}

interface Stored {
  readonly value: string;
  readonly version: string;
  readonly endsAt: number;
}

const NAME = "memory";

/**
 * Makes a token cache in the memory of this process, with every capability of the contract: entries, leases, notifications.
 *
 * Pass one instance to every provider that shall share it; two instances share nothing. It starts no timer, so it keeps no process
 * alive; an ended entry is dropped when it is next asked for, or behind a later `set`: there are never many more of them than of living ones.
 *
 * @throws ConfigurationError - `maxEntries` is no whole number from 1, or `clock` is no function.
 */
export function createMemoryCache(options: MemoryCacheOptions = {}): Required<TokenCache> {
  const { maxEntries = 1000, clock } = options;
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new ConfigurationError("maxEntries must be a whole number from 1.", { option: "maxEntries" });
  }
  if (clock !== undefined && typeof clock !== "function") {
    throw new ConfigurationError("clock must be a function that returns milliseconds.", { option: "clock" });
  }
  const now = clock ?? ((): number => performance.now());
  const entries = new RecencyMap<Stored>(maxEntries, ({ endsAt }) => endsAt <= now());
  const leases = new LeaseTable(now);
  const listeners = new Map<string, Set<() => void>>();
  let closed = false;

  const check = (operation: string, given: { readonly key?: string; readonly ttlMs?: number }): void => {
    const fail = (message: string): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false });
    };
    const { key, ttlMs } = given;
    if (closed) fail("The memory cache is closed.");
    if ("key" in given && (typeof key !== "string" || key === "")) fail("key must be text, and not empty.");
    if (ttlMs !== undefined && !(ttlMs > 0 && Number.isFinite(ttlMs))) fail("ttlMs must be a positive number.");
  };
  const notify = (key: string): void => {
    for (const onChange of listeners.get(key) ?? []) queueMicrotask(onChange);
  };

  // Each method does its work in one go, without an await in between: that alone makes it atomic in one process.
  return {
    name: NAME,
    async get(key, call) {
      call?.signal?.throwIfAborted();
      check("get", { key });
      const stored = entries.get(key);
      return stored && { value: stored.value, version: stored.version, ttlMs: stored.endsAt - now() };
    },
    async set(key, { value, version, ttlMs }, call) {
      call?.signal?.throwIfAborted();
      check("set", { key, ttlMs });
      entries.set(key, { value, version, endsAt: now() + ttlMs });
      notify(key);
    },
    async delete(key, { ifVersion } = {}, call) {
      call?.signal?.throwIfAborted();
      check("delete", { key });
      const stored = entries.get(key);
      if (stored === undefined || (ifVersion !== undefined && stored.version !== ifVersion)) return false;
      entries.delete(key);
      notify(key);
      return true;
    },
    async acquireLease(key, { ttlMs }, call) {
      call?.signal?.throwIfAborted();
      check("acquireLease", { key, ttlMs });
      return leases.acquire(key, ttlMs, check);
    },
    async subscribe(key, onChange) {
      check("subscribe", { key });
      // A function of its own for each subscription, so that one listener subscribed twice is ended once at a time.
      const listener = (): void => {
        if (listeners.get(key)?.has(listener)) onChange();
      };
      const ofKey = listeners.get(key) ?? new Set();
      listeners.set(key, ofKey.add(listener));
      return async () => {
        ofKey.delete(listener);
        if (ofKey.size === 0 && listeners.get(key) === ofKey) listeners.delete(key);
      };
    },
    async close() {
      closed = true;
      entries.clear();
      leases.clear();
      listeners.clear();
    },
  };
}
