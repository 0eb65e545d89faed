import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { HELP, readOptions } from "./options.ts";

describe("the command line", () => {
  it("means one run on the mock server, for people, when it says nothing", () => {
    expect(readOptions([])).toEqual({
      help: false,
      json: false,
      verbose: false,
      serve: false,
      againstApi: false,
      tokenLifetimeMs: undefined,
      rateLimit: 100,
    });
  });

  it("sets up the mock server", () => {
    expect(readOptions(["--serve", "--token-lifetime-ms", "60000", "--rate-limit=500"])).toMatchObject({
      serve: true,
      tokenLifetimeMs: 60_000,
      rateLimit: 500,
    });
  });

  it("has the options that README.md and --help have", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const inReadme = [...readme.matchAll(/^\| `(--[a-z-]+)( <[a-z]+>)?` +\|/gm)].map(
      ([, name = "", value = ""]) => name + value,
    );
    const inHelp = [...HELP.matchAll(/^ {2}(--\S+( <[a-z]+>)?)/gm)].map(([, flag]) => flag);
    expect(inReadme.length).toBeGreaterThan(0);
    expect(inReadme).toEqual(inHelp);
    const args = inReadme
      .filter((flag) => flag !== "--against-api")
      .flatMap((flag) => flag.replace(/<.*>/, "1000").split(" "));
    expect(readOptions(args)).toEqual({
      help: true,
      json: true,
      verbose: true,
      serve: true,
      againstApi: false,
      tokenLifetimeMs: 1_000,
      rateLimit: 1_000,
    });
    expect(readOptions(["--against-api"])).toMatchObject({ againstApi: true });
  });

  it.each([
    [["--rate-limit", "none"], "--rate-limit must be a whole number of at least 10."],
    [["--rate-limit", ""], "--rate-limit must be a whole number of at least 10."],
    [["--token-lifetime-ms", "1"], "--token-lifetime-ms must be a whole number of at least 1000."],
    [["--against-api", "--serve"], "are for the mock server"],
    [["--against-api", "--rate-limit", "100"], "are for the mock server"],
    [["--no-such-thing"], "no-such-thing"],
  ])("does not take %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
