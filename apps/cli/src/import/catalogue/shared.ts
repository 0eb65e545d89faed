import { assetKey, type CatalogueAsset, type CatalogueProduct, type CatalogueSku, type Named } from "./catalogue.ts";

/** What the products of a file have between them, each once. The first label that is met counts. */
export interface SharedThings {
  readonly families: ReadonlySet<string>;
  /** Codes of the attributes that the products of a family use. */
  readonly familyAttributes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly brands: ReadonlyMap<string, Named>;
  readonly tags: ReadonlyMap<string, Named>;
  readonly attributes: ReadonlyMap<string, Named>;
  /** Terms by the code of their attribute. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, Named>>;
  readonly skus: ReadonlyMap<string, CatalogueSku>;
  readonly assets: ReadonlyMap<string, CatalogueAsset>;
  /** Codes of locales that texts are in, other than the default one. */
  readonly locales: ReadonlySet<string>;
}

/** Collects what products share. */
export function sharedOf(products: readonly CatalogueProduct[]): SharedThings {
  const families = new Set<string>();
  const familyAttributes = new Map<string, Set<string>>();
  const brands = new Map<string, Named>();
  const tags = new Map<string, Named>();
  const attributes = new Map<string, Named>();
  const terms = new Map<string, Map<string, Named>>();
  const skus = new Map<string, CatalogueSku>();
  const assets = new Map<string, CatalogueAsset>();
  const locales = new Set<string>();
  for (const product of products) {
    if (product.brand !== undefined) addNamed(brands, product.brand);
    for (const tag of product.tags) addNamed(tags, tag);
    for (const attribute of product.attributes) addNamed(attributes, attribute);
    for (const { attribute, term } of product.terms) {
      // The parent usually names it, and with its label.
      if (!attributes.has(attribute)) attributes.set(attribute, { code: attribute, label: undefined });
      addNamed(
        entry(terms, attribute, () => new Map()),
        term,
      );
    }
    if (product.family !== undefined) {
      families.add(product.family);
      const used = entry(familyAttributes, product.family, () => new Set<string>());
      for (const { code } of product.attributes) used.add(code);
    }
    if (product.sku !== undefined) skus.set(product.sku.code, product.sku);
    for (const { asset } of product.images) {
      const key = assetKey(asset);
      const known = assets.get(key);
      assets.set(key, known === undefined ? asset : { ...known, altText: known.altText ?? asset.altText });
    }
    for (const { locale } of product.contents) if (locale !== undefined) locales.add(locale);
  }
  return { families, familyAttributes, brands, tags, attributes, terms, skus, assets, locales };
}

function addNamed(all: Map<string, Named>, one: Named): void {
  const known = all.get(one.code);
  all.set(one.code, known === undefined ? one : { code: one.code, label: known.label ?? one.label });
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}
