import type { ApiQueryParameter } from "@apiera/openapi";
import fc from "fast-check";
import { createSchemaReader } from "../../src/description/schema-reader.ts";
import { document } from "../described-answers.ts";

const reader = createSchemaReader(document);

/** UUIDs worth trying for a member, e.g. `skuUuid`; there is at least one. */
export type UuidPool = (member: string) => readonly string[];

/**
 * Values of a schema of the description: every keyword its request schemas use.
 *
 * @param member - what the value is for.
 */
export function valuesOf(node: unknown, uuids: UuidPool, member = "uuid"): fc.Arbitrary<unknown> {
  const { schema } = reader.resolve(node);
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches)) return fc.oneof(...branches.map((branch: unknown) => valuesOf(branch, uuids, member)));
  if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...types.map((type: unknown) => valuesOfType(type, schema, node, uuids, member)));
}

function valuesOfType(
  type: unknown,
  schema: Readonly<Record<string, unknown>>,
  node: unknown,
  uuids: UuidPool,
  member: string,
): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer();
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "array") return fc.array(valuesOf(schema.items, uuids, member), { maxLength: 3 });
  if (type === "object") return objectsOf(node, schema, uuids);
  if (schema.format === "uuid") return uuidsOf(uuids(member));
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  const most = typeof schema.maxLength === "number" ? schema.maxLength : 40;
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ minLength: Math.max(1, least), maxLength: Math.min(most, 40) }) },
    fc.string({ minLength: least, maxLength: Math.min(most, 40), unit: "binary" }),
  );
}

function objectsOf(node: unknown, schema: Readonly<Record<string, unknown>>, uuids: UuidPool): fc.Arbitrary<unknown> {
  const members = [...reader.membersOf(node)].map(
    ([name, { schema: value }]) => [name, valuesOf(value, uuids, name)] as const,
  );
  const requiredKeys = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return fc.record(Object.fromEntries(members), { requiredKeys });
}

function uuidsOf(uuids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...uuids) }, { weight: 1, arbitrary: fc.uuid() });
}

/** Queries an operation must understand. */
export function queriesOf(parameters: readonly ApiQueryParameter[], uuids: readonly string[]): fc.Arbitrary<string> {
  if (parameters.length === 0) return fc.constant("");
  const values = (parameter: ApiQueryParameter): fc.Arbitrary<string> => {
    if (parameter.enum !== undefined) return fc.constantFrom(...parameter.enum.map(String));
    if (parameter.type === "boolean") return fc.constantFrom("true", "false");
    if (parameter.type === "integer") return fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(String);
    if (parameter.format === "uuid") return uuidsOf(uuids);
    if (parameter.format === "date-time") {
      return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
    }
    return parameter.name.endsWith("[order]") ? fc.constantFrom("asc", "desc") : fc.string({ maxLength: 20 });
  };
  const given = fc.constantFrom(...parameters).chain((parameter) => {
    const texts = fc.array(values(parameter), { minLength: 1, maxLength: parameter.array ? 3 : 1 });
    return texts.map((list) => ({ name: parameter.name, list }));
  });
  return fc.uniqueArray(given, { selector: ({ name }) => name, maxLength: 6 }).map((all) => {
    const query = new URLSearchParams();
    for (const { name, list } of all) for (const text of list) query.append(name, text);
    return query.toString();
  });
}

/** Bodies nobody should send. */
export function oddBodies(): fc.Arbitrary<Uint8Array | string> {
  const odd = fc.dictionary(fc.constantFrom("__proto__", "constructor", "code", "uuid", "toString"), fc.jsonValue());
  return fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ maxLength: 60, unit: "binary" }),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.array(odd, { maxLength: 3 }).map((value) => JSON.stringify(value)),
    odd.map((value) => JSON.stringify(value)),
    fc.constant('{"__proto__":{"code":"x"},"code":{"__proto__":null}}'),
    fc.constantFrom("[", '{"code":').map((open) => open.repeat(50_000)),
    fc.constant("[".repeat(20_000) + "]".repeat(20_000)),
    fc.constant(`[${"{},".repeat(5000)}{}]`),
    fc.constant(JSON.stringify({ code: "x".repeat(2_000_000) })),
    fc.constant(""),
  );
}

/** Parts of a path that name no row. */
export function oddSegments(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("%00", "%E0%A4%A", "%", "..", ".", "%2e%2e", "%2F", "bulk", "current", "*", ":id", "{id}", "%ff"),
    fc.string({ maxLength: 20, unit: "grapheme" }).map(encodeURIComponent),
    fc.constant("a".repeat(4000)),
    fc.uuid().map((uuid) => `${uuid}x`),
  );
}
