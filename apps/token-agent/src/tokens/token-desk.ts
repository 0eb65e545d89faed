import type { AccessToken, TokenProvider, TokenProviderEvent } from "@apiera/auth";
import { AgentError } from "../errors.ts";
import type { Redactor } from "../log/redactor.ts";

/** What `/health` tells. Counts are since the start. */
export interface DeskCounts {
  readonly tokens_handed_out: number;
  /** Bought from the token endpoint. */
  readonly tokens_bought: number;
  /** Taken from the machine's cache, bought by another process. */
  readonly tokens_shared: number;
  /** Dropped after a client reported them as rejected. */
  readonly tokens_dropped: number;
}

export interface TokenRequest {
  /** Undefined: the agent's own. */
  readonly organization?: string | undefined;
  /** Least remaining life, in seconds. */
  readonly minTtlSeconds?: number | undefined;
  readonly signal: AbortSignal;
}

export interface TokenDeskOptions {
  readonly provider: TokenProvider;
  /** The organization of `provider`. */
  readonly organization: string;
  /** Others that clients may ask for; its own may be among them. */
  readonly others: readonly string[];
  readonly redactor: Redactor;
  /**
   * The wall clock, in epoch milliseconds.
   *
   * @defaultValue `Date.now`
   */
  readonly now?: () => number;
}

/**
 * Of the life of a token, so much may be asked for. With more, who asks again and again would have a new token bought each time; with half,
 * a token serves for half of its life at least.
 */
const LARGEST_SHARE = 0.5;

/** Hands out tokens of the organizations that are allowed, and counts. */
export class TokenDesk {
  readonly #providers = new Map<string, TokenProvider>();
  readonly #default: string;
  readonly #redactor: Redactor;
  readonly #now: () => number;
  #handedOut = 0;
  #bought = 0;
  #shared = 0;
  #dropped = 0;

  /** @throws ConfigurationError - one of the others is no organization id. */
  constructor({ provider, organization, others, redactor, now = Date.now }: TokenDeskOptions) {
    this.#now = now;
    this.#default = organization;
    this.#redactor = redactor;
    this.#providers.set(organization, provider);
    for (const other of others) {
      if (!this.#providers.has(other)) this.#providers.set(other, provider.forOrganization(other));
    }
  }

  /** Counts what the provider does: to be called with each of its events. */
  observe({ type }: TokenProviderEvent): void {
    if (type === "token-purchased") this.#bought += 1;
    if (type === "token-shared") this.#shared += 1;
    if (type === "token-invalidated") this.#dropped += 1;
  }

  get counts(): DeskCounts {
    return {
      tokens_handed_out: this.#handedOut,
      tokens_bought: this.#bought,
      tokens_shared: this.#shared,
      tokens_dropped: this.#dropped,
    };
  }

  /** A token to hand out. Throws what the provider throws, and an AgentError for what may not be asked for. */
  async handOut({ organization, minTtlSeconds = 0, signal }: TokenRequest): Promise<AccessToken> {
    const provider = this.#providerOf(organization);
    const token = await this.#tokenOf(provider, minTtlSeconds * 1_000, signal);
    this.#handedOut += 1;
    return token;
  }

  /** Whether a token can be handed out: as {@link handOut}, but not counted. */
  async check(signal: AbortSignal): Promise<AccessToken> {
    return await this.#tokenOf(this.#providerOf(undefined), 0, signal);
  }

  /** Drops a token that the API rejected, if it is still the current one. The provider limits how many it replaces. */
  async drop(value: string, organization: string | undefined): Promise<void> {
    await this.#providerOf(organization).invalidate(value);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#providers.values()].map((provider) => provider.close()));
  }

  async #tokenOf(provider: TokenProvider, minTtlMs: number, signal: AbortSignal): Promise<AccessToken> {
    const token = this.#known(await provider.getToken({ signal }));
    if (token.expiresAt - this.#now() >= minTtlMs) return token;
    const mostSeconds = Math.floor(((token.expiresAt - token.issuedAt) * LARGEST_SHARE) / 1_000);
    if (minTtlMs > mostSeconds * 1_000) {
      throw new AgentError(
        "APIERA_AGENT_MIN_TTL",
        `min_ttl may be half of a token's life at most: up to ${mostSeconds} seconds. Ask for less.`,
      );
    }
    return this.#known(await provider.getToken({ minTtlMs, signal }));
  }

  #known(token: AccessToken): AccessToken {
    this.#redactor.addToken(token.value);
    return token;
  }

  #providerOf(organization: string = this.#default): TokenProvider {
    const provider = this.#providers.get(organization);
    if (provider !== undefined) return provider;
    throw new AgentError(
      "APIERA_AGENT_ORGANIZATION",
      "This agent hands out no tokens for that organization. Start it with --organization for each one that is to be had.",
    );
  }
}
