import { describe, expect, it } from "vitest";
import { cleanText } from "./safe-text.ts";

const clean = (text: string | undefined): string | undefined => cleanText(text, { maxLength: 200 });

describe("cleanText", () => {
  it.each([
    ["A simple product needs a SKU.", "A simple product needs a SKU."],
    ["two\r\nlines\u0000", "two lines"],
    ["sent Bearer abc.def-ghi~/+= twice", "sent [removed] twice"],
    ["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl!", "[removed]!"],
    ["sent basic dXNlcjpwYXNz", "sent [removed]"],
    ["?X-Amz-Signature=0a1b2c&x=1", "?[removed]&x=1"],
    ["?x-amz-credential=AKIA&X-Amz-Security-Token=IQoJ", "?[removed]&[removed]"],
    [`${"x".repeat(47)} ${"y".repeat(48)}`, `${"x".repeat(47)} [removed]`],
    [`key ${"k3y".repeat(16)}`, "key [removed]"],
    ["id 7b9125b3-c266-4b50-b176-b84ecc173ec6", "id 7b9125b3-c266-4b50-b176-b84ecc173ec6"],
    [
      "/v1/products/7b9125b3-c266-4b50-b176-b84ecc173ec6/contents",
      "/v1/products/7b9125b3-c266-4b50-b176-b84ecc173ec6/contents",
    ],
  ])("%j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it("cuts, and has nothing for nothing", () => {
    expect(cleanText("abcdef", { maxLength: 3 })).toBe("abc");
    expect(cleanText("short words only longer-than-that", { maxLength: 99, maxWordLength: 8 })).toBe(
      "short words only [removed]",
    );
    for (const text of [undefined, "", " \n"]) expect(clean(text)).toBeUndefined();
  });
});
