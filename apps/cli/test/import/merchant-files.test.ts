import { describe, expect, it } from "vitest";
import { sharedOf } from "../../src/import/catalogue/shared.ts";
import { parseMapping } from "../../src/import/mapping/load.ts";
import { linesOf, readText as read } from "./support/read-text.ts";

function csv(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}

describe("the lines of a file", () => {
  it("name the columns again where files were put together; that line is no product", async () => {
    const { products, problems, rows } = await read(
      csv("Handle,Title,Note,", "mug,Mug,,", "Handle, Title ,Note,", "cup,Cup,,", "Handle,Title", "pot,Handle,,"),
    );
    expect([problems, rows]).toEqual([[], 3]);
    // One word alone may be a product.
    expect((await read("Handle\nmug\nHandle\n")).products.map(({ code }) => code)).toEqual(["mug", "Handle"]);
    expect(products.map(({ code, row }) => [code, row])).toEqual([
      ["mug", 2],
      ["cup", 4],
      ["pot", 6],
    ]);
  });

  it("are not read any further where the columns are named again in another order", async () => {
    await expect(read(csv("Handle,Title,Tags", "mug,Mug,new", "Title,Handle,Tags", "Cup,cup,"))).rejects.toMatchObject({
      message: "products.csv names its columns again in line 3, other than in line 1.",
      hint: "Split the file there, and import both parts.",
    });
  });

  it("may be blank before the columns are named, or say which character is between cells", async () => {
    const { products } = await read(csv("", ",,", "Handle,Title", "mug,Mug"));
    expect(products).toMatchObject([{ code: "mug", row: 4 }]);
    for (const mapping of ["", 'delimiter: ";"\nproduct: { code: Handle, label: Title }']) {
      expect((await read("sep=;\r\nHandle;Title\r\nmug;Mug\r\n", { mapping })).products).toMatchObject([
        { code: "mug", row: 3, contents: [{ label: "Mug" }] },
      ]);
    }
    await expect(read(csv("", "", "Handle,Handle"))).rejects.toMatchObject({
      message: 'products.csv names the column "Handle" twice in line 3.',
    });
    await expect(read(csv("", "Handle,Title", "mug,Mug", "Title,Handle"))).rejects.toMatchObject({
      message: "products.csv names its columns again in line 4, other than in line 2.",
    });
    await expect(read(csv("sep=,", ""))).rejects.toMatchObject({ message: "products.csv is empty." });
  });

  it("that are one quoted cell each are broken", async () => {
    const file = await read(csv("Handle,Title", '"mug,Mug"', '"Cup"'));
    const message = "has 1 cells, the header has 2 columns; put cells that hold the delimiter in quotes";
    expect(linesOf(file)).toEqual([`2 -: ${message}`, `3 -: ${message}`]);
    expect(file.products).toEqual([]);
  });

  it("are put together of whatever pieces the file is read in", async () => {
    // A file is read in pieces of 64 KiB; each of these characters is cut by the end of one of them.
    for (const shift of ["", "x", "xx"]) {
      const text = shift + "茶".repeat(60_000);
      const merchant = await read(csv("Handle,Title,Body (HTML)", `mug,Mug,${text}`, "cup,Cup,"));
      expect(merchant.products.map(({ code }) => code)).toEqual(["mug", "cup"]);
      expect(merchant.products[0]?.contents[0]?.description === text).toBe(true);
      const rows = [text, "last"].map((label) =>
        JSON.stringify({ product: label.length, type: "simple", "label:en-US": label }),
      );
      const own = await read(rows.join("\n"), { name: "products.jsonl" });
      expect(own.problems).toEqual([]);
      expect(own.products.map(({ contents }) => contents[0]?.label)).toEqual([text, "last"]);
    }
  });
});

