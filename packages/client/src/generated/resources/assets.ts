// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ApiCall,
  BulkOptions,
  BulkReport,
  ClientCore,
  ItemIterable,
  IterateOptions,
  RequestOptions,
} from "../../runtime.ts";
import {
  bulkItems,
  bulkTransition,
  call,
  iterateList,
} from "../../runtime.ts";
import {
  bulkCreateAssetsOperation,
  bulkTransitionAssetsOperation,
  bulkUpdateAssetsOperation,
  createAssetOperation,
  getAssetOperation,
  listAssetsOperation,
  transitionAssetOperation,
  updateAssetOperation,
} from "../operations.ts";
import type {
  AssetBulkLifecycle,
  AssetBulkUpdate,
  AssetCategory,
  AssetCreate,
  AssetLifecycle,
  AssetPage,
  AssetResponse,
  AssetStatus,
  AssetStorageLocation,
  AssetUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  AssetFilesResource,
} from "./asset-files.ts";
import {
  AssetMetadataResource,
} from "./asset-metadata.ts";

/** Query of {@link listAssets}. */
export interface ListAssetsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those in one of these statuses. */
  readonly statuses?: readonly AssetStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly AssetStatus[] | undefined;
  } | undefined;
  readonly status?: {
    /** Sorts by `status`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those of these categories. */
  readonly categories?: readonly AssetCategory[] | {
    /** Only those of these categories. */
    readonly eq?: readonly AssetCategory[] | undefined;
  } | undefined;
  readonly category?: {
    /** Sorts by `category`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those stored in one of these places. */
  readonly storageLocations?: readonly AssetStorageLocation[] | {
    /** Only those stored in one of these places. */
    readonly eq?: readonly AssetStorageLocation[] | undefined;
  } | undefined;
  /** Only those whose name is one of these. */
  readonly names?: readonly string[] | {
    /** Only those whose name is one of these. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly name?: {
    /** Only those whose name contains this text. */
    readonly contains?: string | undefined;
    /** Only those whose name starts with this text. */
    readonly starts?: string | undefined;
    /** Only those whose name ends with this text. */
    readonly ends?: string | undefined;
    /** Sorts by `name`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Created at exactly this time. */
  readonly createdAt?: Date | string | {
    /** Created at exactly this time. */
    readonly eq?: Date | string | undefined;
    /** Created at this time or later. */
    readonly min?: Date | string | undefined;
    /** Created at this time or earlier. */
    readonly max?: Date | string | undefined;
    /** Sorts by `createdAt`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Last changed at exactly this time. */
  readonly updatedAt?: Date | string | {
    /** Last changed at exactly this time. */
    readonly eq?: Date | string | undefined;
    /** Last changed at this time or later. */
    readonly min?: Date | string | undefined;
    /** Last changed at this time or earlier. */
    readonly max?: Date | string | undefined;
    /** Sorts by `updatedAt`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** With true only archived ones, with false only the others. */
  readonly isArchived?: boolean | {
    /** With true only archived ones, with false only the others. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** With true only removed ones, with false only the others. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. */
  readonly size?: number | undefined;
  readonly include?: {
    /** Fills `metadata` with the UUIDs of the metadata. */
    readonly metadata?: boolean | undefined;
    /** Fills `files` with the UUIDs of the files. */
    readonly files?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `metadata` with the metadata in full. */
    readonly metadata?: boolean | undefined;
    /** Fills `files` with the files in full. */
    readonly files?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getAsset}. */
export interface GetAssetQuery {
  readonly include?: {
    /** Fills `metadata` with the UUIDs of the metadata. */
    readonly metadata?: boolean | undefined;
    /** Fills `files` with the UUIDs of the files. */
    readonly files?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `metadata` with the metadata in full. Derived from the list of assets. */
    readonly metadata?: boolean | undefined;
    /** Fills `files` with the files in full. Derived from the list of assets. */
    readonly files?: boolean | undefined;
  } | undefined;
}

/**
 * List assets.
 *
 * `GET /v1/assets`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets/get
 */
export function listAssets(
  core: ClientCore,
  query?: ListAssetsQuery,
  options?: RequestOptions,
): ApiCall<AssetPage> {
  return call(core, listAssetsOperation, { query }, options);
}

/**
 * List assets: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/assets`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets/get
 */
export function iterateAssets(
  core: ClientCore,
  query?: ListAssetsQuery,
  options?: IterateOptions,
): ItemIterable<AssetResponse, AssetPage> {
  return iterateList(core, listAssetsOperation, [], query, options);
}

/**
 * Create an asset.
 *
 * `POST /v1/assets`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAsset(
  core: ClientCore,
  body: AssetCreate,
  options?: RequestOptions,
): ApiCall<AssetResponse> {
  return call(core, createAssetOperation, { body }, options);
}

/**
 * Create several assets: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. The reference has a page of it; the body is derived. How many items one call may have is not documented.
 *
 * `POST /v1/assets/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk/post
 * @experimental The reference has a page of it; its details are derived.
 */
export function bulkCreateAssets(
  core: ClientCore,
  items: readonly AssetCreate[],
  options?: BulkOptions,
): Promise<BulkReport<AssetCreate, AssetResponse>> {
  return bulkItems(core, bulkCreateAssetsOperation, [], items, options);
}

/**
 * Update several assets: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/assets/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateAssets(
  core: ClientCore,
  items: readonly AssetBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<AssetBulkUpdate, AssetResponse>> {
  return bulkItems(core, bulkUpdateAssetsOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several assets to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * That the answer is an array is derived from the other bulk operations.
 *
 * `PATCH /v1/assets/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch
 */
export function bulkTransitionAssets(
  core: ClientCore,
  uuids: readonly string[],
  transition: AssetBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, AssetResponse>> {
  return bulkTransition(core, bulkTransitionAssetsOperation, [], uuids, transition, options);
}

/**
 * Get an asset.
 *
 * The reference shows an older answer, which has metadata and files in full with `include`.
 *
 * `GET /v1/assets/{assetUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1%7Bassetuuid%7D/get
 */
export function getAsset(
  core: ClientCore,
  assetUuid: string,
  query?: GetAssetQuery,
  options?: RequestOptions,
): ApiCall<AssetResponse> {
  return call(core, getAssetOperation, { path: [assetUuid], query }, options);
}

/**
 * Update an asset.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/assets/{assetUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAsset(
  core: ClientCore,
  assetUuid: string,
  body: AssetUpdate,
  options?: RequestOptions,
): ApiCall<AssetResponse> {
  return call(core, updateAssetOperation, { path: [assetUuid], body }, options);
}

/**
 * Move an asset to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/assets/{assetUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionAsset(
  core: ClientCore,
  assetUuid: string,
  transition: AssetLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<AssetResponse> {
  return call(core, transitionAssetOperation, { path: [assetUuid], body: { transition } }, options);
}

/** Assets: Images, documents, videos and other media. */
export class AssetsResource {
  readonly #core: ClientCore;
  #files: AssetFilesResource | undefined;
  #metadata: AssetMetadataResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Asset Files: Files of an asset, and their upload. */
  get files(): AssetFilesResource {
    this.#files ??= new AssetFilesResource(this.#core);
    return this.#files;
  }

  /** Asset Metadata: Keys and values that integrations keep with an asset. */
  get metadata(): AssetMetadataResource {
    this.#metadata ??= new AssetMetadataResource(this.#core);
    return this.#metadata;
  }

  /**
   * List assets.
   *
   * `GET /v1/assets`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets/get
   */
  list(query?: ListAssetsQuery, options?: RequestOptions): ApiCall<AssetPage> {
    return listAssets(this.#core, query, options);
  }

  /**
   * List assets: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/assets`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets/get
   */
  iterate(query?: ListAssetsQuery, options?: IterateOptions): ItemIterable<AssetResponse, AssetPage> {
    return iterateAssets(this.#core, query, options);
  }

  /**
   * Create an asset.
   *
   * `POST /v1/assets`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: AssetCreate, options?: RequestOptions): ApiCall<AssetResponse> {
    return createAsset(this.#core, body, options);
  }

  /**
   * Create several assets: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. The reference has a page of it; the body is derived. How many items one call may have is not documented.
   *
   * `POST /v1/assets/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk/post
   * @experimental The reference has a page of it; its details are derived.
   */
  bulkCreate(items: readonly AssetCreate[], options?: BulkOptions): Promise<BulkReport<AssetCreate, AssetResponse>> {
    return bulkCreateAssets(this.#core, items, options);
  }

  /**
   * Update several assets: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/assets/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly AssetBulkUpdate[], options?: BulkOptions): Promise<BulkReport<AssetBulkUpdate, AssetResponse>> {
    return bulkUpdateAssets(this.#core, items, options);
  }

  /**
   * Move several assets to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * That the answer is an array is derived from the other bulk operations.
   *
   * `PATCH /v1/assets/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch
   */
  bulkTransition(uuids: readonly string[], transition: AssetBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, AssetResponse>> {
    return bulkTransitionAssets(this.#core, uuids, transition, options);
  }

  /**
   * Get an asset.
   *
   * The reference shows an older answer, which has metadata and files in full with `include`.
   *
   * `GET /v1/assets/{assetUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1%7Bassetuuid%7D/get
   */
  get(assetUuid: string, query?: GetAssetQuery, options?: RequestOptions): ApiCall<AssetResponse> {
    return getAsset(this.#core, assetUuid, query, options);
  }

  /**
   * Update an asset.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/assets/{assetUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(assetUuid: string, body: AssetUpdate, options?: RequestOptions): ApiCall<AssetResponse> {
    return updateAsset(this.#core, assetUuid, body, options);
  }

  /**
   * Move an asset to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/assets/{assetUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(assetUuid: string, transition: AssetLifecycle["transition"], options?: RequestOptions): ApiCall<AssetResponse> {
    return transitionAsset(this.#core, assetUuid, transition, options);
  }
}
