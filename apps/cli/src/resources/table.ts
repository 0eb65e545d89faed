/** What the values of a flag look like. */
export type FlagKind = "text" | "uuid" | "time" | "boolean" | "integer" | "words";

/** A flag that becomes a query parameter. */
export interface Flag {
  /** As it is typed, without the dashes, e.g. `code-contains`. */
  readonly name: string;
  /** The parameter it becomes, e.g. `code[contains]`. With `[*]`, each word becomes a parameter: `include[*]`. */
  readonly parameter: string;
  readonly kind: FlagKind;
  /** Whether it takes several values. */
  readonly list?: true;
  /** Whether `null` is one of the values. */
  readonly nullable?: true;
  /** The words it takes, of kind `words`. */
  readonly words?: readonly string[];
  /** What it does, a sentence. */
  readonly help: string;
}

/** An argument of a command: the row above, or the row itself. */
export interface RowArgument {
  /** As it stands in the usage, e.g. `product` or `productContentUuid`. */
  readonly name: string;
  /** The resource in which a code is looked up; absent where only a UUID will do. */
  readonly codesOf?: readonly string[];
}

/** An operation that a command calls. */
export interface ResourceOperation {
  readonly operationId: string;
  /** What it does, a sentence. */
  readonly help: string;
  /** Whether the reference of the API does not show it. */
  readonly derived?: true;
  readonly arguments: readonly RowArgument[];
  readonly flags: readonly Flag[];
}

/** A resource of the client with the commands it gets. */
export interface Resource {
  /** The command, e.g. `["products", "contents"]`. */
  readonly command: readonly string[];
  /** Where it hangs in the client, e.g. `["products", "contents"]`. */
  readonly member: readonly string[];
  /** What it is, a sentence. */
  readonly help: string;
  /** Members of its rows, in the order of the description. */
  readonly columns: readonly string[];
  readonly list?: ResourceOperation;
  readonly get?: ResourceOperation;
}