describe("the cells of a file", () => {
  it("are the same with blanks around them, and empty with nothing but blanks in them", async () => {
    const { products, problems } = await read(
      csv(
        " Handle ,Title,Body (HTML),Vendor,Type,Tags,Published,Variant SKU,Variant Grams",
        ' mug , Mug ,  , , ," Sale ,, new,SALE,new ", TRUE , M , 350 ',
        "mug , , , , , , , ,",
        "cup,Cup, <b> ,,,,No,,",
        "pot,  ,,,,,,,",
      ),
    );
    expect(linesOf({ problems })).toEqual([
      "3 -: has neither option values nor an image; fill them in or delete the row",
      "5 Title: is empty in the first row of the product; give it a name",
    ]);
    expect(products).toMatchObject([{ code: "cup", published: false, contents: [{ description: " <b> " }] }]);
    const [mug] = (
      await read(csv("Handle,Title,Body (HTML),Type,Tags,Published", 'mug,Mug,  , ," Sale ,, new,SALE,new ", TRUE '))
    ).products;
    expect(mug).toMatchObject({
      ...{ published: true, family: undefined },
      contents: [{ label: "Mug", description: undefined }],
      tags: [
        { code: "sale", label: "Sale" },
        { code: "new", label: "new" },
      ],
    });
  });

  it("publish a product only if all columns that say so agree: a shop has drafts that would be shown", async () => {
    const { products, problems } = await read(
      csv(
        "Handle,Title,Published,Status",
        "a,A,TRUE,active",
        "b,B,true,draft",
        "c,C,TRUE,archived",
        "d,D,false,active",
        "e,E,,active",
        "f,F,true,",
        "g,G,,",
        "h,H,true,perhaps",
      ),
    );
    expect(products.map(({ code, published }) => [code, published])).toEqual([
      ["a", true],
      ["b", false],
      ["c", false],
      ["d", false],
      ["e", true],
      ["f", true],
      ["g", undefined],
    ]);
    expect(linesOf({ problems })).toEqual(['9 Status: "perhaps" is neither true nor false; write one of them']);
    const alone = await read(csv("Handle,Title,Status", "a,A,draft"));
    expect(alone.products).toMatchObject([{ published: false }]);
  });

  it("name images by web addresses, each once with its first place", async () => {
    const { products, problems } = await read(
      csv(
        "Handle,Title,Option1 Name,Option1 Value,Image Src,Image Position,Variant Image",
        "a,A,,,https://x.example/%E8%8C%B6%E7%A2%97.jpg?v=1,1,",
        "a,,,,https://x.example/%E8%8C%B6%E7%A2%97.jpg?v=1,7,",
        "b,B,,,ftp://x.example/b.jpg,,",
        "c,C,,,//x.example/c.jpg,,",
        "d,D,Size,S,,,d.jpg",
      ),
    );
    expect(products.map(({ images }) => images)).toEqual([
      [
        {
          asset: { name: "茶碗.jpg", source: "https://x.example/%E8%8C%B6%E7%A2%97.jpg?v=1", altText: undefined },
          position: 1,
        },
      ],
    ]);
    expect(linesOf({ problems })).toEqual([
      '4 Image Src: "ftp://x.example/b.jpg" is no address; write one that begins with https://',
      '5 Image Src: "//x.example/c.jpg" is no address; write one that begins with https://',
      '6 Variant Image: "d.jpg" is no address; write one that begins with https://',
    ]);
  });

  it("with weights are numbers with a point", async () => {
    const file = await read(
      csv(
        "Handle,Title,Variant Grams",
        'a,A,"0,35"',
        'b,B,"1,250.5"',
        "c,C,-5",
        "d,D,1 250",
        "e,E,.5",
        "f,F,1e3",
        "g,G,0",
      ),
    );
    expect(linesOf(file).map((line) => line.slice(0, 30))).toEqual([
      '2 Variant Grams: "0,35" is no ',
      '3 Variant Grams: "1,250.5" is ',
      '4 Variant Grams: "-5" is no we',
      '5 Variant Grams: "1 250" is no',
    ]);
    expect(file.products.map(({ sku }) => sku?.weight?.value)).toEqual([0.5, 1000, undefined]);
  });

  it("make the same code of the same name, however its letters are composed", async () => {
    const { products } = await read(csv("Handle,Title,Tags", 'a,A,"Blå,Bla\u030a"'));
    expect(products[0]?.tags.map(({ code }) => code)).toEqual(["blå"]);
  });
});

