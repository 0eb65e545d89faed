import type { CatalogueAsset, CatalogueProduct, Content, Named, RowProblem } from "../catalogue/catalogue.ts";

/** How many of the things that products share are touched. */
export interface Changes {
  /** Keys of those that something is written for, new ones among them. */
  readonly changed: ReadonlySet<string>;
  /** How many others there are. */
  readonly unchanged: number;
}

/** What happens to tags, brands or attributes. */
export interface NamedPlan extends Changes {
  readonly create: readonly Named[];
  /** Those that get a label, new ones among them. One that has a label keeps it. */
  readonly label: readonly Named[];
  /** Codes. */
  readonly publish: readonly string[];
}

/** What happens to the terms of one attribute. */
export interface TermPlan extends Changes {
  readonly attribute: string;
  readonly create: readonly Named[];
  readonly label: readonly Named[];
}

/** What happens to families. */
export interface FamilyPlan extends Changes {
  /** Names. */
  readonly create: readonly string[];
  readonly activate: readonly string[];
  readonly attributes: readonly { readonly family: string; readonly attribute: string }[];
}

/** A weight to write, in the base unit. */
export interface WeightPlan {
  readonly sku: string;
  readonly value: number;
  /** The weight to change; absent: a new one. */
  readonly uuid: string | undefined;
}

/** What happens to SKUs. */
export interface SkuPlan extends Changes {
  readonly create: readonly string[];
  readonly weights: readonly WeightPlan[];
  readonly publish: readonly string[];
}

/** What happens to images. */
export interface AssetPlan extends Changes {
  readonly create: readonly CatalogueAsset[];
  readonly update: readonly { readonly key: string; readonly altText: string }[];
  /** Keys. */
  readonly publish: readonly string[];
  /** Images whose file is fetched and uploaded, and the files of uploads that broke off before. */
  readonly upload: readonly { readonly asset: CatalogueAsset; readonly pendingFileUuids: readonly string[] }[];
}

/** A text to change. */
export interface ContentChange {
  readonly uuid: string;
  readonly label?: string;
  readonly description?: string;
  readonly shortDescription?: string;
}

/** The value a variant gets for an attribute, and links to others that go. */
export interface TermLinkPlan {
  readonly attribute: string;
  /** Code of the term to link; absent: it is linked already. */
  readonly term: string | undefined;
  readonly removeUuids: readonly string[];
}

/** What happens to one product. */
export interface ProductPlan {
  readonly product: CatalogueProduct;
  /** Absent: it is created. */
  readonly uuid: string | undefined;
  /** Members of an existing product to set. */
  readonly set: ReadonlySet<"family" | "brand" | "sku" | "parent">;
  readonly contents: readonly Content[];
  readonly contentChanges: readonly ContentChange[];
  /** Codes of tags to link. */
  readonly tags: readonly string[];
  /** Images to link. */
  readonly assets: readonly { readonly key: string; readonly displayOrder: number }[];
  readonly assetOrders: readonly { readonly uuid: string; readonly displayOrder: number }[];
  /** Codes of attributes to link. */
  readonly attributes: readonly string[];
  /** Rows that become attributes in which variants differ. */
  readonly markUuids: readonly string[];
  readonly terms: readonly TermLinkPlan[];
  /** Rows of attributes that a variant has already, by code. */
  readonly attributeUuids: ReadonlyMap<string, string>;
  readonly transition: "publish" | "unpublish" | undefined;
}

/** All that an import is going to write. */
export interface Plan {
  readonly families: FamilyPlan;
  readonly brands: NamedPlan;
  readonly tags: NamedPlan;
  readonly attributes: NamedPlan;
  readonly terms: readonly TermPlan[];
  readonly skus: SkuPlan;
  readonly assets: AssetPlan;
  /** Variants stand after their parents. */
  readonly products: readonly ProductPlan[];
  /** Of the file, and of what the organization has. */
  readonly problems: readonly RowProblem[];
}

/** Whether anything is written for a product. */
export function isChanged(plan: ProductPlan): boolean {
  return plan.uuid === undefined || plan.set.size > 0 || plan.transition !== undefined || hasLinks(plan);
}

/** Whether anything is written below a product. */
export function hasLinks(plan: ProductPlan): boolean {
  const { contents, contentChanges, tags, assets, assetOrders, attributes, markUuids, terms } = plan;
  const lists = [contents, contentChanges, tags, assets, assetOrders, attributes, markUuids, terms];
  return lists.some((list) => list.length > 0);
}
