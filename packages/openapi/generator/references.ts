import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../src/openapi-document.ts";

/** Whether a value is a Reference Object: something that has a `$ref`. */
export function isReference(value: object): value is OpenAPIV3_1.ReferenceObject {
  return "$ref" in value;
}

/**
 * Follows a reference into the document's own components, through any number of steps.
 *
 * @returns `value` itself when it is no reference.
 * @throws Error - the reference leaves the document or leads nowhere.
 */
export function resolve<T extends object>(document: OpenApiDocument, value: T | OpenAPIV3_1.ReferenceObject): T {
  if (!isReference(value)) return value;
  if (!value.$ref.startsWith("#/")) throw new Error(`${value.$ref} leaves the document; bundle it first.`);
  let target: unknown = document;
  for (const token of value.$ref.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    target = typeof target === "object" && target !== null ? Reflect.get(target, key) : undefined;
  }
  if (typeof target !== "object" || target === null) throw new Error(`${value.$ref} leads nowhere.`);
  return resolve<T>(document, target as T | OpenAPIV3_1.ReferenceObject);
}
