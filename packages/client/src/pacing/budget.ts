import type { RateLimitInfo } from "./rate-limit-headers.ts";

/** What is known of the request budget, on our monotonic clock. */
export interface BudgetView {
  readonly limit: number;
  /** Requests left as the server told, less those whose answers told nothing. */
  readonly remaining: number;
  /** When the window ends. */
  readonly resetAt: number;
  /** When the server told. */
  readonly observedAt: number;
  /** Name of the policy, when the server names it. */
  readonly policy: string | undefined;
}

/** Two windows whose ends differ by less than this part of what is left of them are the same: headers count in seconds. */
const SAME_WINDOW_PART = 0.5;
/** And never by more than this, in milliseconds. */
const SAME_WINDOW_MS = 2000;

/**
 * Takes in what an answer tells.
 *
 * Answers overtake each other, so within a window the least that was told counts. Its end is told in seconds, rounded up, so the earliest that was
 * told is the most exact. A window that ends earlier than the known one is an
 * answer that comes late, unless its request was sent after the known state was told. What another policy says replaces what is known.
 *
 * @param view - what was known.
 * @param told - what the answer tells.
 * @param sentAt - when its request was sent.
 * @param now - when the answer came.
 */
export function mergeBudget(
  view: BudgetView | undefined,
  told: RateLimitInfo,
  sentAt: number,
  now: number,
): BudgetView {
  const next: BudgetView = {
    limit: told.limit,
    remaining: told.remaining,
    resetAt: now + told.resetInMs,
    observedAt: now,
    policy: told.policy,
  };
  if (view === undefined || isNewWindow(view, next, now)) {
    return next;
  }
  if (next.policy !== view.policy) {
    return sentAt >= view.observedAt ? next : view;
  }
  if (next.resetAt >= view.resetAt - tolerance(view, now)) {
    return {
      ...next,
      remaining: Math.min(view.remaining, told.remaining),
      resetAt: Math.min(view.resetAt, next.resetAt),
    };
  }
  return sentAt >= view.observedAt ? next : view;
}

/** Whether an answer tells of a later window than the known one. */
export function isNewWindow(view: BudgetView, next: Pick<BudgetView, "resetAt">, now: number): boolean {
  return now >= view.resetAt || next.resetAt > view.resetAt + tolerance(view, now);
}

function tolerance(view: BudgetView, now: number): number {
  return Math.min(SAME_WINDOW_MS, Math.max(1, view.resetAt - now) * SAME_WINDOW_PART);
}

/**
 * How many requests are left to other processes, see `rateLimit.reserve`. Without others none need to be.
 *
 * @param others - how many requests they may have under way that we do not know of.
 * @returns at least 0 and always less than `limit`, so that something is left to use.
 */
export function reserveOf(limit: number, configured: number | undefined, shared: boolean, others: number): number {
  const forOthers = shared ? Math.max(2, Math.ceil(limit / 20), Math.ceil(atMostATenth(limit, others))) : 0;
  return Math.min(configured ?? forOthers, limit - 1);
}

/** Bounds what is guessed of others: a guess that is wrong must not keep a process from its part. */
export function atMostATenth(limit: number, others: number): number {
  return Math.min(others, Math.ceil(limit / 10));
}

/**
 * How many requests may be under way at once when others use the budget too.
 *
 * They do the same at the same time, each on its own, slightly old view. What all of them send before they hear from each other has to
 * fit into half of what is left.
 *
 * @param left - requests left above the reserve.
 * @param timesOurs - what others use, as a multiple of what we do.
 */
export function concurrencyOf(left: number, timesOurs: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(left / (2 * (1 + Math.min(timesOurs, 50))))));
}

/** Requests under way at once at most; see `rateLimit.maxConcurrent`. */
export function mostConcurrent(limit: number, configured: number | undefined): number {
  return configured ?? Math.max(4, Math.floor(limit / 25));
}
