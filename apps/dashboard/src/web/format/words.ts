import type { ProductRow } from "../../shared/api.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = { simple: "Simple", variantParent: "Parent", variant: "Variant" };

/** The word for a type of product. Types that are newer than this page show as they are called. */
export function typeWord(type: ProductRow["type"]): string {
  return TYPE_WORDS[type] ?? type;
}

/** The word for a status. */
export function statusWord(status: string): string {
  return status.slice(0, 1).toUpperCase() + status.slice(1);
}

/** A number with the word for what it counts, e.g. `1 product`, `2,000 products`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
