import type { ApiQueryParameter } from "@apiera/openapi";
import * as fuzz from "@apiera/tooling/fuzz";
import fc from "fast-check";
import { document } from "../described-answers.ts";

export type { UuidPool } from "@apiera/tooling/fuzz";

/** Values of a schema of the description. */
export function valuesOf(node: unknown, uuids: fuzz.UuidPool): fc.Arbitrary<unknown> {
  return fuzz.valuesOf(document, node, uuids);
}

/** Queries an operation must understand. */
export function queriesOf(parameters: readonly ApiQueryParameter[], uuids: readonly string[]): fc.Arbitrary<string> {
  return fuzz
    .queriesOf(parameters, uuids)
    .map((given) =>
      new URLSearchParams(
        given.flatMap(({ name, texts }) => texts.map((text): [string, string] => [name, text])),
      ).toString(),
    );
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
