import { markOutcomeUnknown } from "../errors/outcome.ts";
import { parseProblem } from "../errors/parse-problem.ts";
import type { ProblemError } from "../errors/problem-error.ts";
import { createProblemError } from "../errors/problem-errors.ts";
import { safeText } from "../errors/safe-text.ts";
import type { Answer } from "./answer.ts";
import type { CallState } from "./call-state.ts";
import { requestIdOf } from "./request-id.ts";

/** The error for an answer with an error status. */
export function problemOf({ operation, tokens }: CallState, answer: Answer): ProblemError {
  const { status, headers, rateLimit, retryAfterMs } = answer;
  const requestId = requestIdOf(headers);
  const problem = createProblemError({
    ...parseProblem(parsed(answer.body), tokens),
    status,
    operationId: operation.id,
    requestId: requestId === undefined ? undefined : safeText(requestId, tokens),
    rateLimit:
      rateLimit?.policy === undefined ? rateLimit : { ...rateLimit, policy: safeText(rateLimit.policy, tokens) },
    retryAfterMs,
  });
  // A 5xx does not tell how far the server, or one behind a gateway, got. 503 is sent instead of starting.
  return status >= 500 && status !== 503 ? markOutcomeUnknown(problem) : problem;
}

/** The body as JSON whatever its content type says, since proxies and servers mislabel errors; as text when it is none. */
function parsed(body: string | Blob): unknown {
  if (typeof body !== "string") return undefined;
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === "object" && data !== null && !Array.isArray(data) ? data : body;
  } catch {
    return body;
  }
}
