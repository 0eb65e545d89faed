import type { BulkOptions, BulkReport } from "./bulk/report.ts";
import { runBulk } from "./bulk/run-bulk.ts";
import type { ClientCore } from "./client-core.ts";
import type { InvalidRequestError } from "./errors/invalid-request-error.ts";
import { type ItemIterable, type IterateOptions, iterateItems } from "./pagination/iterate.ts";
import type { Page } from "./pagination/page.ts";
import type { ApiCall } from "./request/api-call.ts";
import { checkBody } from "./request/check-body.ts";
import { execute } from "./request/execute.ts";
import type { Operation, OperationInput, RequestOptions } from "./request/operation.ts";

export type { BulkOptions, BulkReport } from "./bulk/report.ts";
export type { ClientCore } from "./client-core.ts";
export type { RateLimitState } from "./pacing/paced-call.ts";
export type { ItemIterable, IterateOptions, ToArrayOptions } from "./pagination/iterate.ts";
export type { ApiCall, ApiResponse } from "./request/api-call.ts";
export type { Operation, OperationInput, RequestOptions } from "./request/operation.ts";

/** Carries out one operation. What the generated functions call. */
export function call<Result>(
  core: ClientCore,
  operation: Operation<Result>,
  input: OperationInput,
  options: RequestOptions | undefined,
): ApiCall<Result> {
  return execute(core.runtime, operation, input, options);
}

/** Iterates over the list an operation pages through, beginning with `query.page`. */
export function iterateList<Item extends { readonly uuid: string }, ListPage extends Page<Item>>(
  core: ClientCore,
  operation: Operation<ListPage>,
  path: readonly string[],
  query: { readonly page?: number | undefined; readonly size?: number | undefined } | undefined,
  options: IterateOptions | undefined,
): ItemIterable<Item, ListPage> {
  const fetchPage = (page: number, pageOptions: RequestOptions): Promise<ListPage> =>
    execute(core.runtime, operation, { path, query: { ...query, page } }, pageOptions);
  const start = { operationId: operation.id, firstPage: query?.page ?? 1, size: query?.size };
  return iterateItems<Item, ListPage>(fetchPage, start, options);
}

/** Sends items in chunks through an operation whose body is the array of items. */
export function bulkItems<Input, Output>(
  core: ClientCore,
  operation: Operation<readonly Output[]>,
  path: readonly string[],
  items: readonly Input[],
  options: BulkOptions | undefined,
  uuidOf?: (item: Input) => string,
): Promise<BulkReport<Input, Output>> {
  return runBulk(
    {
      operationId: operation.id,
      notFoundIsItem: path.length === 0,
      check: (item, at) => check(core, operation, item, at),
      send: (chunk, chunkOptions, onEnd) =>
        execute(core.runtime, operation, { path, body: chunk }, chunkOptions, { onEnd, checked: true }),
      ...(uuidOf === undefined ? {} : { uuidOf }),
    },
    items,
    options,
  );
}

/** Sends uuids in chunks through an operation whose body is one transition and the uuids to make it for. */
export function bulkTransition<Output>(
  core: ClientCore,
  operation: Operation<readonly Output[]>,
  path: readonly string[],
  uuids: readonly string[],
  transition: string,
  options: BulkOptions | undefined,
): Promise<BulkReport<string, Output>> {
  return runBulk(
    {
      operationId: operation.id,
      notFoundIsItem: path.length === 0,
      check: (uuid, at) => check(core, operation, { transition, uuids: [uuid] }, at),
      send: (chunk, chunkOptions, onEnd) =>
        execute(core.runtime, operation, { path, body: { transition, uuids: chunk } }, chunkOptions, {
          onEnd,
          checked: true,
        }),
      uuidOf: (uuid) => uuid,
    },
    uuids,
    options,
  );
}

function check(
  { runtime }: ClientCore,
  operation: Operation<unknown>,
  item: unknown,
  at: string,
): InvalidRequestError | undefined {
  return runtime.validate === "off" ? undefined : checkBody(operation, item, at);
}
