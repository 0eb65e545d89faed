import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { operationTable } from "./operations.ts";

const fixture = new URL("fixtures/books.json", import.meta.url);
const document: OpenApiDocument = JSON.parse(await readFile(fixture, "utf8"));

it("makes one row per operation, in the order of the paths, with references followed", () => {
  const path = "/v1/shelves/{shelfUuid}/books";
  expect(operationTable(document)).toEqual([
    {
      operationId: "listBooks",
      tag: "Books",
      method: "GET",
      path,
      pathParameters: ["shelfUuid"],
      queryParameters: [
        { name: "lang", type: "string", array: false, evidence: "documented" },
        { name: "uuids[eq]", type: "string", format: "uuid", array: true, nullable: true, evidence: "documented" },
        { name: "states[eq]", type: "string", array: true, enum: ["lent", "there"], evidence: "documented" },
        { name: "page", type: "integer", format: "int32", array: false, evidence: "derived" },
        { name: "isLent[eq]", type: "boolean", array: false, evidence: "documented" },
      ],
      hasBody: false,
      successStatus: 200,
      evidence: "documented",
      permission: "read",
    },
    {
      operationId: "createBook",
      tag: "Books",
      method: "POST",
      path,
      pathParameters: ["shelfUuid"],
      queryParameters: [{ name: "lang", type: "string", array: false, evidence: "address" }],
      hasBody: true,
      successStatus: 201,
      evidence: "address",
      permission: "write",
    },
    {
      operationId: "deleteBook",
      tag: "Books",
      method: "DELETE",
      path: `${path}/{bookUuid}`,
      pathParameters: ["shelfUuid", "bookUuid"],
      queryParameters: [],
      hasBody: false,
      successStatus: 204,
      evidence: "derived",
      permission: "delete",
    },
  ]);
});

it("names the operation that has no operationId", () => {
  const nameless: OpenApiDocument = {
    ...document,
    paths: {
      "/v1/books": {
        get: {
          tags: ["Books"],
          "x-evidence": "derived",
          "x-permission": "read",
          responses: { "200": { description: "All." } },
        },
      },
    },
  };
  expect(() => operationTable(nameless)).toThrow("GET /v1/books needs an operationId");
});

it("names the query parameter whose type the table has no word for", () => {
  const parameters = [{ name: "price[min]", in: "query", schema: { type: "number" } } as const];
  const priced: OpenApiDocument = {
    ...document,
    paths: {
      "/v1/books": {
        get: {
          operationId: "listBooks",
          tags: ["Books"],
          "x-evidence": "derived",
          "x-permission": "read",
          parameters,
          responses: { "200": { description: "All." } },
        },
      },
    },
  };
  expect(() => operationTable(priced)).toThrow("price[min] has the type number");
});
