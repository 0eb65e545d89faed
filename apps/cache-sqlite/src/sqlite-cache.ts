import type { DatabaseSync } from "node:sqlite";
import { CacheError, ConfigurationError, type TokenCache } from "@apiera/auth";
import { openSteps, type SqliteSteps } from "./sqlite-client.ts";

/** Options of {@link createSqliteCache}. */
export interface SqliteCacheOptions {
  /**
   * A connection of `node:sqlite`, opened and closed by you. With the first call the file gets a write-ahead log and two tables, and the connection, when it has no
   * `timeout`, one of 1000 milliseconds.
   */
  readonly database: DatabaseSync;
}

const NAME = "sqlite";

/**
 * Makes a token cache in an SQLite file. Processes of one machine that open the same file share their tokens.
 *
 * It has entries and leases, so that processes that need a token at the same moment buy one; no notifications.
 *
 * @throws ConfigurationError - `database` is no `DatabaseSync`.
 */
export function createSqliteCache(options: SqliteCacheOptions): Required<Omit<TokenCache, "subscribe">> {
  const { database }: Partial<SqliteCacheOptions> = options ?? {};
  // By its shape and not with instanceof, so that a wrapped connection will do.
  if (typeof database?.prepare !== "function" || typeof database.exec !== "function") {
    throw new ConfigurationError("database must be a DatabaseSync: new DatabaseSync(path).", { option: "database" });
  }
  let closed = false;
  let opened: SqliteSteps | undefined;

  /** What every call has in common: it heeds the signal, and fails with a CacheError. */
  const run = async <T>(
    operation: string,
    key: string,
    signal: AbortSignal | undefined,
    work: (steps: SqliteSteps) => T,
    ttlMs = 1,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const refuse = (problem: string): never => {
      throw new CacheError(problem, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The SQLite cache is closed.");
    if (key === "") refuse("The key is empty.");
    if (!(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      // With the first call and not when the cache is made: a file that cannot be written fails a call, not a start.
      opened ??= openSteps(database);
      return work(opened);
    } catch (cause) {
      throw new CacheError(`SQLite failed in ${operation}. See cause.`, { cache: NAME, operation, cause });
    }
  };

  return {
    name: NAME,
    get: (key, call) => run("get", key, call?.signal, (steps) => steps.readRow(key)),
    set: (key, entry, call) => run("set", key, call?.signal, (steps) => steps.writeRow(key, entry), entry.ttlMs),
    delete: (key, { ifVersion } = {}, call) =>
      run("delete", key, call?.signal, (steps) => steps.deleteRow(key, ifVersion)),
    async acquireLease(key, { ttlMs }, call) {
      const owner = crypto.randomUUID();
      const taken = await run("acquireLease", key, call?.signal, (steps) => steps.takeLease(key, owner, ttlMs), ttlMs);
      if (!taken) return undefined;
      return {
        owner,
        renew: (nextTtlMs) =>
          run("renew", key, undefined, (steps) => steps.renewLease(key, owner, nextTtlMs), nextTtlMs),
        release: () => run("release", key, undefined, (steps) => steps.releaseLease(key, owner)),
      };
    },
    async close() {
      closed = true;
    },
  };
}
