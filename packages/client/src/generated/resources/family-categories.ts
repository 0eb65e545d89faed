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
  createFamilyCategoryOperation,
  deleteFamilyCategoryOperation,
  getFamilyCategoryOperation,
  listFamilyCategoriesOperation,
  updateFamilyCategoryOperation,
} from "../operations.ts";
import type {
  FamilyCategoryCreate,
  FamilyCategoryPage,
  FamilyCategoryResponse,
  FamilyCategoryUpdate,
} from "../types.gen.ts";

/** Query of {@link listFamilyCategories}. */
export interface ListFamilyCategoriesQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getFamilyCategory}: it takes none so far. */
export type GetFamilyCategoryQuery = Record<string, never>;

/**
 * List family categories.
 *
 * `GET /v1/families/{familyUuid}/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/get
 */
export function listFamilyCategories(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyCategoriesQuery,
  options?: RequestOptions,
): ApiCall<FamilyCategoryPage> {
  return call(core, listFamilyCategoriesOperation, { path: [familyUuid], query }, options);
}

/**
 * List family categories: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/families/{familyUuid}/categories`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/get
 */
export function iterateFamilyCategories(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyCategoriesQuery,
  options?: IterateOptions,
): ItemIterable<FamilyCategoryResponse, FamilyCategoryPage> {
  return iterateList(core, listFamilyCategoriesOperation, [familyUuid], query, options);
}

/**
 * Add a category to a family.
 *
 * That the body has a requirement level is documented; the rest of it is derived.
 *
 * `POST /v1/families/{familyUuid}/categories`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/post
 */
export function createFamilyCategory(
  core: ClientCore,
  familyUuid: string,
  body: FamilyCategoryCreate,
  options?: RequestOptions,
): ApiCall<FamilyCategoryResponse> {
  return call(core, createFamilyCategoryOperation, { path: [familyUuid], body }, options);
}

/**
 * Get a category of a family.
 *
 * `GET /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories~1%7Bfamilycategoryuuid%7D/get
 */
export function getFamilyCategory(
  core: ClientCore,
  familyUuid: string,
  familyCategoryUuid: string,
  query?: GetFamilyCategoryQuery,
  options?: RequestOptions,
): ApiCall<FamilyCategoryResponse> {
  return call(core, getFamilyCategoryOperation, { path: [familyUuid, familyCategoryUuid], query }, options);
}

/**
 * Update a category of a family.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateFamilyCategory(
  core: ClientCore,
  familyUuid: string,
  familyCategoryUuid: string,
  body: FamilyCategoryUpdate,
  options?: RequestOptions,
): ApiCall<FamilyCategoryResponse> {
  return call(core, updateFamilyCategoryOperation, { path: [familyUuid, familyCategoryUuid], body }, options);
}

/**
 * Remove a category from a family.
 *
 * `DELETE /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-categories
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteFamilyCategory(
  core: ClientCore,
  familyUuid: string,
  familyCategoryUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteFamilyCategoryOperation, { path: [familyUuid, familyCategoryUuid] }, options);
}

/** Family Categories: Categories that apply to a family, and how strictly. */
export class FamilyCategoriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List family categories.
   *
   * `GET /v1/families/{familyUuid}/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/get
   */
  list(familyUuid: string, query?: ListFamilyCategoriesQuery, options?: RequestOptions): ApiCall<FamilyCategoryPage> {
    return listFamilyCategories(this.#core, familyUuid, query, options);
  }

  /**
   * List family categories: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/families/{familyUuid}/categories`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/get
   */
  iterate(familyUuid: string, query?: ListFamilyCategoriesQuery, options?: IterateOptions): ItemIterable<FamilyCategoryResponse, FamilyCategoryPage> {
    return iterateFamilyCategories(this.#core, familyUuid, query, options);
  }

  /**
   * Add a category to a family.
   *
   * That the body has a requirement level is documented; the rest of it is derived.
   *
   * `POST /v1/families/{familyUuid}/categories`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories/post
   */
  create(familyUuid: string, body: FamilyCategoryCreate, options?: RequestOptions): ApiCall<FamilyCategoryResponse> {
    return createFamilyCategory(this.#core, familyUuid, body, options);
  }

  /**
   * Get a category of a family.
   *
   * `GET /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories~1%7Bfamilycategoryuuid%7D/get
   */
  get(familyUuid: string, familyCategoryUuid: string, query?: GetFamilyCategoryQuery, options?: RequestOptions): ApiCall<FamilyCategoryResponse> {
    return getFamilyCategory(this.#core, familyUuid, familyCategoryUuid, query, options);
  }

  /**
   * Update a category of a family.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(familyUuid: string, familyCategoryUuid: string, body: FamilyCategoryUpdate, options?: RequestOptions): ApiCall<FamilyCategoryResponse> {
    return updateFamilyCategory(this.#core, familyUuid, familyCategoryUuid, body, options);
  }

  /**
   * Remove a category from a family.
   *
   * `DELETE /v1/families/{familyUuid}/categories/{familyCategoryUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-categories
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(familyUuid: string, familyCategoryUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteFamilyCategory(this.#core, familyUuid, familyCategoryUuid, options);
  }
}
