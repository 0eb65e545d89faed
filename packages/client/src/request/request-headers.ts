import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Operation, OperationInput, RequestOptions } from "./operation.ts";

/**
 * The headers of a request, names in lower case: what the client sets, over it the operation's header parameters, over these the caller's.
 *
 * @param contentType - of the body, when it has one.
 * @throws InvalidRequestError - a header the operation does not have, one that cannot be sent, or `Authorization`.
 */
export function requestHeaders(
  operation: Operation<unknown>,
  input: OperationInput,
  options: RequestOptions,
  contentType: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { accept: acceptOf(operation) };
  if (contentType !== undefined) {
    headers["content-type"] = contentType;
  }
  if (input.headers !== undefined) {
    const allowed = new Set(operation.headers?.toLowerCase().split(" "));
    for (const [name, value] of Object.entries(input.headers)) {
      if (value === undefined) continue;
      if (!allowed.has(name.toLowerCase())) throw invalid(operation, name, `there is no header parameter ${name}`);
      set(operation, headers, name, String(value));
    }
  }
  const { headers: given = {} } = options;
  if (typeof given !== "object" || given === null || Symbol.iterator in given) {
    throw invalid(
      operation,
      "headers",
      "headers must be an object of values by name; of a Headers, give Object.fromEntries(headers)",
    );
  }
  for (const [name, value] of Object.entries(given)) {
    set(operation, headers, name, value);
  }
  return headers;
}

function acceptOf({ responseType = "json" }: Operation<unknown>): string {
  return responseType === "json" ? "application/json, application/problem+json" : "*/*, application/problem+json";
}

function set(operation: Operation<unknown>, headers: Record<string, string>, name: string, value: unknown): void {
  const lower = name.toLowerCase();
  if (lower === "authorization") {
    throw invalid(operation, "headers", "the Authorization header is set by the token provider and cannot be given");
  }
  if (value === undefined) return;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(lower)) throw invalid(operation, "headers", `${name} is no name of a header`);
  // What RFC 9110 section 5.5 allows in a value, as far as fetch can send it.
  if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw invalid(
      operation,
      name,
      `the header ${name} must be a string without line breaks and characters beyond Latin-1`,
    );
  }
  headers[lower] = value;
}

function invalid(operation: Operation<unknown>, parameter: string, message: string): InvalidRequestError {
  return new InvalidRequestError(message, { operationId: operation.id, parameter });
}
