import * as z from "zod/mini";
import { TokenRequestError } from "../errors/errors.ts";
import { readClaims } from "../token/jwt-claims.ts";
import type { PurchasedToken } from "../token-endpoint/purchase.ts";

/** What the sealed entry of a token holds. Its life is not in it: the store counts that. */
const tokenRecord = z.object({ accessToken: z.string(), lifetimeMs: z.number(), frugal: z.optional(z.boolean()) });

/** What the sealed entry of a refusal holds. `pauseMs` is the part of the entry's life in which nobody asks again. */
const refusalRecord = z.object({
  status: z.number(),
  oauthError: z.optional(z.string()),
  failures: z.number(),
  pauseMs: z.number(),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text to seal for a token. */
export function writeToken({ value, lifetimeMs, frugal }: Omit<PurchasedToken, "startedAt" | "permissions">): string {
  return JSON.stringify({ accessToken: value, lifetimeMs, ...(frugal ? { frugal } : {}) });
}

/** Reads an opened token entry; undefined when it is not one. */
export function readToken(text: string): Omit<PurchasedToken, "startedAt"> | undefined {
  const { data } = tokenRecord.safeParse(parse(text));
  if (data === undefined || data.accessToken === "" || !(data.lifetimeMs > 0)) return undefined;
  const { accessToken: value, lifetimeMs, frugal = false } = data;
  return { value, lifetimeMs, frugal, permissions: readClaims(value).permissions };
}

/** A refusal that the fleet knows of. */
export interface KnownRefusal {
  readonly error: TokenRequestError;
  /** Refusals in a row so far. */
  readonly failures: number;
  /** Time until the next attempt, in milliseconds; 0 when it is due. */
  readonly retryInMs: number;
}

/** The text to seal for a refusal. */
export function writeRefusal({ status, oauthError }: TokenRequestError, failures: number, pauseMs: number): string {
  return JSON.stringify({ status, oauthError, failures, pauseMs });
}

/** How long a refusal is remembered, in pauses: past the pause itself so that the next one is longer. */
export const REFUSAL_LIFE_IN_PAUSES = 2;

/** Reads an opened refusal entry; undefined when it is not one. */
export function readRefusal(text: string, ttlMs: number): KnownRefusal | undefined {
  const { data } = refusalRecord.safeParse(parse(text));
  if (data === undefined) return undefined;
  const { status, oauthError, failures, pauseMs } = data;
  const retryInMs = Math.max(0, ttlMs - pauseMs * (REFUSAL_LIFE_IN_PAUSES - 1));
  const message = `The token endpoint refused another process of this client with ${status}${oauthError === undefined ? "" : `: ${oauthError}`}. Check clientId, clientSecret, organization and audience.`;
  return {
    error: new TokenRequestError(message, { status, oauthError, retryable: false, retryAfterMs: retryInMs }),
    failures,
    retryInMs,
  };
}
