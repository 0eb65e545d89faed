import { CacheError, ConfigurationError, isApieraError, type TokenCache, untilAborted } from "@apiera/auth";
import { type ErrorEmitter, ErrorWatch } from "./error-watch.ts";
import { storeName } from "./store-name.ts";
import { fromStored, toStored } from "./stored-entry.ts";

/** What this package needs of a `Keyv`, by which it recognises one: any copy of Keyv 5 or 6 will do. */
export interface KeyvLike extends ErrorEmitter {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttl?: number): Promise<boolean>;
  delete(key: string): Promise<boolean>;
}

/** Options of {@link createKeyvCache}. */
export interface KeyvCacheOptions {
  /** Made, connected and closed by you. Its namespace and its store's settings apply. */
  readonly keyv: KeyvLike;
  /**
   * Wall-clock time in epoch milliseconds. For tests.
   *
   * @defaultValue `Date.now`
   */
  readonly clock?: () => number;
}

const NAME = "keyv";

/**
 * Makes a token cache on a Keyv: SQL, Mongo, Memcached, DynamoDB and whatever else Keyv has a store for.
 *
 * It has entries and nothing more, for Keyv can do nothing more: no leases, so that processes that need a token at the same moment may buy one each; no
 * notifications. Comparing and deleting are two steps: a token that was published between them is lost, which costs one purchase. Life is counted by the wall clocks
 * of the machines, which therefore have to agree to a few seconds. Where that matters take `@apiera/cache-redis`.
 *
 * @throws ConfigurationError - `keyv` is no Keyv, or `clock` is no function.
 */
export function createKeyvCache(options: KeyvCacheOptions): Required<Omit<TokenCache, "acquireLease" | "subscribe">> {
  const { keyv, clock = Date.now }: Partial<KeyvCacheOptions> = options ?? {};
  const methods = ["get", "set", "delete", "on", "off"] as const;
  const isKeyv = methods.every((name) => typeof keyv?.[name] === "function");
  if (keyv === undefined || !isKeyv) {
    throw new ConfigurationError("keyv must be an instance of Keyv, version 5 or 6: new Keyv(store).", {
      option: "keyv",
    });
  }
  if (typeof clock !== "function") {
    throw new ConfigurationError("clock must be a function that returns epoch milliseconds.", { option: "clock" });
  }
  const watch = new ErrorWatch(keyv);
  let closed = false;

  const run = async <T>(
    operation: string,
    key: string,
    signal: AbortSignal | undefined,
    work: (name: string) => Promise<T>,
    ttlMs = 1,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const refuse = (message: string): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The keyv cache is closed.");
    if (key === "") refuse("The key is empty.");
    if (!(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      return await untilAborted(
        watch.run(async () => work(await storeName(key))),
        signal,
      );
    } catch (cause) {
      if (signal?.aborted || isApieraError(cause)) throw cause;
      throw new CacheError(`The Keyv store failed in ${operation}. See cause.`, { cache: NAME, operation, cause });
    }
  };

  return {
    name: NAME,
    get: (key, call) => run("get", key, call?.signal, async (name) => fromStored(await keyv.get(name), clock())),
    set: (key, entry, call) =>
      run(
        "set",
        key,
        call?.signal,
        async (name) => {
          const done = await keyv.set(name, toStored(entry, clock()), Math.ceil(entry.ttlMs));
          if (done === false) throw new Error("Keyv did not store the entry.");
        },
        entry.ttlMs,
      ),
    delete: (key, { ifVersion } = {}, call) =>
      run("delete", key, call?.signal, async (name) => {
        const found = fromStored(await keyv.get(name), clock());
        if (found === undefined || (ifVersion !== undefined && found.version !== ifVersion)) return false;
        await keyv.delete(name);
        return true;
      }),
    async close() {
      closed = true;
      watch.end();
    },
  };
}
