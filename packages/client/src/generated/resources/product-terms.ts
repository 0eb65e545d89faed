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
  bulkCreateProductTermsOperation,
  createProductTermOperation,
  deleteProductTermOperation,
  getProductTermOperation,
  listProductTermsOperation,
} from "../operations.ts";
import type {
  ProductTermCreate,
  ProductTermPage,
  ProductTermResponse,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listProductTerms}. */
export interface ListProductTermsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links to these terms. */
  readonly attributeTermUuids?: readonly string[] | {
    /** Only links to these terms. */
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

/** Query of {@link getProductTerm}: it takes none so far. */
export type GetProductTermQuery = Record<string, never>;

/**
 * List product terms.
 *
 * The path is derived; its parameters are documented.
 *
 * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms/paths/~1v1~1products~1%7Bproductuuid%7D~1attributes~1%7Bproductattributeuuid%7D~1terms/get
 */
export function listProductTerms(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  query?: ListProductTermsQuery,
  options?: RequestOptions,
): ApiCall<ProductTermPage> {
  return call(core, listProductTermsOperation, { path: [productUuid, productAttributeUuid], query }, options);
}

/**
 * List product terms: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived; its parameters are documented.
 *
 * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms/paths/~1v1~1products~1%7Bproductuuid%7D~1attributes~1%7Bproductattributeuuid%7D~1terms/get
 */
export function iterateProductTerms(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  query?: ListProductTermsQuery,
  options?: IterateOptions,
): ItemIterable<ProductTermResponse, ProductTermPage> {
  return iterateList(core, listProductTermsOperation, [productUuid, productAttributeUuid], query, options);
}

/**
 * Link a product to an attribute term.
 *
 * `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductTerm(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  body: ProductTermCreate,
  options?: RequestOptions,
): ApiCall<ProductTermResponse> {
  return call(core, createProductTermOperation, { path: [productUuid, productAttributeUuid], body }, options);
}

/**
 * Link a product to several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductTerms(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  items: readonly ProductTermCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductTermCreate, ProductTermResponse>> {
  return bulkItems(core, bulkCreateProductTermsOperation, [productUuid, productAttributeUuid], items, options);
}

/**
 * Get the link of a product to an attribute term.
 *
 * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductTerm(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  productTermUuid: string,
  query?: GetProductTermQuery,
  options?: RequestOptions,
): ApiCall<ProductTermResponse> {
  return call(core, getProductTermOperation, { path: [productUuid, productAttributeUuid, productTermUuid], query }, options);
}

/**
 * Delete the link of a product to an attribute term.
 *
 * `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductTerm(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  productTermUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductTermOperation, { path: [productUuid, productAttributeUuid, productTermUuid] }, options);
}

/** Product Terms: Attribute terms of a product. */
export class ProductTermsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List product terms.
   *
   * The path is derived; its parameters are documented.
   *
   * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms/paths/~1v1~1products~1%7Bproductuuid%7D~1attributes~1%7Bproductattributeuuid%7D~1terms/get
   */
  list(productUuid: string, productAttributeUuid: string, query?: ListProductTermsQuery, options?: RequestOptions): ApiCall<ProductTermPage> {
    return listProductTerms(this.#core, productUuid, productAttributeUuid, query, options);
  }

  /**
   * List product terms: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived; its parameters are documented.
   *
   * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms/paths/~1v1~1products~1%7Bproductuuid%7D~1attributes~1%7Bproductattributeuuid%7D~1terms/get
   */
  iterate(productUuid: string, productAttributeUuid: string, query?: ListProductTermsQuery, options?: IterateOptions): ItemIterable<ProductTermResponse, ProductTermPage> {
    return iterateProductTerms(this.#core, productUuid, productAttributeUuid, query, options);
  }

  /**
   * Link a product to an attribute term.
   *
   * `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, productAttributeUuid: string, body: ProductTermCreate, options?: RequestOptions): ApiCall<ProductTermResponse> {
    return createProductTerm(this.#core, productUuid, productAttributeUuid, body, options);
  }

  /**
   * Link a product to several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, productAttributeUuid: string, items: readonly ProductTermCreate[], options?: BulkOptions): Promise<BulkReport<ProductTermCreate, ProductTermResponse>> {
    return bulkCreateProductTerms(this.#core, productUuid, productAttributeUuid, items, options);
  }

  /**
   * Get the link of a product to an attribute term.
   *
   * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productAttributeUuid: string, productTermUuid: string, query?: GetProductTermQuery, options?: RequestOptions): ApiCall<ProductTermResponse> {
    return getProductTerm(this.#core, productUuid, productAttributeUuid, productTermUuid, query, options);
  }

  /**
   * Delete the link of a product to an attribute term.
   *
   * `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productAttributeUuid: string, productTermUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductTerm(this.#core, productUuid, productAttributeUuid, productTermUuid, options);
  }
}
