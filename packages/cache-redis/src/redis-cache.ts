import { randomUUID } from "node:crypto";
import {
  CacheError,
  type CacheLease,
  ConfigurationError,
  isApieraError,
  type TokenCache,
  untilAborted,
} from "@apiera/auth";
import { withoutCommand } from "./backend-error.ts";
import type { IoredisClient, IoredisSubscriber } from "./driver/ioredis.ts";
import { recogniseClient, recogniseSubscriber } from "./driver/recognise.ts";
import type { Stop } from "./driver/redis-driver.ts";
import { keyNames } from "./key-names.ts";
import { DELETE_ENTRY, GET_ENTRY, RELEASE_LEASE, RENEW_LEASE, SET_ENTRY, TAKE_LEASE } from "./scripts.ts";

/** Options of {@link createRedisCache}. */
export interface RedisCacheOptions {
  /** A `Redis` or `Cluster` of ioredis, made and closed by you. Recognised by its shape, so any copy of the library will do. */
  readonly client: IoredisClient;
  /**
   * What every name in Redis begins with. Caches with the same prefix on the same server share tokens.
   *
   * @defaultValue `apiera:token:`
   */
  readonly keyPrefix?: string;
  /**
   * Another connection, used for subscriptions only, e.g. `client.duplicate()`; made and closed by you. With it, processes that wait
   * for another's purchase hear of it at once.
   *
   * @defaultValue none: the cache has no `subscribe`, and providers poll
   */
  readonly subscriber?: IoredisSubscriber;
}

/** What {@link createRedisCache} makes: every capability, `subscribe` if a `subscriber` was given. */
export type RedisCache = Required<Omit<TokenCache, "subscribe">> & Pick<TokenCache, "subscribe">;

const NAME = "redis";

interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly ttlMs?: number | undefined;
}

/** Redis counts whole milliseconds, from 1. */
function wholeMs(ttlMs: number): string {
  return String(Math.min(Math.max(1, Math.floor(ttlMs)), Number.MAX_SAFE_INTEGER));
}

/**
 * Makes a token cache in Redis or Valkey (single server, Sentinel or Cluster), shared by all processes that use the same server and
 * prefix. Remaining life is counted by the server. Opens and closes no connection.
 *
 * @throws ConfigurationError - `client` or `subscriber` is no ioredis instance, both are the same, or `keyPrefix` is no text.
 */
export function createRedisCache(options: RedisCacheOptions): RedisCache {
  const { client, subscriber, keyPrefix = "apiera:token:" }: Partial<RedisCacheOptions> = options ?? {};
  if (typeof keyPrefix !== "string") throw new ConfigurationError("keyPrefix must be text.", { option: "keyPrefix" });
  const driver = recogniseClient(client);
  const listener = subscriber === undefined ? undefined : recogniseSubscriber(subscriber, client);
  const stops = new Set<Stop>();
  let closed = false;

  const run = async <T>(operation: string, { signal, ttlMs }: Limits, work: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    const refuse = (message: string): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The redis cache is closed.");
    if (ttlMs !== undefined && !(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      return await untilAborted(work(), signal);
    } catch (cause) {
      if (isApieraError(cause) || (signal?.aborted && cause === signal.reason)) throw cause;
      throw new CacheError(`Redis failed in ${operation}; see cause.`, {
        cache: NAME,
        operation,
        cause: withoutCommand(cause),
      });
    }
  };

  const heldLease = (key: string, owner: string): CacheLease => ({
    owner,
    async renew(ttlMs) {
      return await run("renew", { ttlMs }, async () => {
        return (await driver.run(RENEW_LEASE, keyNames(keyPrefix, key).lease, [owner, wholeMs(ttlMs)])) === 1;
      });
    },
    async release() {
      await run("release", {}, async () => await driver.run(RELEASE_LEASE, keyNames(keyPrefix, key).lease, [owner]));
    },
  });

  const cache: RedisCache = {
    name: NAME,
    async get(key, { signal } = {}) {
      return await run("get", { signal }, async () => {
        const reply = await driver.run(GET_ENTRY, keyNames(keyPrefix, key).entry, []);
        if (!Array.isArray(reply)) return undefined;
        const [value, version, ttlMs]: unknown[] = reply;
        if (typeof value !== "string" || typeof version !== "string") return undefined;
        return { value, version, ttlMs: Number(ttlMs) };
      });
    },
    async set(key, { value, version, ttlMs }, { signal } = {}) {
      await run("set", { signal, ttlMs }, async () => {
        const { entry, channel } = keyNames(keyPrefix, key);
        await driver.run(SET_ENTRY, entry, [value, version, wholeMs(ttlMs), channel]);
      });
    },
    async delete(key, { ifVersion } = {}, { signal } = {}) {
      return await run("delete", { signal }, async () => {
        const { entry, channel } = keyNames(keyPrefix, key);
        return (
          (await driver.run(DELETE_ENTRY, entry, ifVersion === undefined ? [channel] : [channel, ifVersion])) === 1
        );
      });
    },
    async acquireLease(key, { ttlMs }, { signal } = {}) {
      return await run("acquireLease", { signal, ttlMs }, async () => {
        const { lease } = keyNames(keyPrefix, key);
        const owner = randomUUID();
        if ((await driver.run(TAKE_LEASE, lease, [owner, wholeMs(ttlMs)])) !== 1) return undefined;
        // Taken for a caller that is gone: nobody would give it back.
        if (signal?.aborted) await driver.run(RELEASE_LEASE, lease, [owner]);
        return heldLease(key, owner);
      });
    },
    async close() {
      closed = true;
      for (const stop of stops) stop();
      stops.clear();
    },
  };
  if (listener === undefined) return cache;
  return {
    ...cache,
    async subscribe(key, onChange) {
      return await run("subscribe", {}, async () => {
        const stop = await listener.listen(keyNames(keyPrefix, key).channel, onChange);
        // Closed while the server was being asked.
        if (closed) stop();
        stops.add(stop);
        return async () => {
          stops.delete(stop);
          stop();
        };
      });
    },
  };
}
