import type { OpenApiDocument } from "../../src/openapi-document.ts";
import type { SchemaOrReference } from "./components.ts";
import { elementsOf, schemaOf, typesOf } from "./schema-types.ts";

/** The letters the client's runtime knows, by type and, for strings, format. */
const LETTERS: Readonly<Record<string, string>> = { boolean: "b", integer: "i", number: "n", string: "s" };
const FORMATS: Readonly<Record<string, string>> = { uuid: "u", "date-time": "d" };

/**
 * How the client's runtime is told what the values of a query parameter look like: `*` for a list, `?` where null is allowed, then a letter
 * or `=` and the words.
 *
 * @returns undefined when that is more than the runtime knows.
 */
export function kindOf(document: OpenApiDocument, schema: SchemaOrReference): string | undefined {
  const items = elementsOf(document, schema);
  const value = schemaOf(document, items ?? schema);
  if (["anyOf", "oneOf", "allOf", "not", "const", "pattern"].some((key) => key in value)) return undefined;
  const types = typesOf(value);
  const [type, ...others] = types.filter((name) => name !== "null");
  if (type === undefined || others.length > 0) return undefined;
  const what = value.enum === undefined ? letterOf(type, value.format) : wordsOf(value.enum);
  if (what === undefined) return undefined;
  const nullable = types.includes("null") || value.enum?.includes(null) === true;
  return `${items === undefined ? "" : "*"}${nullable ? "?" : ""}${what}`;
}

function letterOf(type: string, format: string | undefined): string | undefined {
  if (type === "integer" && format !== undefined && format !== "int32") return LETTERS.number;
  return (type === "string" && format !== undefined && FORMATS[format]) || LETTERS[type];
}

function wordsOf(values: readonly unknown[]): string | undefined {
  const words = values.filter((value) => value !== null);
  const plain = words.every((word) => typeof word === "string" && /^[^\s|;]+$/.test(word));
  return plain && words.length > 0 ? `=${words.join("|")}` : undefined;
}
