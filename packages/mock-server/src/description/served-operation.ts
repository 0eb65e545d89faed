import type { ApiOperation } from "@apiera/openapi";

/** What an operation does to its resource. */
export type Action =
  | "list"
  | "create"
  | "get"
  | "update"
  | "delete"
  | "transition"
  | "bulkCreate"
  | "bulkUpdate"
  | "bulkTransition";

/** One level above a collection: `/v1/products` and the `productUuid` in `/v1/products/{productUuid}/contents`. */
export interface ParentLevel {
  /** Path parameter that names the parent row. */
  readonly parameter: string;
  /** Path of the collection the parent row is in. */
  readonly collectionPath: string;
}

/** A member of a resource's rows. */
export interface Member {
  /** Whether null is allowed. */
  readonly nullable: boolean;
  /** Whether it is `true` or `false`. */
  readonly boolean: boolean;
}

/** A kind of row, as far as the description tells. */
export interface Resource {
  /** Path of the collection, e.g. `/v1/products/{productUuid}/contents`. */
  readonly collectionPath: string;
  /** Name of the entity, e.g. `ProductContent`. */
  readonly entity: string;
  /** Start of its error codes, e.g. `PRODUCT_CONTENT`. */
  readonly errorPrefix: string;
  /** The levels above, from the outermost in. */
  readonly parents: readonly ParentLevel[];
  /** Members of a row in the order of the description, without those that only hydration fills. */
  readonly members: ReadonlyMap<string, Member>;
  /** Members that `include[...]` and `expand[...]` fill, and whether they are lists. */
  readonly hydrated: ReadonlyMap<string, { readonly list: boolean }>;
  /** Members a create requires, when they are plain strings: an empty one counts as missing. */
  readonly requiredTexts: ReadonlySet<string>;
  /** Transitions of the life cycle; empty when the resource has none. */
  readonly transitions: readonly string[];
}

/** An operation the server can serve. */
export interface ServedOperation {
  readonly operation: ApiOperation;
  readonly action: Action;
  readonly resource: Resource;
  /** Path parameter of the row itself, for what works on one row. */
  readonly idParameter: string | undefined;
  /** Members the body may set. */
  readonly bodyMembers: ReadonlySet<string>;
}

const BY_METHOD: Readonly<Record<"collection" | "row" | "bulk", Readonly<Record<string, Action>>>> = {
  collection: { GET: "list", POST: "create" },
  row: { GET: "get", PATCH: "update", DELETE: "delete" },
  bulk: { POST: "bulkCreate", PATCH: "bulkUpdate" },
};

/** The shape of an address tells what an operation does; nothing else about it is written by hand. */
export function actionOf(method: string, path: string): Action | undefined {
  if (path.endsWith("/bulk/actions/lifecycle")) return method === "PATCH" ? "bulkTransition" : undefined;
  if (path.endsWith("/actions/lifecycle")) return method === "PATCH" ? "transition" : undefined;
  if (path.includes("/actions/")) return undefined;
  if (path.endsWith("/bulk")) return BY_METHOD.bulk[method];
  return BY_METHOD[path.endsWith("}") ? "row" : "collection"][method];
}

/** Path of the collection an operation works on. */
export function collectionPathOf(path: string): string {
  return path
    .replace(/\/actions\/[^/]+$/, "")
    .replace(/\/bulk$/, "")
    .replace(/\/\{[^}]+\}$/, "");
}

/** The levels above a collection. */
export function parentsOf(collectionPath: string): readonly ParentLevel[] {
  return [...collectionPath.matchAll(/\/\{([^}]+)\}/g)].map((match) => ({
    parameter: match[1] ?? "",
    collectionPath: collectionPath.slice(0, match.index),
  }));
}

/** `ProductContent` to `PRODUCT_CONTENT`. */
export function upperSnake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
