import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { explain, withoutCommand } from "./backend-error.ts";

describe("withoutCommand", () => {
  it("keeps name, message, stack and the errors behind, under whatever name a library has them", () => {
    const deepest = new RangeError("deepest");
    const middle = Object.assign(new Error("middle"), { lastNodeError: deepest });
    const outer = Object.assign(new TypeError("outer"), { originalError: middle });
    expect(withoutCommand(outer)).toMatchObject({
      name: "TypeError",
      message: "outer",
      stack: outer.stack,
      cause: { message: "middle", cause: { name: "RangeError", message: "deepest" } },
    });
  });

  it("drops the command at every depth, and what the server repeats of it", () => {
    const inner = Object.assign(new Error("WRONGPASS"), { command: { name: "auth", args: ["canary"] } });
    const outer = new Error("ERR unknown command 'evalsha', with args beginning with: 'canary' 'canary'", {
      cause: inner,
    });
    const shown = inspect(withoutCommand(outer), { depth: 9, showHidden: true });
    expect(shown).toContain("ERR unknown command 'evalsha'");
    expect(shown).toContain("WRONGPASS");
    expect(shown).not.toContain("canary");
  });

  it("ends where errors go in a circle", () => {
    const error = new Error("round");
    error.cause = error;
    expect(withoutCommand(error)).toMatchObject({ message: "round", cause: { message: "round" } });
  });
});

describe("explain", () => {
  it.each([
    ["WRONGPASS invalid username-password pair or user is disabled.", /user or password/, false],
    ["NOAUTH Authentication required.", /user or password/, false],
    ["NOPERM User app has no permissions to run the 'evalsha' command", /lacks a permission/, false],
    [
      "ERR The user executing the script can't run this command or subcommand script: 0f3c",
      /lacks a permission/,
      false,
    ],
    ["ERR ACL failure in script: User app has no permissions to run the 'hset' command", /lacks a permission/, false],
    ["ERR Error running script (call to f_0f3c): -OOM command not allowed", /no memory left/, true],
    ["OOM command not allowed when used memory > 'maxmemory'.", /no memory left/, true],
    ["connect ECONNREFUSED 127.0.0.1:6379", /failed or is out of reach/, true],
  ])("%s", (message, meaning, retryable) => {
    const behind = new Error("Failed to refresh slots cache.", { cause: new Error(message) });
    for (const error of [new Error(message), behind]) {
      expect(explain(error)).toMatchObject({ meaning: expect.stringMatching(meaning), retryable });
    }
  });
});
