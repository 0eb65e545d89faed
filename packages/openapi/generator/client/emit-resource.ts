import { emitQueryMembers } from "./emit-query.ts";
import type { NamedOperation, ResourceModel } from "./model.ts";
import { propertyName } from "./names.ts";
import { headersTypeName, queryTypeName, type Signature, signaturesOf } from "./signatures.ts";
import { header, importStatement } from "./text.ts";
import { comment, operationLines } from "./tsdoc.ts";

interface Callable {
  readonly operation: NamedOperation;
  readonly signature: Signature;
}

/**
 * The module of one resource: the query interface and standalone functions of each operation, and a class over them with the nested
 * resources as properties.
 */
export function emitResource(resource: ResourceModel): string {
  const callables = resource.operations.flatMap((operation) =>
    signaturesOf(operation).map((signature) => ({ operation, signature })),
  );
  return [
    header,
    emitImports(resource, callables),
    ...resource.operations.filter(takesQuery).map(emitQueryInterface),
    ...resource.operations.filter(takesHeaders).map(emitHeadersInterface),
    ...callables.map(emitFunction),
    emitClass(resource, callables),
  ].join("");
}

/** Names a resource module exports besides its class: functions, then types. */
export function exportedNames(resource: ResourceModel): { functions: string[]; types: string[] } {
  return {
    functions: resource.operations.flatMap((operation) =>
      signaturesOf(operation).map(({ functionName }) => functionName),
    ),
    types: [
      ...resource.operations.filter(takesQuery).map(queryTypeName),
      ...resource.operations.filter(takesHeaders).map(headersTypeName),
    ],
  };
}

function takesQuery(operation: NamedOperation): boolean {
  return signaturesOf(operation).some(({ names }) => names.includes("query"));
}

function takesHeaders({ headers }: NamedOperation): boolean {
  return headers.length > 0;
}

function emitImports(resource: ResourceModel, callables: readonly Callable[]): string {
  const { operations, children } = resource;
  const modelTypes = operations.flatMap((operation) => [
    ...(operation.body?.type.imports ?? []),
    ...(operation.role === "bulkItems" || operation.role === "bulkUuids" ? [] : (operation.result?.type.imports ?? [])),
    ...(operation.item?.imports ?? []),
    ...(takesQuery(operation) ? operation.query.flatMap((parameter) => parameter.type.imports) : []),
  ]);
  const runtimeTypes = callables.flatMap(({ signature }) => signature.runtimeTypes);
  const runtimeValues = callables.flatMap(({ signature }) => signature.runtimeValues);
  return [
    importStatement("type ", ["ClientCore", ...runtimeTypes], "../../runtime.ts"),
    importStatement("", runtimeValues, "../../runtime.ts"),
    importStatement(
      "",
      operations.map((operation) => operation.constantName),
      "../operations.ts",
    ),
    importStatement("type ", modelTypes, "../types.gen.ts"),
    ...children.map((child) => importStatement("", [child.className], `./${child.fileName}.ts`)),
  ].join("");
}

function emitQueryInterface(operation: NamedOperation): string {
  const name = queryTypeName(operation);
  const text = comment([`Query of {@link ${operation.functionName}}.`]);
  return operation.query.length === 0
    ? `\n${comment([`Query of {@link ${operation.functionName}}: it takes none so far.`])}export type ${name} = Record<string, never>;\n`
    : `\n${text}export interface ${name} {\n${emitQueryMembers(operation.query)}}\n`;
}

function emitHeadersInterface(operation: NamedOperation): string {
  const members = operation.headers.map(({ name, type, required, description }) => {
    const text = `  readonly ${propertyName(name)}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};\n`;
    return `${description === undefined ? "" : comment([description], "  ")}${text}`;
  });
  const text = comment([`Headers of {@link ${operation.functionName}}.`]);
  return `\n${text}export interface ${headersTypeName(operation)} {\n${members.join("")}}\n`;
}

function emitFunction({ operation, signature }: Callable): string {
  const { functionName, parameters, returns, expression, note } = signature;
  return [
    `\n${comment(operationLines(operation, note))}`,
    `export function ${functionName}(\n`,
    ["core: ClientCore", ...parameters].map((parameter) => `  ${parameter},\n`).join(""),
    `): ${returns} {\n  return ${expression};\n}\n`,
  ].join("");
}

function emitClass(resource: ResourceModel, callables: readonly Callable[]): string {
  const { tag, description, className, children } = resource;
  return [
    `\n${comment([description === undefined ? `The operations of ${tag}.` : `${tag}: ${description}`])}`,
    `export class ${className} {\n  readonly #core: ClientCore;\n`,
    ...children.map((child) => `  #${child.property}: ${child.className} | undefined;\n`),
    `\n  constructor(core: ClientCore) {\n    this.#core = core;\n  }\n`,
    ...children.map(emitChild),
    ...callables.map(emitMethod),
    "}\n",
  ].join("");
}

/** The property of a nested resource, made when it is first used. */
export function emitChild({ property, className, tag, description }: ResourceModel): string {
  return [
    `\n${comment([description === undefined ? `The operations of ${tag}.` : `${tag}: ${description}`], "  ")}`,
    `  get ${property}(): ${className} {\n`,
    `    this.#${property} ??= new ${className}(this.#core);\n    return this.#${property};\n  }\n`,
  ].join("");
}

function emitMethod({ operation, signature }: Callable): string {
  const { methodName, functionName, parameters, names, returns, note } = signature;
  return [
    `\n${comment(operationLines(operation, note), "  ")}`,
    `  ${methodName}(${parameters.join(", ")}): ${returns} {\n`,
    `    return ${functionName}(${["this.#core", ...names].join(", ")});\n  }\n`,
  ].join("");
}
