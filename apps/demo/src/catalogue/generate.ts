/** Writes the sample catalogue: `node apps/demo/src/catalogue/generate.ts`. The same file every time. */
import { writeFile } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import { CONTENT_FIELDS, contentColumn, PRODUCT_COLUMNS, TAG_SEPARATOR } from "./columns.ts";
import { createRandom } from "./random.ts";
import { AWKWARD_PRODUCTS } from "./sample/awkward.ts";
import { type SampleProduct, sampleProducts } from "./sample/products.ts";
import { SAMPLE_CATALOGUE_PATH } from "./sample-path.ts";

const SEED = 20261;
const LOCALES = [
  { code: "en-US", language: "en" },
  { code: "nb-NO", language: "nb" },
] as const;

/** The sample catalogue as CSV text (RFC 4180, but with line feeds between rows, so that Git shows differences). */
export function generateCatalogue(): string {
  const products = [...sampleProducts(createRandom(SEED)), ...AWKWARD_PRODUCTS];
  const contentColumns = LOCALES.flatMap(({ code }) => CONTENT_FIELDS.map((field) => contentColumn(field, code)));
  return stringify([[...PRODUCT_COLUMNS, ...contentColumns], ...products.map(toCells)], { record_delimiter: "\n" });
}

function toCells(product: SampleProduct): string[] {
  return [
    ...PRODUCT_COLUMNS.map((column) => (column === "tags" ? product.tags.join(TAG_SEPARATOR) : product[column])),
    ...LOCALES.flatMap(({ language }) => CONTENT_FIELDS.map((field) => product[field][language])),
  ];
}

if (import.meta.main) {
  await writeFile(SAMPLE_CATALOGUE_PATH, generateCatalogue());
  console.log(`Wrote ${SAMPLE_CATALOGUE_PATH}`);
}
