import { createTokenProvider, type TokenCache, type TokenProvider, type TokenProviderEvent } from "@apiera/auth";
import type { MockServer } from "@apiera/mock-server";

/** A provider on `cache`, and what it told. */
export interface Observed {
  readonly provider: TokenProvider;
  readonly events: readonly TokenProviderEvent[];
}

/** Makes a provider as a service would, on the token endpoint of `server`. */
export function providerOn(
  cache: TokenCache,
  { tokenUrl, credentials }: MockServer,
  options: { readonly cacheTimeoutMs?: number } = {},
): Observed {
  const events: TokenProviderEvent[] = [];
  const { clientId, clientSecret, organization, audience } = credentials;
  const provider = createTokenProvider({
    clientId,
    clientSecret,
    organization,
    audience,
    tokenUrl,
    cache,
    ...options,
    onEvent: (event) => void events.push(event),
  });
  return { provider, events };
}
