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
  bulkCreateBrandsOperation,
  bulkTransitionBrandsOperation,
  bulkUpdateBrandsOperation,
  createBrandOperation,
  getBrandOperation,
  listBrandsOperation,
  transitionBrandOperation,
  updateBrandOperation,
} from "../operations.ts";
import type {
  BrandBulkLifecycle,
  BrandBulkUpdate,
  BrandCreate,
  BrandLifecycle,
  BrandPage,
  BrandResponse,
  BrandStatus,
  BrandUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  BrandContentsResource,
} from "./brand-contents.ts";

/** Query of {@link listBrands}. */
export interface ListBrandsQuery {
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
  /** Only those in one of these statuses. */
  readonly statuses?: readonly BrandStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly BrandStatus[] | undefined;
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
  /** Last changed at exactly this time. Derived from other lists. */
  readonly updatedAt?: Date | string | {
    /** Last changed at exactly this time. Derived from other lists. */
    readonly eq?: Date | string | undefined;
    /** Last changed at this time or later. Derived from other lists. */
    readonly min?: Date | string | undefined;
    /** Last changed at this time or earlier. Derived from other lists. */
    readonly max?: Date | string | undefined;
    /** Sorts by `updatedAt`. Derived from other lists. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** With true only removed ones, with false only the others. Derived from other lists. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. Derived from other lists. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. Derived from other lists. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. Derived from other lists. */
  readonly size?: number | undefined;
  readonly include?: {
    /** Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `contents` with the localized contents in full. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getBrand}. */
export interface GetBrandQuery {
  readonly include?: {
    /** Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `contents` with the localized contents in full. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
}

/**
 * List brands.
 *
 * The reference is cut after the filters on `createdAt`.
 *
 * `GET /v1/brands`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands/paths/~1v1~1brands/get
 */
export function listBrands(
  core: ClientCore,
  query?: ListBrandsQuery,
  options?: RequestOptions,
): ApiCall<BrandPage> {
  return call(core, listBrandsOperation, { query }, options);
}

/**
 * List brands: all items, page after page. `.pages()` gives them by the page.
 *
 * The reference is cut after the filters on `createdAt`.
 *
 * `GET /v1/brands`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands/paths/~1v1~1brands/get
 */
export function iterateBrands(
  core: ClientCore,
  query?: ListBrandsQuery,
  options?: IterateOptions,
): ItemIterable<BrandResponse, BrandPage> {
  return iterateList(core, listBrandsOperation, [], query, options);
}

/**
 * Create a brand.
 *
 * `POST /v1/brands`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createBrand(
  core: ClientCore,
  body: BrandCreate,
  options?: RequestOptions,
): ApiCall<BrandResponse> {
  return call(core, createBrandOperation, { body }, options);
}

/**
 * Create several brands: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/brands/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateBrands(
  core: ClientCore,
  items: readonly BrandCreate[],
  options?: BulkOptions,
): Promise<BulkReport<BrandCreate, BrandResponse>> {
  return bulkItems(core, bulkCreateBrandsOperation, [], items, options);
}

/**
 * Update several brands: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/brands/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateBrands(
  core: ClientCore,
  items: readonly BrandBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<BrandBulkUpdate, BrandResponse>> {
  return bulkItems(core, bulkUpdateBrandsOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several brands to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * `PATCH /v1/brands/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkTransitionBrands(
  core: ClientCore,
  uuids: readonly string[],
  transition: BrandBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, BrandResponse>> {
  return bulkTransition(core, bulkTransitionBrandsOperation, [], uuids, transition, options);
}

/**
 * Get a brand.
 *
 * `GET /v1/brands/{brandUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getBrand(
  core: ClientCore,
  brandUuid: string,
  query?: GetBrandQuery,
  options?: RequestOptions,
): ApiCall<BrandResponse> {
  return call(core, getBrandOperation, { path: [brandUuid], query }, options);
}

/**
 * Update a brand.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/brands/{brandUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateBrand(
  core: ClientCore,
  brandUuid: string,
  body: BrandUpdate,
  options?: RequestOptions,
): ApiCall<BrandResponse> {
  return call(core, updateBrandOperation, { path: [brandUuid], body }, options);
}

/**
 * Move a brand to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/brands/{brandUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brands
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionBrand(
  core: ClientCore,
  brandUuid: string,
  transition: BrandLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<BrandResponse> {
  return call(core, transitionBrandOperation, { path: [brandUuid], body: { transition } }, options);
}

/** Brands: Who makes or sells a product. */
export class BrandsResource {
  readonly #core: ClientCore;
  #contents: BrandContentsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Brand Contents: Name and text of a brand, per locale. */
  get contents(): BrandContentsResource {
    this.#contents ??= new BrandContentsResource(this.#core);
    return this.#contents;
  }

  /**
   * List brands.
   *
   * The reference is cut after the filters on `createdAt`.
   *
   * `GET /v1/brands`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands/paths/~1v1~1brands/get
   */
  list(query?: ListBrandsQuery, options?: RequestOptions): ApiCall<BrandPage> {
    return listBrands(this.#core, query, options);
  }

  /**
   * List brands: all items, page after page. `.pages()` gives them by the page.
   *
   * The reference is cut after the filters on `createdAt`.
   *
   * `GET /v1/brands`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands/paths/~1v1~1brands/get
   */
  iterate(query?: ListBrandsQuery, options?: IterateOptions): ItemIterable<BrandResponse, BrandPage> {
    return iterateBrands(this.#core, query, options);
  }

  /**
   * Create a brand.
   *
   * `POST /v1/brands`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: BrandCreate, options?: RequestOptions): ApiCall<BrandResponse> {
    return createBrand(this.#core, body, options);
  }

  /**
   * Create several brands: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/brands/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly BrandCreate[], options?: BulkOptions): Promise<BulkReport<BrandCreate, BrandResponse>> {
    return bulkCreateBrands(this.#core, items, options);
  }

  /**
   * Update several brands: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/brands/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly BrandBulkUpdate[], options?: BulkOptions): Promise<BulkReport<BrandBulkUpdate, BrandResponse>> {
    return bulkUpdateBrands(this.#core, items, options);
  }

  /**
   * Move several brands to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * `PATCH /v1/brands/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkTransition(uuids: readonly string[], transition: BrandBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, BrandResponse>> {
    return bulkTransitionBrands(this.#core, uuids, transition, options);
  }

  /**
   * Get a brand.
   *
   * `GET /v1/brands/{brandUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(brandUuid: string, query?: GetBrandQuery, options?: RequestOptions): ApiCall<BrandResponse> {
    return getBrand(this.#core, brandUuid, query, options);
  }

  /**
   * Update a brand.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/brands/{brandUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(brandUuid: string, body: BrandUpdate, options?: RequestOptions): ApiCall<BrandResponse> {
    return updateBrand(this.#core, brandUuid, body, options);
  }

  /**
   * Move a brand to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/brands/{brandUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brands
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(brandUuid: string, transition: BrandLifecycle["transition"], options?: RequestOptions): ApiCall<BrandResponse> {
    return transitionBrand(this.#core, brandUuid, transition, options);
  }
}
