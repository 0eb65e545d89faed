import type { NamedOperation } from "./model.ts";
import { header, importStatement } from "./text.ts";
import { comment } from "./tsdoc.ts";

/** The module with one constant per operation: what the runtime needs to know to carry it out. */
export function emitOperations(operations: readonly NamedOperation[]): string {
  const types = operations.flatMap((operation) => operation.result?.type.imports ?? []);
  return [
    header,
    `import type { Operation } from "../runtime.ts";\n`,
    importStatement("type ", types, "./types.gen.ts"),
    importStatement("", operations.flatMap(usedSchemas).map(validatorName), "./zod.gen.ts"),
    ...operations.map(emitOperation),
  ].join("");
}

/** The components an operation checks bodies against. */
export function usedSchemas({ body, result }: NamedOperation): string[] {
  return [body?.schema, result?.schema].filter((name) => name !== undefined);
}

/** The name of the function that makes the validator of a component. */
export function validatorName(component: string): string {
  return `z${component}`;
}

/** The path with what its parameters have to look like, as the runtime reads it: `/v1/products/{productUuid:uuid}`. */
function templateOf({ path, pathParameters }: NamedOperation): string {
  let next = 0;
  return path.replace(/\{[^{}]+\}/g, (written) =>
    pathParameters[next++]?.isUuid === true ? `${written.slice(0, -1)}:uuid}` : written,
  );
}

function emitOperation(operation: NamedOperation): string {
  const { constantName, operationId, method, path, query, headers, body, result } = operation;
  const queryNames = query.flatMap((parameter) => parameter.allowed);
  const members = [
    ["id", JSON.stringify(operationId)],
    ["method", JSON.stringify(method)],
    ["path", JSON.stringify(templateOf(operation))],
    ["query", queryNames.length > 0 && JSON.stringify(queryNames.join(" "))],
    ["headers", headers.length > 0 && JSON.stringify(headers.map(({ name }) => name).join(" "))],
    ["bodyType", body !== undefined && body.bodyType !== "json" && JSON.stringify(body.bodyType)],
    ["bodyOptional", body?.required === false && "true"],
    ["responseType", result !== undefined && result.responseType !== "json" && JSON.stringify(result.responseType)],
    ["body", body?.schema !== undefined && validatorName(body.schema)],
    ["response", result?.schema !== undefined && validatorName(result.schema)],
  ].filter(([, text]) => text !== false);
  return [
    `\n${comment([`\`${method} ${path}\``])}`,
    `export const ${constantName}: Operation<${result?.type.text ?? "void"}> = {\n`,
    ...members.map(([name, text]) => `  ${name}: ${text},\n`),
    "};\n",
  ].join("");
}
