import type { AccessToken } from "../token-provider.ts";

/** What is known of a token when it is made. */
export interface AccessTokenFacts {
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly organization: string;
  readonly permissions: readonly string[];
}

/** An access token whose value shows nowhere but in `value`: not when printed, serialised, spread or cloned. */
class SealedAccessToken implements AccessToken {
  readonly #value: string;
  readonly tokenType = "Bearer";
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly organization: string;
  readonly permissions: readonly string[];

  constructor(value: string, facts: AccessTokenFacts) {
    this.#value = value;
    this.issuedAt = facts.issuedAt;
    this.expiresAt = facts.expiresAt;
    this.organization = facts.organization;
    this.permissions = Object.freeze([...facts.permissions]);
    Object.freeze(this);
  }

  get value(): string {
    return this.#value;
  }

  can(permission: string): boolean {
    return this.permissions.includes(permission);
  }

  toString(): string {
    return `AccessToken(${this.organization}, expires ${new Date(this.expiresAt).toISOString()})`;
  }
}

/** Makes the token that callers get. */
export function createAccessToken(value: string, facts: AccessTokenFacts): AccessToken {
  return new SealedAccessToken(value, facts);
}
