import { describe, expect, it } from "vitest";
import { actionOf, collectionPathOf, upperSnake } from "./served-operation.ts";

describe("actionOf", () => {
  it.each([
    ["GET", "/v1/skus", "list"],
    ["POST", "/v1/skus", "create"],
    ["GET", "/v1/skus/{skuUuid}", "get"],
    ["PATCH", "/v1/skus/{skuUuid}", "update"],
    ["DELETE", "/v1/skus/{skuUuid}", "delete"],
    ["PATCH", "/v1/skus/{skuUuid}/actions/lifecycle", "transition"],
    ["POST", "/v1/skus/bulk", "bulkCreate"],
    ["PATCH", "/v1/skus/bulk", "bulkUpdate"],
    ["PATCH", "/v1/skus/bulk/actions/lifecycle", "bulkTransition"],
    ["POST", "/v1/assets/files/bulk/actions/initiate-upload", undefined],
    ["DELETE", "/v1/skus", undefined],
  ])("reads %s %s as %s", (method, path, action) => {
    expect(actionOf(method, path)).toBe(action);
  });
});

describe("collectionPathOf", () => {
  it.each([
    ["/v1/skus", "/v1/skus"],
    ["/v1/skus/bulk", "/v1/skus"],
    ["/v1/skus/bulk/actions/lifecycle", "/v1/skus"],
    ["/v1/skus/{skuUuid}/actions/lifecycle", "/v1/skus"],
    ["/v1/products/{productUuid}/tags/{productTagUuid}", "/v1/products/{productUuid}/tags"],
    ["/v1/products/{productUuid}/tags/bulk", "/v1/products/{productUuid}/tags"],
  ])("of %s is %s", (path, expected) => {
    expect(collectionPathOf(path)).toBe(expected);
  });
});

describe("upperSnake", () => {
  it("turns names into the start of error codes", () => {
    expect(["Sku", "ProductContent", "skuUuid"].map(upperSnake)).toEqual(["SKU", "PRODUCT_CONTENT", "SKU_UUID"]);
  });
});
