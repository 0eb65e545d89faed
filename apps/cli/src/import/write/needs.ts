import { assetKey, type CatalogueProduct } from "../catalogue/catalogue.ts";
import type { NamedPlan, Plan } from "../plan/plan.ts";
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
  const ids = (kind: Kind, keys: readonly string[]): string[] => keys.map((key) => idOf(kind, key));
  const named = (kind: Kind, { create, label, publish }: Omit<NamedPlan, "unchanged">): string[] =>
    ids(kind, [...[...create, ...label].map(({ code }) => code), ...publish]);
  return new Set([
    ...ids("family", [...families.create, ...families.activate, ...families.attributes.map(({ family }) => family)]),
    ...named("brand", brands),
    ...named("tag", tags),
    ...named("attribute", attributes),
    ...terms.flatMap(({ attribute, create, label }) =>
      ids(
        "term",
        [...create, ...label].map(({ code }) => termKey(attribute, code)),
      ),
    ),
    ...ids("SKU", [...skus.create, ...skus.publish, ...skus.weights.map(({ sku }) => sku)]),
    ...ids("image", [...assets.create, ...assets.upload.map(({ asset }) => asset)].map(assetKey)),
    ...ids("image", [...assets.publish, ...assets.update.map(({ key }) => key)]),
  ]);
}
