import { ApieraError, NetworkError, TimeoutError, TokenRequestError } from "@apiera/auth";
import {
  BadRequestError,
  ForbiddenError,
  GatewayTimeoutError,
  InternalServerError,
  InvalidRequestError,
  NotFoundError,
  RateLimitExceededError,
  RateLimitWaitError,
  ServiceUnavailableError,
  UnexpectedStatusError,
} from "@apiera/client";
import { describe, expect, it } from "vitest";
import { problemOf } from "./problem.ts";

const OPERATION = { operationId: "listProducts" };
const SECRET = "not for the caller";

describe("a problem", () => {
  it.each([
    ["a 429 of the API", new RateLimitExceededError({ ...OPERATION, status: 429, retryAfterMs: 12_300 }), "13"],
    ["a budget that is used up", new RateLimitWaitError({ ...OPERATION, waitMs: 40_000, maxWaitMs: 3_000 }), "40"],
    [
      "a token endpoint that is busy",
      new TokenRequestError(SECRET, { status: 429, retryAfterMs: 500, retryable: true }),
      "1",
    ],
    ["an API that is not there", new ServiceUnavailableError({ ...OPERATION, status: 503, detail: SECRET }), "5"],
    ["an API that is too slow", new GatewayTimeoutError({ ...OPERATION, status: 504, detail: SECRET }), "5"],
    ["an API that waits no longer", new UnexpectedStatusError({ ...OPERATION, status: 408, detail: SECRET }), "5"],
    [
      "what may be tried again at once",
      new RateLimitExceededError({ ...OPERATION, status: 429, retryAfterMs: 0 }),
      "1",
    ],
    ["no answer in time", new TimeoutError(SECRET, { timeoutMs: 10 }), "5"],
    ["no connection", new NetworkError(SECRET, {}), "5"],
    ["a service that stops", new ApieraError(SECRET, { code: "APIERA_CLOSED", retryable: false }), "5"],
  ])("of %s is a 503 that says when to come back", (_, error, retryAfter) => {
    const answer = problemOf(error);
    expect([answer.status, answer.headers]).toEqual([503, { "Retry-After": retryAfter }]);
    expect(answer.problem).toMatchObject({ status: 503, code: error.code, title: "Service Unavailable" });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
  });

  it.each([
    [400, new BadRequestError({ ...OPERATION, status: 400, detail: SECRET, correlationId: "abc" })],
    [404, new NotFoundError({ ...OPERATION, status: 404, detail: SECRET, correlationId: "abc" })],
    [502, new ForbiddenError({ ...OPERATION, status: 403, detail: SECRET, correlationId: "abc" })],
    [502, new InternalServerError({ ...OPERATION, status: 500, detail: SECRET, correlationId: "abc" })],
  ])("of another refusal is a %d, with the id for support and none of its words", (status, error) => {
    const { problem, headers } = problemOf(error);
    expect([problem.status, problem.code, problem.correlationId, headers]).toEqual([status, error.code, "abc", {}]);
    expect(JSON.stringify(problem)).not.toContain(SECRET);
  });

  it("names what the caller has to change", () => {
    const error = new InvalidRequestError("", {
      parameter: "uuid",
      issues: [{ path: "uuid", message: "expected a UUID" }],
      ...OPERATION,
    });
    expect(problemOf(error).problem).toMatchObject({ status: 400, detail: "uuid: expected a UUID" });
    const unreadable = Object.assign(new Error("No JSON."), { statusCode: 400 });
    expect(problemOf(unreadable).problem).toMatchObject({ status: 400, title: "Bad Request", detail: "No JSON." });
    const tooLong = Object.assign(new Error("Too long."), { status: 413 });
    expect(problemOf(tooLong).problem).toMatchObject({ status: 413, title: "Payload Too Large", detail: "Too long." });
  });

  it.each([new Error(SECRET), SECRET, null, Object.assign(new Error(SECRET), { status: 500 })])(
    "of anything else tells nothing",
    (error) => {
      const { problem } = problemOf(error);
      expect(problem.status).toBe(500);
      expect(JSON.stringify(problem)).not.toContain(SECRET);
    },
  );
});
