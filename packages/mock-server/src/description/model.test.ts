import type { ApiOperation, HttpMethod } from "@apiera/openapi";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { createApiModel } from "./model.ts";

/** A description of resources the server has never heard of. */
const row = (...members: readonly string[]): JsonObject => ({
  type: "object",
  properties: Object.fromEntries(members.map((member) => [member, { type: ["string", "null"] }])),
});
const document: JsonObject = {
  paths: {
    "/v1/attributes/{attributeUuid}/terms": {
      get: { responses: { 200: { $ref: "#/components/responses/Terms" } } },
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: { allOf: [{ type: "object", properties: { code: { type: "string" }, rank: {} } }] },
            },
          },
        },
        responses: { 201: answer({ $ref: "#/components/schemas/AttributeTermResponse" }) },
      },
    },
    "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents": {
      get: { responses: { 200: answer({ $ref: "#/components/schemas/AttributeTermContentPage" }) } },
    },
    "/v1/organizations/current": {
      get: { responses: { 200: answer({ $ref: "#/components/schemas/OrganizationResponse" }) } },
    },
  },
  components: {
    responses: { Terms: answer({ $ref: "#/components/schemas/AttributeTermPage" }) },
    schemas: {
      AttributeTermResponse: row("uuid", "attributeUuid", "code", "contents"),
      AttributeTermPage: page("AttributeTermResponse"),
      AttributeTermContentResponse: row("uuid", "attributeTermUuid", "localeUuid"),
      AttributeTermContentPage: page("AttributeTermContentResponse"),
      OrganizationResponse: row("uuid", "name"),
    },
  },
};
const TERMS = "/v1/attributes/{attributeUuid}/terms";
const operations = [
  operation("listAttributeTerms", "GET", TERMS, ["include[contents]"]),
  operation("createAttributeTerm", "POST", TERMS),
  operation("listAttributeTermContents", "GET", `${TERMS}/{attributeTermUuid}/contents`),
  operation("getOrganization", "GET", "/v1/organizations/current"),
  operation("initiateUpload", "POST", "/v1/assets/{assetUuid}/files/actions/initiate-upload"),
];

function answer(schema: JsonObject): JsonObject {
  return { content: { "application/json": { schema } } };
}

function page(name: string): JsonObject {
  const items = { type: "array", items: { $ref: `#/components/schemas/${name}` } };
  return { type: "object", properties: { items, pagination: {} } };
}

function operation(operationId: string, method: HttpMethod, path: string, query: readonly string[] = []): ApiOperation {
  return {
    ...{ operationId, method, path, tag: "x", evidence: "derived", permission: "read" },
    hasBody: method === "POST",
    successStatus: method === "POST" ? 201 : 200,
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ""),
    queryParameters: query.map((name) => ({ name, type: "boolean", array: false, evidence: "derived" })),
  };
}

describe("createApiModel", () => {
  const model = createApiModel(document, operations);

  it("derives a resource from its addresses and its response schema", () => {
    const terms = model.resources.get(TERMS);
    expect(terms).toMatchObject({
      entity: "AttributeTerm",
      errorPrefix: "ATTRIBUTE_TERM",
      parents: [{ parameter: "attributeUuid", collectionPath: "/v1/attributes" }],
      transitions: [],
    });
    expect([...(terms?.members.keys() ?? [])]).toEqual(["uuid", "attributeUuid", "code"]);
    expect([...(terms?.hydrated.keys() ?? [])]).toEqual(["contents"]);
  });

  it("reads what a body may set through allOf", () => {
    const create = model.served.find(({ action }) => action === "create");
    expect([...(create?.bodyMembers ?? [])]).toEqual(["code", "rank"]);
  });

  it("knows rows at any depth below a collection", () => {
    const names = (path: string): string[] => model.childrenOf(path).map(({ entity }) => entity);
    expect(names("/v1/attributes")).toEqual(["AttributeTerm", "AttributeTermContent"]);
    expect(names(TERMS)).toEqual(["AttributeTermContent"]);
  });

  it("knows a resource that is no collection, and leaves what answers no row", () => {
    expect(model.served.find(({ resource }) => resource.entity === "Organization")?.action).toBe("getSingle");
    expect(model.unserved.map(({ operationId }) => operationId)).toEqual(["initiateUpload"]);
  });
});
