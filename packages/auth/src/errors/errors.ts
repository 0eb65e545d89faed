import { ApieraError } from "./apiera-error.ts";

/** An option or environment variable is missing or malformed. Names it, says what to do, and never shows its value. */
export class ConfigurationError extends ApieraError {
  /** The option at fault, as written in code, e.g. `clientSecret`. */
  readonly option: string;
  /** The environment variable that sets the same option, when there is one, e.g. `APIERA_CLIENT_SECRET`. */
  readonly variable: string | undefined;

  constructor(
    problem: string,
    details: { option: string; variable?: string | undefined; remedy?: string | undefined; cause?: unknown },
  ) {
    const { cause, remedy } = details;
    super(problem, { code: "APIERA_CONFIGURATION", retryable: false, cause, remedy });
    this.option = details.option;
    this.variable = details.variable;
  }
}

/**
 * The token endpoint answered the request with an error (RFC 6749 section 5.2, or a status that says as much).
 *
 * `retryable` is true for 408, 429 and 5xx, false for a refusal such as `invalid_client`.
 */
export class TokenRequestError extends ApieraError {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The `error` member of the body, e.g. `invalid_client`, when it sent one. */
  readonly oauthError: string | undefined;
  /**
   * Time until another attempt is worth making, in milliseconds, when that is known: what `Retry-After` asked for (RFC 9110 section 10.2.3), when an exhausted quota
   * is filled again, or what is left of the pause after the last failure.
   */
  readonly retryAfterMs: number | undefined;

  constructor(
    problem: string,
    details: {
      status: number;
      oauthError?: string | undefined;
      retryAfterMs?: number | undefined;
      retryable: boolean;
      remedy?: string | undefined;
      cause?: unknown;
    },
  ) {
    const { retryable, cause, remedy } = details;
    super(problem, { code: "APIERA_TOKEN_REQUEST", retryable, cause, remedy });
    this.status = details.status;
    this.oauthError = details.oauthError;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** Whether a request answered with this status may succeed later (RFC 9110 sections 15.5.9 and 15.6, RFC 6585 section 4). */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Whether the token endpoint refused the client itself, so that asking again without any change is useless. */
export function isRefusal(error: unknown): error is TokenRequestError {
  // A 404 of a proxy says nothing about the client.
  const saysSo = error instanceof TokenRequestError && (error.oauthError !== undefined || error.status === 401);
  return saysSo && !error.retryable;
}

/**
 * The token endpoint answered with success, but what it sent is not a usable token response (RFC 6749 section 5.1), or with a redirect.
 *
 * `retryable` is true where something in between may have answered or cut off the body, false for what the endpoint means.
 */
export class TokenResponseError extends ApieraError {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Content type of the answer, when it named one. */
  readonly contentType: string | undefined;

  constructor(
    problem: string,
    details: {
      status: number;
      contentType?: string | undefined;
      retryable?: boolean;
      remedy?: string | undefined;
      cause?: unknown;
    },
  ) {
    const { retryable = true, cause, remedy } = details;
    super(problem, { code: "APIERA_TOKEN_RESPONSE", retryable, cause, remedy });
    this.status = details.status;
    this.contentType = details.contentType;
  }
}

/** No answer came: connection refused or reset, name not resolved, TLS failed. */
export class NetworkError extends ApieraError {
  constructor(message: string, details: { cause?: unknown } = {}) {
    super(message, { code: "APIERA_NETWORK", retryable: true, cause: details.cause });
  }
}

/** No answer came within the time limit. */
export class TimeoutError extends ApieraError {
  /** The limit that was exceeded, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, details: { timeoutMs: number; cause?: unknown }) {
    super(message, { code: "APIERA_TIMEOUT", retryable: true, cause: details.cause });
    this.timeoutMs = details.timeoutMs;
  }
}

/** A token cache failed. Adapters reject with it; a token provider reports it as an event and goes on without the cache. */
export class CacheError extends ApieraError {
  /** The `name` of the cache that failed. */
  readonly cache: string;
  /** The method that failed. */
  readonly operation: string;

  constructor(message: string, details: { cache: string; operation: string; retryable?: boolean; cause?: unknown }) {
    super(message, { code: "APIERA_CACHE", retryable: details.retryable ?? true, cause: details.cause });
    this.cache = details.cache;
    this.operation = details.operation;
  }
}
