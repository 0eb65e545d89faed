import type { ApieraClient, RequestOptions, SkuResponse } from "@apiera/client";
import type { CatalogueAsset, CatalogueProduct, Content, Named, Weight } from "../import/catalogue/catalogue.ts";
import { weightUnitOf } from "../import/catalogue/weights.ts";
import { forEachConcurrently } from "../import/concurrently.ts";
import { PAGE_SIZE } from "../import/organization/batches.ts";
import type { ExistingProduct } from "../import/organization/organization.ts";
import { labelIn } from "../import/organization/read-named.ts";
import { PRODUCT_EXPAND, readLocales, toProduct } from "../import/organization/read-organization.ts";
import { readWeight } from "../import/organization/read-skus.ts";

/** A catalogue as it is exported. */
export interface ExportedCatalogue {
  readonly products: readonly CatalogueProduct[];
  /** Codes of the locales that have texts. */
  readonly locales: readonly string[];
  /** What could not be taken along, a sentence each. */
  readonly notes: readonly string[];
}

interface Everything {
  readonly brands: ReadonlyMap<string, Named>;
  readonly tags: ReadonlyMap<string, Named>;
  readonly attributes: ReadonlyMap<string, Named>;
  readonly terms: ReadonlyMap<string, Named>;
  readonly families: ReadonlyMap<string, string>;
  readonly skus: ReadonlyMap<string, { readonly code: string; readonly weight: Weight | undefined }>;
  readonly assets: ReadonlyMap<string, CatalogueAsset>;
  readonly localeCodes: ReadonlyMap<string, string>;
}

/**
 * Reads a whole catalogue: all that an import can write. Removed and archived products are left out.
 *
 * @throws CliError - there is no default locale. What the client throws.
 */
export async function readCatalogue(client: ApieraClient, signal?: AbortSignal): Promise<ExportedCatalogue> {
  const options: RequestOptions = signal === undefined ? {} : { signal };
  const { locales, defaultLocale } = await readLocales(client, options);
  const rows = await client.products
    .iterate({ expand: PRODUCT_EXPAND, code: { order: "asc" }, isRemoved: false, size: PAGE_SIZE }, options)
    .toArray();
  const products = rows.filter(({ status }) => status !== "removed" && status !== "archived").map(toProduct);
  const everything = await readEverything(client, options, { products, localeUuid: defaultLocale.uuid, locales });
  return assemble(products, everything);
}

interface Scope {
  readonly products: readonly ExistingProduct[];
  readonly localeUuid: string;
  readonly locales: ReadonlyMap<string, string>;
}

/** What the products name, by UUID. */
async function readEverything(
  client: ApieraClient,
  options: RequestOptions,
  { products, localeUuid, locales }: Scope,
): Promise<Everything> {
  const all = { expand: { contents: true }, size: PAGE_SIZE } as const;
  const toNamed = (row: { uuid: string; code: string; contents?: Parameters<typeof labelIn>[1] }): [string, Named] => [
    row.uuid,
    { code: row.code, label: labelIn(localeUuid, row.contents) },
  ];
  const brands = await client.brands.iterate(all, options).toArray();
  const tags = await client.tags.iterate(all, options).toArray();
  const attributes = await client.attributes.iterate(all, options).toArray();
  const usedAttributes = new Set(products.flatMap((one) => one.attributes.map(({ attributeUuid }) => attributeUuid)));
  const terms = new Map<string, Named>();
  await forEachConcurrently(usedAttributes, async (uuid) => {
    for (const row of await client.attributes.terms.iterate(uuid, all, options).toArray()) {
      terms.set(row.uuid, toNamed(row)[1]);
    }
  });
  const families = await client.families.iterate({ size: PAGE_SIZE }, options).toArray();
  const assets = await client.assets.iterate({ size: PAGE_SIZE }, options).toArray();
  return {
    brands: new Map(brands.map(toNamed)),
    tags: new Map(tags.map(toNamed)),
    attributes: new Map(attributes.map(toNamed)),
    terms,
    families: new Map(families.map(({ uuid, name }) => [uuid, name])),
    skus: await readAllSkus(client, options, new Set(products.map(({ skuUuid }) => skuUuid)), localeUuid),
    assets: new Map(
      assets
        .filter(({ category, status }) => category === "image" && status !== "removed" && status !== "archived")
        .map(({ uuid, name, description, altText }) => [
          uuid,
          { name: name ?? "", source: description || undefined, altText: altText || undefined },
        ]),
    ),
    localeCodes: new Map([...locales].map(([code, uuid]) => [uuid, code])),
  };
}

