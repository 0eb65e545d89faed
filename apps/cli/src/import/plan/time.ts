/** The window of the rate limit as documented. The API tells when a window ends, not how long one is. */
const WINDOW_MS = 60_000;

/** What a prediction goes by. */
export interface TimeOptions {
  /** Requests that are still to be sent. */
  readonly requests: number;
  /** Requests per window; absent: no limit was told. */
  readonly limit: number | undefined;
  /** Requests left in this window. */
  readonly remaining: number | undefined;
  /** How long until it ends, in milliseconds. */
  readonly resetInMs: number | undefined;
  /** Length of a window in milliseconds. @defaultValue the documented minute */
  readonly windowMs?: number | undefined;
  /** What a request takes by itself, in milliseconds, those under way at the same time taken into account. @defaultValue 0 */
  readonly perRequestMs?: number | undefined;
}

/**
 * How long requests take under the rate limit, in milliseconds: what is left of this window is used at once, then each further window has room for `limit`, and
 * the last one takes as long as its requests do.
 */
export function predictMs(options: TimeOptions): number {
  const { requests, limit, remaining, resetInMs, windowMs = WINDOW_MS, perRequestMs = 0 } = options;
  if (limit === undefined || limit <= 0) return requests * perRequestMs;
  const now = Math.min(remaining ?? limit, limit);
  if (requests <= now) return requests * perRequestMs;
  const later = requests - now;
  const windows = Math.ceil(later / limit);
  const last = later - (windows - 1) * limit;
  const wait = (resetInMs ?? windowMs) + (windows - 1) * windowMs;
  return Math.max(wait, (requests - last) * perRequestMs) + last * perRequestMs;
}
