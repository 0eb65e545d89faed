import type { ClientRuntime } from "../client-runtime.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { ResponseValidationError, type ValidationIssue } from "../errors/response-validation-error.ts";
import { findIssues } from "../validation/find-issues.ts";
import type { Answer } from "./answer.ts";
import type { Operation } from "./operation.ts";

/**
 * Reads a successful answer. The data is handed out as it came, whatever the schema knows of it.
 *
 * @throws ResponseValidationError - it is not JSON; or, with `validate: "strict"`, it does not have the described shape.
 */
export function readResult<Result>(
  { validate, emit }: Pick<ClientRuntime, "validate" | "emit">,
  operation: Operation<Result>,
  { status, body }: Pick<Answer, "status" | "body">,
): Result {
  const { id: operationId, response, responseType } = operation;
  // 204 and 205 never have a body, whatever other successes of the operation have.
  if ((response === undefined && responseType === undefined) || status === 204 || status === 205) {
    return undefined as Result;
  }
  if (responseType === "text" || responseType === "binary") {
    return body as Result;
  }
  const data = parse(operationId, status, body);
  if (validate !== "off" && response !== undefined) {
    const issues = findIssues(response(), data);
    if (issues.length > 0) {
      if (validate === "strict") {
        throw unreadable(operationId, status, issues);
      }
      emit({ type: "response-invalid", operationId, issues });
    }
  }
  return data as Result;
}

function parse(operationId: string, status: number, body: string | Blob): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    // The parser's own message quotes the text, which is not ours to show.
    const message = body === "" ? "the answer is empty" : "the answer is not JSON";
    throw unreadable(operationId, status, [{ path: "", message }]);
  }
}

/** The server took the request, but the answer does not tell what came of it. */
function unreadable(operationId: string, status: number, issues: readonly ValidationIssue[]): ResponseValidationError {
  return markOutcomeUnknown(new ResponseValidationError({ operationId, status, issues }));
}
