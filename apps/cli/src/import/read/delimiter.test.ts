import { describe, expect, it } from "vitest";
import { delimiterOf } from "./delimiter.ts";

describe("what is between cells", () => {
  it.each([
    ["Handle,Title\nmug,Mug", ","],
    ["Handle;Title\nmug;Mug", ";"],
    ["Handle\tTitle\nmug\tMug", "\t"],
    ["Handle|Title\nmug|Mug", "|"],
    ["Handle", ","],
    ["", ","],
  ])("of %j is %j", (head, delimiter) => {
    expect(delimiterOf(head)).toBe(delimiter);
  });

  it("is a comma as soon as the line that names the columns has one", () => {
    expect(delimiterOf("a;b;c|d,e\n1")).toBe(",");
  });

  it("is not looked for in quotes, in rows, or in lines without anything", () => {
    expect(delimiterOf('"Name, ""long""";Price\n1,2;3,4')).toBe(";");
    expect(delimiterOf('"Name,\nlong";Price\n1,2')).toBe(";");
    expect(delimiterOf("\r\n  \r\nHandle;Title\r\na,b\r\n")).toBe(";");
  });

  it("is what a line such as sep=; says", () => {
    expect(delimiterOf("sep=;\r\nHandle,Title")).toBe(";");
    expect(delimiterOf("sep=\t\nHandle,Title")).toBe("\t");
    expect(delimiterOf("sep=!\nHandle!Title")).toBe("!");
  });
});
