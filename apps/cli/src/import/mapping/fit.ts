import { type Document, isSeq, parseDocument } from "yaml";
import { MERCHANT_MAPPING } from "./merchant.ts";

/** Where the mapping names columns that a file may lack. What has a `column` or `source` says nothing without it, and goes as a whole. */
const COLUMNS = [
  ["product", "label"],
  ["product", "description"],
  ["product", "family", "column"],
  ["product", "brand", "column"],
  ["product", "tags", "column"],
  ["variant", "sku"],
  ["variant", "weight", "column"],
  ["variant", "image"],
  ["images", "position"],
  ["images", "altText"],
  ["images", "source"],
] as const;

/** Lists, each with what names the column in an item. */
const LISTS = [
  { list: ["product", "published"], column: [] },
  { list: ["options"], column: ["value"] },
] as const;

/**
 * The mapping of the product CSV of shop systems, cut down to the columns that a file has: shop systems leave out what a shop does not use.
 *
 * @returns YAML with its comments.
 */
export function fitMerchantMapping(header: readonly string[]): Document.Parsed {
  const document = parseDocument(MERCHANT_MAPPING);
  const has = new Set<unknown>(header);
  for (const { list, column } of LISTS) {
    const found = document.getIn(list);
    if (!isSeq(found)) continue;
    const kept = found.items.map((_, index) => has.has(document.getIn([...list, index, ...column])));
    found.items = found.items.filter((_, index) => kept[index]);
  }
  for (const path of COLUMNS) {
    const last = path.at(-1);
    if (has.has(document.getIn(path))) continue;
    document.deleteIn(last === "column" || last === "source" ? path.slice(0, -1) : path);
  }
  return document;
}
