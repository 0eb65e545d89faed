import { describe, expect, it } from "vitest";
import { operationsOf } from "../generator/operations.ts";
import { resolve } from "../generator/references.ts";
import { type ApiOperation, description, operations } from "../src/index.ts";

/** Stated for the whole API by the guides, or listed by every operation page. */
const everywhere = ["400", "401", "403", "429", "500", "503", "504"];

/** The error statuses of the reference, by the kind of operation. A call on many items has no 404. */
function errorStatuses({ method, path, pathParameters }: ApiOperation): string[] {
  const onMany = path.includes("/bulk");
  const notFound = pathParameters.length > 0 && !onMany ? ["404"] : [];
  const singleLifecycle = path.endsWith("/actions/lifecycle") && !onMany;
  const writes = method === "POST" || method === "PATCH" ? (singleLifecycle ? ["422"] : ["409", "422"]) : [];
  // Derived: a type that others refer to cannot be deleted.
  const inUse = method === "DELETE" && path.includes("-types/") && pathParameters.length === 1 ? ["409"] : [];
  return [...everywhere, ...notFound, ...writes, ...inUse].sort();
}

/** Writing needs the permission of its method; what concerns the organization itself needs `admin`. */
function permissionOf({ method, path }: ApiOperation): string {
  if (method !== "GET" && path.startsWith("/v1/organizations/")) return "admin";
  if (method === "DELETE") return "delete";
  return method === "GET" ? "read" : "write";
}

function described(operation: ApiOperation) {
  const { operationId, path } = operation;
  const item = operationsOf(description.paths?.[path]).find(
    ([, candidate]) => candidate.operationId === operationId,
  )?.[1];
  if (item === undefined) throw new Error(`${operation.method} ${operation.path} is not described.`);
  return item;
}

