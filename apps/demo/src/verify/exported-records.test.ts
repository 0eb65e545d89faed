import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseCatalogue } from "../catalogue/read.ts";
import { EXPORT_FILES } from "../export-files.ts";
import { catalogueRecords } from "./catalogue-records.ts";
import { compareRecords, describeDifference } from "./compare.ts";
import { exportedRecords } from "./exported-records.ts";

const CATALOGUE = parseCatalogue(
  [
    "code,type,parent,sku,tags,label:en-US,description:en-US,shortDescription:en-US",
    "coat,variantParent,,,wool,Coat,Warm,",
    "coat-s,variant,coat,2-1,,S,,",
  ].join("\n"),
  "shop.csv",
);

const SKUS = [{ uuid: "u1", code: "2-1" }];
const TAGS = [{ uuid: "u2", code: "wool" }];
const LOCALES = [{ uuid: "u3", code: "en-US" }];
const PARENT = {
  uuid: "u4",
  code: "coat",
  type: "variantParent",
  parentUuid: null,
  skuUuid: null,
  contents: [{ localeUuid: "u3", label: "Coat", description: "Warm", shortDescription: null }],
  productTags: [{ tagUuid: "u2" }],
};
/** Without the members that are null: examples of the API leave them out. */
const VARIANT = {
  uuid: "u5",
  code: "coat-s",
  type: "variant",
  parentUuid: "u4",
  skuUuid: "u1",
  contents: [{ localeUuid: "u3", label: "S" }],
  productTags: [],
};

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "exported test "));
});
afterEach(() => rm(directory, { recursive: true }));

/** The differences between the catalogue and an export of these products and SKUs. */
async function differences(
  products: readonly object[],
  variants: readonly object[],
  skus: readonly object[],
): Promise<string[]> {
  const files: [string, readonly object[]][] = [
    [EXPORT_FILES.products, products],
    [EXPORT_FILES.variants, variants],
    [EXPORT_FILES.skus, skus],
    [EXPORT_FILES.tags, TAGS],
    [EXPORT_FILES.locales, LOCALES],
  ];
  for (const [file, lines] of files) {
    await writeFile(join(directory, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return compareRecords(catalogueRecords(CATALOGUE), await exportedRecords(directory)).differences.map(
    describeDifference,
  );
}

describe("exportedRecords", () => {
  it("equals the catalogue when the API gave back what it was given", async () => {
    expect(await differences([PARENT], [VARIANT], SKUS)).toEqual([]);
  });

  it.each([
    ["a lost parent link", { ...VARIANT, parentUuid: null }, ["changed: product coat-s (parent)"]],
    ["another SKU", { ...VARIANT, skuUuid: "u9" }, ["changed: product coat-s (sku)"]],
    ["another type", { ...VARIANT, type: "simple" }, ["changed: product coat-s (type)"]],
    ["no contents", { ...VARIANT, contents: [] }, ["missing: contents of coat-s in en-US"]],
    [
      "contents in another locale",
      { ...VARIANT, contents: [{ localeUuid: "u9", label: "S" }] },
      ["extra: contents of coat-s in u9", "missing: contents of coat-s in en-US"],
    ],
    [
      "another label",
      { ...VARIANT, contents: [{ localeUuid: "u3", label: "s" }] },
      ["changed: contents of coat-s in en-US (label)"],
    ],
    ["a tag too many", { ...VARIANT, productTags: [{ tagUuid: "u2" }] }, ["extra: tag wool on coat-s"]],
  ])("shows %s", async (_case, variant, expected) => {
    expect(await differences([PARENT], [variant], SKUS)).toEqual(expected);
  });

  it("shows a missing and an extra record", async () => {
    expect(await differences([PARENT], [VARIANT], [])).toContain("missing: SKU 2-1");
    expect(await differences([PARENT, PARENT], [VARIANT], SKUS)).toContain("extra: product coat");
    expect(await differences([PARENT], [VARIANT], [...SKUS, { uuid: "u6", code: "2-2" }])).toEqual(["extra: SKU 2-2"]);
  });

  it("refuses a product that was exported without its contents", async () => {
    const { contents: _left, ...bare } = VARIANT;
    await expect(differences([PARENT], [bare], SKUS)).rejects.toThrow("contents");
  });
});
