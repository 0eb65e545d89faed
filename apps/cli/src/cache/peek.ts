import { type AccessToken, createTokenProviderFromEnv, type TokenCache } from "@apiera/auth";
import type { CliContext } from "../context.ts";
import { openCache } from "./directory.ts";

/** What the cache holds for the identity of the environment. */
export interface PeekedToken {
  /** The token, when there is a valid one that opens with the secret of the environment. */
  readonly token: AccessToken | undefined;
  /** Why the cache or its entry cannot be used, when that is so. */
  readonly trouble: string | undefined;
}

/**
 * Looks into the cache without changing it and without buying anything.
 *
 * @throws ConfigurationError - a variable is missing or malformed.
 */
export async function peekToken({ env, signal }: Pick<CliContext, "env" | "signal">): Promise<PeekedToken> {
  let trouble: string | undefined;
  await using provider = createTokenProviderFromEnv(
    {
      cache: readOnly(openCache(env)),
      fetch: () => Promise.reject(new TypeError("Only the cache is asked.")),
      retry: { limit: 0 },
      onEvent: (event) => {
        if (event.type === "cache-failed") trouble = event.error.message;
        if (event.type === "cache-entry-unusable") trouble = event.reason;
      },
    },
    env,
  );
  try {
    return { token: await provider.getToken({ signal }), trouble };
  } catch (error) {
    if (signal.aborted) throw error;
    return { token: undefined, trouble };
  }
}

/** A cache that can be read only: what a provider notes when it cannot buy must not reach other processes. */
function readOnly(cache: TokenCache): TokenCache {
  return { name: cache.name, get: (key, call) => cache.get(key, call), set: async () => {}, delete: async () => false };
}
