import { describe, expect, it } from "vitest";
import { coresToTry } from "./cores.ts";
import { compatibilityDocument } from "./document.ts";

describe("the cores to try an adapter with", () => {
  it.each([
    [">=0.0.0 <0.2.0", "0.0.0", ["0.0.0"]],
    [">=0.1.0 <0.3.0", "0.2.4", ["0.1.0", "0.2.4"]],
    ["^1.4.0", "1.9.1", ["1.4.0", "1.9.1"]],
  ])("of %s, when it is %s here, are %j", (range, here, cores) => {
    expect(coresToTry(range, here)).toEqual(cores);
  });

  it("must include the one here", () => {
    expect(() => coresToTry(">=0.1.0 <0.2.0", "0.2.0")).toThrow(
      "The core is 0.2.0 here, which the range >=0.1.0 <0.2.0 leaves out.",
    );
  });
});

it("the document has a row per package, and no column too many", () => {
  const adapter = {
    folder: "cache-x",
    name: "@apiera/cache-x",
    version: "0.1.0",
    coreRange: ">=0.1.0 <0.3.0",
    backends: { x: "^1 || ^2" },
  };
  expect(compatibilityDocument([adapter])).toContain(
    "| [@apiera/cache-x](../packages/cache-x) | `>=0.1.0 <0.3.0` | `x` ^1 or ^2 |",
  );
});
