import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { listChanges } from "./changes.ts";

const text = await readFile(new URL("fixtures/books.json", import.meta.url), "utf8");
const before: OpenApiDocument = JSON.parse(text);

it.each<[string, (text: string) => string, string[]]>([
  ["nothing", (text) => text, []],
  [
    "an operation under another path",
    (text) => text.replace("/{bookUuid}", "/{bookId}"),
    [
      "removed operation DELETE /v1/shelves/{shelfUuid}/books/{bookUuid}",
      "added operation DELETE /v1/shelves/{shelfUuid}/books/{bookId}",
    ],
  ],
  [
    "other evidence and another status",
    (text) => text.replace('"address"', '"documented"').replace('"201"', '"200"'),
    [
      "changed operation POST /v1/shelves/{shelfUuid}/books: successStatus 201 -> 200, evidence address -> documented, changed parameter lang",
    ],
  ],
  [
    "a renamed and a retyped query parameter",
    (text) => text.replace("uuids[eq]", "ids[eq]").replace('"boolean"', '"string"'),
    [
      "changed operation GET /v1/shelves/{shelfUuid}/books: removed parameter uuids[eq], changed parameter isLent[eq], added parameter ids[eq]",
    ],
  ],
  [
    "a schema and the parameter that uses it",
    (text) => text.replace('"there"', '"there", "lost"'),
    ["changed operation GET /v1/shelves/{shelfUuid}/books: changed parameter states[eq]", "changed schema State"],
  ],
])("tells of %s", (_, change, expected) => {
  expect(listChanges(before, JSON.parse(change(text)))).toEqual(expected);
});

it("tells of query parameters in another order", () => {
  const after = structuredClone(before);
  after.paths?.["/v1/shelves/{shelfUuid}/books"]?.get?.parameters?.reverse();
  expect(listChanges(before, after)).toEqual([
    "changed operation GET /v1/shelves/{shelfUuid}/books: order of parameters",
  ]);
});
