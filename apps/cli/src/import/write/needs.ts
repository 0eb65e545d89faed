import { assetKey, type CatalogueProduct } from "../catalogue/catalogue.ts";
import type { Changes, Plan } from "../plan/plan.ts";
import { idOf, type Kind, termKey } from "./write-state.ts";

/** What a product names that is written apart from it, often for several products. */
export function needsOf(product: CatalogueProduct): (readonly [kind: Kind, key: string])[] {
  const { family, brand, sku, tags, attributes, terms, images } = product;
  return [
    ...(family === undefined ? [] : [["family", family] as const]),
    ...(brand === undefined ? [] : [["brand", brand.code] as const]),
    ...(sku === undefined ? [] : [["SKU", sku.code] as const]),
    ...tags.map(({ code }) => ["tag", code] as const),
    ...attributes.map(({ code }) => ["attribute", code] as const),
    ...terms.map(({ attribute, term }) => ["term", termKey(attribute, term.code)] as const),
    ...images.map(({ asset }) => ["image", assetKey(asset)] as const),
  ];
}

/** Those of the things that products name for which a plan writes something, by {@link idOf}. */
export function changedNeeds({ families, brands, tags, attributes, terms, skus, assets }: Plan): ReadonlySet<string> {
  const ids = (kind: Kind, { changed }: Changes): string[] => [...changed].map((key) => idOf(kind, key));
  return new Set([
    ...ids("family", families),
    ...ids("brand", brands),
    ...ids("tag", tags),
    ...ids("attribute", attributes),
    ...terms.flatMap(({ attribute, changed }) => [...changed].map((code) => idOf("term", termKey(attribute, code)))),
    ...ids("SKU", skus),
    ...ids("image", assets),
  ]);
}
