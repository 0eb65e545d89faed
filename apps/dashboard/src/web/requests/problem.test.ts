import { describe, expect, it } from "vitest";
import { problemOf, RequestError, readProblem, unreachable } from "./problem.ts";

describe("problems", () => {
  it("are read from a problem document", () => {
    const problem = {
      title: "Not found",
      status: 404,
      detail: "There is no such product.",
      code: "APIERA_NOT_FOUND",
      correlationId: "c-1",
    };
    expect(readProblem(404, JSON.stringify({ ...problem, more: 1 }))).toEqual(problem);
  });

  it.each(["<html>Bad gateway</html>", "", "null", "[]", '{"title":7,"detail":""}'])(
    "are made of the status when the body is %j",
    (body) => {
      const problem = readProblem(502, body);
      expect(problem.status).toBe(502);
      expect(problem.title).toContain("502");
      expect(problem.detail).toContain("Try again");
      expect(problem).not.toHaveProperty("correlationId");
    },
  );

  it("come out of the errors that carry them, and out of any other", () => {
    expect(problemOf(unreachable(new TypeError("fetch failed"))).code).toBe("DASHBOARD_UNREACHABLE");
    expect(problemOf(new RequestError(readProblem(500, "")))).toEqual(readProblem(500, ""));
    expect(problemOf(new Error("x is not a function")).detail).toContain("x is not a function");
  });
});
