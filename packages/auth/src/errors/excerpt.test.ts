import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

describe("excerpt", () => {
  it.each([
    ["the given secrets", "a s3cret b", "a [redacted] b"],
    ["a JWT", "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln end", "token [redacted] end"],
    ["a JWT that was cut", 'x "eyJhbGciOiJSUzI1NiJ9.eyJzd', 'x "[redacted]'],
    ["members known to be secret, in JSON", '{"access_token":"opaque","a":1}', '{"access_token":"[redacted]","a":1}'],
    ["members known to be secret, in a form", "client_secret=opaque&a=1", "client_secret=[redacted]&a=1"],
  ])("takes out %s", (_, text, safe) => {
    expect(excerpt(text, ["s3cret"])).toBe(safe);
  });

  it("clips, and makes control characters blanks", () => {
    expect(excerpt(`a\r\n\u0007b${"x".repeat(500)}`)).toMatch(/^a bx{197}…$/);
  });
});
