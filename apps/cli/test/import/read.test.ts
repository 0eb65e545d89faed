import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli-error.ts";
import { codeOf } from "../../src/import/catalogue/codes.ts";
import { convertWeight, weightUnitOf } from "../../src/import/catalogue/weights.ts";
import { parseMapping } from "../../src/import/mapping/load.ts";
import { MERCHANT_MAPPING } from "../../src/import/mapping/merchant.ts";
import { readCatalogueFile } from "../../src/import/read/read-file.ts";
import { temporaryDirectory } from "../support/cli.ts";
import { linesOf, readText as read } from "./support/read-text.ts";

const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));
const HEADER =
  "Handle,Title,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Image Src,Image Position";

/** Problems as `line column: message`. */
async function problemsOf(...rows: string[]): Promise<string[]> {
  return linesOf(await read([HEADER, ...rows].join("\n")));
}

describe("a product CSV", () => {
  it("has a product for each handle and a variant for each row with option values", async () => {
    const { products, problems, format, rows } = await readCatalogueFile(SAMPLE);
    expect([format, rows, problems]).toEqual(["merchant", 23, []]);
    expect(products.filter(({ type }) => type === "simple").map(({ code }) => code)).toEqual([
      ...["tide-mug", "oak-side-table", "gift-card", "日本の茶碗", "trail-bottle"],
    ]);
    expect(products.filter(({ type }) => type === "variant")).toHaveLength(15);
    const frame = products.filter(({ handle, type }) => handle === "custom-frame" && type === "variant");
    // Sizes that differ only in characters a code cannot have stay different.
    expect(new Set(frame.map(({ code }) => code)).size).toBe(4);
    expect(products.find(({ code }) => code === "trail-bottle")?.images).toMatchObject([
      { asset: { name: "bottle-1.jpg" }, position: 1 },
      { asset: { name: "bottle-2.jpg" }, position: 2 },
      { asset: { name: "bottle-3.jpg" }, position: 3 },
    ]);
  });

  it("counts lines as an editor does, across line breaks in cells and whatever ends a line", async () => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const text = ["﻿Handle,Title,Published", `a,"two${lineBreak}lines, ""quoted""",true`, "", "b,B,maybe", ""].join(
        lineBreak,
      );
      const { products, problems } = await read(text);
      expect(products).toMatchObject([{ code: "a", row: 2, contents: [{ label: `two${lineBreak}lines, "quoted"` }] }]);
      expect(problems).toMatchObject([{ row: 5, column: "Published", handle: "b" }]);
    }
  });

  it("names row, column, what is wrong and what to do", async () => {
    expect(
      await problemsOf(
        ",Nothing",
        "a,A,,perhaps",
        "b,",
        "c,C,,true,Title,Default Title,,,,heavy",
        "d,D,,true,,,,,,,image.png,1",
        "e,E,,true,,,,,,,https://x.example/e.png,first",
        "f,F,,true,Size,S",
        "f,,,,,s",
        "g,G,,true,,,,,SKU-1",
        "h,H,,true,,,,,SKU-1",
        "i,I,,true,Size,S,Colour,",
        "j,J,,true,,,Colour",
        "k,K,,true",
        "k,,,",
        "l,L,,true,,Small",
        "m,M,,true,Size,S,size,M",
        "n,N,,true,,,,,,,,,too,many",
      ),
    ).toEqual([
      "2 Handle: is empty; every row needs the code of its product",
      '3 Published: "perhaps" is neither true nor false; write one of them',
      "4 Title: is empty in the first row of the product; give it a name",
      '5 Variant Grams: "heavy" is no weight; write a number such as 250 or 0.25',
      '6 Image Src: "image.png" is no address; write one that begins with https://',
      '7 Image Position: "first" is no whole number; write the place among the images, 1 for the first',
      "9 Option1 Value: has the same values as line 8; change or delete one of them",
      '11 Variant SKU: the SKU "SKU-1" stands in line 10 too; give each its own',
      '12 Option2 Value: is empty; each variant needs a value for "Colour"',
      '13 Option2 Value: is empty; each variant needs a value for "Colour"',
      "15 Option1 Value: has neither option values nor an image; fill them in or delete the row",
      '16 Option1 Value: has a value, but the product\'s first row has no "Option1 Name"',
      '17 Option2 Name: names the option "size" a second time; rename one of them',
      "18 -: has 14 cells, the header has 12 columns; put cells that hold the delimiter in quotes",
    ]);
  });

  it("leaves out the product with a problem, and only that", async () => {
    const { products } = await read([HEADER, "a,A", "b,B,,true,Size,S", "b,,,,,M,,,,heavy", "c,C"].join("\n"));
    expect(products.map(({ code }) => code)).toEqual(["a", "c"]);
  });

  it.each([
    ['Handle,Title\na,"open\nb,B', /not valid CSV: .*quot/i],
    ["Handle,Title,Title\na,A,B", /names the column "Title" twice/],
    ["Name,Price\nA,1", /columns of products.csv are not known: Name, Price/],
    ["", /is empty/],
  ])("says what is wrong with the file as such: %j", async (text, message) => {
    await expect(read(text)).rejects.toSatisfy(
      (error) => error instanceof CliError && message.test(error.message) && error.hint !== undefined,
    );
  });

  it.each(["Handle,Title\na,Bl\xe5", "\xff\xfeH\x00a\x00n\x00d\x00l\x00e\x00"])(
    "says that a file is not in UTF-8: %j",
    async (text) => {
      await expect(read(Buffer.from(text, "latin1"))).rejects.toMatchObject({
        message: "products.csv is not in UTF-8.",
      });
    },
  );

  it.each([";", "\t", "|"])(
    "is read when its cells are separated by %j, with a mapping and without",
    async (delimiter) => {
      const text = ["Handle,Title,Tags", '"mug",Mug,"a,b"'].join("\n").replace(/,(?!b)/g, delimiter);
      const mapping = 'product: { code: Handle, label: Title, tags: { column: Tags, separator: "," } }';
      for (const options of [{}, { mapping }]) {
        const { products, problems } = await read(text, options);
        expect(problems).toEqual([]);
        expect(products).toMatchObject([{ code: "mug", row: 2, contents: [{ label: "Mug" }], tags: [{}, {}] }]);
      }
    },
  );

  it("is cut where a mapping says so, whatever its columns look like", async () => {
    const mapping = 'delimiter: ";"\nproduct: { code: "Handle,No", label: Title }';
    const { products } = await read("Handle,No;Title\nmug;Mug, blue\n", { mapping });
    expect(products).toMatchObject([{ code: "mug", contents: [{ label: "Mug, blue" }] }]);
  });

  it("is read from a pipe, which can be read only once", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "pipe");
    execFileSync("mkfifo", [path]);
    const rows = Array.from({ length: 5_000 }, (_, n) => `mug-${n},Mug ${n}`);
    const [{ products }] = await Promise.all([
      readCatalogueFile(path),
      writeFile(path, ["Handle,Title", ...rows].join("\n")),
    ]);
    expect(products.map(({ code }) => code)).toEqual(rows.map((_, n) => `mug-${n}`));
  });

  it("reads lines that end in different ways", async () => {
    const { products, problems } = await read("Handle,Title\r\na,A\nb,B\r\nc,C\r\n");
    expect(problems).toEqual([]);
    expect(products.map(({ code, row }) => [code, row])).toEqual([
      ["a", 2],
      ["b", 3],
      ["c", 4],
    ]);
    const own = await read("product,type,label:en-US\na,simple,A\r\nb,simple,B\n");
    expect(own.products.map(({ contents }) => contents[0]?.label)).toEqual(["A", "B"]);
  });
});

