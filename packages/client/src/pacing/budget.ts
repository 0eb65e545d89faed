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
}

/** Two windows whose ends differ by less than this are the same: the headers count in seconds. */
const SAME_WINDOW_MS = 2000;

/**
 * Takes in what an answer tells.
 *
 * Answers overtake each other, so within a window the least that was told counts. A window that ends earlier than the known one is an
 * answer that comes late, unless its request was sent after the known state was told.
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
  };
  if (view === undefined || now >= view.resetAt || next.resetAt > view.resetAt + SAME_WINDOW_MS) {
    return next;
  }
  if (next.resetAt >= view.resetAt - SAME_WINDOW_MS) {
    return {
      ...next,
      remaining: Math.min(view.remaining, told.remaining),
      resetAt: Math.max(view.resetAt, next.resetAt),
    };
  }
  return sentAt >= view.observedAt ? next : view;
}

/**
 * How many requests are left for other processes of the organization, see `rateLimit.reserve`.
 *
 * @returns at least 0 and always less than `limit`, so that something is left to use.
 */
export function reserveOf(limit: number, configured: number | undefined): number {
  return Math.min(configured ?? Math.max(2, Math.ceil(limit / 10)), limit - 1);
}

/**
 * How many requests may be under way at once.
 *
 * Other processes do the same at the same time, each on its own, slightly old view. What all of them send before they hear from each
 * other has to fit into what is left: so one process has at most a twelfth of it under way, and the reserve absorbs the rest.
 */
export function concurrencyOf(view: BudgetView, reserve: number, configured: number | undefined): number {
  const most = configured ?? Math.max(4, Math.floor(view.limit / 25));
  return Math.max(1, Math.min(most, Math.floor((view.remaining - reserve) / 12)));
}
