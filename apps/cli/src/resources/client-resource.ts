import type { ApieraClient, ItemIterable, IterateOptions, Page, RequestOptions } from "@apiera/client";
import type { Row } from "../output/table.ts";
import type { Query } from "./options.ts";

/** Arguments of a method of a resource: the rows above, the query, and how to call. */
type CallArguments<Options> = [...rows: string[], query: Query, options: Options];

/** What commands use of a resource of the client. */
export interface ClientResource {
  list(...given: CallArguments<RequestOptions>): PromiseLike<Page<Row>>;
  iterate(...given: CallArguments<IterateOptions>): ItemIterable<Row>;
  get(...given: CallArguments<RequestOptions>): PromiseLike<Row>;
}

/**
 * The resource that hangs at `member` in the client, e.g. `["products", "contents"]`.
 *
 * The one place where the table of commands meets the client without types: a test walks all rows of the table.
 *
 * @param uses - the method that is about to be called.
 * @throws TypeError - the client has no such resource or method.
 */
export function clientResource<Method extends keyof ClientResource>(
  client: ApieraClient,
  member: readonly string[],
  uses: Method,
): Pick<ClientResource, Method> {
  let here: unknown = client;
  for (const name of member) here = memberOf(here, name);
  if (!has(here, uses)) throw new TypeError(`The client has no ${[...member, uses].join(".")}.`);
  return here;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function has<Method extends keyof ClientResource>(
  value: unknown,
  method: Method,
): value is Pick<ClientResource, Method> {
  return typeof memberOf(value, method) === "function";
}
