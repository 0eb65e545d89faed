/** A JSON Schema as it stands in a description, of any draft. */
export type LooseSchema = Record<string, unknown>;

const single = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
/** Keys whose values are data, in which a `schema` would not be one. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** Whether a value is an object with named members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schemas right below a schema. References are not followed. */
export function subschemas(schema: LooseSchema): LooseSchema[] {
  return [
    ...single.map((key) => schema[key]),
    ...lists.flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : [])),
    ...maps.flatMap((key) => (isObject(schema[key]) ? Object.values(schema[key]) : [])),
  ].filter(isObject);
}

/** Visits a schema and all below it, the innermost first, so that `visit` may change what it gets. */
export function visitSchema(schema: LooseSchema, visit: (schema: LooseSchema) => void): void {
  for (const child of subschemas(schema)) visitSchema(child, visit);
  visit(schema);
}

/** Visits every schema of a description: components, parameters, headers, bodies. */
export function visitSchemas(node: unknown, visit: (schema: LooseSchema) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visitSchemas(item, visit);
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (data.has(key) || key.startsWith("x-")) continue;
      if (key === "schema" && isObject(value)) visitSchema(value, visit);
      else if (key === "schemas" && isObject(value)) {
        for (const schema of Object.values(value).filter(isObject)) visitSchema(schema, visit);
      } else visitSchemas(value, visit);
    }
  }
}
