import type { CatalogueFile, CatalogueProduct } from "../catalogue/catalogue.ts";
import { sharedOf } from "../catalogue/shared.ts";
import type { Organization } from "../organization/organization.ts";
import { findObstacles } from "./obstacles.ts";
import type { Plan } from "./plan.ts";
import { planProduct } from "./plan-products.ts";
import { planAssets, planFamilies, planNamed, planSkus, planTerms } from "./plan-shared.ts";

/**
 * Compares a file with the organization. Nothing is sent.
 *
 * @param uploadImages - whether the files of images are uploaded.
 */
export function makePlan(
  { products, problems }: Pick<CatalogueFile, "products" | "problems">,
  organization: Organization,
  uploadImages: boolean,
): Plan {
  const obstacles = findObstacles(products, organization);
  const blocked = new Set(obstacles.map(({ handle }) => handle));
  const wanted = products.filter(({ handle }) => !blocked.has(handle));
  const shared = sharedOf(wanted);
  return {
    families: planFamilies(shared, organization),
    brands: planNamed(shared.brands, organization.brands),
    tags: planNamed(shared.tags, organization.tags),
    attributes: planNamed(shared.attributes, organization.attributes),
    terms: planTerms(shared.terms, organization.terms),
    skus: planSkus(shared.skus, wanted, organization),
    assets: planAssets(shared.assets, organization, uploadImages),
    products: parentsFirst(wanted).map((product) => planProduct(product, organization)),
    problems: [...problems, ...obstacles].sort((one, other) => one.row - other.row),
  };
}

function parentsFirst(products: readonly CatalogueProduct[]): CatalogueProduct[] {
  return [...products.filter(({ type }) => type !== "variant"), ...products.filter(({ type }) => type === "variant")];
}
