import { expect, it } from "vitest";
import type { ApiOperation } from "../src/api-operation.ts";
import { renderOperations } from "./render.ts";

const listBooks: ApiOperation = {
  operationId: "listBooks",
  tag: "Books",
  method: "GET",
  path: "/v1/shelves/{shelfUuid}/books",
  pathParameters: ["shelfUuid"],
  queryParameters: [
    { name: "states[eq]", type: "string", array: true, enum: ["lent", "there"], evidence: "documented" },
    { name: "page", type: "integer", format: "int32", array: false, evidence: "derived" },
  ],
  hasBody: false,
  successStatus: 200,
  evidence: "documented",
  permission: "read",
};

it("writes a module that says it is generated, with one query parameter a line", () => {
  const { queryParameters: _, ...rest } = listBooks;
  const getBook: ApiOperation = { ...rest, operationId: "getBook", queryParameters: [] };
  expect(renderOperations([listBooks, getBook])).toMatchInlineSnapshot(`
    "// Generated from packages/openapi/description by \`pnpm generate\`. Do not edit.
    import type { ApiOperation } from "../api-operation.ts";

    /** Every operation of the description, in the order of its paths. */
    export const operations: readonly ApiOperation[] = [
      {
        operationId: "listBooks",
        tag: "Books",
        method: "GET",
        path: "/v1/shelves/{shelfUuid}/books",
        pathParameters: ["shelfUuid"],
        hasBody: false,
        successStatus: 200,
        evidence: "documented",
        permission: "read",
        queryParameters: [
          { name: "states[eq]", type: "string", array: true, enum: ["lent", "there"], evidence: "documented" },
          { name: "page", type: "integer", format: "int32", array: false, evidence: "derived" },
        ],
      },
      {
        operationId: "getBook",
        tag: "Books",
        method: "GET",
        path: "/v1/shelves/{shelfUuid}/books",
        pathParameters: ["shelfUuid"],
        hasBody: false,
        successStatus: 200,
        evidence: "documented",
        permission: "read",
        queryParameters: [],
      },
    ];
    "
  `);
});
