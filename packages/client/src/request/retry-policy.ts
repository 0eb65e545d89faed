import type { HttpMethod } from "./http-method.ts";

/** When and how often a failed call is tried again. */
export interface RetryOptions {
  /**
   * Attempts per call, the first included; 1 means never again. A whole number of at least 1.
   *
   * @defaultValue 3
   */
  readonly maxAttempts?: number;
  /**
   * Upper bound of the first pause in milliseconds; it doubles with each further one. The pause itself is a random part of it.
   *
   * @defaultValue 300
   */
  readonly baseDelayMs?: number;
  /**
   * Upper bound of every pause in milliseconds.
   *
   * @defaultValue 10000
   */
  readonly maxDelayMs?: number;
  /**
   * Longest `Retry-After` that is waited for, in milliseconds. When the server asks for more, the call fails at once with the error
   * it got, whose `retryAfterMs` says when to come back: coming back sooner would only be refused again.
   *
   * @defaultValue 120000
   */
  readonly maxRetryAfterMs?: number;
}

/** How an attempt failed. */
export interface AttemptFailure {
  readonly kind: "network" | "timeout" | "status";
  /** The status; 0 unless that is the kind. */
  readonly status: number;
  /** What `Retry-After` asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

const IDEMPOTENT_STATUSES: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Decides whether the request may be sent again.
 *
 * GET, HEAD, OPTIONS, PUT and DELETE are idempotent (RFC 9110 section 9.2.2): they are repeated whenever that may help. POST and PATCH are
 * repeated only when the server says it did not process the request: 429, or 503 with `Retry-After`. When their outcome is not known,
 * they are not.
 */
export function mayRepeat(method: HttpMethod, failure: AttemptFailure): boolean {
  const refused = failure.status === 429 || (failure.status === 503 && failure.retryAfterMs !== undefined);
  if (method === "POST" || method === "PATCH") {
    return refused;
  }
  return failure.kind !== "status" || IDEMPOTENT_STATUSES.includes(failure.status);
}

/**
 * How long to pause before retry number `retry` (from 1), in milliseconds: what `Retry-After` asks for, or else exponential backoff with
 * full jitter.
 *
 * @returns undefined when the server asks for a longer pause than is allowed.
 */
export function pauseBefore(
  retry: number,
  failure: AttemptFailure,
  options: Required<RetryOptions>,
  random: () => number,
): number | undefined {
  if (failure.retryAfterMs !== undefined) {
    return failure.retryAfterMs <= options.maxRetryAfterMs ? failure.retryAfterMs : undefined;
  }
  return random() * Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (retry - 1));
}
