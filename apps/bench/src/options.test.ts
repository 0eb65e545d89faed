import { describe, expect, it } from "vitest";
import { BenchError } from "./bench-error.ts";
import { HELP, parseOptions } from "./options.ts";

describe("the command line", () => {
  it("measures in full and prints a table unless told otherwise", () => {
    expect(parseOptions([])).toEqual({ json: false, quick: false, help: false });
    expect(parseOptions(["--json", "--quick", "--help"])).toEqual({ json: true, quick: true, help: true });
  });

  it("refuses what it does not know, and says where to look", () => {
    expect(() => parseOptions(["--slow"])).toThrow(BenchError);
    expect(() => parseOptions(["--slow"])).toThrow(/--slow.*See --help/s);
  });

  it("has each option in its help", () => {
    for (const option of Object.keys(parseOptions([]))) expect(HELP).toContain(`--${option} `);
  });
});
