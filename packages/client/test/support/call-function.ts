import type { ApiOperation } from "@apiera/openapi";
import type { ClientCore } from "../../src/client-core.ts";
import * as client from "../../src/index.ts";
import type { RequestOptions } from "../../src/request/operation.ts";

/** What a call is made of, in the form the API has it. */
export interface CallInput {
  /** Values of the path parameters, in order. */
  readonly path: readonly unknown[];
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Calls the function of an operation as a user would. */
export function callFunction(
  core: ClientCore,
  operation: ApiOperation,
  { path, query, body }: CallInput,
  options?: RequestOptions,
): Promise<unknown> {
  const { operationId, method, hasBody } = operation;
  const found: unknown = Reflect.get(client, operationId);
  if (typeof found !== "function") throw new Error(`There is no function ${operationId}.`);
  const given: unknown[] = [];
  if (operationId.startsWith("bulkTransition")) given.push(member(body, "uuids"), member(body, "transition"));
  else if (operationId.startsWith("transition")) given.push(member(body, "transition"));
  else if (hasBody) given.push(body);
  else if (method === "GET" && found.length > path.length + 2) given.push(query);
  return found(core, ...path, ...given, options);
}

function member(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
}
