import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { encodeQuery } from "../query/encode-query.ts";
import type { Operation, OperationInput } from "./operation.ts";

/**
 * The address of one call: `baseUrl` (its path prefix is kept), the template with its parameters filled in, the query.
 *
 * @throws InvalidRequestError - a path parameter is no text, is empty or would change the path; or the query is not the operation's.
 */
export function buildUrl(baseUrl: URL, operation: Operation<unknown>, input: OperationInput): URL {
  const values = input.path ?? [];
  let next = 0;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = values[next++];
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      throw new InvalidRequestError(`${name} must be a non-empty string`, {
        operationId: operation.id,
        parameter: name,
      });
    }
    return encodeURIComponent(value);
  });
  const url = new URL(baseUrl);
  url.pathname = `${baseUrl.pathname.replace(/\/+$/, "")}${path}`;
  url.search = encodeQuery(operation.id, operation.query, input.query);
  return url;
}
