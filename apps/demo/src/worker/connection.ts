import { createTokenProviderFromEnv, type TokenProvider } from "@apiera/auth";
import { createFilesystemCache } from "@apiera/cache-filesystem";
import { type ApieraClient, createClient } from "@apiera/client";
import type { UsageCounter } from "./usage.ts";

/** A process's access to the API. Dispose of it to end background work. */
export interface Connection extends AsyncDisposable {
  readonly auth: TokenProvider;
  readonly client: ApieraClient;
}

/**
 * Connects to the API that the `APIERA_*` environment variables name.
 *
 * @param cacheDirectory - the processes that name the same directory share one token.
 */
export function connect(cacheDirectory: string, counter: UsageCounter): Connection {
  const cache = createFilesystemCache({ directory: cacheDirectory });
  const auth = createTokenProviderFromEnv({ cache, onEvent: counter.onTokenEvent });
  const client = createClient({
    auth,
    onEvent: counter.onClientEvent,
  });
  return {
    auth,
    client,
    async [Symbol.asyncDispose]() {
      await auth.close();
      // The provider does not close a cache that it was given.
      await cache.close?.();
    },
  };
}
