import type { ResolvedOptions } from "../config/resolve.ts";
import { TokenResponseError } from "../errors/errors.ts";
import { createAccessToken } from "../token/access-token.ts";
import type { AccessToken } from "../token-provider.ts";
import type { Candidate } from "./candidate.ts";
import { inFlightMarginMs, refreshWindowMs } from "./schedule.ts";

/** The token in hand. Times are on the monotonic clock. */
export interface HeldToken {
  readonly token: AccessToken;
  /** Made once, so that handing the token out allocates nothing. */
  readonly resolved: Promise<AccessToken>;
  readonly value: string;
  readonly lifetimeMs: number;
  readonly bought: boolean;
  readonly expiresAt: number;
  /** From here on it is renewed in the background. */
  readonly dueAt: number;
  /** From here on it is not handed out to callers who ask for nothing in particular. */
  readonly lastAt: number;
}

/**
 * Whether enough is left of a token, on the monotonic clock: at least `minTtlMs`, or more than the in-flight margin. What is taken from the cache
 * and what is handed out have to pass this same test, or a caller would go round in circles between the two.
 */
export function isServable(
  token: Pick<Candidate, "expiresAt" | "lifetimeMs">,
  now: number,
  minTtlMs: number | undefined,
): boolean {
  const leftMs = token.expiresAt - now;
  return minTtlMs === undefined ? leftMs > inFlightMarginMs(token.lifetimeMs) : leftMs > 0 && leftMs >= minTtlMs;
}

/**
 * Refuses a token that arrived as good as dead.
 *
 * @throws TokenResponseError - little or nothing is left of it.
 */
export function assertServable(bought: Candidate, now: number): void {
  if (isServable(bought, now, undefined)) return;
  const leftMs = Math.max(0, Math.round(bought.expiresAt - now));
  throw new TokenResponseError(
    `The token endpoint sold a token of ${bought.lifetimeMs} ms, of which ${leftMs} ms were left when it arrived.`,
    { status: 200 },
  );
}

/** Makes a candidate the token in hand. */
export function holdToken(candidate: Candidate, options: ResolvedOptions): HeldToken {
  const { clock, organization, random, refresh } = options;
  const { value, lifetimeMs, expiresAt, permissions, frugal, bought } = candidate;
  const endsAt = Math.floor(clock.now() + (expiresAt - clock.monotonicNow()));
  const token = createAccessToken(value, {
    issuedAt: Math.floor(endsAt - lifetimeMs),
    expiresAt: endsAt,
    organization,
    permissions,
  });
  const lastAt = expiresAt - inFlightMarginMs(lifetimeMs);
  return {
    token,
    resolved: Promise.resolve(token),
    value,
    lifetimeMs,
    bought,
    expiresAt,
    // With little left of the quota a token is used to its end: renewing early is a convenience that costs.
    dueAt: frugal ? lastAt : expiresAt - refreshWindowMs(lifetimeMs, refresh, random),
    lastAt,
  };
}
