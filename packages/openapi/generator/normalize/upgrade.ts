import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { isObject, type LooseSchema, visitSchemas } from "../schema-walk.ts";

/**
 * A bundled description as OpenAPI 3.1. Version 3.0 wrote some things otherwise: `nullable`, and bounds that exclude themselves by a flag.
 *
 * @returns a copy, also when there was nothing to change.
 * @throws Error - it is no OpenAPI description, or one of another version.
 */
export function upgrade(bundled: unknown): OpenApiDocument {
  const document: unknown = structuredClone(bundled);
  checkVersion(document);
  if (document.openapi.startsWith("3.0")) {
    document.openapi = "3.1.0";
    visitSchemas(document, upgradeSchema);
  }
  return document;
}

function checkVersion(document: unknown): asserts document is OpenApiDocument {
  if (!isObject(document)) throw new Error("This is no OpenAPI description: it is no object.");
  if (document.swagger !== undefined) {
    throw new Error(
      `This is a Swagger ${document.swagger} description. Convert it to OpenAPI 3.1 first, for example with swagger2openapi.`,
    );
  }
  const { openapi } = document;
  if (typeof openapi !== "string")
    throw new Error("This is no OpenAPI description: it does not say its version in `openapi`.");
  if (!/^3\.[01]\b/.test(openapi))
    throw new Error(`This is an OpenAPI ${openapi} description; 3.0 and 3.1 are understood.`);
}

function upgradeSchema(schema: LooseSchema): void {
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (schema[flag] === true) {
      schema[flag] = schema[bound];
      delete schema[bound];
    } else if (schema[flag] === false) delete schema[flag];
  }
  if (schema.nullable === true) makeNullable(schema);
  delete schema.nullable;
}

function makeNullable(schema: LooseSchema): void {
  if (typeof schema.type === "string") {
    schema.type = [schema.type, "null"];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
    return;
  }
  const { nullable: _, description, ...rest } = schema;
  // Nothing but this flag says that anything may be there, null included.
  if (Object.keys(rest).length === 0) return;
  for (const key of Object.keys(rest)) delete schema[key];
  schema.anyOf = [rest, { type: "null" }];
}