describe("the variants of a file", () => {
  const HEADER = "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU";

  it("have the options of the product's first row", async () => {
    const file = await read(
      csv(
        HEADER,
        ...["a,A,Size,S,,,", "a,,Colour,Red,,,"],
        ...["b,B,Size,S,,,", "b,,,M,Colour,Red,"],
        ...["c,C,Size,S,,,", "c,,Size,M,,,"],
        ...["d,D,Title,Default Title,,,", "d,,Title,Large,,,"],
        ...["e,E,Title,Default Title,,,E1", "e,,,,,,E2"],
        ...["f,F,Size,S,,,F1", "f,,,,,,F2"],
      ),
    );
    expect(linesOf(file)).toEqual([
      '3 Option1 Name: differs from the product\'s first row, which says "Size"; make them equal',
      '5 Option2 Value: has a value, but the product\'s first row has no "Option2 Name"',
      '11 Option1 Value: is empty; each variant needs a value for "Title"',
      '13 Option1 Value: is empty; each variant needs a value for "Size"',
    ]);
    expect(file.products.map(({ code, type }) => [code, type])).toEqual([
      ...[
        ["c", "variantParent"],
        ["c/s", "variant"],
        ["c/m", "variant"],
      ],
      ...[
        ["d", "variantParent"],
        ["d/default-title", "variant"],
        ["d/large", "variant"],
      ],
    ]);
  });

  it("need options: their names, and their column", async () => {
    expect(linesOf(await read(csv(HEADER, "a,A,,,,,A1", "a,,,,,,A2")))).toEqual([
      "3 Option1 Name: is a second variant of a product without options; name the options in its first row",
    ]);
    expect(linesOf(await read(csv("Handle,Title,Option1 Value", "a,A,S", "a,,M")))).toEqual([
      '2 Option1 Value: has a value, but the product\'s first row has no "Option1 Name"',
      "3 Option1 Name: is a second variant of a product without options; name the options in its first row",
    ]);
  });

  it("have a SKU each, also where it is that of a product without one", async () => {
    const file = await read(
      csv(HEADER, "a,A,Size,S,,,X", "a,,,M,,,X", "b,B,,,,,Y", "c,C,,,,,Y", "d,D,,,,,e", "e,E,,,,,"),
    );
    expect(linesOf(file)).toEqual([
      '3 Variant SKU: the SKU "X" stands in line 2 too; give each its own',
      '5 Variant SKU: the SKU "Y" stands in line 4 too; give each its own',
      '7 Variant SKU: is empty, and "e" of line 6 is taken; give it a SKU',
    ]);
    expect(file.products.map(({ code }) => code)).toEqual(["b", "d"]);
  });

  it("have a code each, which is none of another product", async () => {
    const own = await read(
      csv(
        "product,type,variant,option1_name,option1_value",
        ...["a,variantParent,,Size,", "a,variant,a-1,,S", "a,variant,a-1,,M"],
        ...["b,variantParent,,Size,", "b,variant,b-1,,S"],
        ...["b-1,simple,,,"],
      ),
    );
    expect(linesOf(own)).toEqual([
      '4 variant: the code "a-1" is that of line 3 too; change one of them',
      '7 product: the code "b-1" is that of line 6 too; change one of them',
    ]);
    expect(own.products.map(({ code }) => code)).toEqual(["b", "b-1"]);
  });

  it("have the codes that a mapping gives them and their options", async () => {
    const mapping = `
product: { code: Nr }
variant: { code: Var }
options: [{ name: Opt, value: Val, nameCode: OptNr, valueCode: ValNr }]
`;
    const { products } = await read(csv("Nr,Var,Opt,OptNr,Val,ValNr", "1,1-a,Size,o1,Large,v1", "1,,,,Small,"), {
      mapping,
    });
    expect(products).toMatchObject([
      { code: "1", attributes: [{ code: "o1", label: "Size" }] },
      { code: "1-a", terms: [{ attribute: "o1", term: { code: "v1", label: "Large" } }] },
      { code: "1/small", terms: [{ attribute: "o1", term: { code: "small" } }] },
    ]);
  });

  it("of the own format may name their options themselves, and have images of their own", async () => {
    const { products, problems } = await read(
      csv(
        "product,type,variant,tags,option1_name,option1_value,image_name",
        "a,variantParent,,x|y\\,,,a.png",
        "a,variant,a-1,,Size,S,",
        "a,image,a-1,,,,a-1.png",
        "a,variant,a-2,,Size,M,",
        "a,image,,,,,further.png",
      ),
    );
    expect(problems).toEqual([]);
    expect(products).toMatchObject([
      { code: "a", tags: [{ label: "x" }, { label: "y\\" }] },
      { code: "a-1", terms: [{ attribute: "size", term: { code: "s" } }] },
      { code: "a-2", terms: [{ attribute: "size", term: { code: "m" } }] },
    ]);
    expect(products.map(({ images }) => images.map(({ asset }) => asset.name))).toEqual([
      ["a.png", "further.png"],
      ["a-1.png"],
      [],
    ]);
  });
});

