import type { ClientCore } from "../client-core.ts";
import { AssetsResource as GeneratedAssetsResource } from "../generated/resources/assets.ts";
import { type UploadedAssetFile, type UploadOptions, uploadAssetFile } from "./upload-asset-file.ts";
import type { UploadSource } from "./upload-source.ts";

/** The operations of assets, and uploading, which takes two of them and the storage. */
export class AssetsResource extends GeneratedAssetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    super(core);
    this.#core = core;
  }

  /**
   * Uploads a file of an asset.
   *
   * @param source - the content: bytes, a `Blob` or `File`, or a stream of which `sizeBytes` is told.
   * @throws InvalidRequestError - the source or an option cannot be used; nothing was sent.
   * @throws ProblemError - the API did not take the file. UploadError - the storage did not take its content.
   */
  upload(assetUuid: string, source: UploadSource, options?: UploadOptions): Promise<UploadedAssetFile> {
    return uploadAssetFile(this.#core, assetUuid, source, options);
  }
}
