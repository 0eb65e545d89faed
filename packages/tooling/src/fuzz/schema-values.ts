import fc from "fast-check";

/** A part of a description as plain JSON. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** UUIDs worth trying for a member, e.g. `skuUuid`; there is at least one. */
export type UuidPool = (member: string) => readonly string[];

/** A query parameter, as the table of operations has it. */
export interface ParameterShape {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly array: boolean;
  readonly enum?: readonly unknown[];
}

/** Values of one parameter, as they are written in the query. */
export interface GivenParameter {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * Values of a schema: every keyword the request schemas of the description use.
 *
 * @param document - the description.
 * @param node - the schema, or a reference to one.
 * @param member - what the value is for.
 */
export function valuesOf(document: JsonNode, node: unknown, uuids: UuidPool, member = "uuid"): fc.Arbitrary<unknown> {
  const schema = follow(document, node);
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches)) {
    return fc.oneof(...branches.map((branch: unknown) => valuesOf(document, branch, uuids, member)));
  }
  if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum);
  const types: unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...types.map((type) => valuesOfType(document, type, schema, uuids, member)));
}

function valuesOfType(
  document: JsonNode,
  type: unknown,
  schema: JsonNode,
  uuids: UuidPool,
  member: string,
): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer();
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "array") return fc.array(valuesOf(document, schema.items, uuids, member), { maxLength: 3 });
  if (type === "object") return objectsOf(document, schema, uuids);
  if (schema.format === "uuid") return uuidsOf(uuids(member));
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  const most = typeof schema.maxLength === "number" ? Math.min(schema.maxLength, 40) : 40;
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ minLength: Math.max(1, least), maxLength: most }) },
    fc.string({ minLength: least, maxLength: most, unit: "binary" }),
  );
}

function objectsOf(document: JsonNode, schema: JsonNode, uuids: UuidPool): fc.Arbitrary<unknown> {
  const members = Object.entries(isNode(schema.properties) ? schema.properties : {}).map(
    ([name, value]) => [name, valuesOf(document, value, uuids, name)] as const,
  );
  const requiredKeys = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return fc.record(Object.fromEntries(members), { requiredKeys });
}

function uuidsOf(uuids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...uuids) }, { weight: 1, arbitrary: fc.uuid() });
}

/** Queries an operation must understand: some of its parameters, each once. */
export function queriesOf(
  parameters: readonly ParameterShape[],
  uuids: readonly string[],
): fc.Arbitrary<readonly GivenParameter[]> {
  if (parameters.length === 0) return fc.constant([]);
  const given = fc.constantFrom(...parameters).chain((parameter) => {
    const all = fc.array(textsOf(parameter, uuids), { minLength: 1, maxLength: parameter.array ? 3 : 1 });
    return all.map((texts): GivenParameter => ({ name: parameter.name, texts }));
  });
  return fc.uniqueArray(given, { selector: ({ name }) => name, maxLength: 6 });
}

function textsOf(parameter: ParameterShape, uuids: readonly string[]): fc.Arbitrary<string> {
  if (parameter.enum !== undefined) return fc.constantFrom(...parameter.enum.map(String));
  if (parameter.type === "boolean") return fc.constantFrom("true", "false");
  if (parameter.type === "integer") return fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(String);
  if (parameter.format === "uuid") return uuidsOf(uuids);
  if (parameter.format === "date-time") {
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
  }
  return fc.string({ maxLength: 20 });
}

/** A schema behind its references into the document. */
function follow(document: JsonNode, node: unknown): JsonNode {
  let current = node;
  while (isNode(current) && typeof current.$ref === "string") {
    const keys = current.$ref.replace(/^#\//, "").split("/").map(unescaped);
    current = keys.reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), document);
  }
  return isNode(current) ? current : {};
}

/** A segment of a JSON pointer (RFC 6901) as the key it stands for. */
function unescaped(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