it("what products share has the first label and the first text for an image that any of them has", async () => {
  const { products } = await read(
    csv(
      "product,type,tag_codes,tags,image_name,image_alt",
      "a,simple,t,,i.png,",
      "b,simple,t,Tea,i.png,A cup",
      "c,simple,t,Coffee,i.png,A mug",
    ),
  );
  const { tags, assets } = sharedOf(products);
  expect([...tags.values()]).toEqual([{ code: "t", label: "Tea" }]);
  expect([...assets.values()]).toMatchObject([{ name: "i.png", altText: "A cup" }]);
});

describe("a mapping that does not fit", () => {
  it("is refused with every column that the file does not have, wherever it is named", async () => {
    const mapping = `
product: { code: Handle, type: p1, label: p2, description: p3, shortDescription: p4, published: [p5, p6], family: { column: p7 }, brand: { column: p8, code: p9 }, tags: { column: p10, codes: p11 } }
variant: { code: v1, sku: v2, weight: { column: v3, unitColumn: v4 }, image: v5 }
options: [{ name: o1, value: o2, nameCode: o3, valueCode: o4 }]
images: { source: i1, position: i2, altText: i3, name: i4 }
locales: { nb-NO: { label: l1, description: l2, shortDescription: l3 } }
`;
    const expected = Object.entries({ p: 11, v: 5, o: 4, i: 4, l: 3 }).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `There is no column "${group}${index + 1}".`),
    );
    const error: unknown = await read("Handle\na\n", { mapping }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ details: expect.arrayContaining(expected) });
  });

  it.each(["variant", "images", "product.tags", "product.brand", "product.family", "variant.weight", "options.0"])(
    "is refused for a word that %s does not know",
    (place) => {
      const members = {
        ...{ variant: "variant: { skuu: X }", images: "images: { source: S, alt: X }" },
        ...{
          "variant.weight": "variant: { weight: { column: W, units: X } }",
          "options.0": "options: [{ name: N, value: V, code: X }]",
        },
        "product.tags": "",
        "product.brand": "",
        "product.family": "",
      };
      const product = {
        "product.tags": ", tags: { column: T, sep: X }",
        "product.brand": ", brand: { column: B, name: X }",
        "product.family": ", family: { column: F, fallback: X }",
      };
      const text = `product: { code: Handle${product[place as keyof typeof product] ?? ""} }\n${members[place as keyof typeof members]}`;
      expect(() => parseMapping(text, "mapping.yaml")).toThrow(
        expect.objectContaining({ details: [expect.stringContaining(`${place}: Unrecognized key`)] }),
      );
    },
  );
});
