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
  createFamilyRelationTypeOperation,
  deleteFamilyRelationTypeOperation,
  getFamilyRelationTypeOperation,
  listFamilyRelationTypesOperation,
  updateFamilyRelationTypeOperation,
} from "../operations.ts";
import type {
  FamilyRelationTypeCreate,
  FamilyRelationTypePage,
  FamilyRelationTypeResponse,
  FamilyRelationTypeUpdate,
} from "../types.gen.ts";

/** Query of {@link listFamilyRelationTypes}. */
export interface ListFamilyRelationTypesQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getFamilyRelationType}: it takes none so far. */
export type GetFamilyRelationTypeQuery = Record<string, never>;

/**
 * List family relation types.
 *
 * `GET /v1/families/{familyUuid}/relation-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1relation-types/get
 */
export function listFamilyRelationTypes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyRelationTypesQuery,
  options?: RequestOptions,
): ApiCall<FamilyRelationTypePage> {
  return call(core, listFamilyRelationTypesOperation, { path: [familyUuid], query }, options);
}

/**
 * List family relation types: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/families/{familyUuid}/relation-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1relation-types/get
 */
export function iterateFamilyRelationTypes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyRelationTypesQuery,
  options?: IterateOptions,
): ItemIterable<FamilyRelationTypeResponse, FamilyRelationTypePage> {
  return iterateList(core, listFamilyRelationTypesOperation, [familyUuid], query, options);
}

/**
 * Add a relation type to a family.
 *
 * `POST /v1/families/{familyUuid}/relation-types`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createFamilyRelationType(
  core: ClientCore,
  familyUuid: string,
  body: FamilyRelationTypeCreate,
  options?: RequestOptions,
): ApiCall<FamilyRelationTypeResponse> {
  return call(core, createFamilyRelationTypeOperation, { path: [familyUuid], body }, options);
}

/**
 * Get a relation type of a family.
 *
 * `GET /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getFamilyRelationType(
  core: ClientCore,
  familyUuid: string,
  familyRelationTypeUuid: string,
  query?: GetFamilyRelationTypeQuery,
  options?: RequestOptions,
): ApiCall<FamilyRelationTypeResponse> {
  return call(core, getFamilyRelationTypeOperation, { path: [familyUuid, familyRelationTypeUuid], query }, options);
}

/**
 * Update a relation type of a family.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateFamilyRelationType(
  core: ClientCore,
  familyUuid: string,
  familyRelationTypeUuid: string,
  body: FamilyRelationTypeUpdate,
  options?: RequestOptions,
): ApiCall<FamilyRelationTypeResponse> {
  return call(core, updateFamilyRelationTypeOperation, { path: [familyUuid, familyRelationTypeUuid], body }, options);
}

/**
 * Remove a relation type from a family.
 *
 * `DELETE /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-relation-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteFamilyRelationType(
  core: ClientCore,
  familyUuid: string,
  familyRelationTypeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteFamilyRelationTypeOperation, { path: [familyUuid, familyRelationTypeUuid] }, options);
}

/** Family Relation Types: Types of relation that products of a family have. */
export class FamilyRelationTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List family relation types.
   *
   * `GET /v1/families/{familyUuid}/relation-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1relation-types/get
   */
  list(familyUuid: string, query?: ListFamilyRelationTypesQuery, options?: RequestOptions): ApiCall<FamilyRelationTypePage> {
    return listFamilyRelationTypes(this.#core, familyUuid, query, options);
  }

  /**
   * List family relation types: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/families/{familyUuid}/relation-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1relation-types/get
   */
  iterate(familyUuid: string, query?: ListFamilyRelationTypesQuery, options?: IterateOptions): ItemIterable<FamilyRelationTypeResponse, FamilyRelationTypePage> {
    return iterateFamilyRelationTypes(this.#core, familyUuid, query, options);
  }

  /**
   * Add a relation type to a family.
   *
   * `POST /v1/families/{familyUuid}/relation-types`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(familyUuid: string, body: FamilyRelationTypeCreate, options?: RequestOptions): ApiCall<FamilyRelationTypeResponse> {
    return createFamilyRelationType(this.#core, familyUuid, body, options);
  }

  /**
   * Get a relation type of a family.
   *
   * `GET /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(familyUuid: string, familyRelationTypeUuid: string, query?: GetFamilyRelationTypeQuery, options?: RequestOptions): ApiCall<FamilyRelationTypeResponse> {
    return getFamilyRelationType(this.#core, familyUuid, familyRelationTypeUuid, query, options);
  }

  /**
   * Update a relation type of a family.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(familyUuid: string, familyRelationTypeUuid: string, body: FamilyRelationTypeUpdate, options?: RequestOptions): ApiCall<FamilyRelationTypeResponse> {
    return updateFamilyRelationType(this.#core, familyUuid, familyRelationTypeUuid, body, options);
  }

  /**
   * Remove a relation type from a family.
   *
   * `DELETE /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-relation-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(familyUuid: string, familyRelationTypeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteFamilyRelationType(this.#core, familyUuid, familyRelationTypeUuid, options);
  }
}
