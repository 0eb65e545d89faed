import { serverTime } from "@apiera/auth";

/** The state of the organization's request budget as an answer tells it. https://docs.apiera.io/documentation/rate-limits */
export interface RateLimitInfo {
  /** Requests per window. */
  readonly limit: number;
  /** Requests left in the window. */
  readonly remaining: number;
  /** When the window ends, in epoch milliseconds of the server's clock. */
  readonly resetAt: number;
  /** How long that is from the answer on, in milliseconds. Independent of the difference between the server's clock and ours. */
  readonly resetInMs: number;
}

/** No window is taken to last longer than this, in milliseconds, whatever a broken header says. */
const MAX_WINDOW_MS = 3_600_000;
/** `RateLimit-Reset` is a Unix timestamp at Apiera; a number below this is seconds from now, as in the IETF drafts. */
const MIN_TIMESTAMP_SECONDS = 1_000_000_000;

/**
 * Reads the `RateLimit-*` headers.
 *
 * @param headers - headers of any answer.
 * @param nowMs - our wall clock, in epoch milliseconds; used only when the answer has no `Date`.
 * @returns undefined when a header is missing or is not a number.
 */
export function parseRateLimit(headers: Headers, nowMs: number): RateLimitInfo | undefined {
  const limit = leadingInteger(headers.get("ratelimit-limit"));
  const remaining = leadingInteger(headers.get("ratelimit-remaining"));
  const reset = leadingInteger(headers.get("ratelimit-reset"));
  if (limit === undefined || remaining === undefined || reset === undefined || limit === 0) {
    return undefined;
  }
  const serverNow = serverTime(headers) ?? nowMs;
  const resetAt = reset >= MIN_TIMESTAMP_SECONDS ? reset * 1000 : serverNow + reset * 1000;
  const resetInMs = Math.min(Math.max(resetAt - serverNow, 0), MAX_WINDOW_MS);
  return { limit, remaining, resetAt, resetInMs };
}

function leadingInteger(value: string | null): number | undefined {
  const digits = value === null ? undefined : /^\s*(\d{1,15})/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
