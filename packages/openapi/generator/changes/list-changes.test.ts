import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { listChanges } from "./list-changes.ts";

const text = await readFile(new URL("../fixtures/books.json", import.meta.url), "utf8");
const before: OpenApiDocument = JSON.parse(text);
const books = "/v1/shelves/{shelfUuid}/books";

it.each<[string, (text: string) => string, string[]]>([
  ["nothing", (text) => text, []],
  ["no texts", (text) => text.replace("One page.", "A page of books."), []],
  [
    "an operation under another path",
    (text) => text.replace("/{bookUuid}", "/old/{bookUuid}"),
    [`added operation DELETE ${books}/old/{bookUuid}`, `removed operation DELETE ${books}/{bookUuid}`],
  ],
  [
    "a path parameter under another name",
    (text) => text.replace("/{bookUuid}", "/{bookId}"),
    [`changed operation DELETE ${books}/{bookId}: path ${books}/{bookUuid} -> ${books}/{bookId}`],
  ],
  [
    "other evidence and another status",
    (text) => text.replace('"address"', '"documented"').replace('"201"', '"200"'),
    [`changed operation POST ${books}: evidence address -> documented; status 201 -> 200`],
  ],
  [
    "a renamed and a retyped query parameter",
    (text) => text.replace("uuids[eq]", "ids[eq]").replace('"boolean"', '"string"'),
    [
      `added parameter ids[eq] of GET ${books}: string (uuid)[]`,
      `added parameter ids[eq][] of GET ${books}: string (uuid), nullable`,
      `changed parameter isLent[eq] of GET ${books}: boolean -> string`,
      `removed parameter uuids[eq] of GET ${books}`,
      `removed parameter uuids[eq][] of GET ${books}`,
    ],
  ],
  ["a new word", (text) => text.replace('"there"', '"there", "lost"'), ["changed schema State: added lost"]],
])("tells of %s", (_, change, expected) => {
  expect(listChanges(before, JSON.parse(change(text)))).toEqual(expected);
});

it("tells of query parameters in another order", () => {
  const after = structuredClone(before);
  after.paths?.[books]?.get?.parameters?.reverse();
  expect(listChanges(before, after)).toEqual([`changed operation GET ${books}: order of parameters`]);
});

function withSchemas(schemas: object): OpenApiDocument {
  return {
    ...before,
    components: { ...before.components, schemas: { ...before.components?.schemas, ...schemas } },
  } as OpenApiDocument;
}

const uuid = { type: "string", format: "uuid" };

it.each<[string, object, object, string[]]>([
  ["added", {}, { code: { type: "string" } }, ["added member code of Book: string"]],
  ["removed", { code: { type: "string" } }, {}, ["removed member code of Book"]],
  [
    "of another type",
    { id: uuid },
    { id: { type: "integer" } },
    ["changed member id of Book: string (uuid) -> integer"],
  ],
  [
    "nullable",
    { id: uuid },
    { id: { ...uuid, type: ["string", "null"] } },
    ["changed member id of Book: now nullable"],
  ],
  [
    "no longer nullable, as an alternative",
    { id: { anyOf: [uuid, { type: "null" }] } },
    { id: { anyOf: [uuid] } },
    ["changed member id of Book: no longer nullable"],
  ],
  [
    "with other words",
    { kind: { type: "string", enum: ["a", "b"] } },
    { kind: { type: "string", enum: ["b", "c", "d"] } },
    ["changed member kind of Book: added c d, removed a"],
  ],
  [
    "with other words, as alternatives",
    { kind: { oneOf: [{ const: "a" }, { const: "b" }] } },
    { kind: { oneOf: [{ const: "a" }, { const: "c" }, { const: 1 }] } },
    ["changed member kind of Book: string -> string | number, added 1 c, removed b"],
  ],
  [
    "deep inside, in lists and maps",
    {
      list: { type: "array", items: { properties: { a: { type: "string" } } } },
      map: { type: "object", additionalProperties: { type: "number" } },
    },
    {
      list: { type: "array", items: { properties: { a: { type: "number" } } } },
      map: { type: "object", additionalProperties: { type: "string" } },
    },
    ["changed member list[].a of Book: string -> number", "changed member map of Book: map of number -> map of string"],
  ],
])("tells of a member that is %s", (_, old, fresh, expected) => {
  const change = listChanges(
    withSchemas({ Book: { type: "object", properties: old } }),
    withSchemas({ Book: { type: "object", properties: fresh } }),
  );
  expect(change).toEqual(expected);
});

it("tells of members that became required, those from parts included", () => {
  const book = (required: string[]) =>
    withSchemas({
      Book: { allOf: [{ type: "object", required, properties: { id: uuid, code: { type: "string" } } }] },
    });
  expect(listChanges(book(["id"]), book(["code"]))).toEqual([
    "changed member code of Book: now required",
    "changed member id of Book: no longer required",
  ]);
});
