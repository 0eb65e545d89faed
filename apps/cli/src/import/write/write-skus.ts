import { sameWeight } from "../catalogue/weights.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { readSkuRows, readWeight } from "../organization/read-skus.ts";
import type { SkuPlan, WeightPlan } from "../plan/plan.ts";
import { changeAll } from "./change-all.ts";
import { createAll } from "./create-all.ts";
import { single } from "./judge.ts";
import type { WriteContext } from "./write-context.ts";
import { present } from "./write-named.ts";

/** Writes SKUs, then their weights, then publishes them: a published SKU has its weight. */
export async function writeSkus(context: WriteContext, { create, weights, publish }: SkuPlan): Promise<void> {
  const { client, state } = context;
  const read = async (codes: readonly string[]): Promise<ReadonlyMap<string, { uuid: string; status: string }>> => {
    const rows = await readSkuRows(context, codes);
    return new Map(rows.map((row) => [row.code, row]));
  };
  await createAll<string, { readonly uuid: string }>(context, {
    items: create,
    keyOf: (code) => code,
    send: (codes) =>
      client.skus.bulkCreate(
        codes.map((code) => ({ code })),
        context.bulk,
      ),
    readBack: read,
    onCreated: (code, { uuid }) => state.add("SKU", code, uuid),
    onRefused: (code, reason) => state.refuse("SKU", code, reason),
  });
  await forEachConcurrently(weights, (weight) => writeWeight(context, weight));
  await changeAll(context, {
    items: present(context, "SKU", publish),
    send: (codes) =>
      client.skus.bulkTransition(
        codes.map((code) => state.uuidOf("SKU", code)),
        "publish",
        context.bulk,
      ),
    readBack: async (codes) => {
      const found = await read(codes);
      return new Set(codes.filter((code) => found.get(code)?.status === "published"));
    },
    onRefused: (code, reason) => state.refuse("SKU", code, reason),
  });
}

/** The API takes any number of weights for a SKU: one is made only where none is. */
async function writeWeight(context: WriteContext, { sku, value, uuid }: WeightPlan): Promise<void> {
  const { client, options, state } = context;
  if (!state.has("SKU", sku)) return;
  const skuUuid = state.uuidOf("SKU", sku);
  const onRefused = (_: unknown, reason: string): void =>
    state.refuse("SKU", sku, `its weight ${value} was refused: ${reason}`);
  const change = (weightUuid: string): Promise<void> =>
    changeAll(context, {
      items: [sku],
      send: () => single(sku, () => client.skus.weights.update(skuUuid, weightUuid, { value }, options)),
      onRefused,
    });
  if (uuid !== undefined) return change(uuid);
  let found: { readonly uuid: string; readonly value: number } | undefined;
  await createAll<string, { readonly uuid: string; readonly value: number }>(context, {
    items: [sku],
    keyOf: (code) => code,
    send: () => single(sku, () => client.skus.weights.create(skuUuid, { value }, options)),
    readBack: async () => {
      const weight = await readWeight(context, skuUuid);
      return weight === undefined ? new Map() : new Map([[sku, weight]]);
    },
    onCreated: (_, weight) => {
      found = weight;
    },
    onRefused,
  });
  if (found !== undefined && !sameWeight(found.value, value)) await change(found.uuid);
}
