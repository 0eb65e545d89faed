import { ApieraError } from "@apiera/auth";
import type { RateLimitInfo } from "../pacing/rate-limit-headers.ts";

const BRAND: unique symbol = Symbol.for("@apiera/problem-error") as never;

/** One entry of the `errors` of a 422 answer. */
export interface ProblemItem {
  /** Machine-readable, e.g. `LOCALE_CODE_REQUIRED`. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** What a {@link ProblemError} is built from. Every member but status and operation may be missing from the answer. */
export interface ProblemDetails {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The operation that was called, e.g. `getProduct`. */
  readonly operationId: string;
  /** URI of the problem type, e.g. `https://docs.apiera.io/problems/not-found`. */
  readonly type?: string | undefined;
  /** Short summary for people. Its wording changes: decide by `status` or `type`. */
  readonly title?: string | undefined;
  /** Explanation for people. */
  readonly detail?: string | undefined;
  /** URI of this occurrence, e.g. `/v1/products/abc123`. */
  readonly instance?: string | undefined;
  /** Identifier to give to Apiera's support. */
  readonly correlationId?: string | undefined;
  /** The server's identifier of the request from the headers of the answer, such as `X-Correlation-Id`. */
  readonly requestId?: string | undefined;
  /** What is wrong with the input; filled on 422. */
  readonly errors?: readonly ProblemItem[] | undefined;
  /** `error` of a 401 body in the form of RFC 6750, e.g. `invalid_token`. */
  readonly oauthError?: string | undefined;
  /** Rate limit as told by this answer. */
  readonly rateLimit?: RateLimitInfo | undefined;
  /** What `Retry-After` asks for, in milliseconds from the answer on. */
  readonly retryAfterMs?: number | undefined;
  /** Beginning of a body that is not JSON, such as a proxy's error page; at most 500 characters, tokens removed. */
  readonly bodyText?: string | undefined;
}

/** Stable codes of the error classes by status. */
export interface ProblemClassification {
  readonly code: string;
  readonly retryable: boolean;
}

/**
 * The API answered with an error status. The body is problem details (RFC 9457, https://docs.apiera.io/problems) or whatever came in
 * their place. There is a subclass for each documented status; recognise any of them with {@link isProblemError}.
 */
export abstract class ProblemError extends ApieraError implements ProblemDetails {
  readonly status: number;
  readonly operationId: string;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  readonly correlationId: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly ProblemItem[];
  readonly oauthError: string | undefined;
  readonly rateLimit: RateLimitInfo | undefined;
  readonly retryAfterMs: number | undefined;
  readonly bodyText: string | undefined;

  constructor(details: ProblemDetails, classification: ProblemClassification) {
    super(describe(details), classification);
    this.status = details.status;
    this.operationId = details.operationId;
    this.type = details.type;
    this.title = details.title;
    this.detail = details.detail;
    this.instance = details.instance;
    this.correlationId = details.correlationId;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.oauthError = details.oauthError;
    this.rateLimit = details.rateLimit;
    this.retryAfterMs = details.retryAfterMs;
    this.bodyText = details.bodyText;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Tells whether `value` is a {@link ProblemError}, also one of another copy of this package.
 *
 * @param value - anything, typically what a `catch` received.
 * @param match - a status, or a problem type URI, that it must have as well.
 *
 * @example
 * ```ts
 * if (isProblemError(error, 404)) { return undefined; }
 * ```
 */
export function isProblemError(value: unknown, match?: number | string): value is ProblemError {
  if (typeof value !== "object" || value === null || (value as Record<symbol, unknown>)[BRAND] !== true) {
    return false;
  }
  const problem = value as ProblemError;
  return match === undefined || problem.status === match || problem.type === match;
}

function describe(details: ProblemDetails): string {
  const parts = [`${details.operationId} failed with status ${details.status}`];
  const explanation = details.detail ?? details.title;
  if (explanation !== undefined) {
    parts.push(`: ${explanation}`);
  } else if (details.status < 400) {
    parts.push(": redirects are not followed, the token is only for the configured baseUrl");
  } else if (details.bodyText !== undefined) {
    parts.push(` and a body that is no problem description (see bodyText)`);
  }
  for (const item of (details.errors ?? []).slice(0, 3)) {
    parts.push(` [${item.code}: ${item.message}]`);
  }
  if (details.correlationId !== undefined) {
    parts.push(` (correlationId ${details.correlationId})`);
  } else if (details.requestId !== undefined) {
    parts.push(` (request ${details.requestId})`);
  }
  return parts.join("");
}
