import { describe, expect, it, vi } from "vitest";
import * as one from "../src/index.ts";

describe("two copies of the package", () => {
  it("recognise each other's errors", async () => {
    const { markOutcomeUnknown } = await import("../src/errors/outcome.ts");
    const { createProblemError } = await import("../src/errors/problem-errors.ts");
    vi.resetModules();
    const other = await import("../src/index.ts");
    expect(other.ProblemError).not.toBe(one.ProblemError);
    const error = createProblemError({
      status: 404,
      operationId: "getThing",
      type: "https://docs.apiera.io/problems/not-found",
    });
    expect(error).not.toBeInstanceOf(other.ProblemError);
    expect([
      other.isProblemError(error),
      other.isProblemError(error, 404),
      other.isProblemError(error, error.type),
    ]).toEqual([true, true, true]);
    expect(other.isProblemError(error, 409)).toBe(false);
    expect(other.isOutcomeUnknown(markOutcomeUnknown(error))).toBe(true);
    expect(other.isOutcomeUnknown(new Error("x"))).toBe(false);
  });
});