/** SKUs that are used, each with its weight: that takes a request for each. */
async function readAllSkus(
  client: ApieraClient,
  options: RequestOptions,
  used: ReadonlySet<string | undefined>,
  localeUuid: string,
): Promise<Everything["skus"]> {
  const { baseWeightUnit } = await client.organizations.get(undefined, options);
  const unit = weightUnitOf(baseWeightUnit);
  const rows: SkuResponse[] = await client.skus.iterate({ size: PAGE_SIZE }, options).toArray();
  const skus = new Map<string, { code: string; weight: Weight | undefined }>();
  const wanted = rows.filter(({ uuid }) => used.has(uuid));
  await forEachConcurrently(wanted, async ({ uuid, code }) => {
    const weight = await readWeight({ client, options, localeUuid }, uuid);
    skus.set(uuid, { code, weight: weight && unit && { value: weight.value, unit } });
  });
  return skus;
}

function assemble(products: readonly ExistingProduct[], everything: Everything): ExportedCatalogue {
  const codes = new Map(products.map(({ uuid, code }) => [uuid, code]));
  const usedLocales = new Set<string>();
  const notes: string[] = [];
  const lost = { orphans: 0, images: 0, locales: 0, others: 0, references: 0, attributes: 0 };
  const found = <T>(uuid: string | undefined, all: ReadonlyMap<string, T>): T | undefined => {
    const one = uuid ? all.get(uuid) : undefined;
    if (uuid && one === undefined) lost.references++;
    return one;
  };
  const exported = products.flatMap((product): CatalogueProduct[] => {
    const { code, type, parentUuid } = product;
    const parent = parentUuid === undefined ? undefined : codes.get(parentUuid);
    if (type === "variant" && parent === undefined) {
      lost.orphans++;
      return [];
    }
    if (type !== "simple" && type !== "variantParent" && type !== "variant") {
      lost.others++;
      return [];
    }
    const attributes = product.attributes
      .filter(({ isVariant }) => isVariant)
      .flatMap(({ attributeUuid }) => everything.attributes.get(attributeUuid) ?? []);
    const contents = product.contents.flatMap((row): Content[] => {
      const locale = everything.localeCodes.get(row.localeUuid);
      if (locale === undefined) {
        lost.locales++;
        return [];
      }
      usedLocales.add(locale);
      const { label, description, shortDescription } = row;
      return [
        { locale, label, description: description || undefined, shortDescription: shortDescription || undefined },
      ];
    });
    const images = product.assets
      .toSorted((one, other) => one.displayOrder - other.displayOrder)
      .flatMap(({ assetUuid, displayOrder }) => {
        const asset = everything.assets.get(assetUuid);
        if (asset !== undefined && asset.name !== "") return [{ asset, position: displayOrder }];
        lost.images++;
        return [];
      });
    const used = new Set(product.terms.map(({ productAttributeUuid }) => productAttributeUuid));
    const isKept = (row: ExistingProduct["attributes"][number]): boolean =>
      type === "variantParent" ? row.isVariant : type === "variant" && used.has(row.uuid);
    lost.attributes += product.attributes.filter((row) => !isKept(row)).length;
    return [
      {
        ...{ code, type, parent, handle: parent ?? code, row: 0, contents, images },
        family: found(product.familyUuid, everything.families),
        brand: found(product.brandUuid, everything.brands),
        sku: found(product.skuUuid, everything.skus),
        published: product.status === "published",
        tags: [...product.tagUuids].flatMap((uuid) => found(uuid, everything.tags) ?? []),
        attributes: type === "variantParent" ? attributes : [],
        terms: type === "variant" ? termsOf(product, everything) : [],
      },
    ];
  });
  if (lost.orphans > 0) notes.push(`${lost.orphans} variants have no parent that is exported; they are left out.`);
  if (lost.others > 0) notes.push(`${lost.others} products are of a type that this program does not know; left out.`);
  if (lost.images > 0) notes.push(`${lost.images} links to assets that are no images, or have no name, are left out.`);
  if (lost.locales > 0) notes.push(`${lost.locales} texts in locales that are not active are left out.`);
  if (lost.references > 0) notes.push(`${lost.references} families, brands, SKUs and tags of products were not found.`);
  if (lost.attributes > 0) {
    notes.push(`${lost.attributes} attributes of products that variants do not differ in are left out.`);
  }
  return { products: exported, locales: [...usedLocales].sort(), notes };
}

function termsOf({ attributes, terms }: ExistingProduct, everything: Everything): CatalogueProduct["terms"] {
  const codes = new Map(
    attributes.map(({ uuid, attributeUuid }) => [uuid, everything.attributes.get(attributeUuid)?.code]),
  );
  return terms.flatMap(({ productAttributeUuid, attributeTermUuid }) => {
    const attribute = codes.get(productAttributeUuid);
    const term = everything.terms.get(attributeTermUuid);
    return attribute === undefined || term === undefined ? [] : [{ attribute, term }];
  });
}
