/** How many requests an organization may send in a window. */
export interface RateLimitOptions {
  /** Requests per window and organization. */
  readonly limit: number;
  /** Length of a window in milliseconds. */
  readonly windowMs: number;
  /**
   * Which headers tell of it: the documented ones (`separate`), `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers (`structured`), or both.
   *
   * @defaultValue `separate`
   */
  readonly headers?: RateLimitHeaders;
}

/** Which headers tell of the rate limit. */
export type RateLimitHeaders = "separate" | "structured" | "both";

/** Where an organization stands in its window. */
export interface RateLimitState {
  /** Requests per window. */
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** When the window ends, in milliseconds since the epoch. */
  readonly resetAt: number;
  /** How long until then, in milliseconds. */
  readonly resetInMs: number;
}

/** Counts requests per organization in fixed windows. */
export interface RateLimiter {
  /** Counts one request. Answers `allowed: false` and counts nothing when the window is used up. */
  take(organization: string): RateLimitState & { readonly allowed: boolean };
  /** Tells the state without counting. */
  peek(organization: string): RateLimitState;
}

interface Bucket {
  windowStart: number;
  used: number;
}

/**
 * Creates the limiter.
 *
 * The first window of an organization starts at its first request and the others follow without a gap. When a window is a whole number of
 * seconds, the start is moved back to the full second: `RateLimit-Reset` has only seconds, and is then exact.
 *
 * @param now - the clock, in milliseconds since the epoch.
 */
export function createRateLimiter(options: RateLimitOptions, now: () => number): RateLimiter {
  const { limit, windowMs } = options;
  const buckets = new Map<string, Bucket>();

  function current(organization: string): Bucket {
    const time = now();
    const bucket = buckets.get(organization);
    if (bucket === undefined) {
      const start = windowMs % 1000 === 0 ? Math.floor(time / 1000) * 1000 : time;
      const created = { windowStart: start, used: 0 };
      buckets.set(organization, created);
      return created;
    }
    const passed = Math.floor((time - bucket.windowStart) / windowMs);
    if (passed > 0) {
      bucket.windowStart += passed * windowMs;
      bucket.used = 0;
    }
    return bucket;
  }

  function state(bucket: Bucket): RateLimitState {
    const resetAt = bucket.windowStart + windowMs;
    return { limit, remaining: limit - bucket.used, resetAt, resetInMs: Math.max(0, resetAt - now()) };
  }

  return {
    take(organization) {
      const bucket = current(organization);
      const allowed = bucket.used < limit;
      if (allowed) bucket.used++;
      return { ...state(bucket), allowed };
    },
    peek: (organization) => state(current(organization)),
  };
}

/**
 * The headers of every answer. The documented `RateLimit-Reset` is a Unix time in seconds, `t` of the draft is seconds from now; both are rounded up, so that waiting
 * for it is always enough.
 *
 * @param clockOffsetMs - how far off the clock is that a Unix time comes from.
 */
export function rateLimitHeaders(
  state: RateLimitState,
  { windowMs, headers = "separate" }: RateLimitOptions,
  clockOffsetMs = 0,
): Record<string, string> {
  const fields: Record<string, string> = {};
  if (headers !== "structured") {
    fields["RateLimit-Limit"] = String(state.limit);
    fields["RateLimit-Remaining"] = String(state.remaining);
    fields["RateLimit-Reset"] = String(Math.ceil((state.resetAt + clockOffsetMs) / 1000));
  }
  if (headers !== "separate") {
    fields.RateLimit = `"default";r=${state.remaining};t=${Math.ceil(state.resetInMs / 1000)}`;
    fields["RateLimit-Policy"] = `"default";q=${state.limit};w=${Math.ceil(windowMs / 1000)}`;
  }
  return fields;
}

/** Value of `Retry-After`: whole seconds, at least 1. */
export function retryAfterSeconds(state: RateLimitState): number {
  return Math.max(1, Math.ceil(state.resetInMs / 1000));
}

/** The sentence of the 429, worded as in the rate-limit guide. */
export function rateLimitDetail(state: RateLimitState, windowMs: number): string {
  const window = windowMs === 60_000 ? "minute" : `${windowMs / 1000} seconds`;
  return `Rate limit of ${state.limit} requests per ${window} exceeded. Please retry after ${retryAfterSeconds(state)} seconds.`;
}
