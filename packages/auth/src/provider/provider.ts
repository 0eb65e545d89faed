import { optionsFromEnvironment, processEnvironment } from "../config/environment.ts";
import type { TokenProviderOptions } from "../config/options.ts";
import { organizationId, type ResolvedOptions, resolveOptions } from "../config/resolve.ts";
import { closedError } from "../errors/closed.ts";
import type { AccessToken, GetTokenOptions, TokenProvider } from "../token-provider.ts";
import { GuardedCache } from "./guarded-cache.ts";
import { IdentityTokens } from "./identity.ts";

interface RegistryEntry {
  readonly tokens: IdentityTokens;
  /** Open providers that use it. */
  users: number;
}

/** The identities of one client: providers for the same organization share one, so that they hold one token. */
class IdentityRegistry {
  readonly #options: ResolvedOptions;
  readonly #cache: GuardedCache | undefined;
  readonly #entries = new Map<string, RegistryEntry>();

  constructor(options: ResolvedOptions) {
    const { cache, cacheTimeoutMs: timeoutMs, clock, emit } = options;
    this.#options = options;
    this.#cache = cache === undefined ? undefined : new GuardedCache(cache, { timeoutMs, clock, emit });
  }

  acquire(organization: string): RegistryEntry {
    const entry = this.#entries.get(organization) ?? {
      tokens: new IdentityTokens({ ...this.#options, organization }, this.#cache),
      users: 0,
    };
    this.#entries.set(organization, entry);
    entry.users += 1;
    if (this.#entries.size > this.#options.maxOrganizations) this.#forgetOneOtherThan(organization);
    return entry;
  }

  /** Forgets the organization used longest ago. Who still has its provider may go on with it. */
  #forgetOneOtherThan(organization: string): void {
    let oldest: string | undefined;
    let oldestUse = Number.POSITIVE_INFINITY;
    for (const [name, { tokens }] of this.#entries) {
      if (name === organization || tokens.usedAt >= oldestUse) continue;
      oldest = name;
      oldestUse = tokens.usedAt;
    }
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  /** Ends what nobody uses any more. A forgotten entry is ended all the same. */
  async release(organization: string, entry: RegistryEntry): Promise<void> {
    entry.users -= 1;
    if (entry.users > 0) return;
    if (this.#entries.get(organization) === entry) this.#entries.delete(organization);
    await entry.tokens.close();
  }
}

class RegisteredTokenProvider implements TokenProvider {
  readonly #registry: IdentityRegistry;
  readonly #organization: string;
  readonly #entry: RegistryEntry;
  #closed: Promise<void> | undefined;

  constructor(registry: IdentityRegistry, organization: string) {
    this.#registry = registry;
    this.#organization = organization;
    this.#entry = registry.acquire(organization);
  }

  getToken(options?: GetTokenOptions): Promise<AccessToken> {
    if (this.#closed !== undefined) return Promise.reject(closedError());
    return this.#entry.tokens.getToken(options);
  }

  async invalidate(token: AccessToken | string): Promise<void> {
    if (this.#closed !== undefined) return;
    await this.#entry.tokens.invalidate(typeof token === "string" ? token : token.value);
  }

  forOrganization(organization: string): TokenProvider {
    return new RegisteredTokenProvider(this.#registry, organizationId(organization));
  }

  close(): Promise<void> {
    this.#closed ??= this.#registry.release(this.#organization, this.#entry);
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * Creates the provider of one identity: token URL, audience, organization, client.
 *
 * Nothing is requested until the first `getToken()`. Use one provider per process and identity.
 *
 * @throws ConfigurationError - an option is missing or malformed; names it and its environment variable, never the value.
 */
export function createTokenProvider(options: TokenProviderOptions): TokenProvider {
  const resolved = resolveOptions(options);
  return new RegisteredTokenProvider(new IdentityRegistry(resolved), resolved.organization);
}

/**
 * Creates a provider from environment variables: `APIERA_CLIENT_ID`, `APIERA_CLIENT_SECRET`, `APIERA_ORGANIZATION_ID`, and where
 * set `APIERA_AUDIENCE`, `APIERA_TOKEN_URL`.
 *
 * @param overrides - options that win over the environment, and those the environment cannot say, such as `cache`.
 * @param env - the variables. Defaults to those of the process.
 * @throws ConfigurationError - as {@link createTokenProvider}.
 */
export function createTokenProviderFromEnv(
  overrides: Partial<TokenProviderOptions> = {},
  env: Record<string, string | undefined> = processEnvironment(),
): TokenProvider {
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  // What is missing is for createTokenProvider to say.
  return createTokenProvider({ ...optionsFromEnvironment(env), ...Object.fromEntries(given) } as TokenProviderOptions);
}
