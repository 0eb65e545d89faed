import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { isReference, resolve } from "../references.ts";
import type { TypeText } from "./model.ts";

/** A schema, or a reference to one. */
export type SchemaOrReference = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

/** The name of the component a schema refers to, if it does. Types and schemas are generated for these under the same name. */
export function componentName(schema: SchemaOrReference): string | undefined {
  return isReference(schema) ? /^#\/components\/schemas\/(\w+)$/.exec(schema.$ref)?.[1] : undefined;
}

/** The type of one query parameter as its caller gives it. */
export function parameterType(document: OpenApiDocument, schema: SchemaOrReference): TypeText {
  const name = componentName(schema);
  const resolved = resolve<OpenAPIV3_1.SchemaObject>(document, schema);
  if (resolved.type === "array") {
    const item = parameterType(document, resolved.items);
    const text = /^[\w$]+$/.test(item.text) ? item.text : `(${item.text})`;
    return { text: `readonly ${text}[]`, imports: item.imports };
  }
  if (name !== undefined) {
    return { text: name, imports: [name] };
  }
  const types = [resolved.type].flat();
  const literals = resolved.enum?.filter((value) => value !== null).map((value) => JSON.stringify(value));
  const texts = literals ?? types.filter((type) => type !== "null").map((type) => scalarType(type, resolved.format));
  return { text: [...texts, ...(types.includes("null") ? ["null"] : [])].join(" | "), imports: [] };
}

function scalarType(type: string | undefined, format: string | undefined): string {
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "boolean";
  return format === "date-time" ? "Date | string" : "string";
}

/** The members of an object schema, those of `allOf` included; undefined when it is no object. */
export function members(
  document: OpenApiDocument,
  schema: SchemaOrReference,
): Map<string, SchemaOrReference> | undefined {
  const { properties, allOf } = resolve<OpenAPIV3_1.SchemaObject>(document, schema);
  const inherited = (allOf ?? []).map((part) => members(document, part));
  if (properties === undefined && inherited.every((part) => part === undefined)) return undefined;
  return new Map([...inherited.flatMap((part) => [...(part ?? [])]), ...Object.entries(properties ?? {})]);
}

/** The schema of an array's elements; undefined when `schema` is no array. */
export function elements(document: OpenApiDocument, schema: SchemaOrReference): SchemaOrReference | undefined {
  const resolved = resolve<OpenAPIV3_1.SchemaObject>(document, schema);
  return resolved.type === "array" ? resolved.items : undefined;
}
