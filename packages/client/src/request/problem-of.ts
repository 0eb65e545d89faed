import { parseRetryAfter } from "@apiera/auth";
import type { HTTPError } from "ky";
import type { ClientRuntime } from "../client-core.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { parseProblem } from "../errors/parse-problem.ts";
import type { ProblemError } from "../errors/problem-error.ts";
import { createProblemError } from "../errors/problem-errors.ts";
import { parseRateLimit } from "../pacing/rate-limit-headers.ts";
import type { CallState } from "./send.ts";

/**
 * The error for an answer with an error status. The error of ky is not its cause: that one carries the request and its headers.
 */
export function problemOf(runtime: ClientRuntime, call: CallState, error: HTTPError): ProblemError {
  const { status, headers } = error.response;
  const now = runtime.clock.now();
  const problem = createProblemError({
    ...parseProblem(error.data, call.token),
    status,
    operationId: call.operation.id,
    rateLimit: parseRateLimit(headers, now),
    retryAfterMs: parseRetryAfter(headers, now),
  });
  // A 5xx does not tell how far the server, or one behind a gateway, got. 503 is sent instead of starting.
  return status >= 500 && status !== 503 ? markOutcomeUnknown(problem) : problem;
}
