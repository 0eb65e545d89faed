import type { SkuResponse } from "@apiera/client";
import type { CatalogueSku } from "../catalogue/catalogue.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import { isOlder } from "./oldest.ts";
import type { ExistingSku } from "./organization.ts";
import type { ReadContext } from "./read-named.ts";

/**
 * Reads SKUs by code. The weight of each that exists and has one in the file takes a request of its own: no list of the API has weights.
 */
export async function readSkus(
  context: ReadContext,
  wanted: ReadonlyMap<string, CatalogueSku>,
): Promise<ReadonlyMap<string, ExistingSku>> {
  const rows = await readSkuRows(context, [...wanted.keys()]);
  const found = new Map<string, ExistingSku>();
  await forEachConcurrently(rows, async ({ code, uuid, status }) => {
    const hasWeight = wanted.get(code)?.weight !== undefined && status !== "removed";
    found.set(code, { uuid, status, weight: hasWeight ? await readWeight(context, uuid) : undefined });
  });
  return found;
}

/** SKUs by code, as the API has them; there may be others among them. */
export async function readSkuRows({ client, options }: ReadContext, codes: readonly string[]): Promise<SkuResponse[]> {
  return await readByKeys({
    keys: codes,
    page: (page) => client.skus.list({ code: { order: "asc" }, ...page }, options),
    some: (batch) => client.skus.iterate({ codes: batch, size: PAGE_SIZE }, options).toArray(),
  });
}

/** The weight of a SKU; of several rows the oldest. */
export async function readWeight({ client, options }: ReadContext, skuUuid: string): Promise<ExistingSku["weight"]> {
  const rows = await client.skus.weights.iterate(skuUuid, { size: PAGE_SIZE }, options).toArray();
  const [oldest] = rows.toSorted((one, other) => (isOlder(one, other) ? -1 : 1));
  return oldest === undefined ? undefined : { uuid: oldest.uuid, value: oldest.value };
}
