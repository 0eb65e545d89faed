import type { Limits, Scenario } from "../plan/scenario.ts";

/** Constants of `@apiera/auth` that its documentation states. */
export const LEASE_MS = 5_000;
export const GRACE_MS = 1_000;
const LONGEST_POLL_MS = 750;
const LONGEST_PAUSE_MS = 60_000;
const MARGIN_MS = 10_000;
const MARGIN_FRACTION = 0.05;
const LONGEST_REFUSAL_PAUSE_MS = 300_000;
const LONGEST_COLD_PAUSE_MS = 5_000;

/** A token is not handed out without `minTtlMs` when less than this is left of it. */
export function marginMs(lifetimeMs: number): number {
  return Math.min(MARGIN_MS, lifetimeMs * MARGIN_FRACTION);
}

/** The longest time before its end at which a token is renewed, whatever chance says. */
export function widestWindowMs({ lifetimeMs, limits }: Scenario): number {
  const { fraction, maxMs } = limits.refresh;
  return Math.max(Math.min(lifetimeMs * fraction, maxMs), 2 * marginMs(lifetimeMs));
}

/** A purchase in the background: look, lease, look, look for a refusal, one request, look, publish. */
function renewalBoundMs({ cacheTimeoutMs, timeoutMs }: Limits): number {
  return 6 * cacheTimeoutMs + timeoutMs;
}

/**
 * A purchase that callers wait for: give back the lease of the last one; look; wait for the lease as long as a living holder may take; one more poll that began just
 * before; look, also for a refusal; every attempt with the pauses and looks between; look, publish.
 */
function flightBoundMs({ cacheTimeoutMs, timeoutMs, retry }: Limits): number {
  const lease = (retry.limit + 1) * (timeoutMs + GRACE_MS) + 2 * LEASE_MS + 5 * cacheTimeoutMs + LONGEST_POLL_MS;
  const attempts = (retry.limit + 1) * timeoutMs + retry.limit * (retry.maxDelayMs + cacheTimeoutMs);
  return 5 * cacheTimeoutMs + lease + attempts + 2 * cacheTimeoutMs;
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
  // After a refusal a process pauses on its own, and once more when it then hears of a refusal of the fleet whose pause is not over.
  const pauses = scenario.faults.map((fault) => {
    if (fault.kind !== "endpoint-outage") return 0;
    return fault.mode === "access-denied" ? 2 * LONGEST_REFUSAL_PAUSE_MS : fault.retryAfterMs;
  });
  const wait = scenario.demanding ? longestDemandingWaitMs(scenario.limits) : longestWaitMs(scenario.limits);
  return wait + Math.max(LONGEST_PAUSE_MS, ...pauses) + promptWaitMs(scenario);
}

/**
 * Most requests of one process to the endpoint without a sale, `elapsedMs` after the first: all attempts of a caller, then a pause, which grows to
 * 5 s and is drawn by chance, so that the bound counts on half of that.
 */
export function mostAttempts({ retry }: Limits, elapsedMs: number): number {
  return (retry.limit + 1) * (12 + elapsedMs / (LONGEST_COLD_PAUSE_MS / 2));
}
