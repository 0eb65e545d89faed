/** What a product is, as the API names it. */
export type ProductType = "simple" | "variantParent" | "variant";

/** The texts of a product in one locale. */
export interface CatalogueContent {
  /** Locale code, e.g. `nb-NO`. */
  readonly locale: string;
  readonly label: string;
  readonly description: string | null;
  readonly shortDescription: string | null;
}

/** One row of the catalogue file. */
export interface CatalogueProduct {
  readonly code: string;
  readonly type: ProductType;
  /** Code of the parent. Variants have one, the others have none. */
  readonly parent: string | null;
  /** Code of the SKU. Parents have none. */
  readonly sku: string | null;
  /** Tag codes, each once. */
  readonly tags: readonly string[];
  readonly contents: readonly CatalogueContent[];
}

/** A catalogue file, read and checked. */
export interface Catalogue {
  /** Codes of the locales that the file has columns for. */
  readonly locales: readonly string[];
  readonly products: readonly CatalogueProduct[];
}

/** The SKU codes of a catalogue, in its order. */
export function skuCodes(catalogue: Catalogue): string[] {
  return catalogue.products.flatMap(({ sku }) => sku ?? []);
}

/** The tag codes of a catalogue, each once, in its order. */
export function tagCodes(catalogue: Catalogue): string[] {
  return [...new Set(catalogue.products.flatMap(({ tags }) => tags))];
}