describe("the own format", () => {
  it("says of each row what does not fit", async () => {
    const { problems, products } = await read(
      [
        "product,type,variant,label:en-US,tag_codes,tags,image_name,option1_code,option1_value",
        "a,thing,,A,,,,,",
        "b,variant,b-1,,,,,size,S",
        "c,simple,,C,x|y,X,,,",
        "c,variant,c-1,,,,,,",
        "d,variantParent,,D,,,,,",
        "d,variant,d-1,,,,,,S",
        "d,image,d-2,,,,a.png,,",
        "e,simple,,E,,,,,",
        "e,simple,,E,,,,,",
        "f,simple,,F,x\\|y|z,,a.png,,",
      ].join("\n"),
    );
    expect(linesOf({ problems })).toEqual([
      '2 type: "thing" is no type; write simple, variantParent, variant, image',
      "2 type: has no row of type simple or variantParent for this product; add one",
      "3 type: has no row of type simple or variantParent for this product; add one",
      '4 tags: has 1 tags, "tag_codes" 2; give both as many',
      "5 type: is a variant, but line 4 is no variantParent",
      '7 option1_value: has a value, but the product\'s row has no "option1_name"',
      '8 variant: "d-2" is no variant of this product; name one, or leave it empty',
      "10 type: is a second row for the product of line 9; delete one",
    ]);
    expect(products).toMatchObject([
      { code: "f", tags: [{ code: "x|y" }, { code: "z" }], images: [{ asset: { name: "a.png" } }], sku: undefined },
    ]);
  });

  it("takes options and texts by any of their columns", async () => {
    const { problems, products } = await read(
      [
        "product,type,variant,label:en-US,description:nb-NO,option2_name,option2_value",
        "a,variantParent,,A,,Size,",
        "a,variant,a-1,,,,Small",
        "b,simple,,B,Tekst,,",
      ].join("\n"),
    );
    expect(products).toMatchObject([
      { code: "a", attributes: [{ code: "size", label: "Size" }] },
      { code: "a-1", terms: [{ attribute: "size", term: { code: "small", label: "Small" } }] },
    ]);
    expect(problems).toMatchObject([{ row: 4, handle: "b", column: "label:nb-NO" }]);
  });
});

