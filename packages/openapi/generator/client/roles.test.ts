import { describe, expect, it } from "vitest";
import type { HttpMethod } from "../../src/api-operation.ts";
import { camelCase, identifier, kebabCase, pascalCase, propertyName } from "./names.ts";
import { methodNameOf, parseAddress } from "./roles.ts";

describe("methodNameOf", () => {
  it.each<[HttpMethod, string, boolean, string]>([
    ["GET", "/v1/products", true, "list"],
    ["GET", "/v1/organizations/current", false, "get"],
    ["POST", "/v1/products", false, "create"],
    ["GET", "/v1/products/{productUuid}", false, "get"],
    ["PATCH", "/v1/products/{productUuid}", false, "update"],
    ["DELETE", "/v1/products/{productUuid}/tags/{productTagUuid}", false, "delete"],
    ["POST", "/v1/products/bulk", false, "bulkCreate"],
    ["PATCH", "/v1/products/bulk", false, "bulkUpdate"],
    ["PATCH", "/v1/products/{productUuid}/actions/lifecycle", false, "transition"],
    ["PATCH", "/v1/products/bulk/actions/lifecycle", false, "bulkTransition"],
    ["POST", "/v1/assets/{assetUuid}/files/actions/initiate-upload", false, "initiateUpload"],
    ["POST", "/v1/assets/files/bulk/actions/initiate-upload", false, "bulkInitiateUpload"],
  ])("%s %s", (method, path, isPage, expected) => {
    expect(methodNameOf(method, parseAddress(path), isPage)).toBe(expected);
  });
});

describe("parseAddress", () => {
  it("finds the collection below whatever parents", () => {
    expect(parseAddress("/v1/products/{a}/attributes/{b}/terms/{c}").collection).toEqual([
      "products",
      "{}",
      "attributes",
      "{}",
      "terms",
    ]);
    expect(parseAddress("/organizations/current/members").collection).toEqual(["organizations", "current", "members"]);
  });
});

it("spells names as each place needs them", () => {
  expect([camelCase("Product Asset Types"), pascalCase("product-contents"), kebabCase("ProductContents")]).toEqual([
    "productAssetTypes",
    "ProductContents",
    "product-contents",
  ]);
  expect([
    camelCase("3d models"),
    camelCase("AI models"),
    camelCase("A level"),
    kebabCase("HTMLParts"),
    identifier("class"),
    identifier("get-it"),
    identifier("ok"),
  ]).toEqual(["_3dModels", "aiModels", "aLevel", "html-parts", "class_", "getIt", "ok"]);
  expect([propertyName("code"), propertyName("a-b")]).toEqual(["code", '"a-b"']);
});
