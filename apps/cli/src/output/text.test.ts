import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDuration, readDuration } from "./duration.ts";
import { createRowText } from "./rows.ts";
import { safeJson, safeLines, safeText } from "./safe-text.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe("text for a terminal", () => {
  it("has no character that a terminal acts on, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(safeText(text)).not.toMatch(/\n/);
        expect(safeText(text)).not.toMatch(CONTROLS);
        expect(safeLines(text)).not.toMatch(CONTROLS);
      }),
    );
  });

  it("is JSON of the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = safeJson(value, indent);
        expect(text).not.toMatch(CONTROLS);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("CSV", () => {
  const options = { format: "csv", columns: ["a"], only: undefined, escapeFormulas: true, isTerminal: false } as const;

  it.each(["=1", "+1", "-1", "@x", "\tx", "\rx"])("guards %j, of text alone", (text) => {
    const guarded = createRowText(options).rows([{ a: text }]);
    expect(guarded.replaceAll('"', "")).toBe(`'${text}\n`);
    expect(createRowText({ ...options, escapeFormulas: false }).rows([{ a: text }])).not.toContain("'");
  });

  it("leaves numbers, and text with a sign further on", () => {
    expect(createRowText(options).rows([{ a: -1 }, { a: "a=1" }, { a: null }, { a: { b: 1 } }])).toBe(
      '-1\na=1\n\n"{""b"":1}"\n',
    );
  });
});

describe("durations", () => {
  it.each([
    ["500ms", 500],
    ["30s", 30_000],
    ["1h30m", 5_400_000],
    ["2d", 172_800_000],
  ])("reads %s", (text, ms) => {
    expect(readDuration("--min-ttl", text)).toBe(ms);
  });

  it.each(["", "5", "m", "1.5h", "-1s", "1h 30m"])("refuses %j", (text) => {
    expect(() => readDuration("--min-ttl", text)).toThrow(`--min-ttl: "${text}" is not a duration.`);
  });

  it.each([
    [0, "0 s"],
    [59_999, "59 s"],
    [61_000, "1 min 1 s"],
    [86_399_000, "23 h 59 min"],
    [90_000_000, "1 d 1 h"],
    [-5, "0 s"],
  ])("says %d ms in words", (ms, words) => {
    expect(describeDuration(ms)).toBe(words);
  });
});
