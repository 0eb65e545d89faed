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

const nameless = {
  "x-evidence": "derived",
  "x-permission": "read",
  responses: { "200": { description: "All." } },
} as const;

it("names the operation that has no operationId", () => {
  const paths = { "/v1/books": { get: { ...nameless, tags: ["Books"] } } };
  expect(() => operationTable({ ...document, paths })).toThrow("GET /v1/books needs an operationId");
});

it("has a word for every type: what has no single one is a text", () => {
  const typed = (name: string, schema: object) => ({ name, in: "query", schema }) as const;
  const parameters = [
    typed("price[min]", { type: "number" }),
    typed("where", { type: "object" }),
    typed("either", { oneOf: [{ type: "string" }, { type: "integer" }] }),
    typed("order", { type: "string", enum: ["up", null] }),
  ];
  const operation = {
    ...nameless,
    tags: ["Books"],
    operationId: "listBooks",
    parameters,
    responses: { "2XX": { description: "All." } },
  };
  const described = { ...document, paths: { "/v1/books": { get: operation } } } as unknown as OpenApiDocument;
  const [row] = operationTable(described);
  expect(row?.queryParameters.map(({ type }) => type)).toEqual(["number", "object", "string", "string"]);
  expect(row?.queryParameters.at(-1)?.enum).toEqual(["up"]);
  expect(row?.successStatus).toBe(200);
});
