import type { ProductResponse, SkuResponse } from "@apiera/client";
import { type Catalogue, type CatalogueProduct, skuCodes, tagCodes } from "../catalogue/catalogue.ts";
import { all, byCode, need } from "./bulk.ts";
import { findActiveLocales, findTags, refuseDuplicates } from "./existing.ts";
import type { JobContext } from "./job-context.ts";
import type { ImportedCounts } from "./messages.ts";

/** Ids that the API gave, by code. */
type Ids = ReadonlyMap<string, string>;

/**
 * Writes a catalogue: SKUs, tags, products, then the contents and tags of every product.
 *
 * @returns how many records the API now holds, and when it made the first of them.
 * @throws DemoError - a locale is missing or codes are taken: then nothing was written. Or the API refused records: names them.
 */
export async function importCatalogue(
  catalogue: Catalogue,
  context: JobContext,
): Promise<{ counts: ImportedCounts; since: string }> {
  const locales = await findActiveLocales(catalogue.locales, context);
  await refuseDuplicates(catalogue, context);

  const skus = await createSkus(skuCodes(catalogue), context);
  const tags = await createTags(tagCodes(catalogue), context);
  const products = await createProducts(catalogue.products, byCode(skus), context);
  const { contents, productTags } = await describeProducts(
    catalogue.products,
    { products: byCode(products), locales, tags },
    context,
  );

  const created = [...skus, ...products].map(({ createdAt }) => createdAt).toSorted();
  return {
    counts: { skus: skus.length, tags: tags.size, products: products.length, contents, productTags },
    since: need(created[0], "The catalogue holds no product."),
  };
}

/** SKUs are born as drafts, and products can be linked to published ones only (https://docs.apiera.io/resources/sku). */
async function createSkus(
  codes: readonly string[],
  { client, signal, onProgress }: JobContext,
): Promise<SkuResponse[]> {
  const report = await client.skus.bulkCreate(
    codes.map((code) => ({ code })),
    { signal, onProgress: ({ done, total }) => onProgress("import SKUs", done, total) },
  );
  const skus = all(report, "SKU");
  const uuids = skus.map(({ uuid }) => uuid);
  return all(await client.skus.bulkTransition(uuids, "publish", { signal }), "SKU");
}

/** Tags are shared by all products of an organization: those it already has are used. */
async function createTags(codes: readonly string[], context: JobContext): Promise<Ids> {
  const { client, signal, onProgress } = context;
  const known = await findTags(codes, context);
  const missing = codes.filter((code) => !known.has(code)).map((code) => ({ code }));
  const report = await client.tags.bulkCreate(missing, {
    signal,
    onProgress: ({ done, total }) => onProgress("import tags", done, total),
  });
  return new Map([...known, ...byCode(all(report, "tag"))]);
}

/** Parents before variants: a variant names the id of its parent. */
async function createProducts(
  products: readonly CatalogueProduct[],
  skus: Ids,
  context: JobContext,
): Promise<ProductResponse[]> {
  const { client, signal, onProgress } = context;
  const created: ProductResponse[] = [];
  for (const wave of [
    products.filter(({ parent }) => parent === null),
    products.filter(({ parent }) => parent !== null),
  ]) {
    const parents = byCode(created);
    const before = created.length;
    const report = await client.products.bulkCreate(
      wave.map(({ code, type, sku, parent }) => ({
        code,
        type,
        skuUuid: sku === null ? null : need(skus.get(sku), `SKU ${sku} was not created.`),
        parentUuid: parent === null ? null : need(parents.get(parent), `Product ${parent} was not created.`),
      })),
      { signal, onProgress: ({ done }) => onProgress("import products", before + done, products.length) },
    );
    created.push(...all(report, "product"));
  }
  return created;
}

/**
 * Gives every product its contents and tags: a request for each, whatever their number. One after the other, since the rate limit
 * and not the time of a request is what counts here.
 */
async function describeProducts(
  products: readonly CatalogueProduct[],
  ids: { products: Ids; locales: Ids; tags: Ids },
  { client, signal, onProgress }: JobContext,
): Promise<{ contents: number; productTags: number }> {
  let contents = 0;
  let productTags = 0;
  for (const [index, product] of products.entries()) {
    const productUuid = need(ids.products.get(product.code), `Product ${product.code} was not created.`);
    if (product.contents.length > 0) {
      const items = product.contents.map(({ locale, ...texts }) => ({
        localeUuid: need(ids.locales.get(locale), `Locale ${locale} was not found.`),
        ...texts,
      }));
      contents += all(await client.products.contents.bulkCreate(productUuid, items, { signal }), "content").length;
    }
    if (product.tags.length > 0) {
      const items = product.tags.map((tag) => ({ tagUuid: need(ids.tags.get(tag), `Tag ${tag} was not created.`) }));
      productTags += all(await client.products.tags.bulkCreate(productUuid, items, { signal }), "product tag").length;
    }
    onProgress("import contents and tags of products", index + 1, products.length);
  }
  return { contents, productTags };
}
