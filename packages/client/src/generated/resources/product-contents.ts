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
  bulkCreateProductContentsOperation,
  bulkUpdateProductContentsOperation,
  createProductContentOperation,
  deleteProductContentOperation,
  getProductContentOperation,
  listProductContentsOperation,
  updateProductContentOperation,
} from "../operations.ts";
import type {
  ProductContentBulkUpdate,
  ProductContentCreate,
  ProductContentPage,
  ProductContentResponse,
  ProductContentUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductContents}. */
export interface ListProductContentsQuery {
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
  /** Only those with exactly this label. */
  readonly label?: string | {
    /** Only those with exactly this label. */
    readonly eq?: string | undefined;
    /** Sorts by `label`. */
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

/** Query of {@link getProductContent}: it takes none so far. */
export type GetProductContentQuery = Record<string, never>;

/**
 * List product contents.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/products/{productUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents/paths/~1v1~1products~1%7Bproductuuid%7D~1contents/get
 */
export function listProductContents(
  core: ClientCore,
  productUuid: string,
  query?: ListProductContentsQuery,
  options?: RequestOptions,
): ApiCall<ProductContentPage> {
  return call(core, listProductContentsOperation, { path: [productUuid], query }, options);
}

/**
 * List product contents: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/products/{productUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents/paths/~1v1~1products~1%7Bproductuuid%7D~1contents/get
 */
export function iterateProductContents(
  core: ClientCore,
  productUuid: string,
  query?: ListProductContentsQuery,
  options?: IterateOptions,
): ItemIterable<ProductContentResponse, ProductContentPage> {
  return iterateList(core, listProductContentsOperation, [productUuid], query, options);
}

/**
 * Create a localized content of a product.
 *
 * `POST /v1/products/{productUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductContent(
  core: ClientCore,
  productUuid: string,
  body: ProductContentCreate,
  options?: RequestOptions,
): ApiCall<ProductContentResponse> {
  return call(core, createProductContentOperation, { path: [productUuid], body }, options);
}

/**
 * Create several localized contents of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/contents/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductContents(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductContentCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductContentCreate, ProductContentResponse>> {
  return bulkItems(core, bulkCreateProductContentsOperation, [productUuid], items, options);
}

/**
 * Update several localized contents of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/{productUuid}/contents/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductContents(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductContentBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductContentBulkUpdate, ProductContentResponse>> {
  return bulkItems(core, bulkUpdateProductContentsOperation, [productUuid], items, options, (item) => item.uuid);
}

/**
 * Get a localized content of a product.
 *
 * `GET /v1/products/{productUuid}/contents/{productContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductContent(
  core: ClientCore,
  productUuid: string,
  productContentUuid: string,
  query?: GetProductContentQuery,
  options?: RequestOptions,
): ApiCall<ProductContentResponse> {
  return call(core, getProductContentOperation, { path: [productUuid, productContentUuid], query }, options);
}

/**
 * Update a localized content of a product.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}/contents/{productContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductContent(
  core: ClientCore,
  productUuid: string,
  productContentUuid: string,
  body: ProductContentUpdate,
  options?: RequestOptions,
): ApiCall<ProductContentResponse> {
  return call(core, updateProductContentOperation, { path: [productUuid, productContentUuid], body }, options);
}

/**
 * Delete a localized content of a product.
 *
 * `DELETE /v1/products/{productUuid}/contents/{productContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductContent(
  core: ClientCore,
  productUuid: string,
  productContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductContentOperation, { path: [productUuid, productContentUuid] }, options);
}

/** Product Contents: Name and texts of a product, per locale. */
export class ProductContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product contents.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/products/{productUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents/paths/~1v1~1products~1%7Bproductuuid%7D~1contents/get
   */
  list(productUuid: string, query?: ListProductContentsQuery, options?: RequestOptions): ApiCall<ProductContentPage> {
    return listProductContents(this.#core, productUuid, query, options);
  }

  /**
   * List product contents: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/products/{productUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents/paths/~1v1~1products~1%7Bproductuuid%7D~1contents/get
   */
  iterate(productUuid: string, query?: ListProductContentsQuery, options?: IterateOptions): ItemIterable<ProductContentResponse, ProductContentPage> {
    return iterateProductContents(this.#core, productUuid, query, options);
  }

  /**
   * Create a localized content of a product.
   *
   * `POST /v1/products/{productUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductContentCreate, options?: RequestOptions): ApiCall<ProductContentResponse> {
    return createProductContent(this.#core, productUuid, body, options);
  }

  /**
   * Create several localized contents of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/contents/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductContentCreate[], options?: BulkOptions): Promise<BulkReport<ProductContentCreate, ProductContentResponse>> {
    return bulkCreateProductContents(this.#core, productUuid, items, options);
  }

  /**
   * Update several localized contents of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/{productUuid}/contents/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(productUuid: string, items: readonly ProductContentBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductContentBulkUpdate, ProductContentResponse>> {
    return bulkUpdateProductContents(this.#core, productUuid, items, options);
  }

  /**
   * Get a localized content of a product.
   *
   * `GET /v1/products/{productUuid}/contents/{productContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productContentUuid: string, query?: GetProductContentQuery, options?: RequestOptions): ApiCall<ProductContentResponse> {
    return getProductContent(this.#core, productUuid, productContentUuid, query, options);
  }

  /**
   * Update a localized content of a product.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}/contents/{productContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, productContentUuid: string, body: ProductContentUpdate, options?: RequestOptions): ApiCall<ProductContentResponse> {
    return updateProductContent(this.#core, productUuid, productContentUuid, body, options);
  }

  /**
   * Delete a localized content of a product.
   *
   * `DELETE /v1/products/{productUuid}/contents/{productContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductContent(this.#core, productUuid, productContentUuid, options);
  }
}
