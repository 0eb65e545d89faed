import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { resolve } from "../references.ts";
import type { SchemaOrReference } from "./components.ts";

/** A schema itself, behind whatever references. */
export function schemaOf(document: OpenApiDocument, schema: SchemaOrReference): OpenAPIV3_1.SchemaObject {
  return resolve<OpenAPIV3_1.SchemaObject>(document, schema);
}

/** The types a schema names; none when it names none. */
export function typesOf({ type }: OpenAPIV3_1.SchemaObject): string[] {
  return [type].flat().filter((name) => name !== undefined);
}

/** The schema of the elements of a list, which may also be null; undefined when `schema` is no list. */
export function elementsOf(document: OpenApiDocument, schema: SchemaOrReference): SchemaOrReference | undefined {
  const resolved = schemaOf(document, schema);
  const types = typesOf(resolved).filter((type) => type !== "null");
  return types.join() === "array" && "items" in resolved ? (resolved.items ?? {}) : undefined;
}

/** The members of an object schema, those of `allOf` included; undefined when it is no object. */
export function members(
  document: OpenApiDocument,
  schema: SchemaOrReference,
): Map<string, SchemaOrReference> | undefined {
  const { properties, allOf } = schemaOf(document, schema);
  const inherited = (allOf ?? []).map((part) => members(document, part));
  if (properties === undefined && inherited.every((part) => part === undefined)) return undefined;
  return new Map([...inherited.flatMap((part) => [...(part ?? [])]), ...Object.entries(properties ?? {})]);
}

/** The members that an object must have, those of `allOf` included. */
function required(document: OpenApiDocument, schema: SchemaOrReference): string[] {
  const { required: own = [], allOf = [] } = schemaOf(document, schema);
  return [...own, ...allOf.flatMap((part) => required(document, part))];
}

/** Whether an object always has all of these members, with a value of the given type. */
export function has(document: OpenApiDocument, schema: SchemaOrReference, type: string, ...names: string[]): boolean {
  const found = members(document, schema);
  const needed = required(document, schema);
  return names.every((name) => {
    const member = found?.get(name);
    return needed.includes(name) && member !== undefined && typesOf(schemaOf(document, member)).join() === type;
  });
}

/** The schema of an array's elements; undefined when `schema` is no array. */
export function elements(document: OpenApiDocument, schema: SchemaOrReference): SchemaOrReference | undefined {
  const resolved = schemaOf(document, schema);
  return resolved.type === "array" ? (resolved.items ?? {}) : undefined;
}
