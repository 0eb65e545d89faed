import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("the command line", () => {
  it("means 50 processes on Redis and 20 on files when it says nothing", () => {
    expect(readOptions([])).toEqual({ help: false, json: false, write: false, redis: 50, filesystem: 20 });
  });

  it.each(["1", "-2", "2.5", "", "many", "1001"])("does not take %j for a size", (text) => {
    expect(() => readOptions([`--redis=${text}`])).toThrow("--redis must be 0 or a whole number from 2 to 1000.");
  });
});
