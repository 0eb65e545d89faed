import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { quickCheck } from "./quick-check.ts";

const node: z.ZodMiniType = z.object({
  name: z.string(),
  get children(): z.ZodMiniType {
    return z.optional(z.array(node));
  },
});
const lazy: z.ZodMiniType = z.object({ next: z.nullish(z.lazy(() => lazy)) });

/** Kinds of schemas that the generator makes, without lists of words, in which alone the two differ. */
const schemas: Record<string, z.ZodMiniType> = {
  string: z.string(),
  length: z.string().check(z.minLength(1), z.maxLength(3)),
  pattern: z.string().check(z.regex(/^a+$/)),
  guid: z.guid(),
  uuid: z.uuid(),
  email: z.email(),
  url: z.url(),
  date: z.iso.date(),
  datetime: z.iso.datetime({ offset: true }),
  utcOnly: z.iso.datetime(),
  number: z.number(),
  int: z.int(),
  positive: z.number().check(z.gte(0)),
  boolean: z.boolean(),
  nothing: z.null(),
  unknown: z.unknown(),
  literalNumber: z.literal(3),
  array: z.array(z.int()),
  shortArray: z.array(z.unknown()).check(z.maxLength(2)),
  object: z.object({ a: z.string(), b: z.optional(z.int()), c: z.nullish(z.boolean()) }),
  strict: z.strictObject({ a: z.optional(z.string()) }),
  catchall: z.catchall(z.object({ a: z.optional(z.int()) }), z.int()),
  record: z.record(z.string(), z.int()),
  shortKeys: z.record(z.string().check(z.maxLength(1)), z.int()),
  tuple: z.tuple([z.int(), z.string()]),
  union: z.union([z.array(z.string()), z.object({ a: z.int() }), z.null()]),
  intersection: z.intersection(z.object({ a: z.int() }), z.object({ b: z.optional(z.string()) })),
  optional: z.optional(z.nullable(z.string())),
  nullable: z.nullable(z.optional(z.string())),
  withDefault: z._default(z.int(), 3),
  node,
  lazy,
};

const word = fc.constantFrom(
  "",
  "a",
  "aaa",
  "aaaa",
  "3",
  "a@b.io",
  "https://a.io",
  "2025-02-28",
  "2025-02-30T00:00:00Z",
  "2025-11-23T14:15:22.123456Z",
  "2024-02-29T00:00:00+01:00",
  "2025-01-01T24:00:00Z",
  "2025-01-01T00:00:00.Z",
  "2025-01-01T00:00Z",
  "123e4567-e89b-42d3-a456-426614174000",
  "123e4567-e89b-92d3-a456-42661417400g",
  "00000000-0000-0000-0000-000000000000",
);
const leaf = fc.oneof(
  word,
  fc.constantFrom(0, 3, -1, 1.5, 2 ** 60, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true),
);
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "name", "children", "next", "other"), tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("quickCheck", () => {
  it.each(Object.entries(schemas))("agrees with zod on %s", (_, schema) => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (values) => {
        for (const one of values) expect(quickCheck(schema, one)).toBe(schema.safeParse(one).success);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with zod on timestamps of every kind", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
    const timestamp = fc
      .tuple(
        fc.constantFrom("2024", "2025", "0000", "20a5"),
        two,
        two,
        two,
        two,
        two,
        fc.constantFrom("Z", ".1Z", ".Z", "+01:00", "", "z"),
      )
      .map(
        ([year, month, day, hour, minute, second, zone]) =>
          `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
      );
    const schema = z.iso.datetime({ offset: true });
    fc.assert(
      fc.property(timestamp, (text) => quickCheck(schema, text) === schema.safeParse(text).success),
      { numRuns: 5000 },
    );
  });

  it("lets words pass that are not listed, and nothing but words", () => {
    const schema = z.object({ status: z.nullish(z.enum(["draft"])), kind: z.optional(z.literal("a")) });
    expect([{ status: "new" }, { status: null, kind: "b" }, {}].map((data) => quickCheck(schema, data))).toEqual([
      true,
      true,
      true,
    ]);
    expect([{ status: 1 }, { kind: null }].map((data) => quickCheck(schema, data))).toEqual([false, false]);
  });

  it("looks at every row of a page, however the members change from one to the next", () => {
    const schema = z.array(z.object({ a: z.string(), b: z.optional(z.int()) }));
    const good = [{ a: "x" }, { a: "x", b: 1 }, { b: 1, a: "x" }, { a: "x", more: 1 }, { a: "x" }];
    expect(quickCheck(schema, good)).toBe(true);
    for (const bad of [{ b: 1 }, { a: 1 }, { a: "x", b: "1" }, { b: "1", a: "x" }, {}, null]) {
      for (let at = 0; at <= good.length; at += 1) {
        expect(quickCheck(schema, good.toSpliced(at, 0, bad as never))).toBe(false);
      }
    }
  });
});
