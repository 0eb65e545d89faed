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
  bulkCreateCategoriesOperation,
  bulkTransitionCategoriesOperation,
  bulkUpdateCategoriesOperation,
  createCategoryOperation,
  getCategoryOperation,
  listCategoriesOperation,
  transitionCategoryOperation,
  updateCategoryOperation,
} from "../operations.ts";
import type {
  CategoryBulkLifecycle,
  CategoryBulkUpdate,
  CategoryCreate,
  CategoryLifecycle,
  CategoryPage,
  CategoryResponse,
  CategoryStatus,
  CategoryUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  CategoryContentsResource,
} from "./category-contents.ts";

/** Query of {@link listCategories}. */
export interface ListCategoriesQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those below these categories; null stands for no parent. How a null is written in the query is not documented. */
  readonly parentUuids?: readonly (string | null)[] | {
    /** Only those below these categories; null stands for no parent. How a null is written in the query is not documented. */
    readonly eq?: readonly (string | null)[] | undefined;
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
  readonly statuses?: readonly CategoryStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly CategoryStatus[] | undefined;
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
  readonly include?: {
    /** Fills `contents` with the UUIDs of the localized contents. */
    readonly contents?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `contents` with the localized contents in full. */
    readonly contents?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getCategory}. */
export interface GetCategoryQuery {
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
 * List categories.
 *
 * `GET /v1/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories/get
 */
export function listCategories(
  core: ClientCore,
  query?: ListCategoriesQuery,
  options?: RequestOptions,
): ApiCall<CategoryPage> {
  return call(core, listCategoriesOperation, { query }, options);
}

/**
 * List categories: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories/get
 */
export function iterateCategories(
  core: ClientCore,
  query?: ListCategoriesQuery,
  options?: IterateOptions,
): ItemIterable<CategoryResponse, CategoryPage> {
  return iterateList(core, listCategoriesOperation, [], query, options);
}

/**
 * Create a category.
 *
 * `POST /v1/categories`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createCategory(
  core: ClientCore,
  body: CategoryCreate,
  options?: RequestOptions,
): ApiCall<CategoryResponse> {
  return call(core, createCategoryOperation, { body }, options);
}

/**
 * Create several categories: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/categories/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateCategories(
  core: ClientCore,
  items: readonly CategoryCreate[],
  options?: BulkOptions,
): Promise<BulkReport<CategoryCreate, CategoryResponse>> {
  return bulkItems(core, bulkCreateCategoriesOperation, [], items, options);
}

/**
 * Update several categories: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. The reference has a page of it; the body is derived. The most items of one call is not documented.
 *
 * `PATCH /v1/categories/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch
 * @experimental The reference has a page of it; its details are derived.
 */
export function bulkUpdateCategories(
  core: ClientCore,
  items: readonly CategoryBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<CategoryBulkUpdate, CategoryResponse>> {
  return bulkItems(core, bulkUpdateCategoriesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several categories to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * `PATCH /v1/categories/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkTransitionCategories(
  core: ClientCore,
  uuids: readonly string[],
  transition: CategoryBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, CategoryResponse>> {
  return bulkTransition(core, bulkTransitionCategoriesOperation, [], uuids, transition, options);
}

/**
 * Get a category.
 *
 * `GET /v1/categories/{categoryUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getCategory(
  core: ClientCore,
  categoryUuid: string,
  query?: GetCategoryQuery,
  options?: RequestOptions,
): ApiCall<CategoryResponse> {
  return call(core, getCategoryOperation, { path: [categoryUuid], query }, options);
}

/**
 * Update a category.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/categories/{categoryUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateCategory(
  core: ClientCore,
  categoryUuid: string,
  body: CategoryUpdate,
  options?: RequestOptions,
): ApiCall<CategoryResponse> {
  return call(core, updateCategoryOperation, { path: [categoryUuid], body }, options);
}

/**
 * Move a category to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/categories/{categoryUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionCategory(
  core: ClientCore,
  categoryUuid: string,
  transition: CategoryLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<CategoryResponse> {
  return call(core, transitionCategoryOperation, { path: [categoryUuid], body: { transition } }, options);
}

/** Categories: A tree that products are sorted into. */
export class CategoriesResource {
  readonly #core: ClientCore;
  #contents: CategoryContentsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Category Contents: Name and text of a category, per locale. */
  get contents(): CategoryContentsResource {
    this.#contents ??= new CategoryContentsResource(this.#core);
    return this.#contents;
  }

  /**
   * List categories.
   *
   * `GET /v1/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories/get
   */
  list(query?: ListCategoriesQuery, options?: RequestOptions): ApiCall<CategoryPage> {
    return listCategories(this.#core, query, options);
  }

  /**
   * List categories: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories/get
   */
  iterate(query?: ListCategoriesQuery, options?: IterateOptions): ItemIterable<CategoryResponse, CategoryPage> {
    return iterateCategories(this.#core, query, options);
  }

  /**
   * Create a category.
   *
   * `POST /v1/categories`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: CategoryCreate, options?: RequestOptions): ApiCall<CategoryResponse> {
    return createCategory(this.#core, body, options);
  }

  /**
   * Create several categories: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/categories/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly CategoryCreate[], options?: BulkOptions): Promise<BulkReport<CategoryCreate, CategoryResponse>> {
    return bulkCreateCategories(this.#core, items, options);
  }

  /**
   * Update several categories: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. The reference has a page of it; the body is derived. The most items of one call is not documented.
   *
   * `PATCH /v1/categories/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch
   * @experimental The reference has a page of it; its details are derived.
   */
  bulkUpdate(items: readonly CategoryBulkUpdate[], options?: BulkOptions): Promise<BulkReport<CategoryBulkUpdate, CategoryResponse>> {
    return bulkUpdateCategories(this.#core, items, options);
  }

  /**
   * Move several categories to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * `PATCH /v1/categories/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkTransition(uuids: readonly string[], transition: CategoryBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, CategoryResponse>> {
    return bulkTransitionCategories(this.#core, uuids, transition, options);
  }

  /**
   * Get a category.
   *
   * `GET /v1/categories/{categoryUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(categoryUuid: string, query?: GetCategoryQuery, options?: RequestOptions): ApiCall<CategoryResponse> {
    return getCategory(this.#core, categoryUuid, query, options);
  }

  /**
   * Update a category.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/categories/{categoryUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(categoryUuid: string, body: CategoryUpdate, options?: RequestOptions): ApiCall<CategoryResponse> {
    return updateCategory(this.#core, categoryUuid, body, options);
  }

  /**
   * Move a category to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/categories/{categoryUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(categoryUuid: string, transition: CategoryLifecycle["transition"], options?: RequestOptions): ApiCall<CategoryResponse> {
    return transitionCategory(this.#core, categoryUuid, transition, options);
  }
}
