import type { ApiOperation } from "../src/api-operation.ts";

const notice = "// Generated from packages/openapi/description by `pnpm generate`. Do not edit.";

/** The type of `openapi.json`, so that TypeScript does not infer one from the whole document. */
export const documentDeclaration: string = `${notice}
import type { OpenApiDocument } from "../openapi-document.ts";

declare const openapi: OpenApiDocument;
export default openapi;
`;

/** The operation table as a TypeScript module: one query parameter a line, so that a change shows as a small difference. */
export function renderOperations(operations: readonly ApiOperation[]): string {
  return `${notice}
import type { ApiOperation } from "../api-operation.ts";

/** Every operation of the description, in the order of its paths. */
export const operations: readonly ApiOperation[] = [
${operations.map(renderOperation).join("\n")}
];
`;
}

function renderOperation({ queryParameters, ...rest }: ApiOperation): string {
  const members = Object.entries(rest).map(([name, value]) => `    ${name}: ${literal(value)},`);
  const parameters = queryParameters.map((parameter) => `      ${literal(parameter)},`);
  const list = parameters.length === 0 ? "[]" : `[\n${parameters.join("\n")}\n    ]`;
  return `  {\n${members.join("\n")}\n    queryParameters: ${list},\n  },`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${name}: ${literal(member)}`)
    .join(", ")} }`;
}
