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
  // Derived: what others refer to, such as a type, cannot be deleted.
  const inUse = method === "DELETE" && pathParameters.length === 1 ? ["409"] : [];
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
});
