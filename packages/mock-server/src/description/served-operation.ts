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
  | "bulkTransition"
  /** The one row of a resource that is no collection, e.g. the current organization. */
  | "getSingle"
  | "updateSingle"
  /** Creates a row whose content follows, sent to a presigned address. */
  | "initiateUpload"
  | "bulkInitiateUpload";

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
  /** What a row has that was not given the member; undefined when a create must give it. */
  readonly initial: unknown;
  /** The words it may be, in their order; empty for anything else. */
  readonly words: readonly string[];
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
  /** Statuses the description has answers for. */
  readonly statuses: ReadonlySet<number>;
}

const BY_METHOD: Readonly<Record<"collection" | "row" | "bulk", Readonly<Record<string, Action>>>> = {
  collection: { GET: "list", POST: "create", PATCH: "updateSingle" },
  row: { GET: "get", PATCH: "update", DELETE: "delete" },
  bulk: { POST: "bulkCreate", PATCH: "bulkUpdate" },
};

/** The shape of an address tells what an operation does; nothing else about it is written by hand. */
export function actionOf(method: string, path: string): Action | undefined {
  if (path.endsWith("/bulk/actions/initiate-upload")) return method === "POST" ? "bulkInitiateUpload" : undefined;
  if (path.endsWith("/actions/initiate-upload")) return method === "POST" ? "initiateUpload" : undefined;
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

/** `/v1/products/{productUuid}/asset-types` to `productAssetTypes`, which is how relations and seeded rows are called. */
export function collectionNameOf(collectionPath: string): string {
  const segments = collectionPath.split("/").filter((part) => /^[a-z-]+$/.test(part) && part !== "current");
  const last = segments.pop() ?? "";
  return camelCase([...segments.map(singular), last]);
}

/** The last part of it: `contents` for `/v1/products/{productUuid}/contents`. */
export function shortNameOf(collectionPath: string): string {
  return camelCase([collectionPath.split("/").at(-1) ?? ""]);
}

function singular(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

function camelCase(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split("-"))
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

/** `ProductContent` to `PRODUCT_CONTENT`. */
export function upperSnake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
