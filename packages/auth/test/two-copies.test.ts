import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { isApieraError } from "../src/index.ts";

/** The package as CommonJS loads it: other classes than those of the sources, as with two installed versions. */
const copy = createRequire(import.meta.url)("@apiera/auth") as typeof import("../src/index.ts");

describe("isApieraError", () => {
  it("knows the errors of another copy of the package", () => {
    const error = new copy.NetworkError("unreachable");
    expect(error).toBeInstanceOf(copy.ApieraError);
    expect(isApieraError(error)).toBe(true);
    expect(copy.isApieraError(error)).toBe(true);
  });

  it.each([undefined, null, "APIERA_NETWORK", new Error("APIERA_NETWORK"), { code: "APIERA_NETWORK" }])(
    "knows that %s is none",
    (value) => {
      expect(isApieraError(value)).toBe(false);
    },
  );
});
