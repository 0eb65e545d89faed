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
  bulkCreateProductRelationTypesOperation,
  bulkUpdateProductRelationTypesOperation,
  createProductRelationTypeOperation,
  deleteProductRelationTypeOperation,
  getProductRelationTypeOperation,
  listProductRelationTypesOperation,
  updateProductRelationTypeOperation,
} from "../operations.ts";
import type {
  ProductRelationTypeBulkUpdate,
  ProductRelationTypeCreate,
  ProductRelationTypePage,
  ProductRelationTypeResponse,
  ProductRelationTypeUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductRelationTypes}. */
export interface ListProductRelationTypesQuery {
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

/** Query of {@link getProductRelationType}: it takes none so far. */
export type GetProductRelationTypeQuery = Record<string, never>;

/**
 * List product relation types.
 *
 * `GET /v1/product-relation-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get
 */
export function listProductRelationTypes(
  core: ClientCore,
  query?: ListProductRelationTypesQuery,
  options?: RequestOptions,
): ApiCall<ProductRelationTypePage> {
  return call(core, listProductRelationTypesOperation, { query }, options);
}

/**
 * List product relation types: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/product-relation-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get
 */
export function iterateProductRelationTypes(
  core: ClientCore,
  query?: ListProductRelationTypesQuery,
  options?: IterateOptions,
): ItemIterable<ProductRelationTypeResponse, ProductRelationTypePage> {
  return iterateList(core, listProductRelationTypesOperation, [], query, options);
}

/**
 * Create a product relation type.
 *
 * `POST /v1/product-relation-types`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductRelationType(
  core: ClientCore,
  body: ProductRelationTypeCreate,
  options?: RequestOptions,
): ApiCall<ProductRelationTypeResponse> {
  return call(core, createProductRelationTypeOperation, { body }, options);
}

/**
 * Create several product relation types: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/product-relation-types/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductRelationTypes(
  core: ClientCore,
  items: readonly ProductRelationTypeCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductRelationTypeCreate, ProductRelationTypeResponse>> {
  return bulkItems(core, bulkCreateProductRelationTypesOperation, [], items, options);
}

/**
 * Update several product relation types: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/product-relation-types/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductRelationTypes(
  core: ClientCore,
  items: readonly ProductRelationTypeBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductRelationTypeBulkUpdate, ProductRelationTypeResponse>> {
  return bulkItems(core, bulkUpdateProductRelationTypesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Get a product relation type.
 *
 * `GET /v1/product-relation-types/{productRelationTypeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductRelationType(
  core: ClientCore,
  productRelationTypeUuid: string,
  query?: GetProductRelationTypeQuery,
  options?: RequestOptions,
): ApiCall<ProductRelationTypeResponse> {
  return call(core, getProductRelationTypeOperation, { path: [productRelationTypeUuid], query }, options);
}

/**
 * Update a product relation type.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/product-relation-types/{productRelationTypeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch
 */
export function updateProductRelationType(
  core: ClientCore,
  productRelationTypeUuid: string,
  body: ProductRelationTypeUpdate,
  options?: RequestOptions,
): ApiCall<ProductRelationTypeResponse> {
  return call(core, updateProductRelationTypeOperation, { path: [productRelationTypeUuid], body }, options);
}

/**
 * Delete a product relation type.
 *
 * `DELETE /v1/product-relation-types/{productRelationTypeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductRelationType(
  core: ClientCore,
  productRelationTypeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductRelationTypeOperation, { path: [productRelationTypeUuid] }, options);
}

/** Product Relation Types: How two products can relate. */
export class ProductRelationTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product relation types.
   *
   * `GET /v1/product-relation-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get
   */
  list(query?: ListProductRelationTypesQuery, options?: RequestOptions): ApiCall<ProductRelationTypePage> {
    return listProductRelationTypes(this.#core, query, options);
  }

  /**
   * List product relation types: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/product-relation-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get
   */
  iterate(query?: ListProductRelationTypesQuery, options?: IterateOptions): ItemIterable<ProductRelationTypeResponse, ProductRelationTypePage> {
    return iterateProductRelationTypes(this.#core, query, options);
  }

  /**
   * Create a product relation type.
   *
   * `POST /v1/product-relation-types`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: ProductRelationTypeCreate, options?: RequestOptions): ApiCall<ProductRelationTypeResponse> {
    return createProductRelationType(this.#core, body, options);
  }

  /**
   * Create several product relation types: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/product-relation-types/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly ProductRelationTypeCreate[], options?: BulkOptions): Promise<BulkReport<ProductRelationTypeCreate, ProductRelationTypeResponse>> {
    return bulkCreateProductRelationTypes(this.#core, items, options);
  }

  /**
   * Update several product relation types: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/product-relation-types/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly ProductRelationTypeBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductRelationTypeBulkUpdate, ProductRelationTypeResponse>> {
    return bulkUpdateProductRelationTypes(this.#core, items, options);
  }

  /**
   * Get a product relation type.
   *
   * `GET /v1/product-relation-types/{productRelationTypeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productRelationTypeUuid: string, query?: GetProductRelationTypeQuery, options?: RequestOptions): ApiCall<ProductRelationTypeResponse> {
    return getProductRelationType(this.#core, productRelationTypeUuid, query, options);
  }

  /**
   * Update a product relation type.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/product-relation-types/{productRelationTypeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch
   */
  update(productRelationTypeUuid: string, body: ProductRelationTypeUpdate, options?: RequestOptions): ApiCall<ProductRelationTypeResponse> {
    return updateProductRelationType(this.#core, productRelationTypeUuid, body, options);
  }

  /**
   * Delete a product relation type.
   *
   * `DELETE /v1/product-relation-types/{productRelationTypeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productRelationTypeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductRelationType(this.#core, productRelationTypeUuid, options);
  }
}
