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
  bulkCreateProductAssetTypesOperation,
  bulkUpdateProductAssetTypesOperation,
  createProductAssetTypeOperation,
  deleteProductAssetTypeOperation,
  getProductAssetTypeOperation,
  listProductAssetTypesOperation,
  updateProductAssetTypeOperation,
} from "../operations.ts";
import type {
  ProductAssetTypeBulkUpdate,
  ProductAssetTypeCreate,
  ProductAssetTypePage,
  ProductAssetTypeResponse,
  ProductAssetTypeUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductAssetTypes}. */
export interface ListProductAssetTypesQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those whose code is one of these. */
  readonly codes?: readonly string[] | {
    /** Only those whose code is one of these. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly code?: {
    /** Only those whose code contains this text. */
    readonly contains?: string | undefined;
    /** Only those whose code starts with this text. */
    readonly starts?: string | undefined;
    /** Only those whose code ends with this text. */
    readonly ends?: string | undefined;
    /** Sorts by `code`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only featured ones, or only those that are not. */
  readonly isFeatured?: boolean | {
    /** Only featured ones, or only those that are not. */
    readonly eq?: boolean | undefined;
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

/** Query of {@link getProductAssetType}: it takes none so far. */
export type GetProductAssetTypeQuery = Record<string, never>;

/**
 * List product asset types.
 *
 * `GET /v1/product-asset-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/get
 */
export function listProductAssetTypes(
  core: ClientCore,
  query?: ListProductAssetTypesQuery,
  options?: RequestOptions,
): ApiCall<ProductAssetTypePage> {
  return call(core, listProductAssetTypesOperation, { query }, options);
}

/**
 * List product asset types: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/product-asset-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/get
 */
export function iterateProductAssetTypes(
  core: ClientCore,
  query?: ListProductAssetTypesQuery,
  options?: IterateOptions,
): ItemIterable<ProductAssetTypeResponse, ProductAssetTypePage> {
  return iterateList(core, listProductAssetTypesOperation, [], query, options);
}

/**
 * Create a product asset type.
 *
 * The reference has a page of it; the body is derived.
 *
 * `POST /v1/product-asset-types`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post
 * @experimental The reference has a page of it; its details are derived.
 */
export function createProductAssetType(
  core: ClientCore,
  body: ProductAssetTypeCreate,
  options?: RequestOptions,
): ApiCall<ProductAssetTypeResponse> {
  return call(core, createProductAssetTypeOperation, { body }, options);
}

/**
 * Create several product asset types: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/product-asset-types/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductAssetTypes(
  core: ClientCore,
  items: readonly ProductAssetTypeCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAssetTypeCreate, ProductAssetTypeResponse>> {
  return bulkItems(core, bulkCreateProductAssetTypesOperation, [], items, options);
}

/**
 * Update several product asset types: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/product-asset-types/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductAssetTypes(
  core: ClientCore,
  items: readonly ProductAssetTypeBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAssetTypeBulkUpdate, ProductAssetTypeResponse>> {
  return bulkItems(core, bulkUpdateProductAssetTypesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Get a product asset type.
 *
 * `GET /v1/product-asset-types/{productAssetTypeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductAssetType(
  core: ClientCore,
  productAssetTypeUuid: string,
  query?: GetProductAssetTypeQuery,
  options?: RequestOptions,
): ApiCall<ProductAssetTypeResponse> {
  return call(core, getProductAssetTypeOperation, { path: [productAssetTypeUuid], query }, options);
}

/**
 * Update a product asset type.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/product-asset-types/{productAssetTypeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductAssetType(
  core: ClientCore,
  productAssetTypeUuid: string,
  body: ProductAssetTypeUpdate,
  options?: RequestOptions,
): ApiCall<ProductAssetTypeResponse> {
  return call(core, updateProductAssetTypeOperation, { path: [productAssetTypeUuid], body }, options);
}

/**
 * Delete a product asset type.
 *
 * `DELETE /v1/product-asset-types/{productAssetTypeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductAssetType(
  core: ClientCore,
  productAssetTypeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductAssetTypeOperation, { path: [productAssetTypeUuid] }, options);
}

/** Product Asset Types: What an asset is to a product. */
export class ProductAssetTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product asset types.
   *
   * `GET /v1/product-asset-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/get
   */
  list(query?: ListProductAssetTypesQuery, options?: RequestOptions): ApiCall<ProductAssetTypePage> {
    return listProductAssetTypes(this.#core, query, options);
  }

  /**
   * List product asset types: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/product-asset-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/get
   */
  iterate(query?: ListProductAssetTypesQuery, options?: IterateOptions): ItemIterable<ProductAssetTypeResponse, ProductAssetTypePage> {
    return iterateProductAssetTypes(this.#core, query, options);
  }

  /**
   * Create a product asset type.
   *
   * The reference has a page of it; the body is derived.
   *
   * `POST /v1/product-asset-types`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post
   * @experimental The reference has a page of it; its details are derived.
   */
  create(body: ProductAssetTypeCreate, options?: RequestOptions): ApiCall<ProductAssetTypeResponse> {
    return createProductAssetType(this.#core, body, options);
  }

  /**
   * Create several product asset types: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/product-asset-types/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly ProductAssetTypeCreate[], options?: BulkOptions): Promise<BulkReport<ProductAssetTypeCreate, ProductAssetTypeResponse>> {
    return bulkCreateProductAssetTypes(this.#core, items, options);
  }

  /**
   * Update several product asset types: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/product-asset-types/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly ProductAssetTypeBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductAssetTypeBulkUpdate, ProductAssetTypeResponse>> {
    return bulkUpdateProductAssetTypes(this.#core, items, options);
  }

  /**
   * Get a product asset type.
   *
   * `GET /v1/product-asset-types/{productAssetTypeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productAssetTypeUuid: string, query?: GetProductAssetTypeQuery, options?: RequestOptions): ApiCall<ProductAssetTypeResponse> {
    return getProductAssetType(this.#core, productAssetTypeUuid, query, options);
  }

  /**
   * Update a product asset type.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/product-asset-types/{productAssetTypeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productAssetTypeUuid: string, body: ProductAssetTypeUpdate, options?: RequestOptions): ApiCall<ProductAssetTypeResponse> {
    return updateProductAssetType(this.#core, productAssetTypeUuid, body, options);
  }

  /**
   * Delete a product asset type.
   *
   * `DELETE /v1/product-asset-types/{productAssetTypeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productAssetTypeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductAssetType(this.#core, productAssetTypeUuid, options);
  }
}