describe("newline-delimited JSON", () => {
  it("leaves out the whole product of a line that is no row, wherever the product stands in it", async () => {
    const { products, problems } = await read(
      '{"product":"a","type":"variantParent"}\n{"type":"variant","tags":["x"],"product":"a","variant":"a-1"}\n',
      { name: "products.ndjson" },
    );
    expect([products, problems]).toEqual([[], [expect.objectContaining({ row: 2, handle: "a" })]]);
  });

  it("has the same columns, with a problem for a line that is no row", async () => {
    const { products, problems } = await read(
      '{"product":"mug","type":"simple","label:en-US":"Mug","published":true,"weight":0.35,"weight_unit":"kg","sku":"M"}\n[1]\n\n{"product":"a","type":"simple","tags":["x"]}\n',
      { name: "products.ndjson" },
    );
    expect(products).toMatchObject([
      { code: "mug", published: true, sku: { code: "M", weight: { value: 0.35, unit: "kilogram" } } },
    ]);
    expect(problems).toMatchObject([
      { row: 2, message: "is no JSON object; write one object with text members per line" },
      { row: 4, handle: "a", message: expect.stringContaining('a list or object in "tags"') },
    ]);
  });
});

describe("a mapping", () => {
  it("leads from any columns to products, with the unit of each row", async () => {
    const mapping = `
delimiter: ";"
product: { code: Nr, label: Navn, tags: { column: Merker, separator: "/" }, family: { default: Varer } }
variant: { sku: Lager, weight: { column: Vekt, unitColumn: Enhet } }
locales: { nb-NO: { label: Norsk } }
`;
    const { format, products, problems } = await read(
      "Nr;Navn;Merker;Lager;Vekt;Enhet;Norsk\n1;Cup;a/b;S1;2;lb;Kopp\n2;Jug;;S2;1;stone;\n",
      { mapping },
    );
    expect(format).toBe("mapping");
    expect(products).toMatchObject([
      {
        ...{ code: "1", family: "Varer", tags: [{ code: "a" }, { code: "b" }] },
        sku: { code: "S1", weight: { value: 2, unit: "pound" } },
        contents: [
          { locale: undefined, label: "Cup" },
          { locale: "nb-NO", label: "Kopp" },
        ],
      },
    ]);
    expect(problems).toMatchObject([{ row: 3, column: "Enhet", message: '"stone" is no unit; write g, kg, lb or oz' }]);
  });

  it("that is printed to begin from is the one that is used", async () => {
    expect(
      (await readCatalogueFile(SAMPLE, parseMapping(MERCHANT_MAPPING.replace("  image: Variant Image\n", ""), "m")))
        .problems,
    ).toEqual([]);
    expect(parseMapping(MERCHANT_MAPPING, "m").product.code).toBe("Handle");
  });

  it.each([
    ["product: { code: Handle, colour: X }", 'product: Unrecognized key: "colour"'],
    ["product: {}", "product.code: Invalid input"],
    ["product: [", "Flow sequence"],
  ])("says what is wrong with it: %s", (text, detail) => {
    expect(() => parseMapping(text, "mapping.yaml")).toThrow(
      expect.objectContaining({ details: [expect.stringContaining(detail)] }),
    );
  });

  it("must name columns that the file has", async () => {
    await expect(read("Handle\na", { mapping: "product: { code: Handle, label: Name }" })).rejects.toMatchObject({
      details: ['There is no column "Name".'],
    });
  });
});

describe("codes and weights", () => {
  it("made from names are the same for the same name, and different for different ones", () => {
    expect(["Small", " small ", "SMALL"].map(codeOf)).toEqual(["small", "small", "small"]);
    expect(codeOf("Living Room")).toBe("living-room");
    expect(new Set(["10", "10+", "10-", "+10", "10 +"].map(codeOf)).size).toBe(5);
    expect(codeOf("+++")).toMatch(/^[0-9a-f]{6}$/);
  });

  it("convert exactly, from units as shops write them", () => {
    expect(["g", "KG", "lb", "lbs", " oz "].map(weightUnitOf)).toEqual([
      ...["gram", "kilogram", "pound", "pound", "ounce"],
    ]);
    expect(weightUnitOf("stone")).toBeUndefined();
    expect(convertWeight({ value: 1, unit: "pound" }, "gram")).toBe(453.59237);
    expect(convertWeight({ value: 16, unit: "ounce" }, "pound")).toBe(1);
    expect(convertWeight({ value: 0.1, unit: "kilogram" }, "gram")).toBe(100);
  });
});
