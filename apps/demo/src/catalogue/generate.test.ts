import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generateCatalogue } from "./generate.ts";
import { parseCatalogue } from "./read.ts";
import { SAMPLE_CATALOGUE_PATH } from "./sample-path.ts";

describe("the sample catalogue", () => {
  it("is what the script writes", async () => {
    expect(await readFile(SAMPLE_CATALOGUE_PATH, "utf8")).toBe(generateCatalogue());
  });

  it("has hundreds of products of every type, in two locales, with texts that careless code breaks on", () => {
    const { locales, products } = parseCatalogue(generateCatalogue(), "catalogue.csv");
    expect(locales).toEqual(["en-US", "nb-NO"]);
    expect(products.length).toBeGreaterThanOrEqual(300);
    expect(new Set(products.map(({ type }) => type))).toEqual(new Set(["simple", "variantParent", "variant"]));
    expect(products.every(({ contents }) => contents.length === 2)).toBe(true);

    const texts = products.flatMap(({ contents }) =>
      contents.flatMap(({ description, shortDescription }) => [description, shortDescription]),
    );
    for (const awkward of [",", '"', "\n", "\r\n", "\t", "æ", "ø", "å", "«", "½"]) {
      expect(texts.some((text) => text?.includes(awkward))).toBe(true);
    }
    expect(texts.some((text) => text !== null && text.length > 2_000)).toBe(true);
    expect(texts.some((text) => text?.startsWith("  "))).toBe(true);
  });
});
