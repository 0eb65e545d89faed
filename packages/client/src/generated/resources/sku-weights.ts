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
  createSkuWeightOperation,
  deleteSkuWeightOperation,
  getSkuWeightOperation,
  listSkuWeightsOperation,
  updateSkuWeightOperation,
} from "../operations.ts";
import type {
  SkuWeightCreate,
  SkuWeightPage,
  SkuWeightResponse,
  SkuWeightUpdate,
} from "../types.gen.ts";

/** Query of {@link listSkuWeights}. */
export interface ListSkuWeightsQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getSkuWeight}: it takes none so far. */
export type GetSkuWeightQuery = Record<string, never>;

/**
 * List SKU weights.
 *
 * `GET /v1/skus/{skuUuid}/weights`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function listSkuWeights(
  core: ClientCore,
  skuUuid: string,
  query?: ListSkuWeightsQuery,
  options?: RequestOptions,
): ApiCall<SkuWeightPage> {
  return call(core, listSkuWeightsOperation, { path: [skuUuid], query }, options);
}

/**
 * List SKU weights: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/skus/{skuUuid}/weights`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function iterateSkuWeights(
  core: ClientCore,
  skuUuid: string,
  query?: ListSkuWeightsQuery,
  options?: IterateOptions,
): ItemIterable<SkuWeightResponse, SkuWeightPage> {
  return iterateList(core, listSkuWeightsOperation, [skuUuid], query, options);
}

/**
 * Create a weight of a SKU.
 *
 * `POST /v1/skus/{skuUuid}/weights`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createSkuWeight(
  core: ClientCore,
  skuUuid: string,
  body: SkuWeightCreate,
  options?: RequestOptions,
): ApiCall<SkuWeightResponse> {
  return call(core, createSkuWeightOperation, { path: [skuUuid], body }, options);
}

/**
 * Get a weight of a SKU.
 *
 * `GET /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getSkuWeight(
  core: ClientCore,
  skuUuid: string,
  skuWeightUuid: string,
  query?: GetSkuWeightQuery,
  options?: RequestOptions,
): ApiCall<SkuWeightResponse> {
  return call(core, getSkuWeightOperation, { path: [skuUuid, skuWeightUuid], query }, options);
}

/**
 * Update a weight of a SKU.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateSkuWeight(
  core: ClientCore,
  skuUuid: string,
  skuWeightUuid: string,
  body: SkuWeightUpdate,
  options?: RequestOptions,
): ApiCall<SkuWeightResponse> {
  return call(core, updateSkuWeightOperation, { path: [skuUuid, skuWeightUuid], body }, options);
}

/**
 * Delete a weight of a SKU.
 *
 * `DELETE /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/sku-weights
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteSkuWeight(
  core: ClientCore,
  skuUuid: string,
  skuWeightUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteSkuWeightOperation, { path: [skuUuid, skuWeightUuid] }, options);
}

/** Sku Weights: Weight of a SKU. */
export class SkuWeightsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List SKU weights.
   *
   * `GET /v1/skus/{skuUuid}/weights`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  list(skuUuid: string, query?: ListSkuWeightsQuery, options?: RequestOptions): ApiCall<SkuWeightPage> {
    return listSkuWeights(this.#core, skuUuid, query, options);
  }

  /**
   * List SKU weights: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/skus/{skuUuid}/weights`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  iterate(skuUuid: string, query?: ListSkuWeightsQuery, options?: IterateOptions): ItemIterable<SkuWeightResponse, SkuWeightPage> {
    return iterateSkuWeights(this.#core, skuUuid, query, options);
  }

  /**
   * Create a weight of a SKU.
   *
   * `POST /v1/skus/{skuUuid}/weights`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(skuUuid: string, body: SkuWeightCreate, options?: RequestOptions): ApiCall<SkuWeightResponse> {
    return createSkuWeight(this.#core, skuUuid, body, options);
  }

  /**
   * Get a weight of a SKU.
   *
   * `GET /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(skuUuid: string, skuWeightUuid: string, query?: GetSkuWeightQuery, options?: RequestOptions): ApiCall<SkuWeightResponse> {
    return getSkuWeight(this.#core, skuUuid, skuWeightUuid, query, options);
  }

  /**
   * Update a weight of a SKU.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(skuUuid: string, skuWeightUuid: string, body: SkuWeightUpdate, options?: RequestOptions): ApiCall<SkuWeightResponse> {
    return updateSkuWeight(this.#core, skuUuid, skuWeightUuid, body, options);
  }

  /**
   * Delete a weight of a SKU.
   *
   * `DELETE /v1/skus/{skuUuid}/weights/{skuWeightUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/sku-weights
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(skuUuid: string, skuWeightUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteSkuWeight(this.#core, skuUuid, skuWeightUuid, options);
  }
}
