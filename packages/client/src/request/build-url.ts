import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { encodeQuery } from "../query/encode-query.ts";
import { isUuid } from "../query/parameters.ts";
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
 * @param check - whether values are held against what the description says of them.
 * @throws InvalidRequestError - a path parameter is no text, is empty, would change the path or is not the UUID it should be; or the query is
 * not the operation's.
 */
export function buildUrl(baseUrl: URL, operation: Operation<unknown>, input: OperationInput, check = true): CallUrl {
  const values = input.path ?? [];
  let next = 0;
  const filled = operation.path.replace(/\{([^{}:]+)(?::(\w+))?\}/g, (_, name: string, format?: string) => {
    const value: unknown = values[next++];
    if (typeof value !== "string" || value === "" || value === "." || value === ".." || /\p{Cs}/u.test(value)) {
      throw new InvalidRequestError(`${name} must be a non-empty string`, {
        operationId: operation.id,
        parameter: name,
      });
    }
    if (check && format === "uuid" && !isUuid(value)) {
      throw new InvalidRequestError(`${name} must be a UUID`, { operationId: operation.id, parameter: name });
    }
    return encodeURIComponent(value);
  });
  const path = `${baseUrl.pathname.replace(/\/+$/, "")}${filled}`;
  const query = encodeQuery(operation.id, operation.query, input.query, check);
  return { href: `${baseUrl.origin}${path}${query === "" ? "" : `?${query}`}`, path };
}
