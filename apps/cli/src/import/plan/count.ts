import { type Changes, isChanged, type NamedPlan, type Plan } from "./plan.ts";

/** Items of a bulk call. A limit is not documented; the client takes as many by default. */
const CHUNK_SIZE = 100;

/** Requests by operation, as the API calls them. */
export type RequestCount = Readonly<Record<string, number>>;

/** How many requests a plan takes, when nothing goes wrong. */
export function countRequests(plan: Plan): RequestCount {
  const counts: Record<string, number> = {};
  const add = (operation: string, times: number): void => {
    if (times > 0) counts[operation] = (counts[operation] ?? 0) + times;
  };
  const bulk = (operation: string, items: number): void => add(operation, Math.ceil(items / CHUNK_SIZE));
  const named = (kind: string, plural: string, { create, label, publish }: NamedPlan): void => {
    bulk(`bulkCreate${plural}`, create.length);
    add(`create${kind}Content`, label.length);
    bulk(`bulkTransition${plural}`, publish.length);
  };

  bulk("bulkCreateFamilies", plan.families.create.length);
  bulk("bulkTransitionFamilies", plan.families.activate.length);
  add("createFamilyAttribute", plan.families.attributes.length);
  named("Brand", "Brands", plan.brands);
  named("Tag", "Tags", plan.tags);
  named("Attribute", "Attributes", plan.attributes);
  for (const { create, label } of plan.terms) {
    bulk("bulkCreateAttributeTerms", create.length);
    add("createAttributeTermContent", label.length);
  }
  bulk("bulkCreateSkus", plan.skus.create.length);
  add("createSkuWeight", plan.skus.weights.filter(({ uuid }) => uuid === undefined).length);
  add("updateSkuWeight", plan.skus.weights.filter(({ uuid }) => uuid !== undefined).length);
  bulk("bulkTransitionSkus", plan.skus.publish.length);
  bulk("bulkCreateAssets", plan.assets.create.length);
  bulk("bulkUpdateAssets", plan.assets.update.length);
  for (const { pendingFileUuids } of plan.assets.upload) add("deleteAssetFile", pendingFileUuids.length);
  add("initiateAssetFileUpload", plan.assets.upload.length);
  bulk("bulkTransitionAssets", plan.assets.publish.length);

  for (const isVariant of [false, true]) {
    const some = plan.products.filter(({ product }) => (product.type === "variant") === isVariant);
    bulk("bulkCreateProducts", some.filter(({ uuid }) => uuid === undefined).length);
    bulk("bulkTransitionProducts", some.filter(({ transition }) => transition === "publish").length);
  }
  bulk("bulkUpdateProducts", plan.products.filter(({ set }) => set.size > 0).length);
  bulk("bulkTransitionProducts", plan.products.filter(({ transition }) => transition === "unpublish").length);
  for (const product of plan.products) {
    bulk("bulkCreateProductContents", product.contents.length);
    bulk("bulkUpdateProductContents", product.contentChanges.length);
    bulk("bulkCreateProductTags", product.tags.length);
    bulk("bulkCreateProductAssets", product.assets.length);
    bulk("bulkUpdateProductAssets", product.assetOrders.length);
    bulk("bulkCreateProductAttributes", product.attributes.length);
    bulk("bulkUpdateProductAttributes", product.markUuids.length);
    add("bulkCreateProductTerms", product.terms.filter(({ term }) => term !== undefined).length);
    for (const { removeUuids } of product.terms) add("deleteProductTerm", removeUuids.length);
  }
  return counts;
}

/** All requests of a count. */
export function totalOf(counts: RequestCount): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many of a kind are made, changed and left alone. */
export interface KindCount {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
}

/** What a plan does, by kind. */
export function countKinds(plan: Plan): Readonly<Record<string, KindCount>> {
  const counted = ({ create, changed, unchanged }: Changes & { readonly create: readonly unknown[] }): KindCount => ({
    ...{ create: create.length, update: changed.size - create.length, unchanged },
  });
  const products = (isVariant: boolean): KindCount => {
    const some = plan.products.filter(({ product }) => (product.type === "variant") === isVariant);
    const create = some.filter(({ uuid }) => uuid === undefined).length;
    const touched = some.filter(isChanged).length;
    return { create, update: touched - create, unchanged: some.length - touched };
  };
  const terms = plan.terms.map(counted);
  const sum = (pick: (count: KindCount) => number): number => terms.reduce((all, one) => all + pick(one), 0);
  return {
    products: products(false),
    variants: products(true),
    skus: counted(plan.skus),
    families: counted(plan.families),
    brands: counted(plan.brands),
    tags: counted(plan.tags),
    attributes: counted(plan.attributes),
    terms: {
      create: sum(({ create }) => create),
      update: sum(({ update }) => update),
      unchanged: sum(({ unchanged }) => unchanged),
    },
    images: counted(plan.assets),
  };
}
