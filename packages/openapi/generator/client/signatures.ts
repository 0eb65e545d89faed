import type { NamedOperation } from "./model.ts";
import { camelCase, pascalCase } from "./names.ts";

/** One callable of an operation. */
export interface Signature {
  /** Name of the standalone function. */
  readonly functionName: string;
  /** Name of the method. */
  readonly methodName: string;
  /** Parameters after the core, as written. */
  readonly parameters: readonly string[];
  /** Their names, as passed on. */
  readonly names: readonly string[];
  readonly returns: string;
  /** The expression that carries it out. */
  readonly expression: string;
  /** What to add to the summary. */
  readonly note: string | undefined;
  /** What it needs of the runtime besides the types of all. */
  readonly runtimeTypes: readonly string[];
  readonly runtimeValues: readonly string[];
}

/** The name of an operation's query interface. */
export function queryTypeName({ operationId }: NamedOperation): string {
  return `${pascalCase(operationId)}Query`;
}

/** The name of the interface of an operation's header parameters. */
export function headersTypeName({ operationId }: NamedOperation): string {
  return `${pascalCase(operationId)}Headers`;
}

/** The callables of an operation: one, and for lists a second that iterates. */
export function signaturesOf(operation: NamedOperation): Signature[] {
  switch (operation.role) {
    case "list":
      return [plain(operation), ...(operation.canIterate ? [iterate(operation)] : [])];
    case "bulkItems":
      return [bulkItems(operation)];
    case "bulkUuids":
      return [bulkUuids(operation)];
    default:
      return [plain(operation)];
  }
}

function plain(operation: NamedOperation): Signature {
  const { path, paths, names } = pathOf(operation);
  const transition = operation.role === "transition";
  const { body, headers, query } = operation;
  const takesQuery = operation.method === "GET" || query.length > 0;
  const given: Given[] = [
    ...(body === undefined ? [] : [{ name: transition ? "transition" : "body", ...body, type: body.type.text }]),
    ...(takesQuery ? [{ name: "query", type: queryTypeName(operation), required: anyRequired(query) }] : []),
    ...(headers.length === 0
      ? []
      : [{ name: "headers", type: headersTypeName(operation), required: anyRequired(headers) }]),
  ];
  // What must be given stands before what may be left out.
  const ordered = [...given.filter(({ required }) => required), ...given.filter(({ required }) => !required)];
  const input = [
    ...(path === undefined ? [] : [`path: ${path}`]),
    ...(takesQuery ? [queryInput(query)] : []),
    ...(headers.length === 0 ? [] : ["headers: { ...headers }"]),
    ...(body === undefined ? [] : [transition ? "body: { transition }" : "body"]),
  ];
  return {
    ...namesOf(operation),
    parameters: [
      ...paths,
      ...ordered.map(({ name, type, required }) => `${name}${required ? "" : "?"}: ${type}`),
      "options?: RequestOptions",
    ],
    names: [...names, ...ordered.map(({ name }) => name), "options"],
    returns: `ApiCall<${operation.result?.type.text ?? "void"}>`,
    expression: `call(core, ${operation.constantName}, ${input.length === 0 ? "{}" : `{ ${input.join(", ")} }`}, ${optionsOf(body)})`,
    note: undefined,
    runtimeTypes: ["ApiCall", "RequestOptions"],
    runtimeValues: ["call"],
  };
}

/** The options as they are passed on, with the media type of a body that has a special one. */
function optionsOf(body: NamedOperation["body"]): string {
  if (body?.contentType === undefined) return "options";
  return `{ ...options, headers: { "content-type": ${JSON.stringify(body.contentType)}, ...options?.headers } }`;
}

