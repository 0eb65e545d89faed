// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ApiCall,
  ClientCore,
  ItemIterable,
  IterateOptions,
  RequestOptions,
} from "../../runtime.ts";
import {
  call,
  iterateList,
} from "../../runtime.ts";
import {
  createSkuDimensionOperation,
  deleteSkuDimensionOperation,
  getSkuDimensionOperation,
  listSkuDimensionsOperation,
  updateSkuDimensionOperation,
} from "../operations.ts";
import type {
  SkuDimensionCreate,
  SkuDimensionPage,
  SkuDimensionResponse,
  SkuDimensionUpdate,
} from "../types.gen.ts";

/** Query of {@link listSkuDimensions}. */
export interface ListSkuDimensionsQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getSkuDimension}: it takes none so far. */
export type GetSkuDimensionQuery = Record<string, never>;

/**
 * List SKU dimensions.
 *
 * `GET /v1/skus/{skuUuid}/dimensions`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function listSkuDimensions(
  core: ClientCore,
  skuUuid: string,
  query?: ListSkuDimensionsQuery,
  options?: RequestOptions,
): ApiCall<SkuDimensionPage> {
  return call(core, listSkuDimensionsOperation, { path: [skuUuid], query }, options);
}

/**
 * List SKU dimensions: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/skus/{skuUuid}/dimensions`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function iterateSkuDimensions(
  core: ClientCore,
  skuUuid: string,
  query?: ListSkuDimensionsQuery,
  options?: IterateOptions,
): ItemIterable<SkuDimensionResponse, SkuDimensionPage> {
  return iterateList(core, listSkuDimensionsOperation, [skuUuid], query, options);
}

/**
 * Create dimensions of a SKU.
 *
 * `POST /v1/skus/{skuUuid}/dimensions`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createSkuDimension(
  core: ClientCore,
  skuUuid: string,
  body: SkuDimensionCreate,
  options?: RequestOptions,
): ApiCall<SkuDimensionResponse> {
  return call(core, createSkuDimensionOperation, { path: [skuUuid], body }, options);
}

/**
 * Get dimensions of a SKU.
 *
 * `GET /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getSkuDimension(
  core: ClientCore,
  skuUuid: string,
  skuDimensionUuid: string,
  query?: GetSkuDimensionQuery,
  options?: RequestOptions,
): ApiCall<SkuDimensionResponse> {
  return call(core, getSkuDimensionOperation, { path: [skuUuid, skuDimensionUuid], query }, options);
}

/**
 * Update dimensions of a SKU.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateSkuDimension(
  core: ClientCore,
  skuUuid: string,
  skuDimensionUuid: string,
  body: SkuDimensionUpdate,
  options?: RequestOptions,
): ApiCall<SkuDimensionResponse> {
  return call(core, updateSkuDimensionOperation, { path: [skuUuid, skuDimensionUuid], body }, options);
}

/**
 * Delete dimensions of a SKU.
 *
 * `DELETE /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-dimensions
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteSkuDimension(
  core: ClientCore,
  skuUuid: string,
  skuDimensionUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteSkuDimensionOperation, { path: [skuUuid, skuDimensionUuid] }, options);
}

/** Sku Dimensions: Length, width and height of a SKU. */
export class SkuDimensionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List SKU dimensions.
   *
   * `GET /v1/skus/{skuUuid}/dimensions`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  list(skuUuid: string, query?: ListSkuDimensionsQuery, options?: RequestOptions): ApiCall<SkuDimensionPage> {
    return listSkuDimensions(this.#core, skuUuid, query, options);
  }

  /**
   * List SKU dimensions: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/skus/{skuUuid}/dimensions`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  iterate(skuUuid: string, query?: ListSkuDimensionsQuery, options?: IterateOptions): ItemIterable<SkuDimensionResponse, SkuDimensionPage> {
    return iterateSkuDimensions(this.#core, skuUuid, query, options);
  }

  /**
   * Create dimensions of a SKU.
   *
   * `POST /v1/skus/{skuUuid}/dimensions`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(skuUuid: string, body: SkuDimensionCreate, options?: RequestOptions): ApiCall<SkuDimensionResponse> {
    return createSkuDimension(this.#core, skuUuid, body, options);
  }

  /**
   * Get dimensions of a SKU.
   *
   * `GET /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(skuUuid: string, skuDimensionUuid: string, query?: GetSkuDimensionQuery, options?: RequestOptions): ApiCall<SkuDimensionResponse> {
    return getSkuDimension(this.#core, skuUuid, skuDimensionUuid, query, options);
  }

  /**
   * Update dimensions of a SKU.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(skuUuid: string, skuDimensionUuid: string, body: SkuDimensionUpdate, options?: RequestOptions): ApiCall<SkuDimensionResponse> {
    return updateSkuDimension(this.#core, skuUuid, skuDimensionUuid, body, options);
  }

  /**
   * Delete dimensions of a SKU.
   *
   * `DELETE /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-dimensions
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(skuUuid: string, skuDimensionUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteSkuDimension(this.#core, skuUuid, skuDimensionUuid, options);
  }
}
