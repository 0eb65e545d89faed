/** Columns that describe a product itself, in the order of the file. */
export const PRODUCT_COLUMNS = ["code", "type", "parent", "sku", "tags"] as const;

/** The content fields a locale has; each is a column of its own, such as `label:nb-NO`. */
export const CONTENT_FIELDS = ["label", "description", "shortDescription"] as const;

/** Stands between two tags in the `tags` column. */
export const TAG_SEPARATOR = "|";

/** The name of the column that holds `field` in `locale`. */
export function contentColumn(field: (typeof CONTENT_FIELDS)[number], locale: string): string {
  return `${field}:${locale}`;
}
