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
  createCategoryContentOperation,
  deleteCategoryContentOperation,
  getCategoryContentOperation,
  listCategoryContentsOperation,
  updateCategoryContentOperation,
} from "../operations.ts";
import type {
  CategoryContentCreate,
  CategoryContentPage,
  CategoryContentResponse,
  CategoryContentUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listCategoryContents}. */
export interface ListCategoryContentsQuery {
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

/** Query of {@link getCategoryContent}: it takes none so far. */
export type GetCategoryContentQuery = Record<string, never>;

/**
 * List category contents.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/categories/{categoryUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents/paths/~1v1~1categories~1%7Bcategoryuuid%7D~1contents/get
 */
export function listCategoryContents(
  core: ClientCore,
  categoryUuid: string,
  query?: ListCategoryContentsQuery,
  options?: RequestOptions,
): ApiCall<CategoryContentPage> {
  return call(core, listCategoryContentsOperation, { path: [categoryUuid], query }, options);
}

/**
 * List category contents: all items, page after page. `.pages()` gives them by the page.
 *
 * The path is derived from the contents of other entities.
 *
 * `GET /v1/categories/{categoryUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents/paths/~1v1~1categories~1%7Bcategoryuuid%7D~1contents/get
 */
export function iterateCategoryContents(
  core: ClientCore,
  categoryUuid: string,
  query?: ListCategoryContentsQuery,
  options?: IterateOptions,
): ItemIterable<CategoryContentResponse, CategoryContentPage> {
  return iterateList(core, listCategoryContentsOperation, [categoryUuid], query, options);
}

/**
 * Create a localized content of a category.
 *
 * `POST /v1/categories/{categoryUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createCategoryContent(
  core: ClientCore,
  categoryUuid: string,
  body: CategoryContentCreate,
  options?: RequestOptions,
): ApiCall<CategoryContentResponse> {
  return call(core, createCategoryContentOperation, { path: [categoryUuid], body }, options);
}

/**
 * Get a localized content of a category.
 *
 * `GET /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getCategoryContent(
  core: ClientCore,
  categoryUuid: string,
  categoryContentUuid: string,
  query?: GetCategoryContentQuery,
  options?: RequestOptions,
): ApiCall<CategoryContentResponse> {
  return call(core, getCategoryContentOperation, { path: [categoryUuid, categoryContentUuid], query }, options);
}

/**
 * Update a localized content of a category.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateCategoryContent(
  core: ClientCore,
  categoryUuid: string,
  categoryContentUuid: string,
  body: CategoryContentUpdate,
  options?: RequestOptions,
): ApiCall<CategoryContentResponse> {
  return call(core, updateCategoryContentOperation, { path: [categoryUuid, categoryContentUuid], body }, options);
}

/**
 * Delete a localized content of a category.
 *
 * `DELETE /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/category-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteCategoryContent(
  core: ClientCore,
  categoryUuid: string,
  categoryContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteCategoryContentOperation, { path: [categoryUuid, categoryContentUuid] }, options);
}

/** Category Contents: Name and text of a category, per locale. */
export class CategoryContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List category contents.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/categories/{categoryUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents/paths/~1v1~1categories~1%7Bcategoryuuid%7D~1contents/get
   */
  list(categoryUuid: string, query?: ListCategoryContentsQuery, options?: RequestOptions): ApiCall<CategoryContentPage> {
    return listCategoryContents(this.#core, categoryUuid, query, options);
  }

  /**
   * List category contents: all items, page after page. `.pages()` gives them by the page.
   *
   * The path is derived from the contents of other entities.
   *
   * `GET /v1/categories/{categoryUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents/paths/~1v1~1categories~1%7Bcategoryuuid%7D~1contents/get
   */
  iterate(categoryUuid: string, query?: ListCategoryContentsQuery, options?: IterateOptions): ItemIterable<CategoryContentResponse, CategoryContentPage> {
    return iterateCategoryContents(this.#core, categoryUuid, query, options);
  }

  /**
   * Create a localized content of a category.
   *
   * `POST /v1/categories/{categoryUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(categoryUuid: string, body: CategoryContentCreate, options?: RequestOptions): ApiCall<CategoryContentResponse> {
    return createCategoryContent(this.#core, categoryUuid, body, options);
  }

  /**
   * Get a localized content of a category.
   *
   * `GET /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(categoryUuid: string, categoryContentUuid: string, query?: GetCategoryContentQuery, options?: RequestOptions): ApiCall<CategoryContentResponse> {
    return getCategoryContent(this.#core, categoryUuid, categoryContentUuid, query, options);
  }

  /**
   * Update a localized content of a category.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(categoryUuid: string, categoryContentUuid: string, body: CategoryContentUpdate, options?: RequestOptions): ApiCall<CategoryContentResponse> {
    return updateCategoryContent(this.#core, categoryUuid, categoryContentUuid, body, options);
  }

  /**
   * Delete a localized content of a category.
   *
   * `DELETE /v1/categories/{categoryUuid}/contents/{categoryContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/category-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(categoryUuid: string, categoryContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteCategoryContent(this.#core, categoryUuid, categoryContentUuid, options);
  }
}
