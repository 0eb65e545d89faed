import { isObject, type LooseSchema, visitSchema } from "../../schema-walk.ts";
import type { SchemaOrReference } from "../components.ts";
import type { CheckedBodies } from "./checked-bodies.ts";

/**
 * Schemas that say only what a client checks. How wide a number in an answer may be and defaults are the server's concern, a member the server sets is not
 * asked of who sends, and one that only requests carry is not expected in answers.
 */
export function plainSchemas(
  schemas: Readonly<Record<string, SchemaOrReference>>,
  { requests, responses }: CheckedBodies,
): Record<string, object> {
  const plain = structuredClone(schemas) as Record<string, LooseSchema>;
  const sent = reachable(plain, requests);
  const received = reachable(plain, responses);
  for (const [name, schema] of Object.entries(plain)) {
    visitSchema(schema, (inner) => {
      dropOptional(inner, "readOnly", sent.has(name));
      dropOptional(inner, "writeOnly", received.has(name));
      splitNull(inner);
      const onlySent = sent.has(name) && !received.has(name);
      if (inner.format === "int64" || (inner.format === "int32" && !onlySent)) delete inner.format;
      for (const key of ["default", "propertyNames", "example", "examples", "xml"]) delete inner[key];
    });
    visitSchema(schema, (inner) => {
      delete inner.readOnly;
      delete inner.writeOnly;
    });
  }
  return plain;
}

/** Null among listed values becomes an alternative to them, where no type says it: the generator of types would lose it. */
function splitNull(schema: LooseSchema): void {
  const { enum: values, type } = schema;
  if (type !== undefined || !Array.isArray(values) || !values.includes(null)) return;
  delete schema.enum;
  schema.anyOf = [{ enum: values.filter((value) => value !== null) }, { type: "null" }];
}

/** Makes the members with this mark optional. */
function dropOptional(schema: LooseSchema, mark: "readOnly" | "writeOnly", applies: boolean): void {
  const { properties, required } = schema;
  if (!applies || !isObject(properties) || !Array.isArray(required)) return;
  schema.required = required.filter((name: string) => {
    const member = properties[name];
    return !isObject(member) || member[mark] !== true;
  });
}

/** The components that `roots` are made of. */
function reachable(schemas: Record<string, LooseSchema>, roots: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const schema = schemas[name];
    if (found.has(name) || schema === undefined) return;
    found.add(name);
    visitSchema(schema, ({ $ref }) => {
      if (typeof $ref === "string") visit($ref.slice($ref.lastIndexOf("/") + 1));
    });
  };
  for (const root of roots) visit(root);
  return found;
}
