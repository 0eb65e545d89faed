import type { Limits, Scenario } from "../plan/scenario.ts";

/** Constants of `@apiera/auth` that its documentation states. */
export const LEASE_MS = 5_000;
export const GRACE_MS = 1_000;
const LONGEST_POLL_MS = 750;
const LONGEST_PAUSE_MS = 60_000;
const MARGIN_MS = 10_000;
const MARGIN_FRACTION = 0.1;

/** A token is not handed out without `minTtlMs` when less than this is left of it. */
export function marginMs(lifetimeMs: number): number {
  return Math.min(MARGIN_MS, lifetimeMs * MARGIN_FRACTION);
}

/** The longest time before its end at which a token is renewed, whatever chance says. */
export function widestWindowMs({ lifetimeMs, limits }: Scenario): number {
  const { fraction, maxMs } = limits.refresh;
  return Math.max(Math.min(lifetimeMs * fraction, maxMs), marginMs(lifetimeMs));
}

/** A purchase in the background: look, lease, look, one request, publish, release. */
function renewalBoundMs({ cacheTimeoutMs, timeoutMs }: Limits): number {
  return 5 * cacheTimeoutMs + timeoutMs;
}

/**
 * A purchase that callers wait for: look; wait for the lease until its holder must be dead or done; one more poll that began just before; look;
 * every attempt with the pauses between; publish and release.
 */
function flightBoundMs({ cacheTimeoutMs, timeoutMs, retry }: Limits): number {
  const lease = timeoutMs + LEASE_MS + GRACE_MS + 5 * cacheTimeoutMs + LONGEST_POLL_MS;
  const attempts = (retry.limit + 1) * timeoutMs + retry.limit * retry.maxDelayMs;
  return 2 * cacheTimeoutMs + lease + attempts + 2 * cacheTimeoutMs;
}

/** The longest a caller waits whatever is broken: for a renewal under way, then for a flight. */
export function longestWaitMs(limits: Limits): number {
  return renewalBoundMs(limits) + flightBoundMs(limits);
}

/**
 * The longest a caller of `forceRefresh` or `minTtlMs` waits: a flight under way may end with a token that does not do for it, so that there is one more.
 */
export function longestDemandingWaitMs(limits: Limits): number {
  return longestWaitMs(limits) + 2 * flightBoundMs(limits);
}

/** The longest a caller waits while endpoint and cache work: for the lease of a process that died, then for one purchase. */
export function promptWaitMs({ cacheLegMs, networkLegMs }: Scenario): number {
  const cacheCalls = 14 * 2 * 8 * cacheLegMs;
  const purchases = 2 * 2 * 8 * networkLegMs;
  return LEASE_MS + GRACE_MS + LONGEST_POLL_MS + cacheCalls + purchases;
}

/** The longest `close()` takes: what is under way in the cache, and giving back the lease and the subscription. */
export function closeBoundMs({ cacheTimeoutMs }: Limits): number {
  return 4 * cacheTimeoutMs;
}

/** How long after the last fault everything works again: what is under way has ended, and the pause after the last failure has passed. */
export function recoveryMs(scenario: Scenario): number {
  const asked = scenario.faults.map((fault) => (fault.kind === "endpoint-outage" ? fault.retryAfterMs : 0));
  return longestDemandingWaitMs(scenario.limits) + Math.max(LONGEST_PAUSE_MS, ...asked) + promptWaitMs(scenario);
}

/** Most requests of one process to the endpoint without a sale, `elapsedMs` after the first: attempts per pause, pauses that double up to a minute. */
export function mostAttempts({ retry }: Limits, elapsedMs: number): number {
  return (retry.limit + 1) * (9 + elapsedMs / (LONGEST_PAUSE_MS / 2));
}
