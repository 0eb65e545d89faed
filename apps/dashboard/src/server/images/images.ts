import type { ApieraClient, AssetFileResponse, AssetResponse } from "@apiera/client";
import type { ProductImage } from "../../shared/api.ts";
import { rowsOf } from "../catalogue/rows.ts";
import { RequestProblem } from "../http/request-problem.ts";
import { type ImageFile, type ImageSource, PICTURE_TYPES, type Picture } from "./image-source.ts";

/** Most pictures of a product that are shown. */
const MAX_IMAGES = 50;
/** Files that are remembered, so that showing a picture costs no call. */
const MAX_KNOWN = 5_000;

/** The pictures of assets. */
export interface Images {
  /** What the page shows for the assets of a product, in their order. Costs one call. */
  ofAssets(assetUuids: readonly string[], signal: AbortSignal): Promise<ProductImage[]>;
  /** @throws RequestProblem 404 */
  read(assetUuid: string, signal: AbortSignal): Promise<Picture>;
}

/** @param source - where the pictures are; without one no asset has a picture. */
export function createImages(client: ApieraClient, source: ImageSource | undefined): Images {
  const known = new Map<string, ImageFile>();
  const remember = (asset: AssetResponse): ImageFile => {
    const file = bestFile(asset);
    known.delete(asset.uuid);
    known.set(asset.uuid, file);
    const [oldest] = known.keys();
    if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
    return file;
  };

  return {
    async ofAssets(assetUuids, signal) {
      const uuids = assetUuids.slice(0, MAX_IMAGES);
      if (uuids.length === 0) return [];
      const query = {
        uuids,
        categories: ["image"],
        isRemoved: { eq: false },
        size: 100,
        expand: { files: true },
      } as const;
      const { items } = await client.assets.list(query, { signal });
      const byUuid = new Map(items.map((asset) => [asset.uuid, asset]));
      return uuids.flatMap((uuid) => {
        const asset = byUuid.get(uuid);
        if (asset === undefined) return [];
        const src = source?.has(remember(asset)) === true ? `/api/images/${uuid}` : null;
        return [{ assetUuid: uuid, src, alt: asset.altText ?? asset.name ?? "" }];
      });
    },

    async read(assetUuid, signal) {
      if (source === undefined) throw noPicture();
      const file =
        known.get(assetUuid) ?? remember(await client.assets.get(assetUuid, { expand: { files: true } }, { signal }));
      const picture = source.has(file) ? await source.read(file, signal) : undefined;
      if (picture === undefined || !PICTURE_TYPES.includes(picture.type)) throw noPicture();
      return picture;
    },
  };
}

function noPicture(): RequestProblem {
  return new RequestProblem({ title: "Not Found", status: 404, detail: "There is no picture of this asset to show." });
}

/** What a table and a page want, the best first. */
const PREFERRED = ["webOptimized", "productDetail", "thumbnail", "mobileOptimized", "original"];

function bestFile({ uuid, files }: AssetResponse): ImageFile {
  const shown = rowsOf<AssetFileResponse>(files).filter(
    ({ status, mimeType }) => status === "uploaded" && PICTURE_TYPES.includes(mimeType),
  );
  const best = PREFERRED.flatMap((variation) => shown.filter(({ variationType }) => variationType === variation))[0];
  return {
    assetUuid: uuid,
    fileUuid: best?.uuid ?? null,
    variationType: best?.variationType ?? null,
    extension: best?.extension ?? null,
  };
}
