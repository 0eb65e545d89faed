import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ApieraError } from "./apiera-error.ts";
import { ConfigurationError, TokenRequestError, TokenResponseError } from "./errors.ts";

const remedy = "Check the address.";

describe("an error", () => {
  it("says in its message what is wrong and then what to do, and each apart", () => {
    const error = new ApieraError("Nothing answers.", { code: "APIERA_TEST", retryable: true, remedy });
    expect(error.message).toBe("Nothing answers. Check the address.");
    expect(error).toMatchObject({ problem: "Nothing answers.", remedy });
  });

  it("without a remedy says what is wrong only", () => {
    const error = new ApieraError("Nothing answers.", { code: "APIERA_TEST", retryable: true });
    expect([error.message, error.problem, error.remedy]).toEqual(["Nothing answers.", "Nothing answers.", undefined]);
  });

  it("says neither a second time where it is printed or written as JSON", () => {
    const error = new ApieraError("Nothing answers.", { code: "APIERA_TEST", retryable: true, remedy });
    expect(inspect(error).split("Nothing answers.")).toHaveLength(2);
    expect(inspect(error).split(remedy)).toHaveLength(2);
    expect(JSON.stringify(error)).not.toMatch(/problem|remedy/);
  });

  it.each([
    new ConfigurationError("clientId is missing.", { option: "clientId", remedy }),
    new TokenRequestError("It refused.", { status: 400, retryable: false, remedy }),
    new TokenResponseError("It answered a page.", { status: 200, remedy }),
  ])("of a class of its own has both as well: $name", (error) => {
    expect(error.remedy).toBe(remedy);
    expect(error.message).toBe(`${error.problem} ${remedy}`);
  });
});
