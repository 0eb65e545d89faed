import type { HttpMethod } from "../../src/api-operation.ts";
import { camelCase, pascalCase } from "./names.ts";

/** What the method and path of an operation say about it. */
export interface Address {
  /** Segments of the collection's path without version and trailing parameter; parameters as `{}`. */
  readonly collection: readonly string[];
  /** Whether it is about a single member of the collection. */
  readonly item: boolean;
  readonly bulk: boolean;
  /** The last segment after `actions`, e.g. `lifecycle`. */
  readonly action: string | undefined;
}

/**
 * Takes a path apart by the conventions of the API: `<collection>/{uuid}`, `…/bulk`, `…/actions/<name>`.
 */
export function parseAddress(path: string): Address {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (/^v\d+$/.test(segments[0] ?? "")) segments.shift();
  const action = segments.at(-2) === "actions" ? segments.at(-1) : undefined;
  if (action !== undefined) segments.splice(-2);
  const bulk = segments.at(-1) === "bulk";
  if (bulk) segments.pop();
  const item = segments.at(-1)?.startsWith("{") ?? false;
  if (item) segments.pop();
  return { collection: segments.map((segment) => (segment.startsWith("{") ? "{}" : segment)), item, bulk, action };
}

/** Names the method of a resource: the verbs every resource shares, or the action. */
export function methodNameOf(method: HttpMethod, address: Address, isList: boolean): string {
  const verb = verbOf(method, address, isList);
  return address.bulk ? `bulk${pascalCase(verb)}` : verb;
}

function verbOf(method: HttpMethod, { action }: Address, isList: boolean): string {
  if (action === "lifecycle") return "transition";
  if (action !== undefined) return camelCase(action);
  switch (method) {
    case "GET":
      return isList ? "list" : "get";
    case "POST":
      return "create";
    case "PUT":
      return "replace";
    case "PATCH":
      return "update";
    case "DELETE":
      return "delete";
    case "HEAD":
      return "head";
    case "OPTIONS":
      return "options";
  }
}
