import { isTransientStatus, TokenRequestError } from "../errors/errors.ts";
import { jsonMembers } from "../http/json-members.ts";
import { readClaims } from "../token/jwt-claims.ts";
import type { PurchasedToken } from "../token-endpoint/purchase.ts";

/**
 * The text to seal for a token. Its end is not in it: the store counts the remaining life.
 */
export function writeToken({ value, lifetimeMs, frugal }: Omit<PurchasedToken, "startedAt" | "permissions">): string {
  return JSON.stringify({ accessToken: value, lifetimeMs, ...(frugal ? { frugal } : {}) });
}

/** Reads an opened token entry; undefined when it is not one. */
export function readToken(text: string): Omit<PurchasedToken, "startedAt"> | undefined {
  const { accessToken: value, lifetimeMs, frugal } = jsonMembers(text);
  if (typeof value !== "string" || value === "" || typeof lifetimeMs !== "number" || !(lifetimeMs > 0))
    return undefined;
  return { value, lifetimeMs, frugal: frugal === true, permissions: readClaims(value).permissions };
}

/** A refusal, or a pause that the token endpoint asked for, of which the fleet knows. */
export interface KnownRefusal {
  readonly error: TokenRequestError;
  /** Refusals in a row so far. */
  readonly failures: number;
  /** Time until the next attempt, in milliseconds; 0 when it is due. */
  readonly retryInMs: number;
}

/** The text to seal for a refusal. `pauseMs` is the part of the entry's life in which nobody asks again. */
export function writeRefusal({ status, oauthError }: TokenRequestError, failures: number, pauseMs: number): string {
  return JSON.stringify({ status, oauthError, failures, pauseMs });
}

/** How long a refusal is remembered, in pauses: past the pause itself so that the next one is longer. */
export const REFUSAL_LIFE_IN_PAUSES = 2;

/** Reads an opened refusal entry; undefined when it is not one. */
export function readRefusal(text: string, ttlMs: number): KnownRefusal | undefined {
  const { status, oauthError: code, failures, pauseMs } = jsonMembers(text);
  if (typeof status !== "number" || typeof failures !== "number" || typeof pauseMs !== "number") return undefined;
  const oauthError = typeof code === "string" ? code : undefined;
  const retryInMs = Math.max(0, ttlMs - pauseMs * (REFUSAL_LIFE_IN_PAUSES - 1));
  const retryable = isTransientStatus(status);
  const remedy = retryable ? undefined : "Check clientId, clientSecret, organization and audience.";
  const problem = `The token endpoint refused another process of this client with ${status}${oauthError === undefined ? "" : `: ${oauthError}`}.`;
  return {
    error: new TokenRequestError(problem, { status, oauthError, retryable, retryAfterMs: retryInMs, remedy }),
    failures,
    retryInMs,
  };
}
