import { ConfigurationError, isLoopback } from "@apiera/auth";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { RetryOptions } from "../request/retry-policy.ts";
import { isTimeoutMs, isWholeNumber } from "./checks.ts";
import type { ClientOptions, RateLimitOptions, ValidationMode } from "./client-options.ts";

const DEFAULT_BASE_URL = "https://api.apiera.io";

/** The checked address of the API. */
export function resolveBaseUrl(options: ClientOptions): URL {
  const fail = (problem: string, remedy?: string): ConfigurationError =>
    new ConfigurationError(`baseUrl ${problem}.`, { option: "baseUrl", variable: "APIERA_API_URL", remedy });
  let url: URL;
  try {
    url = new URL(options.baseUrl ?? environmentBaseUrl() ?? DEFAULT_BASE_URL);
  } catch {
    throw fail("is not an absolute URL", "Give one such as https://api.apiera.io.");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw fail("must begin with https://");
  }
  if (url.username !== "" || url.password !== "") {
    throw fail("must not contain a user name or password", "Tokens come from auth.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw fail("must not have a query or fragment");
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname) && options.allowInsecureHttp !== true) {
    throw fail("is plain http, which would show tokens to the network", "Use https, or set allowInsecureHttp.");
  }
  return url;
}

/** What `APIERA_API_URL` says, in runtimes that have an environment. Empty counts as unset, as shells and container tools leave it so. */
function environmentBaseUrl(): string | undefined {
  const runtime = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return runtime.process?.env?.APIERA_API_URL || undefined;
}

const DEFAULT_RETRY: Required<RetryOptions> = {
  maxAttempts: 3,
  baseDelayMs: 300,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 120_000,
};

/** The checked retry options; one attempt when they are `false`. */
export function resolveRetry(
  retry: RetryOptions | false | undefined,
  defaults: Required<RetryOptions> = DEFAULT_RETRY,
): Required<RetryOptions> {
  if (retry === false) {
    return { ...defaults, maxAttempts: 1 };
  }
  if (retry !== undefined && (typeof retry !== "object" || retry === null)) {
    throw invalid("retry", "must be an object of retry options, or false");
  }
  const { maxAttempts = defaults.maxAttempts } = retry ?? {};
  if (!isWholeNumber(maxAttempts, 1)) {
    throw invalid("retry.maxAttempts", "must be a whole number of at least 1");
  }
  return {
    maxAttempts,
    baseDelayMs: duration("retry.baseDelayMs", retry?.baseDelayMs ?? defaults.baseDelayMs),
    maxDelayMs: duration("retry.maxDelayMs", retry?.maxDelayMs ?? defaults.maxDelayMs),
    maxRetryAfterMs: duration("retry.maxRetryAfterMs", retry?.maxRetryAfterMs ?? defaults.maxRetryAfterMs),
  };
}

/** The retry options of one call, over those of the client. A malformed one is an argument of the call. */
export function resolveCallRetry(
  operationId: string,
  retry: RetryOptions | false,
  defaults: Required<RetryOptions>,
): Required<RetryOptions> {
  try {
    return resolveRetry(retry, defaults);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      throw new InvalidRequestError(error.message, { operationId, parameter: error.option });
    }
    throw error;
  }
}

/** The checked rate limit options; undefined when they are `false`. */
export function resolveRateLimit(rateLimit: RateLimitOptions | false | undefined): RateLimitOptions | undefined {
  if (rateLimit === false) {
    return undefined;
  }
  const { reserve, maxConcurrent, maxWaitMs } = rateLimit ?? {};
  if (reserve !== undefined && !isWholeNumber(reserve, 0)) {
    throw invalid("rateLimit.reserve", "must be a whole number of at least 0");
  }
  if (maxConcurrent !== undefined && !isWholeNumber(maxConcurrent, 1)) {
    throw invalid("rateLimit.maxConcurrent", "must be a whole number of at least 1");
  }
  if (maxWaitMs !== undefined) {
    duration("rateLimit.maxWaitMs", maxWaitMs);
  }
  return rateLimit ?? {};
}

/** A checked time limit. */
export function resolveTimeout(option: string, value: number | undefined, fallback: number): number {
  const timeoutMs = value ?? fallback;
  if (!isTimeoutMs(timeoutMs)) {
    throw invalid(option, "must be a whole number of milliseconds from 1 to 2147483647");
  }
  return timeoutMs;
}

/** The checked validation mode. */
export function resolveValidation(value: ValidationMode | undefined): ValidationMode {
  const mode = value ?? "lenient";
  if (mode !== "strict" && mode !== "lenient" && mode !== "off") {
    throw invalid("validate", 'must be "strict", "lenient" or "off"');
  }
  return mode;
}

/** Checks that `auth` is a token provider, by shape: it may come from another copy of the package. */
export function checkAuth(auth: unknown): void {
  const isProvider =
    typeof auth === "object" &&
    auth !== null &&
    typeof Reflect.get(auth, "getToken") === "function" &&
    typeof Reflect.get(auth, "invalidate") === "function";
  if (!isProvider) {
    throw invalid("auth", "must be a token provider; create one with createTokenProvider of @apiera/auth");
  }
}

function duration(option: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) {
    throw invalid(option, "must be a number of milliseconds of at least 0");
  }
  return value;
}

function invalid(option: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option });
}
