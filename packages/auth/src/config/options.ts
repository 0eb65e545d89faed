import type { TokenCache } from "../cache/token-cache.ts";
import type { Clock } from "../clock.ts";
import type { TokenProviderListener } from "../events.ts";

/** When a token that is still valid is renewed. */
export interface RefreshOptions {
  /**
   * The part of a token's life, at its end, in which it is renewed: between 0 and 0.9.
   *
   * @defaultValue 0.2
   */
  readonly fraction?: number;
  /**
   * Upper limit of that part, in milliseconds.
   *
   * @defaultValue 1_800_000 (30 minutes)
   */
  readonly maxMs?: number;
  /**
   * How much of that part is drawn by chance per process and token, between 0 (all processes renew at the same moment) and 1.
   *
   * @defaultValue 0.5
   */
  readonly jitter?: number;
}

/** How often a failed purchase is tried again, while no valid token is at hand. */
export interface PurchaseRetryOptions {
  /**
   * Attempts after the first one, a whole number from 0 to 10.
   *
   * @defaultValue 2
   */
  readonly limit?: number;
  /**
   * Upper limit of one pause between attempts, in milliseconds. A `Retry-After` that is longer ends the attempts of this call.
   *
   * @defaultValue 5_000
   */
  readonly maxDelayMs?: number;
}

/** With what cache entries are sealed. */
export interface SealingOptions {
  /**
   * Keys in place of the client secret: at least 32 characters each, random, equal for all processes that share a token. Entries sealed with any
   * of them are read, the first one is written with: to rotate, put the new key first and drop the old one a token's life later.
   */
  readonly keys: readonly string[];
}

/** The client secret: one, several (tried in order when the first is refused; from then on the one that worked is tried first), or a function that fetches it. */
export type ClientSecret = string | readonly string[] | (() => string | Promise<string>);

/** Options of `createTokenProvider`. Bad input gets a `ConfigurationError` that names the option. */
export interface TokenProviderOptions {
  /** OAuth client id, from Apiera Dashboard > Settings > API Access. Environment: `APIERA_CLIENT_ID`. */
  readonly clientId: string;
  /** OAuth client secret. Environment: `APIERA_CLIENT_SECRET`. Never shown by anything in this package. */
  readonly clientSecret: ClientSecret;
  /** Organization id, `org_…`. Environment: `APIERA_ORGANIZATION_ID`. */
  readonly organization: string;
  /**
   * The API the token is for. Environment: `APIERA_AUDIENCE`.
   *
   * @defaultValue `https://api.apiera.io`
   */
  readonly audience?: string;
  /**
   * Token endpoint. Environment: `APIERA_TOKEN_URL`. Plain http only to the loopback interface.
   *
   * @defaultValue `https://auth.apiera.io/oauth/token`
   */
  readonly tokenUrl?: string;
  /** Shares the token with other processes. Without it each process buys its own. */
  readonly cache?: TokenCache;
  /**
   * With what entries in the cache are sealed and named.
   *
   * @defaultValue keys derived from the client secret, so that who can buy the token can share it, and nobody else
   */
  readonly sealing?: SealingOptions;
  /** When a valid token is renewed. */
  readonly refresh?: RefreshOptions;
  /** How often a failed purchase is tried again. */
  readonly retry?: PurchaseRetryOptions;
  /**
   * Time limit of one request to the token endpoint, in milliseconds, from 1 to 2^31 - 1.
   *
   * @defaultValue 10_000
   */
  readonly timeoutMs?: number;
  /**
   * Time limit of one cache call, in milliseconds, from 1 to 2^31 - 1. A slower answer counts as none. Time in which the process itself was held up
   * is given on top, at most as much again.
   *
   * @defaultValue 1_000
   */
  readonly cacheTimeoutMs?: number;
  /**
   * Sends the request to the token endpoint.
   *
   * @defaultValue the global `fetch`
   */
  readonly fetch?: typeof fetch;
  /**
   * So many organizations of `forOrganization` are remembered, a whole number from 1; of more, the one used longest ago is forgotten:
   * who has its provider goes on with it, who asks anew gets a token of its own.
   *
   * @defaultValue 1_000
   */
  readonly maxOrganizations?: number;
  /** Replaces the machine's clock, for tests. */
  readonly clock?: Clock;
  /**
   * Source of chance for jitter: a number from 0 up to, not including, 1.
   *
   * @defaultValue `Math.random`
   */
  readonly random?: () => number;
  /** Hears what the provider does. */
  readonly onEvent?: TokenProviderListener;
  /**
   * Allows a plain http `tokenUrl` that is not on the loopback interface. The client secret then crosses the network in clear text.
   *
   * @defaultValue false
   */
  readonly allowInsecureHttp?: boolean;
}
