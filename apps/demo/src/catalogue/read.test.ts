import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CatalogueError } from "./problems.ts";
import { parseCatalogue, readCatalogue } from "./read.ts";

const HEADER = "code,type,parent,sku,tags,label:en-US,description:en-US,shortDescription:en-US";

function messageOf(text: string): string {
  try {
    parseCatalogue(text, "shop.csv");
  } catch (error) {
    if (error instanceof CatalogueError) return error.message;
    throw error;
  }
  return "no error";
}

describe("parseCatalogue", () => {
  it("reads simple products, parents and variants", () => {
    const text = [
      HEADER,
      'cup,simple,,1-1,kitchen|gift,"Cup, ""blue""","Two\nlines",',
      "",
      "coat,variantParent,,,,Coat,,",
      "coat-s,variant,coat,2-1,,,,",
    ].join("\n");
    expect(parseCatalogue(text, "shop.csv")).toEqual({
      locales: ["en-US"],
      products: [
        {
          code: "cup",
          type: "simple",
          parent: null,
          sku: "1-1",
          tags: ["kitchen", "gift"],
          contents: [{ locale: "en-US", label: 'Cup, "blue"', description: "Two\nlines", shortDescription: null }],
        },
        {
          code: "coat",
          type: "variantParent",
          parent: null,
          sku: null,
          tags: [],
          contents: [{ locale: "en-US", label: "Coat", description: null, shortDescription: null }],
        },
        { code: "coat-s", type: "variant", parent: "coat", sku: "2-1", tags: [], contents: [] },
      ],
    });
  });

  it.each([
    ["an unknown type", "a,single,,1,,A,,", 'row 2, column type: "single" is no product type'],
    ["a missing code", ",simple,,1,,A,,", "row 2, column code: is empty"],
    ["spaces around a code", " a,simple,,1,,A,,", "row 2, column code: has spaces around it"],
    ["a missing SKU", "a,simple,,,,A,,", "row 2, column sku: is empty"],
    ["a SKU on a parent", "a,variantParent,,1,,A,,", "row 2, column sku: a parent is not sold itself"],
    [
      "a code that appears twice",
      "a,simple,,1,,A,,\na,simple,,2,,A,,",
      'row 3, column code: "a" stands in an earlier row too',
    ],
    [
      "a SKU that appears twice",
      "a,simple,,1,,A,,\nb,simple,,1,,A,,",
      'row 3, column sku: "1" stands in an earlier row too',
    ],
    ["a variant without parent", "a,variant,,1,,A,,", "row 2, column parent: is empty"],
    ["an unknown parent", "a,variant,b,1,,A,,", 'row 2, column parent: no row of type variantParent has the code "b"'],
    [
      "a parent that is none",
      "b,simple,,2,,B,,\na,variant,b,1,,A,,",
      'row 3, column parent: no row of type variantParent has the code "b"',
    ],
    ["a parent of a simple product", "a,simple,b,1,,A,,", "row 2, column parent: only a variant has a parent"],
    ["an empty tag", "a,simple,,1,x||y,A,,", "row 2, column tags: write tags with a single |"],
    ["a tag named twice", "a,simple,,1,x|x,A,,", "row 2, column tags: names a tag twice"],
    [
      "texts without a label",
      "a,simple,,1,,,text,",
      "row 2, column label:en-US: is empty though the locale has other texts",
    ],
    ["a short row", "a,simple", "row 2: Invalid Record Length"],
    ["a quote that is not closed", 'a,simple,,1,,"A,,', "row 2: Quote Not Closed"],
    ["a quote inside a cell", 'a,simple,,1,,A"b,,', "row 2: Invalid Opening Quote"],
    ["no rows", "", "row 2: there is no product"],
  ])("names row, column and remedy of %s", (_case, rows, expected) => {
    const message = messageOf(`${HEADER}\n${rows}`);
    expect(message).toContain("shop.csv cannot be imported; nothing was written.");
    expect(message).toContain(expected);
  });

  it("counts rows as a spreadsheet does, whatever the line breaks in cells", () => {
    expect(messageOf(`${HEADER}\na,simple,,1,,A,"x\r\ny\nz",\n\nb,simple,,,,B,,`)).toContain(
      "row 4, column sku: is empty",
    );
  });

  it.each([
    ["an empty file", "", "row 1: the file is empty"],
    [
      "a missing column",
      "code,type,parent,tags,label:en,description:en,shortDescription:en\n",
      "row 1, column sku: is missing",
    ],
    [
      "a missing content column",
      "code,type,parent,sku,tags,label:en,description:en\n",
      "row 1, column shortDescription:en: is missing",
    ],
    ["an unknown column", `${HEADER},price\n`, "row 1, column price: is not known"],
    ["a column that appears twice", `${HEADER},code\n`, "row 1, column code: appears twice"],
    ["no locale", "code,type,parent,sku,tags\n", "no locale has a label"],
  ])("refuses a header with %s", (_case, text, expected) => {
    expect(messageOf(text)).toContain(expected);
  });

  it("lists all problems in the order of the rows, and cuts a long list", () => {
    const rows = Array.from({ length: 12 }, (_, index) => `p${index},odd,,${index},,A,,`);
    const message = messageOf([HEADER, ...rows].join("\n"));
    expect(message.split("\n")).toHaveLength(12);
    expect(message).toContain("row 11, column type");
    expect(message).not.toContain("row 12");
    expect(message).toContain("… and 2 more");
  });
});

describe("readCatalogue", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "catalogue test "));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it("reads a file with a byte order mark", async () => {
    const path = join(directory, "bom.csv");
    await writeFile(path, `\uFEFF${HEADER}\na,simple,,1,,Å,,\n`);
    expect((await readCatalogue(path)).products.map(({ contents }) => contents[0]?.label)).toEqual(["Å"]);
  });

  it("says so when a file is not UTF-8", async () => {
    const path = join(directory, "latin-1.csv");
    await writeFile(path, Buffer.from(`${HEADER}\na,simple,,1,,Å,,\n`, "latin1"));
    await expect(readCatalogue(path)).rejects.toThrow("the file is not UTF-8");
  });

  it("names a file that is not there", async () => {
    const path = join(directory, "none.csv");
    await expect(readCatalogue(path)).rejects.toThrow(`${path} cannot be imported`);
  });
});
