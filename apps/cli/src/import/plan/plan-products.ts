import type { ProductContentResponse } from "@apiera/client";
import { assetKey, type CatalogueProduct, type Content } from "../catalogue/catalogue.ts";
import { type ExistingProduct, localeUuidOf, type Organization } from "../organization/organization.ts";
import type { ContentChange, ProductPlan, TermLinkPlan } from "./plan.ts";

/** What has to be done for a product: what the file says and the organization does not have. Nothing is taken away but the value a variant had before. */
export function planProduct(product: CatalogueProduct, organization: Organization): ProductPlan {
  const existing = organization.products.get(product.code);
  return {
    product,
    uuid: existing?.uuid,
    set: existing === undefined ? new Set() : membersToSet(product, existing, organization),
    ...planContents(product.contents, existing, organization),
    tags: product.tags
      .map(({ code }) => code)
      .filter((code) => !isLinked(existing?.tagUuids, organization.tags.get(code)?.uuid)),
    ...planImages(product, existing, organization),
    ...planAttributes(product, existing, organization),
    transition: transitionOf(product, existing),
  };
}

function membersToSet(
  product: CatalogueProduct,
  existing: ExistingProduct,
  organization: Organization,
): ProductPlan["set"] {
  const { family, brand, sku, parent } = product;
  const differs = (wanted: string | undefined, uuid: string | undefined, has: string | undefined): boolean =>
    wanted !== undefined && (uuid === undefined || uuid !== has);
  const set = new Set<"family" | "brand" | "sku" | "parent">();
  const families = family === undefined ? undefined : organization.families.get(family)?.alike;
  if (family !== undefined && families?.has(existing.familyUuid ?? "") !== true) set.add("family");
  const brandUuid = brand && organization.brands.get(brand.code)?.uuid;
  if (differs(brand?.code, brandUuid, existing.brandUuid)) set.add("brand");
  const skuUuid = sku && organization.skus.get(sku.code)?.uuid;
  if (differs(sku?.code, skuUuid, existing.skuUuid)) set.add("sku");
  const parentUuid = parent === undefined ? undefined : organization.products.get(parent)?.uuid;
  if (differs(parent, parentUuid, existing.parentUuid)) set.add("parent");
  return set;
}

function planContents(
  wanted: readonly Content[],
  existing: ExistingProduct | undefined,
  organization: Organization,
): Pick<ProductPlan, "contents" | "contentChanges"> {
  const contents: Content[] = [];
  const contentChanges: ContentChange[] = [];
  // A file may name the default locale and write to it without a name as well; the first counts.
  const seen = new Set<string>();
  for (const content of wanted) {
    const localeUuid = localeUuidOf(organization, content.locale);
    if (seen.has(localeUuid)) continue;
    seen.add(localeUuid);
    const found = existing?.contents.find((one) => one.localeUuid === localeUuid);
    if (found === undefined) contents.push(content);
    else contentChanges.push(...changesOf(content, found));
  }
  return { contents, contentChanges };
}

/** What of a text that is there differs from the one that is wanted. */
export function changesOf(
  wanted: Omit<Content, "locale">,
  { uuid, ...found }: ProductContentResponse,
): ContentChange[] {
  const { label, description, shortDescription } = wanted;
  const change = {
    ...(label !== found.label && { label }),
    ...(description !== undefined && description !== found.description && { description }),
    ...(shortDescription !== undefined && shortDescription !== found.shortDescription && { shortDescription }),
  };
  return Object.keys(change).length === 0 ? [] : [{ uuid, ...change }];
}

function planImages(
  { images }: CatalogueProduct,
  existing: ExistingProduct | undefined,
  organization: Organization,
): Pick<ProductPlan, "assets" | "assetOrders"> {
  const assets: { key: string; displayOrder: number }[] = [];
  const assetOrders: { uuid: string; displayOrder: number }[] = [];
  for (const [index, { asset, position }] of images.entries()) {
    const key = assetKey(asset);
    const alike = organization.assets.get(key)?.alike;
    const link = existing?.assets.find(({ assetUuid }) => alike?.has(assetUuid) === true);
    if (link === undefined) assets.push({ key, displayOrder: position ?? index + 1 });
    else if (position !== undefined && position !== link.displayOrder) {
      assetOrders.push({ uuid: link.uuid, displayOrder: position });
    }
  }
  return { assets, assetOrders };
}

/**
 * The attributes of a variant parent are marked as those its variants differ in. A variant gets a row for each attribute it has a value of, since the
 * address of a value is below such a row of the same product.
 */
function planAttributes(
  { attributes, terms, type }: CatalogueProduct,
  existing: ExistingProduct | undefined,
  organization: Organization,
): Pick<ProductPlan, "attributes" | "markUuids" | "terms" | "attributeUuids"> {
  const codes = type === "variant" ? terms.map(({ attribute }) => attribute) : attributes.map(({ code }) => code);
  const rowOf = (code: string): ExistingProduct["attributes"][number] | undefined => {
    const uuid = organization.attributes.get(code)?.uuid;
    return uuid === undefined ? undefined : existing?.attributes.find(({ attributeUuid }) => attributeUuid === uuid);
  };
  const attributeUuids = new Map<string, string>();
  const missing: string[] = [];
  const markUuids: string[] = [];
  for (const code of codes) {
    const row = rowOf(code);
    if (row === undefined) missing.push(code);
    else attributeUuids.set(code, row.uuid);
    if (row !== undefined && type === "variantParent" && !row.isVariant) markUuids.push(row.uuid);
  }
  const links = terms.flatMap(({ attribute, term }): TermLinkPlan[] => {
    const termUuid = organization.terms.get(attribute)?.get(term.code)?.uuid;
    const rows = existing?.terms.filter((row) => row.productAttributeUuid === attributeUuids.get(attribute)) ?? [];
    const isThere = rows.some(({ attributeTermUuid }) => attributeTermUuid === termUuid);
    const removeUuids = rows.filter((row) => row.attributeTermUuid !== termUuid).map(({ uuid }) => uuid);
    if (isThere && removeUuids.length === 0) return [];
    return [{ attribute, term: isThere ? undefined : term.code, removeUuids }];
  });
  return { attributes: missing, markUuids, terms: links, attributeUuids };
}

function transitionOf(
  { published }: CatalogueProduct,
  existing: ExistingProduct | undefined,
): ProductPlan["transition"] {
  if (published === undefined) return undefined;
  const isPublished = existing?.status === "published";
  if (published === isPublished) return undefined;
  return published ? "publish" : "unpublish";
}

function isLinked(linked: ReadonlySet<string> | undefined, uuid: string | undefined): boolean {
  return uuid !== undefined && linked?.has(uuid) === true;
}
