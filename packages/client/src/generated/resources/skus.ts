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
  bulkTransition,
  call,
  iterateList,
} from "../../runtime.ts";
import {
  bulkCreateSkusOperation,
  bulkTransitionSkusOperation,
  bulkUpdateSkusOperation,
  createSkuOperation,
  getSkuOperation,
  listSkusOperation,
  transitionSkuOperation,
  updateSkuOperation,
} from "../operations.ts";
import type {
  SkuBulkLifecycle,
  SkuBulkUpdate,
  SkuCreate,
  SkuLifecycle,
  SkuPage,
  SkuResponse,
  SkuStatus,
  SkuUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  SkuDimensionsResource,
} from "./sku-dimensions.ts";
import {
  SkuWeightsResource,
} from "./sku-weights.ts";

/** Query of {@link listSkus}. */
export interface ListSkusQuery {
  /** Only those with one of these UUIDs. Derived from other lists. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. Derived from other lists. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those whose code is one of these. Derived from other lists. */
  readonly codes?: readonly string[] | {
    /** Only those whose code is one of these. Derived from other lists. */
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
  /** Only those in one of these statuses. Derived from other lists. */
  readonly statuses?: readonly SkuStatus[] | {
    /** Only those in one of these statuses. Derived from other lists. */
    readonly eq?: readonly SkuStatus[] | undefined;
  } | undefined;
  readonly status?: {
    /** Sorts by `status`. */
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
  /** With true only removed ones, with false only the others. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getSku}: it takes none so far. */
export type GetSkuQuery = Record<string, never>;

/**
 * List SKUs.
 *
 * The reference shows an older set of filters; the plural ones are derived from newer lists.
 *
 * `GET /v1/skus`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/get
 */
export function listSkus(
  core: ClientCore,
  query?: ListSkusQuery,
  options?: RequestOptions,
): ApiCall<SkuPage> {
  return call(core, listSkusOperation, { query }, options);
}

/**
 * List SKUs: all items, page after page. `.pages()` gives them by the page.
 *
 * The reference shows an older set of filters; the plural ones are derived from newer lists.
 *
 * `GET /v1/skus`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/get
 */
export function iterateSkus(
  core: ClientCore,
  query?: ListSkusQuery,
  options?: IterateOptions,
): ItemIterable<SkuResponse, SkuPage> {
  return iterateList(core, listSkusOperation, [], query, options);
}

/**
 * Create a SKU.
 *
 * The reference has a page of it; the body is derived.
 *
 * `POST /v1/skus`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post
 * @experimental The reference has a page of it; its details are derived.
 */
export function createSku(
  core: ClientCore,
  body: SkuCreate,
  options?: RequestOptions,
): ApiCall<SkuResponse> {
  return call(core, createSkuOperation, { body }, options);
}

/**
 * Create several SKUs: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/skus/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateSkus(
  core: ClientCore,
  items: readonly SkuCreate[],
  options?: BulkOptions,
): Promise<BulkReport<SkuCreate, SkuResponse>> {
  return bulkItems(core, bulkCreateSkusOperation, [], items, options);
}

/**
 * Update several SKUs: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/skus/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateSkus(
  core: ClientCore,
  items: readonly SkuBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<SkuBulkUpdate, SkuResponse>> {
  return bulkItems(core, bulkUpdateSkusOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several SKUs to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * `PATCH /v1/skus/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkTransitionSkus(
  core: ClientCore,
  uuids: readonly string[],
  transition: SkuBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, SkuResponse>> {
  return bulkTransition(core, bulkTransitionSkusOperation, [], uuids, transition, options);
}

/**
 * Get a SKU.
 *
 * That the operation exists is documented; the answer is derived from other entities.
 *
 * `GET /v1/skus/{skuUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus~1%7Bskuuuid%7D/get
 */
export function getSku(
  core: ClientCore,
  skuUuid: string,
  query?: GetSkuQuery,
  options?: RequestOptions,
): ApiCall<SkuResponse> {
  return call(core, getSkuOperation, { path: [skuUuid], query }, options);
}

/**
 * Update a SKU.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/skus/{skuUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateSku(
  core: ClientCore,
  skuUuid: string,
  body: SkuUpdate,
  options?: RequestOptions,
): ApiCall<SkuResponse> {
  return call(core, updateSkuOperation, { path: [skuUuid], body }, options);
}

/**
 * Move a SKU to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/skus/{skuUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/skus
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionSku(
  core: ClientCore,
  skuUuid: string,
  transition: SkuLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<SkuResponse> {
  return call(core, transitionSkuOperation, { path: [skuUuid], body: { transition } }, options);
}

/** Skus: Physical and logistical identity of what is sold. */
export class SkusResource {
  readonly #core: ClientCore;
  #dimensions: SkuDimensionsResource | undefined;
  #weights: SkuWeightsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Sku Dimensions: Length, width and height of a SKU. */
  get dimensions(): SkuDimensionsResource {
    this.#dimensions ??= new SkuDimensionsResource(this.#core);
    return this.#dimensions;
  }

  /** Sku Weights: Weight of a SKU. */
  get weights(): SkuWeightsResource {
    this.#weights ??= new SkuWeightsResource(this.#core);
    return this.#weights;
  }

  /**
   * List SKUs.
   *
   * The reference shows an older set of filters; the plural ones are derived from newer lists.
   *
   * `GET /v1/skus`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/get
   */
  list(query?: ListSkusQuery, options?: RequestOptions): ApiCall<SkuPage> {
    return listSkus(this.#core, query, options);
  }

  /**
   * List SKUs: all items, page after page. `.pages()` gives them by the page.
   *
   * The reference shows an older set of filters; the plural ones are derived from newer lists.
   *
   * `GET /v1/skus`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/get
   */
  iterate(query?: ListSkusQuery, options?: IterateOptions): ItemIterable<SkuResponse, SkuPage> {
    return iterateSkus(this.#core, query, options);
  }

  /**
   * Create a SKU.
   *
   * The reference has a page of it; the body is derived.
   *
   * `POST /v1/skus`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post
   * @experimental The reference has a page of it; its details are derived.
   */
  create(body: SkuCreate, options?: RequestOptions): ApiCall<SkuResponse> {
    return createSku(this.#core, body, options);
  }

  /**
   * Create several SKUs: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/skus/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly SkuCreate[], options?: BulkOptions): Promise<BulkReport<SkuCreate, SkuResponse>> {
    return bulkCreateSkus(this.#core, items, options);
  }

  /**
   * Update several SKUs: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/skus/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly SkuBulkUpdate[], options?: BulkOptions): Promise<BulkReport<SkuBulkUpdate, SkuResponse>> {
    return bulkUpdateSkus(this.#core, items, options);
  }

  /**
   * Move several SKUs to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * `PATCH /v1/skus/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkTransition(uuids: readonly string[], transition: SkuBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, SkuResponse>> {
    return bulkTransitionSkus(this.#core, uuids, transition, options);
  }

  /**
   * Get a SKU.
   *
   * That the operation exists is documented; the answer is derived from other entities.
   *
   * `GET /v1/skus/{skuUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus/paths/~1v1~1skus~1%7Bskuuuid%7D/get
   */
  get(skuUuid: string, query?: GetSkuQuery, options?: RequestOptions): ApiCall<SkuResponse> {
    return getSku(this.#core, skuUuid, query, options);
  }

  /**
   * Update a SKU.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/skus/{skuUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(skuUuid: string, body: SkuUpdate, options?: RequestOptions): ApiCall<SkuResponse> {
    return updateSku(this.#core, skuUuid, body, options);
  }

  /**
   * Move a SKU to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/skus/{skuUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/skus
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(skuUuid: string, transition: SkuLifecycle["transition"], options?: RequestOptions): ApiCall<SkuResponse> {
    return transitionSku(this.#core, skuUuid, transition, options);
  }
}
