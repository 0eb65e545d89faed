import type { ProductBulkUpdate, ProductCreate, ProductResponse } from "@apiera/client";
import type { CatalogueProduct } from "../catalogue/catalogue.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE, readByKeys } from "../organization/batches.ts";
import { hasLinks, type ProductPlan } from "../plan/plan.ts";
import { changeAll } from "./change-all.ts";
import { createAll } from "./create-all.ts";
import { needsOf } from "./needs.ts";
import { withStatus } from "./with-status.ts";
import type { WriteContext } from "./write-context.ts";
import { writeLinks } from "./write-links.ts";

/** Writes products: parents, then variants, then what hangs on them, and publishes those that are complete. */
export async function writeProducts(context: WriteContext, plans: readonly ProductPlan[]): Promise<void> {
  const { state } = context;
  const isVariant = ({ product }: ProductPlan): boolean => product.type === "variant";
  const parents = plans.filter((plan) => !isVariant(plan));
  const variants = plans.filter(isVariant);
  await createProducts(context, parents);
  await createProducts(context, variants);
  await updateProducts(context, plans);
  await forEachConcurrently(plans.filter(hasLinks), async (plan) => {
    const { code } = plan.product;
    await state.attempt(code, () => writeLinks(context, plan));
  });
  for (const { product } of plans) await state.attempt(product.code, async () => assertComplete(context, product));
  await transition(context, parents, "publish");
  await transition(context, variants, "publish");
  await transition(context, plans, "unpublish");
  for (const { product } of plans) state.finish(product.code);
}

/** @throws MissingError - something the product names was refused, wholly or in part. */
function assertComplete({ state }: WriteContext, product: CatalogueProduct): void {
  for (const [kind, key] of needsOf(product)) state.uuidOf(kind, key);
}

type References = Pick<ProductCreate, "familyUuid" | "brandUuid" | "skuUuid" | "parentUuid">;

/** @throws MissingError - one of them could not be written. */
function references({ state }: WriteContext, { product, set, uuid }: ProductPlan): References {
  const { family, brand, sku, parent } = product;
  const has = (member: "family" | "brand" | "sku" | "parent"): boolean => uuid === undefined || set.has(member);
  return {
    ...(family !== undefined && has("family") && { familyUuid: state.uuidOf("family", family) }),
    ...(brand !== undefined && has("brand") && { brandUuid: state.uuidOf("brand", brand.code) }),
    ...(sku !== undefined && has("sku") && { skuUuid: state.uuidOf("SKU", sku.code) }),
    ...(parent !== undefined && has("parent") && { parentUuid: state.uuidOf("product", parent) }),
  };
}

async function createProducts(context: WriteContext, plans: readonly ProductPlan[]): Promise<void> {
  const { client, options, state } = context;
  const items: ProductCreate[] = [];
  for (const plan of plans) {
    if (plan.uuid !== undefined) continue;
    const { code, type } = plan.product;
    await state.attempt(code, async () => {
      items.push({ type, code, ...references(context, plan) });
    });
    const reason = state.failureOf(code);
    if (reason !== undefined) state.refuse("product", code, reason);
  }
  await createAll<ProductCreate, ProductResponse>(context, {
    items,
    keyOf: ({ code }) => code,
    send: (some) => client.products.bulkCreate(some, context.bulk),
    readBack: async (some) => {
      const rows = await readByKeys({
        keys: some.map(({ code }) => code),
        page: (page) => client.products.list({ code: { order: "asc" }, ...page }, options),
        some: (codes) => client.products.iterate({ codes, size: PAGE_SIZE }, options).toArray(),
      });
      return new Map(rows.map((row) => [row.code, row]));
    },
    onCreated: ({ code }, { uuid }) => {
      state.add("product", code, uuid);
      state.touch(code);
    },
    onRefused: ({ code }, reason) => {
      state.refuse("product", code, reason);
      state.failProduct(code, reason);
    },
  });
}

async function updateProducts(context: WriteContext, plans: readonly ProductPlan[]): Promise<void> {
  const { client, state } = context;
  const codes = new Map<string, string>();
  const items: ProductBulkUpdate[] = [];
  for (const plan of plans) {
    const { uuid, product, set } = plan;
    if (uuid === undefined || set.size === 0) continue;
    codes.set(uuid, product.code);
    await state.attempt(product.code, async () => {
      items.push({ uuid, ...references(context, plan) });
    });
  }
  await changeAll(context, {
    items,
    send: (some) => client.products.bulkUpdate(some, context.bulk),
    onChanged: ({ uuid }) => state.touch(codes.get(uuid) ?? uuid),
    onRefused: ({ uuid }, reason) => state.failProduct(codes.get(uuid) ?? uuid, reason),
  });
}

/** A product that something is missing of is not published, nor are the variants of a parent that something is missing of. */
async function transition(
  context: WriteContext,
  plans: readonly ProductPlan[],
  wanted: "publish" | "unpublish",
): Promise<void> {
  const { client, options, state } = context;
  const codes = new Map<string, string>();
  for (const { product, transition: planned } of plans) {
    if (planned !== wanted) continue;
    await state.attempt(product.code, async () => {
      const { parent } = product;
      const missing = parent === undefined ? undefined : state.failureOf(parent);
      if (missing !== undefined) state.failProduct(product.code, `its parent "${parent}" failed: ${missing}`);
      if (missing === undefined) codes.set(state.uuidOf("product", product.code), product.code);
    });
  }
  const status = wanted === "publish" ? "published" : "unpublished";
  await changeAll(context, {
    items: [...codes.keys()],
    send: (uuids) => client.products.bulkTransition(uuids, wanted, context.bulk),
    readBack: (uuids) =>
      withStatus(uuids, status, (some) => client.products.iterate({ uuids: some, size: PAGE_SIZE }, options).toArray()),
    onChanged: (uuid) => state.touch(codes.get(uuid) ?? uuid),
    onRefused: (uuid, reason) => state.failProduct(codes.get(uuid) ?? uuid, `it cannot be ${status}: ${reason}`),
  });
}
