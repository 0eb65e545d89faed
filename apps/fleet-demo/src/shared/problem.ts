import { STATUS_CODES } from "node:http";
import { isApieraError } from "@apiera/auth";
import { InvalidRequestError, isProblemError } from "@apiera/client";

/** Body of an answer that is an error (RFC 9457, `application/problem+json`). */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable code of what went wrong behind this service. */
  readonly code?: string;
  /** What Apiera calls the request, for its support. */
  readonly correlationId?: string;
}

/** How a service answers when something threw. */
export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly problem: Problem;
}

export const PROBLEM_TYPE = "application/problem+json";

/** For what passes by itself without saying when. */
const RETRY_AFTER_MS = 5_000;
const BUSY: ReadonlySet<number> = new Set([408, 429, 503, 504]);

/**
 * Turns what a handler threw into an answer. The texts are written here: those of an error may speak of what the caller has no business to know. Its
 * `code` says the rest.
 */
export function problemOf(error: unknown): ProblemAnswer {
  const code = isApieraError(error) ? error.code : undefined;
  if (isProblemError(error)) {
    const { correlationId } = error;
    if (BUSY.has(error.status)) return busy(retryAfterMs(error), code, correlationId);
    if (error.status === 404) return answer(404, "There is no such record.", { code, correlationId });
    if (error.status === 400) return answer(400, "The request is not understood.", { code, correlationId });
    return answer(502, "The product API refused the request.", { code, correlationId });
  }
  if (error instanceof InvalidRequestError) {
    const what = error.issues.map(({ path, message }) => `${path}: ${message}`).join("; ");
    return answer(400, what || "The request is malformed.", { code });
  }
  if (isApieraError(error)) {
    if (error.retryable || error.code === "APIERA_CLOSED") return busy(retryAfterMs(error), code);
    return answer(502, "The product API cannot be used.", { code });
  }
  const status = statusOf(error);
  if (status !== undefined && error instanceof Error) return answer(status, error.message);
  return answer(500, "Something went wrong here. It is in the log.");
}

function busy(waitMs: number, code: string | undefined, correlationId?: string): ProblemAnswer {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  const { problem } = answer(503, `The product API is busy or out of reach. Try again in ${seconds} s.`, {
    code,
    correlationId,
  });
  return { status: 503, headers: { "Retry-After": String(seconds) }, problem };
}

function answer(
  status: number,
  detail: string,
  { code, correlationId }: { code?: string | undefined; correlationId?: string | undefined } = {},
): ProblemAnswer {
  const title = STATUS_CODES[status] ?? "Request failed";
  const problem: Problem = {
    type: "about:blank",
    title,
    status,
    detail,
    ...(code !== undefined && { code }),
    ...(correlationId !== undefined && { correlationId }),
  };
  return { status, headers: {}, problem };
}

/** How long to wait, as far as the error knows. */
function retryAfterMs(error: object): number {
  if ("retryAfterMs" in error && typeof error.retryAfterMs === "number") return error.retryAfterMs;
  if ("waitMs" in error && typeof error.waitMs === "number") return error.waitMs;
  return RETRY_AFTER_MS;
}

/** Status of an error that the framework made because of the caller, e.g. a body that is no JSON. Its message is meant for the caller. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const status =
    "statusCode" in error && error.statusCode !== undefined
      ? error.statusCode
      : "status" in error
        ? error.status
        : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined;
}
