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
  call,
  iterateList,
} from "../../runtime.ts";
import {
  bulkCreateProductAssetsOperation,
  bulkUpdateProductAssetsOperation,
  createProductAssetOperation,
  deleteProductAssetOperation,
  getProductAssetOperation,
  listProductAssetsOperation,
  updateProductAssetOperation,
} from "../operations.ts";
import type {
  ProductAssetBulkUpdate,
  ProductAssetCreate,
  ProductAssetPage,
  ProductAssetResponse,
  ProductAssetUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductAssets}. */
export interface ListProductAssetsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links to these assets. */
  readonly assetUuids?: readonly string[] | {
    /** Only links to these assets. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links of these types. */
  readonly productAssetTypeUuids?: readonly string[] | {
    /** Only links of these types. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly displayOrder?: {
    /** Sorts by `displayOrder`. */
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
  /** Number of the page. Default is 1. Derived from other lists. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. Derived from other lists. */
  readonly size?: number | undefined;
}

/** Query of {@link getProductAsset}: it takes none so far. */
export type GetProductAssetQuery = Record<string, never>;

/**
 * List product assets.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/assets`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets/paths/~1v1~1products~1%7Bproductuuid%7D~1assets/get
 */
export function listProductAssets(
  core: ClientCore,
  productUuid: string,
  query?: ListProductAssetsQuery,
  options?: RequestOptions,
): ApiCall<ProductAssetPage> {
  return call(core, listProductAssetsOperation, { path: [productUuid], query }, options);
}

/**
 * List product assets: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/assets`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets/paths/~1v1~1products~1%7Bproductuuid%7D~1assets/get
 */
export function iterateProductAssets(
  core: ClientCore,
  productUuid: string,
  query?: ListProductAssetsQuery,
  options?: IterateOptions,
): ItemIterable<ProductAssetResponse, ProductAssetPage> {
  return iterateList(core, listProductAssetsOperation, [productUuid], query, options);
}

/**
 * Link a product to an asset.
 *
 * `POST /v1/products/{productUuid}/assets`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductAsset(
  core: ClientCore,
  productUuid: string,
  body: ProductAssetCreate,
  options?: RequestOptions,
): ApiCall<ProductAssetResponse> {
  return call(core, createProductAssetOperation, { path: [productUuid], body }, options);
}

/**
 * Link a product to several assets: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/assets/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductAssets(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductAssetCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAssetCreate, ProductAssetResponse>> {
  return bulkItems(core, bulkCreateProductAssetsOperation, [productUuid], items, options);
}

/**
 * Update the links of a product to several assets: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/{productUuid}/assets/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductAssets(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductAssetBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAssetBulkUpdate, ProductAssetResponse>> {
  return bulkItems(core, bulkUpdateProductAssetsOperation, [productUuid], items, options, (item) => item.uuid);
}

/**
 * Get the link of a product to an asset.
 *
 * `GET /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductAsset(
  core: ClientCore,
  productUuid: string,
  productAssetUuid: string,
  query?: GetProductAssetQuery,
  options?: RequestOptions,
): ApiCall<ProductAssetResponse> {
  return call(core, getProductAssetOperation, { path: [productUuid, productAssetUuid], query }, options);
}

/**
 * Update the link of a product to an asset.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductAsset(
  core: ClientCore,
  productUuid: string,
  productAssetUuid: string,
  body: ProductAssetUpdate,
  options?: RequestOptions,
): ApiCall<ProductAssetResponse> {
  return call(core, updateProductAssetOperation, { path: [productUuid, productAssetUuid], body }, options);
}

/**
 * Delete the link of a product to an asset.
 *
 * `DELETE /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-assets
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductAsset(
  core: ClientCore,
  productUuid: string,
  productAssetUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductAssetOperation, { path: [productUuid, productAssetUuid] }, options);
}

/** Product Assets: Assets of a product, in their role and order. */
export class ProductAssetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product assets.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/assets`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets/paths/~1v1~1products~1%7Bproductuuid%7D~1assets/get
   */
  list(productUuid: string, query?: ListProductAssetsQuery, options?: RequestOptions): ApiCall<ProductAssetPage> {
    return listProductAssets(this.#core, productUuid, query, options);
  }

  /**
   * List product assets: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/assets`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets/paths/~1v1~1products~1%7Bproductuuid%7D~1assets/get
   */
  iterate(productUuid: string, query?: ListProductAssetsQuery, options?: IterateOptions): ItemIterable<ProductAssetResponse, ProductAssetPage> {
    return iterateProductAssets(this.#core, productUuid, query, options);
  }

  /**
   * Link a product to an asset.
   *
   * `POST /v1/products/{productUuid}/assets`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductAssetCreate, options?: RequestOptions): ApiCall<ProductAssetResponse> {
    return createProductAsset(this.#core, productUuid, body, options);
  }

  /**
   * Link a product to several assets: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/assets/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductAssetCreate[], options?: BulkOptions): Promise<BulkReport<ProductAssetCreate, ProductAssetResponse>> {
    return bulkCreateProductAssets(this.#core, productUuid, items, options);
  }

  /**
   * Update the links of a product to several assets: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/{productUuid}/assets/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(productUuid: string, items: readonly ProductAssetBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductAssetBulkUpdate, ProductAssetResponse>> {
    return bulkUpdateProductAssets(this.#core, productUuid, items, options);
  }

  /**
   * Get the link of a product to an asset.
   *
   * `GET /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productAssetUuid: string, query?: GetProductAssetQuery, options?: RequestOptions): ApiCall<ProductAssetResponse> {
    return getProductAsset(this.#core, productUuid, productAssetUuid, query, options);
  }

  /**
   * Update the link of a product to an asset.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, productAssetUuid: string, body: ProductAssetUpdate, options?: RequestOptions): ApiCall<ProductAssetResponse> {
    return updateProductAsset(this.#core, productUuid, productAssetUuid, body, options);
  }

  /**
   * Delete the link of a product to an asset.
   *
   * `DELETE /v1/products/{productUuid}/assets/{productAssetUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-assets
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productAssetUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductAsset(this.#core, productUuid, productAssetUuid, options);
  }
}
