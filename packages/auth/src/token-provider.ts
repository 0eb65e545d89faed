/** An access token, with what is known of it. Prints and serialises without its value. */
export interface AccessToken {
  /** The bearer token itself. Secret: for the `Authorization` header and nothing else. Not enumerable. */
  readonly value: string;
  /** Always `Bearer` (RFC 6750). */
  readonly tokenType: "Bearer";
  /** When its life began, in epoch milliseconds. */
  readonly issuedAt: number;
  /** When its life ends, in epoch milliseconds. */
  readonly expiresAt: number;
  /** The organization it was issued for, e.g. `org_…`. */
  readonly organization: string;
  /** What it permits: `read`, `write`, `delete`, `admin`. Empty when the token does not say. */
  readonly permissions: readonly string[];
  /** Whether `permissions` contains `permission`. */
  can(permission: string): boolean;
}

/** Options of {@link TokenProvider.getToken}. */
export interface GetTokenOptions {
  /**
   * Least remaining life of the token handed out, in milliseconds.
   *
   * @defaultValue 10_000, or a twentieth of the token's life when that is less. When less than that is left, a new token is waited for for half of what is
   * left, or until it is sure that there is none; then what is left is handed out
   */
  readonly minTtlMs?: number;
  /** Stops this caller's waiting; other callers of the same flight are not affected. */
  readonly signal?: AbortSignal;
  /** Buys a new token even though the current one is valid: it costs one, and fails when none is to be had. @defaultValue false */
  readonly forceRefresh?: boolean;
}

/** Hands out a valid access token for one identity: token URL, audience, organization, client. */
export interface TokenProvider extends AsyncDisposable {
  /**
   * A token that is valid now and for at least `minTtlMs` more.
   *
   * @throws TokenRequestError - the token endpoint refused or failed.
   * @throws TokenResponseError - it sent something that is no token.
   * @throws NetworkError - it could not be reached.
   * @throws TimeoutError - it did not answer in time.
   * @throws ConfigurationError - the secret function gave no secret, or `minTtlMs` is no number or more than a token's life.
   * @throws ApieraError - with the code `APIERA_CLOSED`: the provider is closed.
   */
  getToken(options?: GetTokenOptions): Promise<AccessToken>;
  /**
   * Drops `token` after a resource server rejected it: in this process and in the shared cache, and only while it is still the
   * current one. A late call for an older token changes nothing; nor does a rejection after several that replacing did not cure. After `close()` it does nothing. Never throws.
   */
  invalidate(token: AccessToken | string): Promise<void>;
  /**
   * A provider for another organization with the same client and cache. Closing it does not close this one.
   *
   * @throws ConfigurationError - `organization` is no organization id.
   */
  forOrganization(organization: string): TokenProvider;
  /** Ends background work; waiting callers are rejected. Does not close the cache it was given. Safe to call twice. */
  close(): Promise<void>;
}
