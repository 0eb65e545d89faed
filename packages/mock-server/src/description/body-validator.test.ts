import type { ApiOperation } from "@apiera/openapi";
import { expect, it } from "vitest";
import { createBodyValidators } from "./body-validator.ts";

const operation: ApiOperation = {
  ...{ operationId: "bulkCreateThings", tag: "Things", method: "POST", path: "/v1/things/{thingUuid}/parts/bulk" },
  ...{ pathParameters: ["thingUuid"], queryParameters: [], hasBody: true, successStatus: 201 },
  ...{ evidence: "derived", permission: "write" },
};
const document = {
  paths: {
    [operation.path]: {
      post: {
        requestBody: {
          content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Part" } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Part: {
        type: "object",
        required: ["code"],
        properties: {
          code: { type: "string", minLength: 1 },
          ownerUuid: { anyOf: [{ type: "string", format: "uuid" }, { type: "null" }] },
        },
      },
    },
  },
};

it("names item, member and keyword, and a choice that fits nowhere once", async () => {
  const validators = createBodyValidators(document, [operation]);
  await validators.load();
  const validate = validators.of("bulkCreateThings");
  const violations = validate?.([{ code: "a", ownerUuid: null }, {}, { code: "", ownerUuid: "x" }, { code: 1 }]);

  expect(violations?.map(({ index, member, keyword }) => [index, member, keyword])).toEqual([
    [1, "code", "required"],
    [2, "code", "minLength"],
    [2, "ownerUuid", "anyOf"],
    [3, "code", "type"],
  ]);
  expect(validate?.([])).toEqual([]);
});

it("compiles nothing for an operation without a body", () => {
  expect(createBodyValidators(document, [{ ...operation, hasBody: false }]).of("bulkCreateThings")).toBeUndefined();
});
