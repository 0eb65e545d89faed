import type { NamedOperation } from "./model.ts";
import { camelCase, identifier, pascalCase } from "./names.ts";

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

/** The callables of an operation: one, and for lists a second that iterates. */
export function signaturesOf(operation: NamedOperation): Signature[] {
  switch (operation.role) {
    case "list":
      return [plain(operation), ...(canIterate(operation) ? [iterate(operation)] : [])];
    case "bulkItems":
      return [bulkItems(operation)];
    case "bulkUuids":
      return [bulkUuids(operation)];
    default:
      return [plain(operation)];
  }
}

/** Iterating asks for page after page and tells items apart by their uuid. */
function canIterate({ itemHasUuid, query }: NamedOperation): boolean {
  return itemHasUuid && query.some(({ name }) => name === "page");
}

function plain(operation: NamedOperation): Signature {
  const { path, paths } = pathOf(operation);
  const transition = operation.role === "transition";
  const bodyName = transition ? "transition" : "body";
  const body = operation.body === undefined ? [] : [[bodyName, operation.body.text] as const];
  const query = operation.method === "GET" || operation.query.length > 0;
  const input = [
    ...(path === undefined ? [] : [`path: ${path}`]),
    ...(query ? ["query"] : []),
    ...(body.length === 0 ? [] : [transition ? "body: { transition }" : "body"]),
  ];
  return {
    ...names(operation),
    parameters: [
      ...paths.map((name) => `${name}: string`),
      ...body.map(([name, type]) => `${name}: ${type}`),
      ...(query ? [`query?: ${queryTypeName(operation)}`] : []),
      "options?: RequestOptions",
    ],
    names: [...paths, ...body.map(([name]) => name), ...(query ? ["query"] : []), "options"],
    returns: `Promise<${operation.result?.text ?? "void"}>`,
    expression: `call(core, ${operation.constantName}, { ${input.join(", ")} }, options)`,
    note: undefined,
    runtimeTypes: ["RequestOptions"],
    runtimeValues: ["call"],
  };
}

function iterate(operation: NamedOperation): Signature {
  const { path, paths } = pathOf(operation);
  const { functionName, methodName } = names(operation);
  const page = operation.result?.text ?? "never";
  return {
    functionName: /^list[A-Z]/.test(functionName)
      ? functionName.replace(/^list/, "iterate")
      : camelCase(`iterate ${functionName}`),
    methodName: methodName === "list" ? "iterate" : camelCase(`iterate ${methodName}`),
    parameters: [
      ...paths.map((name) => `${name}: string`),
      `query?: ${queryTypeName(operation)}`,
      "options?: IterateOptions",
    ],
    names: [...paths, "query", "options"],
    returns: `ItemIterable<${operation.item?.text ?? "never"}, ${page}>`,
    expression: `iterateList(core, ${operation.constantName}, ${path ?? "[]"}, query, options)`,
    note: "all items, page after page. `.pages()` gives them by the page",
    runtimeTypes: ["IterateOptions", "ItemIterable"],
    runtimeValues: ["iterateList"],
  };
}

function bulkItems(operation: NamedOperation): Signature {
  const { path, paths } = pathOf(operation);
  const input = operation.body?.text ?? "never";
  const uuidOf = operation.bodyHasUuid ? ", (item) => item.uuid" : "";
  return {
    ...names(operation),
    parameters: [...paths.map((name) => `${name}: string`), `items: readonly ${array(input)}`, "options?: BulkOptions"],
    names: [...paths, "items", "options"],
    returns: `Promise<BulkReport<${input}, ${operation.item?.text ?? "never"}>>`,
    expression: `bulkItems(core, ${operation.constantName}, ${path ?? "[]"}, items, options${uuidOf})`,
    note: "any number, in chunks. Resolves with a report that has an entry for every input",
    runtimeTypes: ["BulkOptions", "BulkReport"],
    runtimeValues: ["bulkItems"],
  };
}

function bulkUuids(operation: NamedOperation): Signature {
  const { path, paths } = pathOf(operation);
  return {
    ...names(operation),
    parameters: [
      ...paths.map((name) => `${name}: string`),
      "uuids: readonly string[]",
      `transition: ${operation.body?.text ?? "never"}`,
      "options?: BulkOptions",
    ],
    names: [...paths, "uuids", "transition", "options"],
    returns: `Promise<BulkReport<string, ${operation.item?.text ?? "never"}>>`,
    expression: `bulkTransition(core, ${operation.constantName}, ${path ?? "[]"}, uuids, transition, options)`,
    note: "any number, in chunks. Resolves with a report that has an entry for every uuid",
    runtimeTypes: ["BulkOptions", "BulkReport"],
    runtimeValues: ["bulkTransition"],
  };
}

function names({ functionName, methodName }: NamedOperation): Pick<Signature, "functionName" | "methodName"> {
  return { functionName, methodName };
}

function pathOf({ pathParameters }: NamedOperation): { path: string | undefined; paths: readonly string[] } {
  const paths = pathParameters.map(identifier);
  return { path: paths.length === 0 ? undefined : `[${paths.join(", ")}]`, paths };
}

function array(type: string): string {
  return /^[\w$]+$/.test(type) ? `${type}[]` : `(${type})[]`;
}
