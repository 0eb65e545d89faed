import { createTokenProvider, isApieraError, type TokenCache } from "@apiera/auth";

/** What a provider on a cache got. */
export interface Purchase {
  readonly tokens: readonly string[];
  /** The failures of the cache that it was told of, each once. */
  readonly failures: readonly string[];
}

/** Asks a token provider on `cache` so many times, one after the other. */
export async function buy(
  cache: TokenCache,
  { tokenUrl, times }: { readonly tokenUrl: string; readonly times: number },
): Promise<Purchase> {
  const failures = new Set<string>();
  const tokens: string[] = [];
  await using provider = createTokenProvider({
    clientId: "client",
    clientSecret: "secret",
    organization: "org_1",
    tokenUrl,
    cache,
    onEvent(event) {
      if (event.type === "cache-failed" && isApieraError(event.error))
        failures.add(`${event.error.code}: ${event.error.message}`);
    },
  });
  for (let time = 0; time < times; time += 1) tokens.push((await provider.getToken()).value);
  return { tokens, failures: [...failures] };
}
