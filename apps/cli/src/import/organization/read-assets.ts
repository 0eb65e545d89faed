import type { AssetResponse } from "@apiera/client";
import { assetKey, type CatalogueAsset } from "../catalogue/catalogue.ts";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import { type Alike, oldestByKey } from "./oldest.ts";
import { type ExistingAsset, expanded } from "./organization.ts";
import type { ReadContext } from "./read-named.ts";

/** Reads images by name and source. Of several that are alike the oldest counts; removed ones do not. */
export async function readAssets(
  { client, options }: ReadContext,
  wanted: readonly Pick<CatalogueAsset, "name">[],
  files: boolean,
): Promise<ReadonlyMap<string, ExistingAsset>> {
  const query = { isRemoved: false, ...(files && { expand: { files: true } }) };
  const rows = await readByKeys({
    keys: [...new Set(wanted.map(({ name }) => name))],
    page: (page) => client.assets.list({ ...query, name: { order: "asc" }, ...page }, options),
    some: (names) => client.assets.iterate({ ...query, names, size: PAGE_SIZE }, options).toArray(),
  });
  return new Map([...oldestByKey(rows, keyOfAsset)].map(([key, found]) => [key, toAsset(found)]));
}

/** The key of an asset that exists: the address an image comes from is its description. */
function keyOfAsset({ name, description }: Pick<AssetResponse, "name" | "description">): string {
  return assetKey({ name: name ?? "", source: description ?? undefined });
}

function toAsset({ row, alike }: Alike<AssetResponse>): ExistingAsset {
  const { uuid, status, altText, files } = row;
  const originals = expanded(files).filter(({ variationType }) => variationType === "original");
  return {
    ...{ uuid, alike, status, altText: altText ?? undefined },
    hasOriginal: originals.some((file) => file.status === "uploaded"),
    pendingFileUuids: originals.filter((file) => file.status === "awaitingUpload").map((file) => file.uuid),
  };
}
