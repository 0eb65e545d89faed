/** The files of an export, by what they hold. Newline-delimited JSON: an object of the API on every line. */
export const EXPORT_FILES = {
  /** Simple products and parents, with contents and product tags. */
  products: "products.ndjson",
  /** Variants, with contents and product tags. */
  variants: "variants.ndjson",
  skus: "skus.ndjson",
  tags: "tags.ndjson",
  /** To tell which locale a product's contents are in. */
  locales: "locales.ndjson",
} as const;
