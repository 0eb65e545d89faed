import { type Catalogue, skuCodes, tagCodes } from "../catalogue/catalogue.ts";
import {
  type CatalogueRecord,
  contentRecord,
  productRecord,
  productTagRecord,
  skuRecord,
  tagRecord,
} from "./records.ts";

/** Every record that a catalogue file asks for. */
export function catalogueRecords(catalogue: Catalogue): CatalogueRecord[] {
  return [
    ...skuCodes(catalogue).map(skuRecord),
    ...tagCodes(catalogue).map(tagRecord),
    ...catalogue.products.flatMap(({ code, type, parent, sku, tags, contents }) => [
      productRecord(code, { type, parent, sku }),
      ...contents.map(({ locale, label, description, shortDescription }) =>
        contentRecord(code, locale, { label, description, shortDescription }),
      ),
      ...tags.map((tag) => productTagRecord(code, tag)),
    ]),
  ];
}