/** What a function takes besides the path. */
interface Given {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

function anyRequired(parameters: readonly { readonly required: boolean }[]): boolean {
  return parameters.some(({ required }) => required);
}

/** The query as it is passed on: lists that are written as one value are joined. */
function queryInput(query: NamedOperation["query"]): string {
  const joined = query
    .filter(({ separator }) => separator !== undefined)
    .map(({ name, separator }) => {
      const access = `query?.[${JSON.stringify(name)}]?.join(${JSON.stringify(separator)})`;
      return `${JSON.stringify(name)}: ${access}`;
    });
  return joined.length === 0 ? "query" : `query: { ...query, ${joined.join(", ")} }`;
}

function iterate(operation: NamedOperation): Signature {
  const { path, paths, names } = pathOf(operation);
  const { functionName, methodName } = namesOf(operation);
  const page = operation.result?.type.text ?? "never";
  return {
    functionName: /^list[A-Z]/.test(functionName)
      ? functionName.replace(/^list/, "iterate")
      : camelCase(`iterate ${functionName}`),
    methodName: methodName === "list" ? "iterate" : camelCase(`iterate ${methodName}`),
    parameters: [...paths, `query?: ${queryTypeName(operation)}`, "options?: IterateOptions"],
    names: [...names, "query", "options"],
    returns: `ItemIterable<${operation.item?.text ?? "never"}, ${page}>`,
    expression: `iterateList(core, ${operation.constantName}, ${path ?? "[]"}, query, options)`,
    note: "all items, page after page. `.pages()` gives them by the page",
    runtimeTypes: ["IterateOptions", "ItemIterable"],
    runtimeValues: ["iterateList"],
  };
}

function bulkItems(operation: NamedOperation): Signature {
  const { path, paths, names } = pathOf(operation);
  const input = operation.body?.type.text ?? "never";
  const uuidOf = operation.body?.hasUuid === true ? ", (item) => item.uuid" : "";
  return {
    ...namesOf(operation),
    parameters: [...paths, `items: readonly ${array(input)}`, "options?: BulkOptions"],
    names: [...names, "items", "options"],
    returns: `Promise<BulkReport<${input}, ${operation.item?.text ?? "never"}>>`,
    expression: `bulkItems(core, ${operation.constantName}, ${path ?? "[]"}, items, options${uuidOf})`,
    note: "any number, in chunks. Resolves with a report that has an entry for every input",
    runtimeTypes: ["BulkOptions", "BulkReport"],
    runtimeValues: ["bulkItems"],
  };
}

function bulkUuids(operation: NamedOperation): Signature {
  const { path, paths, names } = pathOf(operation);
  return {
    ...namesOf(operation),
    parameters: [
      ...paths,
      "uuids: readonly string[]",
      `transition: ${operation.body?.type.text ?? "never"}`,
      "options?: BulkOptions",
    ],
    names: [...names, "uuids", "transition", "options"],
    returns: `Promise<BulkReport<string, ${operation.item?.text ?? "never"}>>`,
    expression: `bulkTransition(core, ${operation.constantName}, ${path ?? "[]"}, uuids, transition, options)`,
    note: "any number, in chunks. Resolves with a report that has an entry for every uuid",
    runtimeTypes: ["BulkOptions", "BulkReport"],
    runtimeValues: ["bulkTransition"],
  };
}

function namesOf({ functionName, methodName }: NamedOperation): Pick<Signature, "functionName" | "methodName"> {
  return { functionName, methodName };
}

interface PathText {
  /** The list of values; undefined when there are none. */
  readonly path: string | undefined;
  /** The parameters as written, and their names. */
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

function pathOf({ pathParameters }: NamedOperation): PathText {
  const values = pathParameters.map(({ name, type }) => (type === "number" ? `String(${name})` : name));
  return {
    path: values.length === 0 ? undefined : `[${values.join(", ")}]`,
    paths: pathParameters.map(({ name, type }) => `${name}: ${type}`),
    names: pathParameters.map(({ name }) => name),
  };
}

function array(type: string): string {
  return /^[\w$]+$/.test(type) ? `${type}[]` : `(${type})[]`;
}
