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
  createBrandContentOperation,
  deleteBrandContentOperation,
  getBrandContentOperation,
  listBrandContentsOperation,
  updateBrandContentOperation,
} from "../operations.ts";
import type {
  BrandContentCreate,
  BrandContentPage,
  BrandContentResponse,
  BrandContentUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listBrandContents}. */
export interface ListBrandContentsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those in one of these locales. */
  readonly localeUuids?: readonly string[] | {
    /** Only those in one of these locales. */
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

/** Query of {@link getBrandContent}: it takes none so far. */
export type GetBrandContentQuery = Record<string, never>;

/**
 * List brand contents.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/brands/{brandUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents/paths/~1v1~1brands~1%7Bbranduuid%7D~1contents/get
 */
export function listBrandContents(
  core: ClientCore,
  brandUuid: string,
  query?: ListBrandContentsQuery,
  options?: RequestOptions,
): ApiCall<BrandContentPage> {
  return call(core, listBrandContentsOperation, { path: [brandUuid], query }, options);
}

/**
 * List brand contents: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/brands/{brandUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents/paths/~1v1~1brands~1%7Bbranduuid%7D~1contents/get
 */
export function iterateBrandContents(
  core: ClientCore,
  brandUuid: string,
  query?: ListBrandContentsQuery,
  options?: IterateOptions,
): ItemIterable<BrandContentResponse, BrandContentPage> {
  return iterateList(core, listBrandContentsOperation, [brandUuid], query, options);
}

/**
 * Create a localized content of a brand.
 *
 * `POST /v1/brands/{brandUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createBrandContent(
  core: ClientCore,
  brandUuid: string,
  body: BrandContentCreate,
  options?: RequestOptions,
): ApiCall<BrandContentResponse> {
  return call(core, createBrandContentOperation, { path: [brandUuid], body }, options);
}

/**
 * Get a localized content of a brand.
 *
 * `GET /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getBrandContent(
  core: ClientCore,
  brandUuid: string,
  brandContentUuid: string,
  query?: GetBrandContentQuery,
  options?: RequestOptions,
): ApiCall<BrandContentResponse> {
  return call(core, getBrandContentOperation, { path: [brandUuid, brandContentUuid], query }, options);
}

/**
 * Update a localized content of a brand.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateBrandContent(
  core: ClientCore,
  brandUuid: string,
  brandContentUuid: string,
  body: BrandContentUpdate,
  options?: RequestOptions,
): ApiCall<BrandContentResponse> {
  return call(core, updateBrandContentOperation, { path: [brandUuid, brandContentUuid], body }, options);
}

/**
 * Delete a localized content of a brand.
 *
 * `DELETE /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/brand-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteBrandContent(
  core: ClientCore,
  brandUuid: string,
  brandContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteBrandContentOperation, { path: [brandUuid, brandContentUuid] }, options);
}

/** Brand Contents: Name and text of a brand, per locale. */
export class BrandContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List brand contents.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/brands/{brandUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents/paths/~1v1~1brands~1%7Bbranduuid%7D~1contents/get
   */
  list(brandUuid: string, query?: ListBrandContentsQuery, options?: RequestOptions): ApiCall<BrandContentPage> {
    return listBrandContents(this.#core, brandUuid, query, options);
  }

  /**
   * List brand contents: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/brands/{brandUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents/paths/~1v1~1brands~1%7Bbranduuid%7D~1contents/get
   */
  iterate(brandUuid: string, query?: ListBrandContentsQuery, options?: IterateOptions): ItemIterable<BrandContentResponse, BrandContentPage> {
    return iterateBrandContents(this.#core, brandUuid, query, options);
  }

  /**
   * Create a localized content of a brand.
   *
   * `POST /v1/brands/{brandUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(brandUuid: string, body: BrandContentCreate, options?: RequestOptions): ApiCall<BrandContentResponse> {
    return createBrandContent(this.#core, brandUuid, body, options);
  }

  /**
   * Get a localized content of a brand.
   *
   * `GET /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(brandUuid: string, brandContentUuid: string, query?: GetBrandContentQuery, options?: RequestOptions): ApiCall<BrandContentResponse> {
    return getBrandContent(this.#core, brandUuid, brandContentUuid, query, options);
  }

  /**
   * Update a localized content of a brand.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(brandUuid: string, brandContentUuid: string, body: BrandContentUpdate, options?: RequestOptions): ApiCall<BrandContentResponse> {
    return updateBrandContent(this.#core, brandUuid, brandContentUuid, body, options);
  }

  /**
   * Delete a localized content of a brand.
   *
   * `DELETE /v1/brands/{brandUuid}/contents/{brandContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/brand-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(brandUuid: string, brandContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteBrandContent(this.#core, brandUuid, brandContentUuid, options);
  }
}
