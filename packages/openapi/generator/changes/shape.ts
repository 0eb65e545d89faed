import type { SchemaOrReference } from "../client/components.ts";
import { isObject, type LooseSchema } from "../schema-walk.ts";

/** What a caller can notice of one place in a schema. */
export interface Shape {
  /** In the words of a reader: `string (uuid)`, `Product[]`, `map of number`, `Cat | Dog`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly required: boolean;
  /** Listed values, as text, sorted. */
  readonly words: readonly string[];
}

/**
 * The places of a schema with their shapes: itself under the empty path, its members under their names, what is described in place below
 * them under `member.inner` and `member[].inner`. References are named, not followed. Texts and examples have no part in it.
 */
export function shapesOf(schema: SchemaOrReference, required = false): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  collect(schema as LooseSchema, "", required, shapes);
  return shapes;
}

function collect(schema: LooseSchema, path: string, required: boolean, shapes: Map<string, Shape>): void {
  const { alternatives, nullable } = alternativesOf(schema);
  shapes.set(path, { type: typeOf(schema), nullable, required, words: wordsOf(schema) });
  for (const part of [schema, ...alternatives]) {
    collectMembers(part, path, shapes);
    if (isObject(part.items)) collectInside(part.items, `${path}[]`, shapes);
    if (isObject(part.additionalProperties)) collectInside(part.additionalProperties, `${path}.*`, shapes);
  }
}

function collectInside(schema: LooseSchema, path: string, shapes: Map<string, Shape>): void {
  const found = new Map<string, Shape>();
  collect(schema, path, false, found);
  // The place itself is part of the type of the place it is in; what its type cannot say is told of it.
  const shape = found.get(path);
  if (shape !== undefined && !shape.nullable && shape.words.length === 0) found.delete(path);
  for (const [place, inner] of found) shapes.set(place, inner);
}

function collectMembers(schema: LooseSchema, path: string, shapes: Map<string, Shape>): void {
  const { properties, required, allOf } = schema;
  const names = Array.isArray(required) ? required : [];
  for (const [name, member] of Object.entries(isObject(properties) ? properties : {})) {
    if (isObject(member)) collect(member, path === "" ? name : `${path}.${name}`, names.includes(name), shapes);
  }
  for (const part of Array.isArray(allOf) ? allOf.filter(isObject) : []) collectMembers(part, path, shapes);
}

/** The alternatives of a schema but null. */
function alternativesOf(schema: LooseSchema): { alternatives: LooseSchema[]; nullable: boolean } {
  const all = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
  const alternatives = all.filter(({ type }) => type !== "null");
  const types = [schema.type].flat();
  return { alternatives, nullable: types.includes("null") || alternatives.length < all.length };
}

function typeOf(schema: LooseSchema): string {
  const { $ref, format, items, additionalProperties, allOf } = schema;
  if (typeof $ref === "string") return decodeURIComponent($ref.slice($ref.lastIndexOf("/") + 1));
  const { alternatives } = alternativesOf(schema);
  const types = [schema.type].flat().filter((type) => type !== undefined && type !== "null");
  const named = types.map((type) => {
    if (type === "array") return `${isObject(items) ? grouped(typeOf(items)) : "any"}[]`;
    if (type === "object" && isObject(additionalProperties)) return `map of ${typeOf(additionalProperties)}`;
    return typeof format === "string" ? `${type} (${format})` : String(type);
  });
  const parts = Array.isArray(allOf) ? allOf.filter(isObject).filter((part) => "$ref" in part) : [];
  const constant = named.length === 0 && "const" in schema ? [typeof schema.const] : [];
  const united = [...new Set([...named, ...constant, ...alternatives.map(typeOf)])].join(" | ");
  return [united, ...parts.map(typeOf)].filter((text) => text !== "").join(" & ") || "any";
}

function grouped(type: string): string {
  return /[ |&]/.test(type) && !/^\w+ \([\w-]+\)$/.test(type) ? `(${type})` : type;
}

function wordsOf(schema: LooseSchema): string[] {
  const values = "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : [];
  const own = values
    .filter((value) => value !== null)
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  // Some write a list of words as alternatives of one word each.
  return [...own, ...alternativesOf(schema).alternatives.flatMap(wordsOf)].sort();
}
