import { assetKey, type CatalogueProduct, type Named } from "../catalogue/catalogue.ts";
import type { SharedThings } from "../catalogue/shared.ts";
import { convertWeight, sameWeight } from "../catalogue/weights.ts";
import type { ExistingNamed, Organization } from "../organization/organization.ts";
import type { AssetPlan, Changes, FamilyPlan, NamedPlan, SkuPlan, TermPlan } from "./plan.ts";

/** Tags, brands or attributes: what is missing is made, what is a draft is published. */
export function planNamed(wanted: ReadonlyMap<string, Named>, existing: ReadonlyMap<string, ExistingNamed>): NamedPlan {
  const all = [...wanted.values()];
  const found = (one: Named): ExistingNamed | undefined => existing.get(one.code);
  const create = all.filter((one) => found(one) === undefined);
  const label = all.filter((one) => one.label !== undefined && found(one)?.label === undefined);
  const publish = all.filter((one) => (found(one)?.status ?? "draft") === "draft").map(({ code }) => code);
  return { create, label, publish, ...changes(all.length, [...codesOf(create), ...codesOf(label), ...publish]) };
}

function codesOf(all: readonly Named[]): string[] {
  return all.map(({ code }) => code);
}

function changes(total: number, keys: readonly string[]): Changes {
  const changed = new Set(keys);
  return { changed, unchanged: total - changed.size };
}

/** Terms, attribute by attribute. They have no life cycle. */
export function planTerms(wanted: SharedThings["terms"], existing: Organization["terms"]): TermPlan[] {
  return [...wanted].map(([attribute, terms]) => {
    const found = existing.get(attribute);
    const all = [...terms.values()];
    const create = all.filter(({ code }) => found?.get(code) === undefined);
    const label = all.filter((one) => one.label !== undefined && found?.get(one.code)?.label === undefined);
    return { attribute, create, label, ...changes(all.length, [...codesOf(create), ...codesOf(label)]) };
  });
}

/** Families, and which attributes their products may have. */
export function planFamilies({ families, familyAttributes }: SharedThings, organization: Organization): FamilyPlan {
  const all = [...families];
  const create = all.filter((name) => !organization.families.has(name));
  const activate = all.filter((name) => (organization.families.get(name)?.status ?? "draft") === "draft");
  const attributes = [...familyAttributes].flatMap(([family, codes]) =>
    [...codes]
      .filter((code) => {
        const uuid = organization.attributes.get(code)?.uuid;
        return uuid === undefined || organization.families.get(family)?.attributeUuids.has(uuid) !== true;
      })
      .map((attribute) => ({ family, attribute })),
  );
  const keys = [...create, ...activate, ...attributes.map(({ family }) => family)];
  return { create, activate, attributes, ...changes(all.length, keys) };
}

/**
 * SKUs and their weights. A SKU is published after its weight is written, and before it is linked: the API wants it published then. One that
 * someone unpublished stays so as long as no link needs it.
 */
export function planSkus(
  wanted: SharedThings["skus"],
  products: readonly CatalogueProduct[],
  organization: Organization,
): SkuPlan {
  const toLink = new Set<string>();
  for (const { code, sku } of products) {
    const uuid = sku === undefined ? undefined : organization.skus.get(sku.code)?.uuid;
    if (sku === undefined || (uuid !== undefined && organization.products.get(code)?.skuUuid === uuid)) continue;
    toLink.add(sku.code);
  }
  const all = [...wanted.values()];
  const create = all.filter(({ code }) => !organization.skus.has(code)).map(({ code }) => code);
  const weights = all.flatMap(({ code, weight }) => {
    if (weight === undefined) return [];
    const value = convertWeight(weight, organization.baseWeightUnit);
    const found = organization.skus.get(code)?.weight;
    return found !== undefined && sameWeight(found.value, value) ? [] : [{ sku: code, value, uuid: found?.uuid }];
  });
  const publish = all
    .filter(({ code }) => {
      const status = organization.skus.get(code)?.status ?? "draft";
      return status === "draft" || (status === "unpublished" && toLink.has(code));
    })
    .map(({ code }) => code);
  const keys = [...create, ...weights.map(({ sku }) => sku), ...publish];
  return { create, weights, publish, ...changes(all.length, keys) };
}

/** Images. @param upload - whether their files are uploaded. */
export function planAssets(wanted: SharedThings["assets"], { assets }: Organization, upload: boolean): AssetPlan {
  const all = [...wanted];
  const create = all.filter(([key]) => !assets.has(key)).map(([, asset]) => asset);
  const update = all.flatMap(([key, { altText }]) => {
    const found = assets.get(key);
    return found === undefined || altText === undefined || found.altText === altText ? [] : [{ key, altText }];
  });
  const publish = all.filter(([key]) => (assets.get(key)?.status ?? "draft") === "draft").map(([key]) => key);
  const uploads = all.flatMap(([key, asset]) => {
    const found = assets.get(key);
    if (!upload || asset.source === undefined || found?.hasOriginal === true) return [];
    return [{ asset, pendingFileUuids: found?.pendingFileUuids ?? [] }];
  });
  const written = [...create, ...uploads.map(({ asset }) => asset)].map(assetKey);
  const keys = [...written, ...update.map(({ key }) => key), ...publish];
  return { create, update, publish, upload: uploads, ...changes(all.length, keys) };
}
