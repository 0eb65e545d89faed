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
  bulkCreateProductCategoriesOperation,
  createProductCategoryOperation,
  deleteProductCategoryOperation,
  getProductCategoryOperation,
  listProductCategoriesOperation,
} from "../operations.ts";
import type {
  ProductCategoryCreate,
  ProductCategoryPage,
  ProductCategoryResponse,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductCategories}. */
export interface ListProductCategoriesQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links to these categories. */
  readonly categoryUuids?: readonly string[] | {
    /** Only links to these categories. */
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
  /** Number of the page. Default is 1. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. Derived from other lists. */
  readonly size?: number | undefined;
}

/** Query of {@link getProductCategory}: it takes none so far. */
export type GetProductCategoryQuery = Record<string, never>;

/**
 * List product categories.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories/paths/~1v1~1products~1%7Bproductuuid%7D~1categories/get
 */
export function listProductCategories(
  core: ClientCore,
  productUuid: string,
  query?: ListProductCategoriesQuery,
  options?: RequestOptions,
): ApiCall<ProductCategoryPage> {
  return call(core, listProductCategoriesOperation, { path: [productUuid], query }, options);
}

/**
 * List product categories: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from other lists under a product.
 *
 * `GET /v1/products/{productUuid}/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories/paths/~1v1~1products~1%7Bproductuuid%7D~1categories/get
 */
export function iterateProductCategories(
  core: ClientCore,
  productUuid: string,
  query?: ListProductCategoriesQuery,
  options?: IterateOptions,
): ItemIterable<ProductCategoryResponse, ProductCategoryPage> {
  return iterateList(core, listProductCategoriesOperation, [productUuid], query, options);
}

/**
 * Link a product to a category.
 *
 * `POST /v1/products/{productUuid}/categories`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductCategory(
  core: ClientCore,
  productUuid: string,
  body: ProductCategoryCreate,
  options?: RequestOptions,
): ApiCall<ProductCategoryResponse> {
  return call(core, createProductCategoryOperation, { path: [productUuid], body }, options);
}

/**
 * Link a product to several categories: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/categories/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductCategories(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductCategoryCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductCategoryCreate, ProductCategoryResponse>> {
  return bulkItems(core, bulkCreateProductCategoriesOperation, [productUuid], items, options);
}

/**
 * Get the link of a product to a category.
 *
 * `GET /v1/products/{productUuid}/categories/{productCategoryUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductCategory(
  core: ClientCore,
  productUuid: string,
  productCategoryUuid: string,
  query?: GetProductCategoryQuery,
  options?: RequestOptions,
): ApiCall<ProductCategoryResponse> {
  return call(core, getProductCategoryOperation, { path: [productUuid, productCategoryUuid], query }, options);
}

/**
 * Delete the link of a product to a category.
 *
 * `DELETE /v1/products/{productUuid}/categories/{productCategoryUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductCategory(
  core: ClientCore,
  productUuid: string,
  productCategoryUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductCategoryOperation, { path: [productUuid, productCategoryUuid] }, options);
}

/** Product Categories: Categories of a product. */
export class ProductCategoriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product categories.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories/paths/~1v1~1products~1%7Bproductuuid%7D~1categories/get
   */
  list(productUuid: string, query?: ListProductCategoriesQuery, options?: RequestOptions): ApiCall<ProductCategoryPage> {
    return listProductCategories(this.#core, productUuid, query, options);
  }

  /**
   * List product categories: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from other lists under a product.
   *
   * `GET /v1/products/{productUuid}/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories/paths/~1v1~1products~1%7Bproductuuid%7D~1categories/get
   */
  iterate(productUuid: string, query?: ListProductCategoriesQuery, options?: IterateOptions): ItemIterable<ProductCategoryResponse, ProductCategoryPage> {
    return iterateProductCategories(this.#core, productUuid, query, options);
  }

  /**
   * Link a product to a category.
   *
   * `POST /v1/products/{productUuid}/categories`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductCategoryCreate, options?: RequestOptions): ApiCall<ProductCategoryResponse> {
    return createProductCategory(this.#core, productUuid, body, options);
  }

  /**
   * Link a product to several categories: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/categories/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductCategoryCreate[], options?: BulkOptions): Promise<BulkReport<ProductCategoryCreate, ProductCategoryResponse>> {
    return bulkCreateProductCategories(this.#core, productUuid, items, options);
  }

  /**
   * Get the link of a product to a category.
   *
   * `GET /v1/products/{productUuid}/categories/{productCategoryUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productCategoryUuid: string, query?: GetProductCategoryQuery, options?: RequestOptions): ApiCall<ProductCategoryResponse> {
    return getProductCategory(this.#core, productUuid, productCategoryUuid, query, options);
  }

  /**
   * Delete the link of a product to a category.
   *
   * `DELETE /v1/products/{productUuid}/categories/{productCategoryUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productCategoryUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductCategory(this.#core, productUuid, productCategoryUuid, options);
  }
}
