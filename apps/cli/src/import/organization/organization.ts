import type {
  ProductAssetResponse,
  ProductAttributeResponse,
  ProductContentResponse,
  ProductTermResponse,
  WeightUnit,
} from "@apiera/client";

/** A tag, brand or attribute that exists. */
export interface ExistingNamed {
  readonly uuid: string;
  readonly status: string;
  /** Label in the default locale. */
  readonly label: string | undefined;
}

/** An attribute term that exists. It has no life cycle. */
export interface ExistingTerm {
  readonly uuid: string;
  readonly code: string;
  readonly label: string | undefined;
}

/** A family that exists. */
export interface ExistingFamily {
  readonly uuid: string;
  /** UUIDs of all families of the name, this one among them: a product may be in any of them. */
  readonly alike: ReadonlySet<string>;
  readonly status: string;
  /** UUIDs of its attributes. */
  readonly attributeUuids: ReadonlySet<string>;
}

/** A SKU that exists. */
export interface ExistingSku {
  readonly uuid: string;
  readonly status: string;
  /** Its weight, in the base unit. Absent: it has none, or was not asked. */
  readonly weight: { readonly uuid: string; readonly value: number } | undefined;
}

/** An image that exists. */
export interface ExistingAsset {
  readonly uuid: string;
  /** UUIDs of all images with its name and source, this one among them: a product may be linked to any of them. */
  readonly alike: ReadonlySet<string>;
  readonly status: string;
  readonly altText: string | undefined;
  /** Whether its original was uploaded, and files whose upload never came to an end. */
  readonly hasOriginal: boolean;
  readonly pendingFileUuids: readonly string[];
}

/** A product that exists, with what hangs on it. */
export interface ExistingProduct {
  readonly uuid: string;
  readonly code: string;
  readonly type: string;
  readonly status: string;
  readonly familyUuid: string | undefined;
  readonly brandUuid: string | undefined;
  readonly skuUuid: string | undefined;
  readonly parentUuid: string | undefined;
  readonly contents: readonly ProductContentResponse[];
  readonly tagUuids: ReadonlySet<string>;
  readonly assets: readonly ProductAssetResponse[];
  readonly attributes: readonly ProductAttributeResponse[];
  readonly terms: readonly ProductTermResponse[];
}

/** What the organization has of the things that a file names. Everything goes by its natural key. */
export interface Organization {
  readonly name: string;
  readonly baseWeightUnit: WeightUnit;
  readonly defaultLocale: { readonly uuid: string; readonly code: string };
  /** Active locales by code. */
  readonly locales: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, ExistingFamily>;
  readonly brands: ReadonlyMap<string, ExistingNamed>;
  readonly tags: ReadonlyMap<string, ExistingNamed>;
  readonly attributes: ReadonlyMap<string, ExistingNamed>;
  /** Terms by the code of their attribute and their own. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, ExistingTerm>>;
  readonly skus: ReadonlyMap<string, ExistingSku>;
  readonly assets: ReadonlyMap<string, ExistingAsset>;
  readonly products: ReadonlyMap<string, ExistingProduct>;
}

/** The locale a text is in. @throws RangeError - it is none of the organization: a text must never end up in another one. */
export function localeUuidOf(
  { defaultLocale, locales }: Pick<Organization, "defaultLocale" | "locales">,
  code: string | undefined,
): string {
  const uuid = code === undefined ? defaultLocale.uuid : locales.get(code);
  if (uuid === undefined) throw new RangeError(`The organization has no active locale "${code}".`);
  return uuid;
}

/** The rows of a relation that was expanded. */
export function expanded<T extends object>(relation: readonly (T | string)[] | null | undefined): T[] {
  return (relation ?? []).filter((row): row is T => typeof row === "object");
}
