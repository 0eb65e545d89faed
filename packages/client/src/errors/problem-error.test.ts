import { inspect } from "node:util";
import { isApieraError } from "@apiera/auth";
import { describe, expect, it } from "vitest";
import { parseProblem } from "./parse-problem.ts";
import { isProblemError, ProblemError } from "./problem-error.ts";
import { createProblemError } from "./problem-errors.ts";

const at = (status: number): ProblemError => createProblemError({ status, operationId: "getThing" });

describe("createProblemError", () => {
  it.each<[number, string, string, boolean]>([
    [400, "BadRequestError", "APIERA_BAD_REQUEST", false],
    [401, "UnauthorizedError", "APIERA_UNAUTHORIZED", false],
    [403, "ForbiddenError", "APIERA_FORBIDDEN", false],
    [404, "NotFoundError", "APIERA_NOT_FOUND", false],
    [409, "ConflictError", "APIERA_CONFLICT", false],
    [422, "UnprocessableEntityError", "APIERA_UNPROCESSABLE_ENTITY", false],
    [429, "RateLimitExceededError", "APIERA_RATE_LIMIT_EXCEEDED", true],
    [500, "InternalServerError", "APIERA_INTERNAL_SERVER_ERROR", true],
    [503, "ServiceUnavailableError", "APIERA_SERVICE_UNAVAILABLE", true],
    [504, "GatewayTimeoutError", "APIERA_GATEWAY_TIMEOUT", true],
    [502, "UnexpectedStatusError", "APIERA_UNEXPECTED_STATUS", true],
    [418, "UnexpectedStatusError", "APIERA_UNEXPECTED_STATUS", false],
  ])("makes of %i a %s", (status, name, code, retryable) => {
    expect(at(status)).toMatchObject({ name, code, retryable, status, errors: [] });
    expect(at(status)).toBeInstanceOf(ProblemError);
  });
});

describe("isProblemError", () => {
  it("recognises them by status and by type", () => {
    const error = createProblemError({
      status: 404,
      operationId: "x",
      type: "https://docs.apiera.io/problems/not-found",
    });
    expect([isProblemError(error), isProblemError(error, 404), isProblemError(error, error.type)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isProblemError(error, 409), isProblemError(error, "about:blank"), isProblemError(new Error("x"))]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isProblemError(null), isProblemError("x"), isApieraError(error)]).toEqual([false, false, true]);
  });

  it("recognises those of another copy of the package", () => {
    const foreign = Object.assign(new Error("x"), { status: 404 });
    Object.defineProperty(foreign, Symbol.for("@apiera/problem-error"), { value: true });
    expect(isProblemError(foreign, 404)).toBe(true);
  });
});

describe("parseProblem", () => {
  it("reads every member of problem details and leaves out null ones", () => {
    const body = {
      type: "https://docs.apiera.io/problems/unprocessable-entity",
      title: "Unprocessable Entity",
      detail: null,
      instance: "/v1/products",
      correlationId: "c-1",
      errors: [{ code: "A", message: "a" }, "nonsense", { code: "B" }],
    };
    expect(parseProblem(body, [])).toEqual({
      ...body,
      detail: undefined,
      errors: [{ code: "A", message: "a" }],
    });
  });

  it("reads the other form of a 401", () => {
    expect(parseProblem({ error: "invalid_token", message: "Token has expired" }, [])).toMatchObject({
      oauthError: "invalid_token",
      detail: "Token has expired",
    });
  });

  it("keeps the beginning of what is not JSON", () => {
    expect(parseProblem(`<h1>Bad\u001b[31m gateway</h1>${"x".repeat(9000)}`, []).bodyText).toMatch(
      /^<h1>Bad \[31m gateway.{450}/,
    );
    expect(parseProblem("x".repeat(9000), []).bodyText).toHaveLength(500);
    expect([parseProblem("  ", []), parseProblem(undefined, []), parseProblem(7, [])]).toEqual([{}, {}, {}]);
  });

  it("removes tokens that an answer echoes", () => {
    const echo = "got Authorization: Bearer abc.def/123= and opaque-token-value and eyJhbGciOi.eyJzdWIi.sIgNaTuRe";
    const problem = createProblemError({
      status: 401,
      operationId: "x",
      ...parseProblem({ detail: echo, errors: [{ code: "E", message: echo }] }, ["opaque-token-value"]),
    });
    const shown = `${inspect(problem)}${JSON.stringify(problem)}${problem.message}`;
    expect(shown).not.toMatch(/abc\.def|opaque-token-value|sIgNaTuRe/);
    expect(parseProblem(echo, ["opaque-token-value"]).bodyText).toBe(
      "got Authorization: Bearer [redacted] and [redacted] and [redacted]",
    );
  });
});

it("says the operation, the status, why and where to ask", () => {
  const error = createProblemError({
    status: 422,
    operationId: "createThing",
    detail: "Not valid.",
    correlationId: "c-1",
    errors: [{ code: "REQUIRED_FIELD", message: "name is required" }],
  });
  expect(error.message).toBe(
    "createThing failed with status 422: Not valid. [REQUIRED_FIELD: name is required] (correlationId c-1)",
  );
});
