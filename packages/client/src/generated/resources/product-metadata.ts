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
  bulkCreateProductMetadataOperation,
  bulkUpdateProductMetadataOperation,
  createProductMetadataEntryOperation,
  deleteProductMetadataEntryOperation,
  getProductMetadataEntryOperation,
  listProductMetadataOperation,
  updateProductMetadataEntryOperation,
} from "../operations.ts";
import type {
  ProductMetadataBulkUpdate,
  ProductMetadataCreate,
  ProductMetadataPage,
  ProductMetadataResponse,
  ProductMetadataUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductMetadata}. */
export interface ListProductMetadataQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those in one of these locales. */
  readonly localeUuids?: readonly string[] | {
    /** Only those in one of these locales. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those of exactly this type. */
  readonly type?: string | {
    /** Only those of exactly this type. */
    readonly eq?: string | undefined;
    /** Sorts by `type`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those with exactly this key. */
  readonly key?: string | {
    /** Only those with exactly this key. */
    readonly eq?: string | undefined;
    /** Sorts by `key`. */
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
  /** Number of the page. Default is 1. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getProductMetadataEntry}: it takes none so far. */
export type GetProductMetadataEntryQuery = Record<string, never>;

/**
 * List product metadata.
 *
 * `GET /v1/products/{productUuid}/metadata`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get
 */
export function listProductMetadata(
  core: ClientCore,
  productUuid: string,
  query?: ListProductMetadataQuery,
  options?: RequestOptions,
): ApiCall<ProductMetadataPage> {
  return call(core, listProductMetadataOperation, { path: [productUuid], query }, options);
}

/**
 * List product metadata: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/products/{productUuid}/metadata`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get
 */
export function iterateProductMetadata(
  core: ClientCore,
  productUuid: string,
  query?: ListProductMetadataQuery,
  options?: IterateOptions,
): ItemIterable<ProductMetadataResponse, ProductMetadataPage> {
  return iterateList(core, listProductMetadataOperation, [productUuid], query, options);
}

/**
 * Create a metadata entry of a product.
 *
 * `POST /v1/products/{productUuid}/metadata`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductMetadataEntry(
  core: ClientCore,
  productUuid: string,
  body: ProductMetadataCreate,
  options?: RequestOptions,
): ApiCall<ProductMetadataResponse> {
  return call(core, createProductMetadataEntryOperation, { path: [productUuid], body }, options);
}

/**
 * Create several metadata entries of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/metadata/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductMetadata(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductMetadataCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductMetadataCreate, ProductMetadataResponse>> {
  return bulkItems(core, bulkCreateProductMetadataOperation, [productUuid], items, options);
}

/**
 * Update several metadata entries of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/{productUuid}/metadata/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductMetadata(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductMetadataBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductMetadataBulkUpdate, ProductMetadataResponse>> {
  return bulkItems(core, bulkUpdateProductMetadataOperation, [productUuid], items, options, (item) => item.uuid);
}

/**
 * Get a metadata entry of a product.
 *
 * `GET /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductMetadataEntry(
  core: ClientCore,
  productUuid: string,
  productMetadataUuid: string,
  query?: GetProductMetadataEntryQuery,
  options?: RequestOptions,
): ApiCall<ProductMetadataResponse> {
  return call(core, getProductMetadataEntryOperation, { path: [productUuid, productMetadataUuid], query }, options);
}

/**
 * Update a metadata entry of a product.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductMetadataEntry(
  core: ClientCore,
  productUuid: string,
  productMetadataUuid: string,
  body: ProductMetadataUpdate,
  options?: RequestOptions,
): ApiCall<ProductMetadataResponse> {
  return call(core, updateProductMetadataEntryOperation, { path: [productUuid, productMetadataUuid], body }, options);
}

/**
 * Delete a metadata entry of a product.
 *
 * `DELETE /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-metadata
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductMetadataEntry(
  core: ClientCore,
  productUuid: string,
  productMetadataUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductMetadataEntryOperation, { path: [productUuid, productMetadataUuid] }, options);
}

/** Product Metadata: Keys and values that integrations keep with a product. */
export class ProductMetadataResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product metadata.
   *
   * `GET /v1/products/{productUuid}/metadata`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get
   */
  list(productUuid: string, query?: ListProductMetadataQuery, options?: RequestOptions): ApiCall<ProductMetadataPage> {
    return listProductMetadata(this.#core, productUuid, query, options);
  }

  /**
   * List product metadata: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/products/{productUuid}/metadata`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get
   */
  iterate(productUuid: string, query?: ListProductMetadataQuery, options?: IterateOptions): ItemIterable<ProductMetadataResponse, ProductMetadataPage> {
    return iterateProductMetadata(this.#core, productUuid, query, options);
  }

  /**
   * Create a metadata entry of a product.
   *
   * `POST /v1/products/{productUuid}/metadata`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductMetadataCreate, options?: RequestOptions): ApiCall<ProductMetadataResponse> {
    return createProductMetadataEntry(this.#core, productUuid, body, options);
  }

  /**
   * Create several metadata entries of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/metadata/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductMetadataCreate[], options?: BulkOptions): Promise<BulkReport<ProductMetadataCreate, ProductMetadataResponse>> {
    return bulkCreateProductMetadata(this.#core, productUuid, items, options);
  }

  /**
   * Update several metadata entries of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/{productUuid}/metadata/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(productUuid: string, items: readonly ProductMetadataBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductMetadataBulkUpdate, ProductMetadataResponse>> {
    return bulkUpdateProductMetadata(this.#core, productUuid, items, options);
  }

  /**
   * Get a metadata entry of a product.
   *
   * `GET /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productMetadataUuid: string, query?: GetProductMetadataEntryQuery, options?: RequestOptions): ApiCall<ProductMetadataResponse> {
    return getProductMetadataEntry(this.#core, productUuid, productMetadataUuid, query, options);
  }

  /**
   * Update a metadata entry of a product.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, productMetadataUuid: string, body: ProductMetadataUpdate, options?: RequestOptions): ApiCall<ProductMetadataResponse> {
    return updateProductMetadataEntry(this.#core, productUuid, productMetadataUuid, body, options);
  }

  /**
   * Delete a metadata entry of a product.
   *
   * `DELETE /v1/products/{productUuid}/metadata/{productMetadataUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-metadata
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productMetadataUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductMetadataEntry(this.#core, productUuid, productMetadataUuid, options);
  }
}
