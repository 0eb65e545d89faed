import type { NamedOperation } from "./model.ts";
import { pascalCase } from "./names.ts";
import { header, importStatement } from "./text.ts";
import { comment } from "./tsdoc.ts";

/** The module with one constant per operation: what the runtime needs to know to carry it out. */
export function emitOperations(operations: readonly NamedOperation[]): string {
  const types = operations.flatMap((operation) => operation.result?.imports ?? []);
  const schemas = operations.filter((operation) => operation.result !== undefined).map(schemaName);
  return [
    header,
    `import type { Operation } from "../runtime.ts";\n`,
    importStatement("type ", types, "./types.gen.ts"),
    importStatement("", schemas, "./zod.gen.ts"),
    ...operations.map(emitOperation),
  ].join("");
}

/** The schema that is generated for the answer of an operation. */
export function schemaName({ operationId }: NamedOperation): string {
  return `z${pascalCase(operationId)}Response`;
}

function emitOperation(operation: NamedOperation): string {
  const { constantName, operationId, method, path, query, result } = operation;
  const names = query.map((parameter) => parameter.name).join(" ");
  return [
    `\n${comment([`\`${method} ${path}\``])}`,
    `export const ${constantName}: Operation<${result?.text ?? "void"}> = {\n`,
    `  id: ${JSON.stringify(operationId)},\n`,
    `  method: ${JSON.stringify(method)},\n`,
    `  path: ${JSON.stringify(path)},\n`,
    names === "" ? "" : `  query:\n    ${JSON.stringify(names)},\n`,
    result === undefined ? "" : `  response: () => ${schemaName(operation)},\n`,
    "};\n",
  ].join("");
}
