import { assetKey, type CatalogueProduct, type RowProblem } from "../catalogue/catalogue.ts";
import type { Organization } from "../organization/organization.ts";

/** What stands in the way of products in the organization itself. A problem of a variant is one of its whole product. */
export function findObstacles(products: readonly CatalogueProduct[], organization: Organization): RowProblem[] {
  return products.flatMap((product) =>
    obstaclesOf(product, organization).map((message) => ({
      ...{ row: product.row, handle: product.handle, column: undefined, message },
    })),
  );
}

function obstaclesOf(product: CatalogueProduct, organization: Organization): string[] {
  const messages: string[] = [];
  const existing = organization.products.get(product.code);
  if (existing !== undefined && existing.type !== product.type) {
    messages.push(
      `the product "${product.code}" is a ${existing.type} in the organization and a ${product.type} in the file; the API cannot change that, give the product another code`,
    );
  } else if (existing?.status === "removed" || existing?.status === "archived") {
    const undo = existing.status === "removed" ? "restore" : "unarchive";
    messages.push(
      `the product "${product.code}" is ${existing.status} in the organization; ${undo} it or delete it from the file`,
    );
  }
  const removed = (kind: string, code: string, status: string | undefined): void => {
    if (status !== "removed") return;
    messages.push(`the ${kind} "${code}" is removed in the organization; restore it or use another`);
  };
  const { brand, tags, attributes, terms, sku, contents, images } = product;
  if (brand !== undefined) removed("brand", brand.code, organization.brands.get(brand.code)?.status);
  for (const { code } of tags) removed("tag", code, organization.tags.get(code)?.status);
  for (const code of new Set([...attributes.map((one) => one.code), ...terms.map((one) => one.attribute)])) {
    removed("attribute", code, organization.attributes.get(code)?.status);
  }
  if (sku !== undefined) removed("SKU", sku.code, organization.skus.get(sku.code)?.status);
  for (const { asset } of images) {
    const status = organization.assets.get(assetKey(asset))?.status;
    if (status === "archived") messages.push(`the image "${asset.name}" is archived in the organization; unarchive it`);
  }
  for (const { locale } of contents) {
    if (locale === undefined || organization.locales.has(locale)) continue;
    messages.push(`the organization has no active locale "${locale}"; add it or leave the column out`);
  }
  return messages;
}
