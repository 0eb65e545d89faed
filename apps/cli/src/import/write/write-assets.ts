import type { AssetResponse } from "@apiera/client";
import { assetKey, type CatalogueAsset } from "../catalogue/catalogue.ts";
import { PAGE_SIZE } from "../organization/batches.ts";
import { readAssets } from "../organization/read-assets.ts";
import type { AssetPlan } from "../plan/plan.ts";
import { changeAll } from "./change-all.ts";
import { createAll } from "./create-all.ts";
import { withStatus } from "./with-status.ts";
import type { WriteContext } from "./write-context.ts";
import { present } from "./write-named.ts";

/**
 * Makes the assets of images. Name and description are in the very request that creates one, so that there is no moment at which it cannot be recognised.
 */
export async function writeAssets(context: WriteContext, { create, update }: AssetPlan): Promise<void> {
  const { client, state } = context;
  await createAll<CatalogueAsset, Pick<AssetResponse, "uuid">>(context, {
    items: create,
    keyOf: assetKey,
    send: (assets) =>
      client.assets.bulkCreate(
        assets.map(({ name, source, altText }) => ({
          ...({ category: "image", storageLocation: "s3", name } as const),
          ...(source !== undefined && { description: source }),
          ...(altText !== undefined && { altText }),
        })),
        context.bulk,
      ),
    readBack: (assets) => readAssets(context, assets, false),
    onCreated: (asset, { uuid }) => state.add("image", assetKey(asset), uuid),
    onRefused: (asset, reason) => state.refuse("image", assetKey(asset), reason),
  });
  await changeAll(context, {
    items: update,
    send: (changes) =>
      client.assets.bulkUpdate(
        changes.map(({ key, altText }) => ({ uuid: state.uuidOf("image", key), altText })),
        context.bulk,
      ),
    onRefused: ({ key }, reason) => state.refuse("image", key, reason),
  });
}

/** Publishes images; after their upload. */
export async function publishAssets(context: WriteContext, { publish }: AssetPlan): Promise<void> {
  const { client, options, state } = context;
  const uuids = new Map(present(context, "image", publish).map((key) => [state.uuidOf("image", key), key]));
  await changeAll(context, {
    items: [...uuids.keys()],
    send: (items) => client.assets.bulkTransition(items, "publish", context.bulk),
    readBack: (items) =>
      withStatus(items, "published", (uuids) => client.assets.iterate({ uuids, size: PAGE_SIZE }, options).toArray()),
    onRefused: (uuid, reason) => state.refuse("image", uuids.get(uuid) ?? uuid, reason),
  });
}
