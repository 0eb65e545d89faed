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
  bulkCreateProductTagsOperation,
  createProductTagOperation,
  deleteProductTagOperation,
  getProductTagOperation,
  listProductTagsOperation,
} from "../operations.ts";
import type {
  ProductTagCreate,
  ProductTagPage,
  ProductTagResponse,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductTags}. */
export interface ListProductTagsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links to these tags. */
  readonly tagUuids?: readonly string[] | {
    /** Only links to these tags. */
    readonly eq?: readonly string[] | undefined;
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

/** Query of {@link getProductTag}: it takes none so far. */
export type GetProductTagQuery = Record<string, never>;

/**
 * List product tags.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/tags`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags/paths/~1v1~1products~1%7Bproductuuid%7D~1tags/get
 */
export function listProductTags(
  core: ClientCore,
  productUuid: string,
  query?: ListProductTagsQuery,
  options?: RequestOptions,
): ApiCall<ProductTagPage> {
  return call(core, listProductTagsOperation, { path: [productUuid], query }, options);
}

/**
 * List product tags: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/tags`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags/paths/~1v1~1products~1%7Bproductuuid%7D~1tags/get
 */
export function iterateProductTags(
  core: ClientCore,
  productUuid: string,
  query?: ListProductTagsQuery,
  options?: IterateOptions,
): ItemIterable<ProductTagResponse, ProductTagPage> {
  return iterateList(core, listProductTagsOperation, [productUuid], query, options);
}

/**
 * Link a product to a tag.
 *
 * `POST /v1/products/{productUuid}/tags`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductTag(
  core: ClientCore,
  productUuid: string,
  body: ProductTagCreate,
  options?: RequestOptions,
): ApiCall<ProductTagResponse> {
  return call(core, createProductTagOperation, { path: [productUuid], body }, options);
}

/**
 * Link a product to several tags: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/tags/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductTags(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductTagCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductTagCreate, ProductTagResponse>> {
  return bulkItems(core, bulkCreateProductTagsOperation, [productUuid], items, options);
}

/**
 * Get the link of a product to a tag.
 *
 * `GET /v1/products/{productUuid}/tags/{productTagUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductTag(
  core: ClientCore,
  productUuid: string,
  productTagUuid: string,
  query?: GetProductTagQuery,
  options?: RequestOptions,
): ApiCall<ProductTagResponse> {
  return call(core, getProductTagOperation, { path: [productUuid, productTagUuid], query }, options);
}

/**
 * Delete the link of a product to a tag.
 *
 * `DELETE /v1/products/{productUuid}/tags/{productTagUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductTag(
  core: ClientCore,
  productUuid: string,
  productTagUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductTagOperation, { path: [productUuid, productTagUuid] }, options);
}

/** Product Tags: Which tags a product carries. */
export class ProductTagsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product tags.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/tags`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags/paths/~1v1~1products~1%7Bproductuuid%7D~1tags/get
   */
  list(productUuid: string, query?: ListProductTagsQuery, options?: RequestOptions): ApiCall<ProductTagPage> {
    return listProductTags(this.#core, productUuid, query, options);
  }

  /**
   * List product tags: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/tags`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags/paths/~1v1~1products~1%7Bproductuuid%7D~1tags/get
   */
  iterate(productUuid: string, query?: ListProductTagsQuery, options?: IterateOptions): ItemIterable<ProductTagResponse, ProductTagPage> {
    return iterateProductTags(this.#core, productUuid, query, options);
  }

  /**
   * Link a product to a tag.
   *
   * `POST /v1/products/{productUuid}/tags`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductTagCreate, options?: RequestOptions): ApiCall<ProductTagResponse> {
    return createProductTag(this.#core, productUuid, body, options);
  }

  /**
   * Link a product to several tags: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/tags/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductTagCreate[], options?: BulkOptions): Promise<BulkReport<ProductTagCreate, ProductTagResponse>> {
    return bulkCreateProductTags(this.#core, productUuid, items, options);
  }

  /**
   * Get the link of a product to a tag.
   *
   * `GET /v1/products/{productUuid}/tags/{productTagUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productTagUuid: string, query?: GetProductTagQuery, options?: RequestOptions): ApiCall<ProductTagResponse> {
    return getProductTag(this.#core, productUuid, productTagUuid, query, options);
  }

  /**
   * Delete the link of a product to a tag.
   *
   * `DELETE /v1/products/{productUuid}/tags/{productTagUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productTagUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductTag(this.#core, productUuid, productTagUuid, options);
  }
}
