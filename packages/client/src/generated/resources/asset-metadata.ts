// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ApiCall,
  ClientCore,
  ItemIterable,
  IterateOptions,
  RequestOptions,
} from "../../runtime.ts";
import {
  call,
  iterateList,
} from "../../runtime.ts";
import {
  createAssetMetadataEntryOperation,
  deleteAssetMetadataEntryOperation,
  getAssetMetadataEntryOperation,
  listAssetMetadataOperation,
  updateAssetMetadataEntryOperation,
} from "../operations.ts";
import type {
  AssetMetadataCreate,
  AssetMetadataPage,
  AssetMetadataUpdate,
  MetadataResponse,
} from "../types.gen.ts";

/** Query of {@link listAssetMetadata}. */
export interface ListAssetMetadataQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getAssetMetadataEntry}: it takes none so far. */
export type GetAssetMetadataEntryQuery = Record<string, never>;

/**
 * List asset metadata.
 *
 * `GET /v1/assets/{assetUuid}/metadata`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata/paths/~1v1~1assets~1%7Bassetuuid%7D~1metadata/get
 */
export function listAssetMetadata(
  core: ClientCore,
  assetUuid: string,
  query?: ListAssetMetadataQuery,
  options?: RequestOptions,
): ApiCall<AssetMetadataPage> {
  return call(core, listAssetMetadataOperation, { path: [assetUuid], query }, options);
}

/**
 * List asset metadata: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/assets/{assetUuid}/metadata`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata/paths/~1v1~1assets~1%7Bassetuuid%7D~1metadata/get
 */
export function iterateAssetMetadata(
  core: ClientCore,
  assetUuid: string,
  query?: ListAssetMetadataQuery,
  options?: IterateOptions,
): ItemIterable<MetadataResponse, AssetMetadataPage> {
  return iterateList(core, listAssetMetadataOperation, [assetUuid], query, options);
}

/**
 * Create a metadata entry of an asset.
 *
 * `POST /v1/assets/{assetUuid}/metadata`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAssetMetadataEntry(
  core: ClientCore,
  assetUuid: string,
  body: AssetMetadataCreate,
  options?: RequestOptions,
): ApiCall<MetadataResponse> {
  return call(core, createAssetMetadataEntryOperation, { path: [assetUuid], body }, options);
}

/**
 * Get a metadata entry of an asset.
 *
 * `GET /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getAssetMetadataEntry(
  core: ClientCore,
  assetUuid: string,
  assetMetadataUuid: string,
  query?: GetAssetMetadataEntryQuery,
  options?: RequestOptions,
): ApiCall<MetadataResponse> {
  return call(core, getAssetMetadataEntryOperation, { path: [assetUuid, assetMetadataUuid], query }, options);
}

/**
 * Update a metadata entry of an asset.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAssetMetadataEntry(
  core: ClientCore,
  assetUuid: string,
  assetMetadataUuid: string,
  body: AssetMetadataUpdate,
  options?: RequestOptions,
): ApiCall<MetadataResponse> {
  return call(core, updateAssetMetadataEntryOperation, { path: [assetUuid, assetMetadataUuid], body }, options);
}

/**
 * Delete a metadata entry of an asset.
 *
 * `DELETE /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/asset-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteAssetMetadataEntry(
  core: ClientCore,
  assetUuid: string,
  assetMetadataUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteAssetMetadataEntryOperation, { path: [assetUuid, assetMetadataUuid] }, options);
}

/** Asset Metadata: Keys and values that integrations keep with an asset. */
export class AssetMetadataResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List asset metadata.
   *
   * `GET /v1/assets/{assetUuid}/metadata`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata/paths/~1v1~1assets~1%7Bassetuuid%7D~1metadata/get
   */
  list(assetUuid: string, query?: ListAssetMetadataQuery, options?: RequestOptions): ApiCall<AssetMetadataPage> {
    return listAssetMetadata(this.#core, assetUuid, query, options);
  }

  /**
   * List asset metadata: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/assets/{assetUuid}/metadata`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata/paths/~1v1~1assets~1%7Bassetuuid%7D~1metadata/get
   */
  iterate(assetUuid: string, query?: ListAssetMetadataQuery, options?: IterateOptions): ItemIterable<MetadataResponse, AssetMetadataPage> {
    return iterateAssetMetadata(this.#core, assetUuid, query, options);
  }

  /**
   * Create a metadata entry of an asset.
   *
   * `POST /v1/assets/{assetUuid}/metadata`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(assetUuid: string, body: AssetMetadataCreate, options?: RequestOptions): ApiCall<MetadataResponse> {
    return createAssetMetadataEntry(this.#core, assetUuid, body, options);
  }

  /**
   * Get a metadata entry of an asset.
   *
   * `GET /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(assetUuid: string, assetMetadataUuid: string, query?: GetAssetMetadataEntryQuery, options?: RequestOptions): ApiCall<MetadataResponse> {
    return getAssetMetadataEntry(this.#core, assetUuid, assetMetadataUuid, query, options);
  }

  /**
   * Update a metadata entry of an asset.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(assetUuid: string, assetMetadataUuid: string, body: AssetMetadataUpdate, options?: RequestOptions): ApiCall<MetadataResponse> {
    return updateAssetMetadataEntry(this.#core, assetUuid, assetMetadataUuid, body, options);
  }

  /**
   * Delete a metadata entry of an asset.
   *
   * `DELETE /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/asset-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(assetUuid: string, assetMetadataUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteAssetMetadataEntry(this.#core, assetUuid, assetMetadataUuid, options);
  }
}
