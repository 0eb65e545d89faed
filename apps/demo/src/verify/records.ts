/**
 * One thing that a catalogue says, under a name that is the same on both sides. What counts as a record: a product with its
 * type, parent and SKU; a SKU; a tag; the texts of a product in one locale; the link of a product to a tag.
 */
export interface CatalogueRecord {
  /** E.g. `contents of tent in nb-NO`. */
  readonly name: string;
  /** All that must agree, codes in the place of the ids that the API gave. */
  readonly value: Readonly<Record<string, string | null>>;
}

/** The record of a product. */
export function productRecord(
  code: string,
  fields: { type: string; parent: string | null; sku: string | null },
): CatalogueRecord {
  return { name: `product ${code}`, value: { ...fields } };
}

/** The record of a SKU. */
export function skuRecord(code: string): CatalogueRecord {
  return { name: `SKU ${code}`, value: {} };
}

/** The record of a tag. */
export function tagRecord(code: string): CatalogueRecord {
  return { name: `tag ${code}`, value: {} };
}

/** The record of a product's texts in one locale. */
export function contentRecord(
  product: string,
  locale: string,
  texts: { label: string; description: string | null; shortDescription: string | null },
): CatalogueRecord {
  return { name: `contents of ${product} in ${locale}`, value: { ...texts } };
}

/** The record of a tag on a product. */
export function productTagRecord(product: string, tag: string): CatalogueRecord {
  return { name: `tag ${tag} on ${product}`, value: {} };
}
