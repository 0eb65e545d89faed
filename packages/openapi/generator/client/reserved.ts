/** Names of types that generated modules use for something else: what they import from the runtime, and globals. */
export const reservedTypeNames: readonly string[] = [
  ...[
    "ApiCall",
    "BulkOptions",
    "BulkReport",
    "ClientCore",
    "ItemIterable",
    "IterateOptions",
    "Operation",
    "RateLimitState",
  ],
  ...["RequestOptions", "ApieraClient", "ClientOptions"],
  ...["Array", "Blob", "Date", "Error", "File", "Object", "Omit", "Promise", "Readonly", "ReadonlyArray", "Record"],
  ...["ArrayBuffer", "ReadableStream", "Uint8Array", "String", "Number", "Boolean", "Symbol", "BigInt"],
];

/** Names of functions the generated modules import. */
export const reservedFunctionNames: readonly string[] = ["call", "iterateList", "bulkItems", "bulkTransition"];

/** Names that parameters of generated functions have, besides those of the path. */
export const reservedParameterNames: readonly string[] = [
  ...["core", "body", "headers", "items", "options", "query", "transition", "uuids"],
  ...reservedFunctionNames,
];

/** Members of a generated class that no operation or nested resource may be called. */
export const reservedMemberNames: readonly string[] = ["constructor", "core", "rateLimit"];
