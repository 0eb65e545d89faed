import { describe, expect, it } from "vitest";
import { excerpt, safeCause } from "../src/errors/excerpt.ts";

describe("a secret with signs in it", () => {
  const secret = 'a"b\\c&d e+f';

  it.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify({ echoed: secret })],
    ["in an address or a form", `echoed=${encodeURIComponent(secret)}`],
  ])("is taken out of a text %s", (_, text) => {
    const safe = excerpt(text, [secret]);
    expect(safe).toContain("[redacted]");
    for (const part of ['a"b', 'a\\"b', "c%26d", "c&d"]) expect(safe).not.toContain(part);
  });

  it("that is empty takes nothing out", () => {
    expect(excerpt("said", [""])).toBe("said");
  });
});

describe("the cause of an error", () => {
  it("keeps the code of a system error, along the whole chain, and nothing else", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED", request: { secret: "s3cret" } });
    const safe = safeCause(new TypeError("fetch failed", { cause: refused }), ["s3cret"]);
    expect([safe.message, (safe.cause as Error).message]).toEqual(["TypeError: fetch failed", "Error: connect"]);
    expect(safe.cause).toMatchObject({ code: "ECONNREFUSED" });
    expect(Object.keys(safe.cause as Error)).toEqual(["code"]);
  });

  it.each(["s3cret", "with blanks", "X".repeat(41), 5, { code: "X" }])("keeps no code that is none: %j", (code) => {
    expect(safeCause(Object.assign(new Error("down"), { code }), [])).not.toHaveProperty("code");
  });

  it("may be in a circle", () => {
    const first = new Error("first");
    first.cause = new Error("second", { cause: first });
    let depth = 0;
    for (let cause: unknown = safeCause(first, []); cause instanceof Error; cause = cause.cause) depth += 1;
    expect(depth).toBe(5);
  });

  it.each([undefined, null, "text", 5])("may be anything that was thrown: %j", (thrown) => {
    expect(safeCause(thrown, [])).toBeInstanceOf(Error);
  });
});
