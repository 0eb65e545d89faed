import type { ResolvedOptions } from "../config/resolve.ts";

/** A token is not handed out when less than this is left of it, so that it does not die on its way. */
const IN_FLIGHT_MARGIN_MS = 10_000;

/** Nor when less than this part of its life is left, for tokens that live shortly. */
const IN_FLIGHT_FRACTION = 0.05;

/** The least remaining life of a token handed out without `minTtlMs`. */
export function inFlightMarginMs(lifetimeMs: number): number {
  return Math.min(IN_FLIGHT_MARGIN_MS, lifetimeMs * IN_FLIGHT_FRACTION);
}

/**
 * How long a caller waits for the next token while there is still something left of the one in hand: half of that, and to the end where so little is left that
 * it would end on its way.
 */
export function patienceMs(leftMs: number, lifetimeMs: number): number {
  const usefulMs = leftMs - inFlightMarginMs(lifetimeMs) / 10;
  return usefulMs > 0 ? Math.min(leftMs / 2, usefulMs) : Number.POSITIVE_INFINITY;
}

/**
 * How long before its end a token is renewed: a part of its life, clamped, and drawn by chance so that processes do not renew in step.
 * Never less than twice the in-flight margin, so that there is time to renew it while it can still be handed out.
 */
export function refreshWindowMs(lifetimeMs: number, refresh: ResolvedOptions["refresh"], random: () => number): number {
  const window = Math.min(lifetimeMs * refresh.fraction, refresh.maxMs) * (1 - refresh.jitter * random());
  return Math.max(window, 2 * inFlightMarginMs(lifetimeMs));
}

/** The longest pause a server can ask for with `Retry-After`. */
const LONGEST_RETRY_AFTER_MS = 600_000;

/** How a pause grows with the failures in a row. */
export interface Backoff {
  /** The least and the first greatest pause, in milliseconds. */
  readonly firstMs: number;
  /** The greatest pause, in milliseconds. */
  readonly longestMs: number;
}

/** Failures that may pass. */
export const TRANSIENT: Backoff = { firstMs: 500, longestMs: 60_000 };

/** Refusals, which only a change of the client's registration or secret ends. */
export const REFUSAL: Backoff = { firstMs: 5_000, longestMs: 300_000 };

/**
 * The pause after the `failures`-th failure in a row: anywhere between half the first pause and a bound that doubles and is capped, so
 * that processes spread out, yet none comes back at once. Never shorter than the server asked for, within reason.
 */
export function backoffMs(
  failures: number,
  retryAfterMs: number | undefined,
  random: () => number,
  { firstMs, longestMs }: Backoff = TRANSIENT,
): number {
  const least = firstMs / 2;
  const most = Math.min(firstMs * 2 ** (failures - 1), longestMs);
  return Math.max(least + (most - least) * random(), Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS));
}
