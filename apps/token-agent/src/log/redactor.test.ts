import { describe, expect, it } from "vitest";
import { Redactor } from "./redactor.ts";

describe("the redactor", () => {
  it("takes out what it was told, as text, in JSON and in an address", () => {
    const redactor = new Redactor();
    const secret = 'quote"and\\slash and space';
    redactor.addSecret(secret);
    const text = `${secret} ${JSON.stringify({ secret })} ?s=${encodeURIComponent(secret)}`;
    expect(redactor.clean(text)).toBe('[redacted] {"secret":"[redacted]"} ?s=[redacted]');
  });

  it("takes out tokens that it was not told", () => {
    const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln-_";
    expect(new Redactor().clean(`a ${jwt} b`)).toBe("a [redacted] b");
    expect(new Redactor().clean('{"authorization":"Bearer opaque-token"}')).toBe(
      '{"authorization":"Bearer [redacted]"}',
    );
    expect(new Redactor().clean("authorization: bearer opaque-token")).toBe("authorization: bearer [redacted]");
  });

  it("leaves other text alone, also when it was told something short", () => {
    const redactor = new Redactor();
    redactor.addToken("token");
    redactor.addToken("");
    expect(redactor.clean("the token endpoint")).toBe("the token endpoint");
  });

  it("remembers the values used last", () => {
    const redactor = new Redactor();
    redactor.addToken("opaque-token-used-again");
    for (let index = 0; index < 100; index += 1) {
      redactor.addToken(`opaque-token-${index}`);
      expect(redactor.clean("opaque-token-used-again")).toBe("[redacted]");
      redactor.addToken("opaque-token-used-again");
    }
    expect(redactor.clean("opaque-token-used-again opaque-token-99 opaque-token-0")).toBe(
      "[redacted] [redacted] opaque-token-0",
    );
  });

  it("remembers a secret however many tokens it is told, since it is told the secret of the environment once", () => {
    const redactor = new Redactor();
    redactor.addSecret("the-client-secret");
    for (let index = 0; index < 100; index += 1) redactor.addToken(`opaque-token-${index}`);
    expect(redactor.clean("the-client-secret")).toBe("[redacted]");
  });
});
