import { expect, it } from "vitest";
import { upgrade } from "./upgrade.ts";

const thing = (schema: object) => ({
  openapi: "3.0.3",
  info: { title: "Things", version: "1" },
  paths: {},
  components: { schemas: { Thing: schema } },
});

it.each<[string, object, object]>([
  ["a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["words", { type: "string", nullable: true, enum: ["a"] }, { type: ["string", "null"], enum: ["a", null] }],
  [
    "a reference",
    { nullable: true, description: "One.", allOf: [{ $ref: "#/x" }] },
    { description: "One.", anyOf: [{ allOf: [{ $ref: "#/x" }] }, { type: "null" }] },
  ],
  ["anything", { nullable: true }, {}],
  ["nothing", { type: "string", nullable: false }, { type: "string" }],
  ["a bound", { type: "number", minimum: 0, exclusiveMinimum: true }, { type: "number", exclusiveMinimum: 0 }],
  ["a bound that counts", { maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
  [
    "a member that is called nullable",
    { properties: { nullable: { type: "boolean", nullable: true } } },
    { properties: { nullable: { type: ["boolean", "null"] } } },
  ],
])("writes %s in the words of 3.1", (_, old, fresh) => {
  const { openapi, components } = upgrade(thing(old));
  expect(openapi).toBe("3.1.0");
  expect(components?.schemas?.Thing).toEqual(fresh);
});

it("leaves a description of 3.1 as it is", () => {
  const known = { ...thing({ type: "string", nullable: true }), openapi: "3.1.1" };
  expect(upgrade(known)).toEqual(known);
});
