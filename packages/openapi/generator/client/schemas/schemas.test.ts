import { describe, expect, it } from "vitest";
import { lazyValidators } from "./lazy-validators.ts";
import { openTypes } from "./open-types.ts";
import { plainSchemas } from "./plain-schemas.ts";

describe("openTypes", () => {
  it.each([
    ["words", "'a' | 'b'", "'a' | 'b' | (string & {})"],
    ["words or null", "'a' | \"b\" | null", "'a' | \"b\" | null | (string & {})"],
    ["numbers", "1 | 2", "1 | 2 | (number & {})"],
    ["words deep inside", "{ x?: Array<'a' | 'b'> }", "{ x?: Array<'a' | 'b' | (string & {})> }"],
    ["not a single word, which tells the members of a union apart", "{ k: 'a' } | { k: 'b' }", undefined],
    ["not flags", "true | false", undefined],
    ["not what only looks like words", "Array<string> /* 'a' | 'b' */", undefined],
  ])("opens %s", (_, type, expected) => {
    expect(openTypes(`// Header.\n\nexport type T = { t: ${type} };\n`, { requests: [], responses: ["T"] })).toBe(
      `// Header.\n\nexport type T = { t: ${expected ?? type} };\n`,
    );
  });

  it("opens words of answers, also where they are sent, not words that are only sent, nor the words themselves", () => {
    const text = (word: string, may: string) =>
      [
        "export type Word = 'a' | 'b';",
        "export type Verb = 'c' | 'd';",
        `export type Create = { word: ${word}; verb?: Verb${may}; other: 'e' | 'f' };`,
        "export type Page = { items: Array<Row> };",
        `export type Row = { word: ${word} | null; more?: string };`,
        "",
      ].join("\n");
    const opened = openTypes(text("Word", ""), { requests: ["Create"], responses: ["Page"] });
    expect(opened).toBe(text("Word | (string & {})", " | undefined"));
  });

  it("leaves out the generator's own type and keeps the header", () => {
    expect(
      openTypes("// Header.\n\nexport type ClientOptions = {\n  baseUrl: 'a' | 'b';\n};\n", {
        requests: [],
        responses: [],
      }),
    ).toMatch(/^\/\/ Header\.\n+$/);
  });
});

describe("lazyValidators", () => {
  const text = `// Header.
import * as z from 'zod/mini';
export const zCode = z.string();
export const zUnused = z.object({ code: zCode });
export const zThing = z.object({ zCode: zCode, id: z.uuid(), parent: z.optional(z.lazy((): any => zThing)) });
export const zPage = z.array(zThing);
`;

  it("makes functions of what the roots need, and calls of what refers to them, but not of members", () => {
    const lazy = lazyValidators(text, ["zPage"]);
    expect(lazy).toContain("zPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zThing()));");
    expect(lazy).toContain(
      "once(() => z.object({ zCode: zCode(), id: z.guid(), parent: z.optional(z.lazy((): any => zThing())) }));",
    );
    expect(lazy).not.toContain("zUnused");
  });

  it("makes an empty module of nothing", () => {
    expect(lazyValidators(text, [])).toBe("// Header.\nexport {};\n");
  });
});

it("plainSchemas: each side is asked for what it can know, through all references", () => {
  const schemas = {
    Thing: {
      type: "object",
      required: ["id", "secret"],
      properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
    },
    Things: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
    Size: { type: "integer", format: "int64", default: 1 },
    Word: { enum: ["a", null] },
  } as const;
  const required = (requests: string[], responses: string[]) =>
    plainSchemas(structuredClone(schemas) as never, { requests: new Set(requests), responses: new Set(responses) });
  expect(required(["Things"], [])).toHaveProperty("Thing.required", ["secret"]);
  expect(required([], ["Things"])).toHaveProperty("Thing.required", ["id"]);
  expect(required(["Thing"], ["Thing"])).toMatchObject({
    Thing: { required: [] },
    Size: { type: "integer" },
    Word: { anyOf: [{ enum: ["a"] }, { type: "null" }] },
  });
  expect(required([], []).Size).not.toHaveProperty("format");
});
