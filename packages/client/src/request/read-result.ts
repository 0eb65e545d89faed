import type { ClientRuntime } from "../client-runtime.ts";
import { ResponseValidationError } from "../errors/response-validation-error.ts";
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
        throw new ResponseValidationError({ operationId, status, issues });
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
    throw new ResponseValidationError({ operationId, status, issues: [{ path: "", message }] });
  }
}
