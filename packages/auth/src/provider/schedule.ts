import type { ResolvedOptions } from "../config/resolve.ts";

/** A token is not handed out when less than this is left of it, so that it does not die on its way. */
const IN_FLIGHT_MARGIN_MS = 10_000;

/** Nor when less than this part of its life is left, for tokens that live shortly. */
const IN_FLIGHT_FRACTION = 0.1;

/** The least remaining life of a token handed out without `minTtlMs`. */
export function inFlightMarginMs(lifetimeMs: number): number {
  return Math.min(IN_FLIGHT_MARGIN_MS, lifetimeMs * IN_FLIGHT_FRACTION);
}

/**
 * How long before its end a token is renewed: a part of its life, clamped, and drawn by chance so that processes do not renew in step.
 * Never less than the in-flight margin, so that it is renewed while it can still be handed out.
 */
export function refreshWindowMs(lifetimeMs: number, refresh: ResolvedOptions["refresh"], random: () => number): number {
  const window = Math.min(lifetimeMs * refresh.fraction, refresh.maxMs) * (1 - refresh.jitter * random());
  return Math.max(window, inFlightMarginMs(lifetimeMs));
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** The longest pause a server can ask for with `Retry-After`. */
const LONGEST_RETRY_AFTER_MS = 600_000;

/**
 * The pause after the `failures`-th failure in a row: doubling, capped, full jitter; never shorter than the server asked for.
 */
export function backoffMs(
  failures: number,
  retryAfterMs: number | undefined,
  random: () => number,
  longestMs: number = LONGEST_PAUSE_MS,
): number {
  const ceiling = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), longestMs);
  const jittered = ceiling * (0.5 + 0.5 * random());
  return Math.max(jittered, Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS));
}
