import type { ProductType, WeightUnit } from "@apiera/client";

/** Something shared by products that has a code, and a name for people. */
export interface Named {
  readonly code: string;
  /** Its label in the default locale. Absent: none is written. */
  readonly label: string | undefined;
}

/** The texts of a product in one locale. */
export interface Content {
  /** Code of the locale; absent: the default locale of the organization. */
  readonly locale: string | undefined;
  readonly label: string;
  readonly description: string | undefined;
  readonly shortDescription: string | undefined;
}

/** A weight as the file gives it. */
export interface Weight {
  readonly value: number;
  readonly unit: WeightUnit;
}

/** What is sold: a code and, if known, a weight. */
export interface CatalogueSku {
  readonly code: string;
  readonly weight: Weight | undefined;
}

/** An image. The API has no member for an address: name and source together tell which asset it is, see {@link assetKey}. */
export interface CatalogueAsset {
  readonly name: string;
  /** Address it comes from; kept as the description of the asset. */
  readonly source: string | undefined;
  readonly altText: string | undefined;
}

/** An image of a product. */
export interface CatalogueImage {
  readonly asset: CatalogueAsset;
  /** Place among the images of the product, from 1; absent: an existing order is kept, a new link gets its place in the file. */
  readonly position: number | undefined;
}

/** The value of a variant for one attribute of its parent. */
export interface CatalogueTerm {
  readonly attribute: string;
  readonly term: Named;
}

/** A product as the file wants it. What is absent is left as it is in the organization. */
export interface CatalogueProduct {
  readonly code: string;
  readonly type: ProductType;
  /** Product of the file it belongs to: its own code, or that of its parent. */
  readonly handle: string;
  /** Line of the file it begins at. */
  readonly row: number;
  readonly parent: string | undefined;
  readonly family: string | undefined;
  readonly brand: Named | undefined;
  readonly sku: CatalogueSku | undefined;
  readonly published: boolean | undefined;
  readonly contents: readonly Content[];
  readonly tags: readonly Named[];
  readonly images: readonly CatalogueImage[];
  /** Attributes its variants differ in; of a variant parent. */
  readonly attributes: readonly Named[];
  /** Of a variant. */
  readonly terms: readonly CatalogueTerm[];
}

/** A row that is wrong. Its product is left out. */
export interface RowProblem {
  /** Line of the file, from 1. */
  readonly row: number;
  readonly handle: string | undefined;
  readonly column: string | undefined;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** What one line of the file was taken for; for the report. */
export interface RowRole {
  readonly row: number;
  readonly handle: string;
  readonly kind: "product" | "variant" | "image";
  /** Code of the product that the row writes to. */
  readonly code: string;
}

/** A file that was read. */
export interface CatalogueFile {
  readonly products: readonly CatalogueProduct[];
  readonly problems: readonly RowProblem[];
  readonly roles: readonly RowRole[];
}

/** Tells assets apart. */
export function assetKey({ name, source }: Pick<CatalogueAsset, "name" | "source">): string {
  return JSON.stringify([name, source ?? ""]);
}
