import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseMapping } from "../../src/import/mapping/load.ts";
import { mappingToEdit } from "../../src/import/mapping/print-mapping.ts";
import { temporaryDirectory } from "../support/cli.ts";
import { readText as read } from "./support/read-text.ts";

/** Writes a file and asks for its mapping. */
async function mapped(text: string) {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, "products.csv");
  await writeFile(path, text);
  return await mappingToEdit(path);
}

const SHOP = [
  "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Image Src,Image Alt Text",
  "mug,Mug,true,Colour,Red,MUG-R,https://example.com/mug.jpg,A mug",
  "mug,,,,Blue,MUG-B,,",
].join("\n");

describe("the mapping for a file", () => {
  it("of a shop system names the columns that are there, keeps the comments, and does what is done without one", async () => {
    const printed = await mapped(SHOP);
    expect(parseMapping(printed, "mapping.yaml")).toEqual({
      trim: true,
      product: { code: "Handle", label: "Title", published: ["Published"] },
      variant: { sku: "Variant SKU" },
      options: [{ name: "Option1 Name", value: "Option1 Value" }],
      simpleWhen: { name: "Title", value: "Default Title" },
      images: { source: "Image Src", altText: "Image Alt Text" },
      locales: {},
    });
    expect(printed).toContain("# rows with the same code are one product");
    const withIt = await read(SHOP, { mapping: printed });
    expect(withIt).toEqual({ ...(await read(SHOP)), format: "mapping" });
    expect(withIt).toMatchObject({ rows: 2, problems: [] });
  });

  it("with semicolons between its cells is the same, as the character is found out", async () => {
    const printed = await mapped(SHOP.replaceAll(",", ";"));
    expect(printed).toBe(await mapped(SHOP));
  });

  it("with columns that are not known tells them, before the mapping to edit", async () => {
    const printed = await mapped('Item\t"Name,\nlong"\n1\t2');
    const [columns, empty] = printed.split("\n");
    expect([columns, empty]).toEqual(['# The columns of products.csv: "Item","Name,\\nlong"', ""]);
    expect(printed.endsWith(`\n\n${await mappingToEdit(undefined)}`)).toBe(true);
  });

  it("that `apiera catalogue export` wrote is not needed", async () => {
    await expect(mapped("product,type\nmug,simple")).rejects.toMatchObject({
      code: "CLI_USAGE",
      message: "products.csv needs no mapping: its columns are those of an exported catalogue.",
    });
  });
});
