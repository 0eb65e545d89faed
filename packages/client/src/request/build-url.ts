import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { encodeQuery } from "../query/encode-query.ts";
import type { Operation, OperationInput } from "./operation.ts";

/** The address of one call. */
export interface CallUrl {
  /** The whole of it. */
  readonly href: string;
  /** Its path without the query, for events. */
  readonly path: string;
}

/**
 * The address of one call: `baseUrl` (its path prefix is kept), the template with its parameters filled in, the query.
 *
 * @throws InvalidRequestError - a path parameter is no text, is empty or would change the path; or the query is not the operation's.
 */
export function buildUrl(baseUrl: URL, operation: Operation<unknown>, input: OperationInput): CallUrl {
  const values = input.path ?? [];
  let next = 0;
  const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value: unknown = values[next++];
    if (typeof value !== "string" || value === "" || value === "." || value === ".." || /\p{Cs}/u.test(value)) {
      throw new InvalidRequestError(`${name} must be a non-empty string`, {
        operationId: operation.id,
        parameter: name,
      });
    }
    return encodeURIComponent(value);
  });
  const path = `${baseUrl.pathname.replace(/\/+$/, "")}${filled}`;
  const query = encodeQuery(operation.id, operation.query, input.query);
  return { href: `${baseUrl.origin}${path}${query === "" ? "" : `?${query}`}`, path };
}
