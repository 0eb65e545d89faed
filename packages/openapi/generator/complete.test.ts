import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { complete } from "./complete.ts";
import { operationTable } from "./operations.ts";

const text = await readFile(new URL("fixtures/books.json", import.meta.url), "utf8");
const known: OpenApiDocument = JSON.parse(text);

function publish(change: (text: string) => string): OpenApiDocument {
  return JSON.parse(change(text));
}

it("fills in the evidence and the permission an operation lacks", () => {
  const published = publish((text) => text.replaceAll(/"x-(evidence|permission)": "\w+",/g, ""));
  const rows = operationTable(complete(published, known));
  expect(rows.map(({ operationId, evidence, permission }) => [operationId, evidence, permission])).toEqual([
    ["listBooks", "documented", "read"],
    ["createBook", "documented", "write"],
    ["deleteBook", "documented", "delete"],
  ]);
});

it("keeps what an operation says of itself", () => {
  expect(complete(known, known)).toEqual(known);
});

it("keeps our name for a known operation, whatever it is called there, and the name of a new one", () => {
  const published = publish((text) =>
    text
      .replace('"listBooks"', '"Books_GetAll"')
      .replace("{bookUuid}", "old/{bookUuid}")
      .replace('"deleteBook"', '"Books_Delete"'),
  );
  const names = operationTable(complete(published, known)).map(({ operationId }) => operationId);
  expect(names).toEqual(["listBooks", "createBook", "Books_Delete"]);
});

it("knows an operation whatever its path parameters and tag are called", () => {
  const published = publish((text) =>
    text
      .replace("{bookUuid}", "{bookId}")
      .replace('"deleteBook"', '"Books_Delete"')
      .replaceAll('["Books"]', '["Library/Books"]'),
  );
  const rows = operationTable(complete(published, known));
  expect(rows.map(({ operationId, tag }) => `${operationId} of ${tag}`)).toEqual([
    "listBooks of Books",
    "createBook of Books",
    "deleteBook of Books",
  ]);
});

it("leaves the published document as it is", () => {
  const published = publish((text) => text.replaceAll(/"x-evidence": "\w+",/g, ""));
  const before = structuredClone(published);
  complete(published, known);
  expect(published).toEqual(before);
});
