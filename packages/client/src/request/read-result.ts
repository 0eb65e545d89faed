import type { ClientRuntime } from "../client-core.ts";
import { ResponseValidationError } from "../errors/response-validation-error.ts";
import type { Operation } from "./operation.ts";
import { validateResponse } from "./validate-response.ts";

/**
 * Reads a successful answer. The data is handed out as it came, whatever the schema knows of it.
 *
 * @throws ResponseValidationError - it is not JSON; or, with `validate: "strict"`, it does not have the described shape.
 */
export async function readResult<Result>(
  runtime: ClientRuntime,
  operation: Operation<Result>,
  response: Response,
): Promise<Result> {
  if (operation.response === undefined) {
    return undefined as Result;
  }
  const data = parse(operation, response.status, await response.text());
  if (runtime.validate !== "off") {
    const issues = validateResponse(operation.response(), data);
    if (issues.length > 0) {
      if (runtime.validate === "strict") {
        throw new ResponseValidationError({ operationId: operation.id, status: response.status, issues });
      }
      runtime.emit({ type: "response-invalid", operationId: operation.id, issues });
    }
  }
  return data as Result;
}

function parse(operation: Operation<unknown>, status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is not ours to show.
    const message = text === "" ? "the answer is empty" : "the answer is not JSON";
    throw new ResponseValidationError({ operationId: operation.id, status, issues: [{ path: "", message }] });
  }
}
