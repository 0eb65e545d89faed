import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { createStyle } from "./colour.ts";
import { fitWidths, renderRecord, renderTable } from "./table.ts";

const style = createStyle(false);

describe("renderTable", () => {
  it("lines up columns, leaves null empty, and shows what is no text as JSON", () => {
    const rows = [
      { uuid: "u1", code: "a", tags: ["x"], none: null },
      { uuid: "u2", code: "longer", tags: [], none: undefined },
    ];
    expect(renderTable(rows, { columns: ["uuid", "code", "tags", "none"], width: 80, style })).toBe(
      ["uuid  code    tags   none", 'u1    a       ["x"]', "u2    longer  []"].join("\n"),
    );
  });

  it("cuts what is long, but no UUID, and shows times without the fraction of a second", () => {
    const uuid = "0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b";
    const rows = [{ uuid, code: "x".repeat(50), updatedAt: "2025-11-23T14:15:22.123456Z" }];
    const [, line] = renderTable(rows, { columns: ["uuid", "code", "updatedAt"], width: 60, style }).split("\n");
    expect(line).toBe(`${uuid}  xxxxxxxxx…  2025-11-2…`);
    expect(renderTable(rows, { columns: ["updatedAt"], width: 60, style })).toContain("2025-11-23T14:15:22Z");
  });

  it("fits any terminal, whatever is in the rows", () => {
    const row = fc.dictionary(
      fc.constantFrom("uuid", "code", "a", "b", "c"),
      fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 1, max: 120 }), (rows, width) => {
        const text = renderTable(rows, { columns: ["uuid", "code", "a", "b", "c"], width, style });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        const lines = text.split("\n");
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("fitWidths", () => {
  it("takes from the widest first, and drops the last columns when there is no room", () => {
    expect(fitWidths([4, 40, 20], [4, 6, 6], 50)).toEqual([4, 22, 20]);
    expect(fitWidths([4, 40, 20], [4, 6, 6], 12)).toEqual([4, 6]);
    expect(fitWidths([40], [40], 10)).toEqual([10]);
  });
});

describe("renderRecord", () => {
  it("has a member a line", () => {
    const row = { code: "a\nb", contents: [{ label: "x" }], gone: null };
    expect(renderRecord(row, { columns: Object.keys(row), width: 30, style })).toBe(
      ["code      a b", 'contents  [{"label":"x"}]', "gone"].join("\n"),
    );
  });
});
