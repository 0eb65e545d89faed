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
  bulkCreateProductRelationsOperation,
  bulkUpdateProductRelationsOperation,
  createProductRelationOperation,
  deleteProductRelationOperation,
  getProductRelationOperation,
  listProductRelationsOperation,
  updateProductRelationOperation,
} from "../operations.ts";
import type {
  ProductRelationBulkUpdate,
  ProductRelationCreate,
  ProductRelationPage,
  ProductRelationResponse,
  ProductRelationUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductRelations}. */
export interface ListProductRelationsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only relations to these products. */
  readonly productReferenceUuids?: readonly string[] | {
    /** Only relations to these products. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only relations of these types. */
  readonly productRelationTypeUuids?: readonly string[] | {
    /** Only relations of these types. */
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
  /** How many items a page has at most. Default is 20. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getProductRelation}: it takes none so far. */
export type GetProductRelationQuery = Record<string, never>;

/**
 * List product relations.
 *
 * `GET /v1/products/{productUuid}/relations`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get
 */
export function listProductRelations(
  core: ClientCore,
  productUuid: string,
  query?: ListProductRelationsQuery,
  options?: RequestOptions,
): ApiCall<ProductRelationPage> {
  return call(core, listProductRelationsOperation, { path: [productUuid], query }, options);
}

/**
 * List product relations: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/products/{productUuid}/relations`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get
 */
export function iterateProductRelations(
  core: ClientCore,
  productUuid: string,
  query?: ListProductRelationsQuery,
  options?: IterateOptions,
): ItemIterable<ProductRelationResponse, ProductRelationPage> {
  return iterateList(core, listProductRelationsOperation, [productUuid], query, options);
}

/**
 * Create a relation of a product.
 *
 * `POST /v1/products/{productUuid}/relations`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductRelation(
  core: ClientCore,
  productUuid: string,
  body: ProductRelationCreate,
  options?: RequestOptions,
): ApiCall<ProductRelationResponse> {
  return call(core, createProductRelationOperation, { path: [productUuid], body }, options);
}

/**
 * Create several relations of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/relations/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductRelations(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductRelationCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductRelationCreate, ProductRelationResponse>> {
  return bulkItems(core, bulkCreateProductRelationsOperation, [productUuid], items, options);
}

/**
 * Update several relations of a product: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. That body and answer are arrays is derived from asset files. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/{productUuid}/relations/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch
 */
export function bulkUpdateProductRelations(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductRelationBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductRelationBulkUpdate, ProductRelationResponse>> {
  return bulkItems(core, bulkUpdateProductRelationsOperation, [productUuid], items, options, (item) => item.uuid);
}

/**
 * Get a relation of a product.
 *
 * `GET /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductRelation(
  core: ClientCore,
  productUuid: string,
  productRelationUuid: string,
  query?: GetProductRelationQuery,
  options?: RequestOptions,
): ApiCall<ProductRelationResponse> {
  return call(core, getProductRelationOperation, { path: [productUuid, productRelationUuid], query }, options);
}

/**
 * Update a relation of a product.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductRelation(
  core: ClientCore,
  productUuid: string,
  productRelationUuid: string,
  body: ProductRelationUpdate,
  options?: RequestOptions,
): ApiCall<ProductRelationResponse> {
  return call(core, updateProductRelationOperation, { path: [productUuid, productRelationUuid], body }, options);
}

/**
 * Delete a relation of a product.
 *
 * `DELETE /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-relations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductRelation(
  core: ClientCore,
  productUuid: string,
  productRelationUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductRelationOperation, { path: [productUuid, productRelationUuid] }, options);
}

/** Product Relations: Links from a product to others. */
export class ProductRelationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product relations.
   *
   * `GET /v1/products/{productUuid}/relations`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get
   */
  list(productUuid: string, query?: ListProductRelationsQuery, options?: RequestOptions): ApiCall<ProductRelationPage> {
    return listProductRelations(this.#core, productUuid, query, options);
  }

  /**
   * List product relations: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/products/{productUuid}/relations`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get
   */
  iterate(productUuid: string, query?: ListProductRelationsQuery, options?: IterateOptions): ItemIterable<ProductRelationResponse, ProductRelationPage> {
    return iterateProductRelations(this.#core, productUuid, query, options);
  }

  /**
   * Create a relation of a product.
   *
   * `POST /v1/products/{productUuid}/relations`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductRelationCreate, options?: RequestOptions): ApiCall<ProductRelationResponse> {
    return createProductRelation(this.#core, productUuid, body, options);
  }

  /**
   * Create several relations of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/relations/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductRelationCreate[], options?: BulkOptions): Promise<BulkReport<ProductRelationCreate, ProductRelationResponse>> {
    return bulkCreateProductRelations(this.#core, productUuid, items, options);
  }

  /**
   * Update several relations of a product: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. That body and answer are arrays is derived from asset files. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/{productUuid}/relations/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch
   */
  bulkUpdate(productUuid: string, items: readonly ProductRelationBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductRelationBulkUpdate, ProductRelationResponse>> {
    return bulkUpdateProductRelations(this.#core, productUuid, items, options);
  }

  /**
   * Get a relation of a product.
   *
   * `GET /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productRelationUuid: string, query?: GetProductRelationQuery, options?: RequestOptions): ApiCall<ProductRelationResponse> {
    return getProductRelation(this.#core, productUuid, productRelationUuid, query, options);
  }

  /**
   * Update a relation of a product.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, productRelationUuid: string, body: ProductRelationUpdate, options?: RequestOptions): ApiCall<ProductRelationResponse> {
    return updateProductRelation(this.#core, productUuid, productRelationUuid, body, options);
  }

  /**
   * Delete a relation of a product.
   *
   * `DELETE /v1/products/{productUuid}/relations/{productRelationUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-relations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productRelationUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductRelation(this.#core, productUuid, productRelationUuid, options);
  }
}