describe.each(operations)("$operationId", (operation) => {
  it("has a name, a summary, its evidence and its permission", () => {
    const item = described(operation);
    expect(item.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(item.summary).toBeTruthy();
    expect(["documented", "address", "derived"]).toContain(item["x-evidence"]);
    expect(item["x-permission"]).toBe(permissionOf(operation));
  });

  it("has the error responses of its kind, all as problem details", () => {
    const { responses = {} } = described(operation);
    const errors = Object.keys(responses).filter((status) => Number(status) >= 400);
    expect(errors).toEqual(errorStatuses(operation));
    for (const status of errors) {
      const response = resolve(description, responses[status] ?? {});
      expect(response).toHaveProperty(["content", "application/problem+json"]);
    }
  });

  it("sends the rate-limit headers with every response", () => {
    for (const response of Object.values(described(operation).responses ?? {})) {
      const headers = resolve<{ headers?: object }>(description, response).headers ?? {};
      expect(Object.keys(headers)).toEqual(
        expect.arrayContaining(["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"]),
      );
    }
  });
});

it("gives every operation its own name", () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

it("lists a fixed path before one with a parameter in the same place", () => {
  const paths = Object.keys(description.paths ?? {});
  for (const path of paths) {
    const fixed = path.replace(/\{\w+\}/, "bulk");
    if (fixed !== path && paths.includes(fixed)) expect(paths.indexOf(fixed)).toBeLessThan(paths.indexOf(path));
  }
});

it("asks for a bearer token everywhere and names the server of the authentication guide first", () => {
  expect(description.info).toMatchObject({ title: "Apiera REST API", version: "1.0.0" });
  expect(description.servers?.map(({ url }) => url)).toEqual([
    "https://api.apiera.io",
    "https://docs.apiera.io/_mock/openapi",
  ]);
  expect(description.security).toEqual([{ Bearer: [] }]);
  expect(description.components?.securitySchemes?.Bearer).toMatchObject({ type: "http", scheme: "bearer" });
});

it("has the tags of the reference in their order", () => {
  expect(description.tags?.map(({ name }) => name).join(", ")).toBe(
    [
      "Tag Contents, Tags, Skus, Sku Dimensions, Sku Weights, Family Asset Types, Family Attributes, Family Categories",
      "Families, Family Relation Types, Product Assets, Product Asset Types, Product Attributes, Product Categories",
      "Product Contents, Products, Product Metadata, Product Relations, Product Relation Types, Product Tags",
      "Product Terms, Organization Members, Organizations, Organization Roles, Locales, Category Contents, Categories",
      "Brand Contents, Brands, Attribute Contents, Attributes, Attribute Term Contents, Attribute Terms, Assets",
      "Asset Files, Asset Metadata",
    ].join(", "),
  );
});

describe("error bodies", () => {
  const schemas = description.components?.schemas ?? {};
  const responses = description.components?.responses ?? {};
  const members = (name: string) => Object.keys(schemas[name]?.properties ?? {});

  it("a 401 is problem details without a correlation id, or the body of the authentication guide", () => {
    expect(responses.Unauthorized).toHaveProperty("content", {
      "application/problem+json": { schema: { $ref: "#/components/schemas/UnauthorizedProblem" } },
      "application/json": expect.objectContaining({ schema: { $ref: "#/components/schemas/InvalidTokenError" } }),
    });
    expect(members("UnauthorizedProblem")).toEqual(["type", "title", "status", "detail", "instance"]);
    expect(members("InvalidTokenError")).toEqual(["error", "message"]);
  });

  it("the others carry a correlation id, a 422 also its errors", () => {
    expect(members("Problem")).toEqual([...members("UnauthorizedProblem"), "correlationId"]);
    expect(members("ValidationProblem")).toEqual([...members("Problem"), "errors"]);
    expect(schemas.ValidationError?.required).toEqual(["code", "message"]);
  });

  it.each(["TooManyRequests", "ServiceUnavailable", "GatewayTimeout"])("%s says when to come back", (name) => {
    expect(responses[name]).toHaveProperty(["headers", "Retry-After"]);
  });

  it.each([
    ["BadRequest", 400, "bad-request", "Bad Request"],
    ["Forbidden", 403, "forbidden", "Forbidden"],
    ["NotFound", 404, "not-found", "Not Found"],
    ["Conflict", 409, "conflict", "Conflict"],
    ["UnprocessableEntity", 422, "unprocessable-entity", "Unprocessable Entity"],
    ["TooManyRequests", 429, "rate-limit-exceeded", "Too Many Requests"],
    ["ServiceUnavailable", 503, "service-unavailable", "Service Unavailable"],
    ["GatewayTimeout", 504, "gateway-timeout", "Gateway Timeout"],
  ])("%s shows the sample of its problem page", (name, status, slug, title) => {
    expect(responses[name]).toHaveProperty(
      ["content", "application/problem+json", "example"],
      expect.objectContaining({ type: `https://docs.apiera.io/problems/${slug}`, title, status }),
    );
  });

  it("the sample of a 422 has both documented errors", () => {
    expect(responses.UnprocessableEntity).toHaveProperty(
      ["content", "application/problem+json", "example", "errors"],
      [
        { code: "INVALID_SKU", message: "SKU must be unique within the product family" },
        { code: "REQUIRED_FIELD", message: "Field 'name' is required" },
      ],
    );
  });

  it("names the documented codes of broken rules", () => {
    expect(schemas.ValidationError?.properties?.code).toHaveProperty("examples", [
      ...["REQUIRED_FIELD", "INVALID_SKU", "SKU_NOT_FOUND", "SKU_INVALID_TRANSITION", "SKU_REMOVED"],
      ...["LOCALE_NOT_FOUND", "LOCALE_INVALID_TRANSITION", "LOCALE_REMOVED", "LOCALE_NAME_REQUIRED"],
      ...["LOCALE_NAME_EMPTY", "LOCALE_CODE_REQUIRED", "LOCALE_CODE_EMPTY"],
    ]);
  });
});
