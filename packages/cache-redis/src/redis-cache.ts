import { randomUUID } from "node:crypto";
import {
  CacheError,
  type CacheLease,
  ConfigurationError,
  isApieraError,
  type TokenCache,
  untilAborted,
} from "@apiera/auth";
import { explain, withoutCommand } from "./backend-error.ts";
import type { IoredisClient, IoredisSubscriber } from "./driver/ioredis.ts";
import type { NodeRedisClient, NodeRedisSubscriber } from "./driver/node-redis.ts";
import { recogniseClient, recogniseSubscriber } from "./driver/recognise.ts";
import type { Stop } from "./driver/redis-driver.ts";
import { keyNames } from "./key-names.ts";
import { AGE_ENTRY, DELETE_ENTRY, GET_ENTRY, RELEASE_LEASE, RENEW_LEASE, SET_ENTRY, TAKE_LEASE } from "./scripts.ts";

/** Options of {@link createRedisCache}. */
export interface RedisCacheOptions {
  /**
   * Made, connected and closed by you: a `Redis` or `Cluster` of ioredis, or what `createClient`, `createClientPool`, `createCluster` or
   * `createSentinel` of redis returned. Recognised by its shape, so any copy of the library will do.
   */
  readonly client: IoredisClient | NodeRedisClient;
  /**
   * What every name in Redis begins with. Caches with the same prefix on the same server share tokens.
   *
   * @defaultValue `apiera:token:`
   */
  readonly keyPrefix?: string;
  /**
   * Another connection, used for subscriptions only, e.g. `client.duplicate()`; made, connected and closed by you. With it, processes that
   * wait for another's purchase hear of it at once. In a Cluster it may be connected to any node: messages reach all of them.
   *
   * @defaultValue none: the cache has no `subscribe`, and providers poll
   */
  readonly subscriber?: IoredisSubscriber | NodeRedisSubscriber;
}

/** What {@link createRedisCache} makes: every capability, `subscribe` if a `subscriber` was given. */
export type RedisCache = Required<Omit<TokenCache, "subscribe">> & Pick<TokenCache, "subscribe">;

const NAME = "redis";

interface Limits {
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  readonly ttlMs?: number | undefined;
}

/** Redis counts whole milliseconds, from 1. */
function wholeMs(ttlMs: number): string {
  return String(Math.min(Math.max(1, Math.floor(ttlMs)), Number.MAX_SAFE_INTEGER));
}

/** ioredis gives numbers as text when its option `stringNumbers` is set. */
function isOne(reply: unknown): boolean {
  return Number(reply) === 1;
}

/**
 * Makes a token cache in Redis or Valkey (single server, Sentinel or Cluster), shared by all processes that use the same server and
 * prefix. Remaining life is counted by the server. Opens and closes no connection.
 *
 * @throws ConfigurationError - `client` or `subscriber` is no client of ioredis or redis, both are the same, or `keyPrefix` is no text.
 */
export function createRedisCache(options: RedisCacheOptions): RedisCache {
  const { client, subscriber, keyPrefix = "apiera:token:" }: Partial<RedisCacheOptions> = options ?? {};
  if (typeof keyPrefix !== "string") throw new ConfigurationError("keyPrefix must be text.", { option: "keyPrefix" });
  const driver = recogniseClient(client);
  const listener = subscriber === undefined ? undefined : recogniseSubscriber(subscriber, client);
  const stops = new Set<Stop>();
  let closed = false;

  const run = async <T>(operation: string, { key, signal, ttlMs }: Limits, work: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    const refuse = (message: string): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The redis cache is closed.");
    if (typeof key !== "string" || key === "") refuse("The key must be non-empty text.");
    if (ttlMs !== undefined && !(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      return await untilAborted(work(), signal);
    } catch (error) {
      if (isApieraError(error) || (signal?.aborted && error === signal.reason)) throw error;
      const cause = withoutCommand(error);
      const { meaning, retryable } = explain(cause);
      throw new CacheError(`The token cache failed in ${operation}: ${meaning}. See cause.`, {
        cache: NAME,
        operation,
        retryable,
        cause,
      });
    }
  };

  const heldLease = (key: string, owner: string): CacheLease => ({
    owner,
    async renew(ttlMs) {
      return await run("renew", { key, ttlMs }, async () => {
        return isOne(await driver.run(RENEW_LEASE, keyNames(keyPrefix, key).lease, [owner, wholeMs(ttlMs)]));
      });
    },
    async release() {
      await run(
        "release",
        { key },
        async () => await driver.run(RELEASE_LEASE, keyNames(keyPrefix, key).lease, [owner]),
      );
    },
  });

  const cache: RedisCache = {
    name: NAME,
    async get(key, { signal } = {}) {
      return await run("get", { key, signal }, async () => {
        const reply = await driver.run(GET_ENTRY, keyNames(keyPrefix, key).entry, [], signal);
        if (!Array.isArray(reply)) return undefined;
        const [value, version, ttlMs]: unknown[] = reply;
        if (typeof value !== "string" || typeof version !== "string") return undefined;
        return { value, version, ttlMs: Number(ttlMs) };
      });
    },
    async set(key, { value, version, ttlMs }, { signal } = {}) {
      await run("set", { key, signal, ttlMs }, async () => {
        const { entry, channel } = keyNames(keyPrefix, key);
        const calledAt = performance.now();
        await driver.run(SET_ENTRY, entry, [value, version, wholeMs(ttlMs), channel], signal);
        // Carried out for a caller that had given up, perhaps long after: the life counts from the call.
        if (signal?.aborted) await driver.run(AGE_ENTRY, entry, [version, wholeMs(performance.now() - calledAt + 1)]);
      });
    },
    async delete(key, { ifVersion } = {}, { signal } = {}) {
      return await run("delete", { key, signal }, async () => {
        const { entry, channel } = keyNames(keyPrefix, key);
        const args = ifVersion === undefined ? [channel] : [channel, ifVersion];
        return isOne(await driver.run(DELETE_ENTRY, entry, args, signal));
      });
    },
    async acquireLease(key, { ttlMs }, { signal } = {}) {
      return await run("acquireLease", { key, signal, ttlMs }, async () => {
        const { lease } = keyNames(keyPrefix, key);
        const owner = randomUUID();
        const giveBack = (): void => void driver.run(RELEASE_LEASE, lease, [owner]).catch(() => {});
        try {
          if (!isOne(await driver.run(TAKE_LEASE, lease, [owner, wholeMs(ttlMs)], signal))) return undefined;
        } catch (error) {
          // The server may have given the lease before its answer got lost, and nobody else would give it back.
          giveBack();
          throw error;
        }
        if (signal?.aborted) giveBack();
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
      return await run("subscribe", { key }, async () => {
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
