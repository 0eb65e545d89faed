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
  bulkCreateProductAttributesOperation,
  bulkUpdateProductAttributesOperation,
  createProductAttributeOperation,
  deleteProductAttributeOperation,
  getProductAttributeOperation,
  listProductAttributesOperation,
  updateProductAttributeOperation,
} from "../operations.ts";
import type {
  ProductAttributeBulkUpdate,
  ProductAttributeCreate,
  ProductAttributePage,
  ProductAttributeResponse,
  ProductAttributeUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  ProductTermsResource,
} from "./product-terms.ts";

/** Query of {@link listProductAttributes}. */
export interface ListProductAttributesQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only links to these attributes. */
  readonly attributeUuids?: readonly string[] | {
    /** Only links to these attributes. */
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

/** Query of {@link getProductAttribute}: it takes none so far. */
export type GetProductAttributeQuery = Record<string, never>;

/**
 * List product attributes.
 *
 * `GET /v1/products/{productUuid}/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function listProductAttributes(
  core: ClientCore,
  productUuid: string,
  query?: ListProductAttributesQuery,
  options?: RequestOptions,
): ApiCall<ProductAttributePage> {
  return call(core, listProductAttributesOperation, { path: [productUuid], query }, options);
}

/**
 * List product attributes: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/products/{productUuid}/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function iterateProductAttributes(
  core: ClientCore,
  productUuid: string,
  query?: ListProductAttributesQuery,
  options?: IterateOptions,
): ItemIterable<ProductAttributeResponse, ProductAttributePage> {
  return iterateList(core, listProductAttributesOperation, [productUuid], query, options);
}

/**
 * Link a product to an attribute.
 *
 * `POST /v1/products/{productUuid}/attributes`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createProductAttribute(
  core: ClientCore,
  productUuid: string,
  body: ProductAttributeCreate,
  options?: RequestOptions,
): ApiCall<ProductAttributeResponse> {
  return call(core, createProductAttributeOperation, { path: [productUuid], body }, options);
}

/**
 * Link a product to several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/products/{productUuid}/attributes/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateProductAttributes(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductAttributeCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAttributeCreate, ProductAttributeResponse>> {
  return bulkItems(core, bulkCreateProductAttributesOperation, [productUuid], items, options);
}

/**
 * Update the links of a product to several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/{productUuid}/attributes/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProductAttributes(
  core: ClientCore,
  productUuid: string,
  items: readonly ProductAttributeBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductAttributeBulkUpdate, ProductAttributeResponse>> {
  return bulkItems(core, bulkUpdateProductAttributesOperation, [productUuid], items, options, (item) => item.uuid);
}

/**
 * Get the link of a product to an attribute.
 *
 * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getProductAttribute(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  query?: GetProductAttributeQuery,
  options?: RequestOptions,
): ApiCall<ProductAttributeResponse> {
  return call(core, getProductAttributeOperation, { path: [productUuid, productAttributeUuid], query }, options);
}

/**
 * Update the link of a product to an attribute.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProductAttribute(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  body: ProductAttributeUpdate,
  options?: RequestOptions,
): ApiCall<ProductAttributeResponse> {
  return call(core, updateProductAttributeOperation, { path: [productUuid, productAttributeUuid], body }, options);
}

/**
 * Delete the link of a product to an attribute.
 *
 * `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/product-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteProductAttribute(
  core: ClientCore,
  productUuid: string,
  productAttributeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteProductAttributeOperation, { path: [productUuid, productAttributeUuid] }, options);
}

/** Product Attributes: Attributes of a product. */
export class ProductAttributesResource {
  readonly #core: ClientCore;
  #terms: ProductTermsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Product Terms: Attribute terms of a product. */
  get terms(): ProductTermsResource {
    this.#terms ??= new ProductTermsResource(this.#core);
    return this.#terms;
  }

  /**
   * List product attributes.
   *
   * `GET /v1/products/{productUuid}/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  list(productUuid: string, query?: ListProductAttributesQuery, options?: RequestOptions): ApiCall<ProductAttributePage> {
    return listProductAttributes(this.#core, productUuid, query, options);
  }

  /**
   * List product attributes: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/products/{productUuid}/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  iterate(productUuid: string, query?: ListProductAttributesQuery, options?: IterateOptions): ItemIterable<ProductAttributeResponse, ProductAttributePage> {
    return iterateProductAttributes(this.#core, productUuid, query, options);
  }

  /**
   * Link a product to an attribute.
   *
   * `POST /v1/products/{productUuid}/attributes`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(productUuid: string, body: ProductAttributeCreate, options?: RequestOptions): ApiCall<ProductAttributeResponse> {
    return createProductAttribute(this.#core, productUuid, body, options);
  }

  /**
   * Link a product to several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/products/{productUuid}/attributes/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(productUuid: string, items: readonly ProductAttributeCreate[], options?: BulkOptions): Promise<BulkReport<ProductAttributeCreate, ProductAttributeResponse>> {
    return bulkCreateProductAttributes(this.#core, productUuid, items, options);
  }

  /**
   * Update the links of a product to several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/{productUuid}/attributes/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(productUuid: string, items: readonly ProductAttributeBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductAttributeBulkUpdate, ProductAttributeResponse>> {
    return bulkUpdateProductAttributes(this.#core, productUuid, items, options);
  }

  /**
   * Get the link of a product to an attribute.
   *
   * `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(productUuid: string, productAttributeUuid: string, query?: GetProductAttributeQuery, options?: RequestOptions): ApiCall<ProductAttributeResponse> {
    return getProductAttribute(this.#core, productUuid, productAttributeUuid, query, options);
  }

  /**
   * Update the link of a product to an attribute.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, productAttributeUuid: string, body: ProductAttributeUpdate, options?: RequestOptions): ApiCall<ProductAttributeResponse> {
    return updateProductAttribute(this.#core, productUuid, productAttributeUuid, body, options);
  }

  /**
   * Delete the link of a product to an attribute.
   *
   * `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/product-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(productUuid: string, productAttributeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteProductAttribute(this.#core, productUuid, productAttributeUuid, options);
  }
}
