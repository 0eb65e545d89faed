import { CacheError, ConfigurationError, isApieraError, type TokenCache, untilAborted } from "@apiera/auth";
import { deleteRow, type ExampleClient, readRow, writeRow } from "./example-client.ts";

/** Options of {@link createExampleCache}. */
export interface ExampleCacheOptions {
  /** Made, connected and closed by you. */
  readonly client: ExampleClient;
}

const NAME = "example";

/**
 * Makes a token cache in Example. Processes that use the same backend share their tokens.
 *
 * It has entries only: no leases, so that processes that need a token at the same moment may buy one each, and no notifications.
 *
 * @throws ConfigurationError - `client` is no client of Example.
 */
export function createExampleCache(
  options: ExampleCacheOptions,
): Required<Omit<TokenCache, "acquireLease" | "subscribe">> {
  const { client }: Partial<ExampleCacheOptions> = options ?? {};
  // By its shape and not with instanceof: two copies of a library may be installed.
  if (client === undefined || typeof client?.now !== "function" || !(client.rows instanceof Map)) {
    throw new ConfigurationError("client must be a client of Example: { rows: new Map(), now }.", { option: "client" });
  }
  let closed = false;

  /** What every call has in common: it heeds the signal, and fails with a CacheError. */
  const run = async <T>(
    operation: string,
    key: string,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
    ttlMs = 1,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const refuse = (problem: string): never => {
      throw new CacheError(problem, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The example cache is closed.");
    if (key === "") refuse("The key is empty.");
    if (!(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      return await untilAborted(work(), signal);
    } catch (cause) {
      if (signal?.aborted || isApieraError(cause)) throw cause;
      throw new CacheError(`Example failed in ${operation}. See cause.`, { cache: NAME, operation, cause });
    }
  };

  return {
    name: NAME,
    get: (key, call) =>
      run("get", key, call?.signal, async () => {
        const row = await readRow(client, key);
        return row && { value: row.value, version: row.version, ttlMs: row.ttlMs };
      }),
    set: (key, entry, call) => run("set", key, call?.signal, () => writeRow(client, key, entry), entry.ttlMs),
    delete: (key, { ifVersion } = {}, call) =>
      run("delete", key, call?.signal, () => deleteRow(client, key, ifVersion)),
    async close() {
      closed = true;
    },
  };
}
