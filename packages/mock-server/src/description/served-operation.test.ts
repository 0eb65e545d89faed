import { describe, expect, it } from "vitest";
import { actionOf, collectionNameOf, collectionPathOf, shortNameOf, upperSnake } from "./served-operation.ts";

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
    ["PATCH", "/v1/organizations/current", "updateSingle"],
    ["POST", "/v1/assets/{assetUuid}/files/actions/initiate-upload", "initiateUpload"],
    ["POST", "/v1/assets/files/bulk/actions/initiate-upload", "bulkInitiateUpload"],
    ["POST", "/v1/assets/{assetUuid}/actions/other", undefined],
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

describe("names of collections", () => {
  it.each([
    ["/v1/products", "products", "products"],
    ["/v1/families/{familyUuid}/asset-types", "familyAssetTypes", "assetTypes"],
    ["/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms", "productAttributeTerms", "terms"],
    ["/v1/organizations/current/members", "organizationMembers", "members"],
  ])("%s is %s or %s", (path, long, short) => {
    expect([collectionNameOf(path), shortNameOf(path)]).toEqual([long, short]);
  });
});

describe("upperSnake", () => {
  it("turns names into the start of error codes", () => {
    expect(["Sku", "ProductContent", "skuUuid"].map(upperSnake)).toEqual(["SKU", "PRODUCT_CONTENT", "SKU_UUID"]);
  });
});
