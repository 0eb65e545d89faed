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
  createFamilyAssetTypeOperation,
  deleteFamilyAssetTypeOperation,
  getFamilyAssetTypeOperation,
  listFamilyAssetTypesOperation,
  updateFamilyAssetTypeOperation,
} from "../operations.ts";
import type {
  FamilyAssetTypeCreate,
  FamilyAssetTypePage,
  FamilyAssetTypeResponse,
  FamilyAssetTypeUpdate,
} from "../types.gen.ts";

/** Query of {@link listFamilyAssetTypes}. */
export interface ListFamilyAssetTypesQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getFamilyAssetType}: it takes none so far. */
export type GetFamilyAssetTypeQuery = Record<string, never>;

/**
 * List family asset types.
 *
 * `GET /v1/families/{familyUuid}/asset-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1asset-types/get
 */
export function listFamilyAssetTypes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyAssetTypesQuery,
  options?: RequestOptions,
): ApiCall<FamilyAssetTypePage> {
  return call(core, listFamilyAssetTypesOperation, { path: [familyUuid], query }, options);
}

/**
 * List family asset types: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/families/{familyUuid}/asset-types`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1asset-types/get
 */
export function iterateFamilyAssetTypes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyAssetTypesQuery,
  options?: IterateOptions,
): ItemIterable<FamilyAssetTypeResponse, FamilyAssetTypePage> {
  return iterateList(core, listFamilyAssetTypesOperation, [familyUuid], query, options);
}

/**
 * Add an asset type to a family.
 *
 * `POST /v1/families/{familyUuid}/asset-types`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createFamilyAssetType(
  core: ClientCore,
  familyUuid: string,
  body: FamilyAssetTypeCreate,
  options?: RequestOptions,
): ApiCall<FamilyAssetTypeResponse> {
  return call(core, createFamilyAssetTypeOperation, { path: [familyUuid], body }, options);
}

/**
 * Get an asset type of a family.
 *
 * `GET /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getFamilyAssetType(
  core: ClientCore,
  familyUuid: string,
  familyAssetTypeUuid: string,
  query?: GetFamilyAssetTypeQuery,
  options?: RequestOptions,
): ApiCall<FamilyAssetTypeResponse> {
  return call(core, getFamilyAssetTypeOperation, { path: [familyUuid, familyAssetTypeUuid], query }, options);
}

/**
 * Update an asset type of a family.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateFamilyAssetType(
  core: ClientCore,
  familyUuid: string,
  familyAssetTypeUuid: string,
  body: FamilyAssetTypeUpdate,
  options?: RequestOptions,
): ApiCall<FamilyAssetTypeResponse> {
  return call(core, updateFamilyAssetTypeOperation, { path: [familyUuid, familyAssetTypeUuid], body }, options);
}

/**
 * Remove an asset type from a family.
 *
 * `DELETE /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-asset-types
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteFamilyAssetType(
  core: ClientCore,
  familyUuid: string,
  familyAssetTypeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteFamilyAssetTypeOperation, { path: [familyUuid, familyAssetTypeUuid] }, options);
}

/** Family Asset Types: Types of asset that products of a family have. */
export class FamilyAssetTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List family asset types.
   *
   * `GET /v1/families/{familyUuid}/asset-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1asset-types/get
   */
  list(familyUuid: string, query?: ListFamilyAssetTypesQuery, options?: RequestOptions): ApiCall<FamilyAssetTypePage> {
    return listFamilyAssetTypes(this.#core, familyUuid, query, options);
  }

  /**
   * List family asset types: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/families/{familyUuid}/asset-types`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types/paths/~1v1~1families~1%7Bfamilyuuid%7D~1asset-types/get
   */
  iterate(familyUuid: string, query?: ListFamilyAssetTypesQuery, options?: IterateOptions): ItemIterable<FamilyAssetTypeResponse, FamilyAssetTypePage> {
    return iterateFamilyAssetTypes(this.#core, familyUuid, query, options);
  }

  /**
   * Add an asset type to a family.
   *
   * `POST /v1/families/{familyUuid}/asset-types`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(familyUuid: string, body: FamilyAssetTypeCreate, options?: RequestOptions): ApiCall<FamilyAssetTypeResponse> {
    return createFamilyAssetType(this.#core, familyUuid, body, options);
  }

  /**
   * Get an asset type of a family.
   *
   * `GET /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(familyUuid: string, familyAssetTypeUuid: string, query?: GetFamilyAssetTypeQuery, options?: RequestOptions): ApiCall<FamilyAssetTypeResponse> {
    return getFamilyAssetType(this.#core, familyUuid, familyAssetTypeUuid, query, options);
  }

  /**
   * Update an asset type of a family.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(familyUuid: string, familyAssetTypeUuid: string, body: FamilyAssetTypeUpdate, options?: RequestOptions): ApiCall<FamilyAssetTypeResponse> {
    return updateFamilyAssetType(this.#core, familyUuid, familyAssetTypeUuid, body, options);
  }

  /**
   * Remove an asset type from a family.
   *
   * `DELETE /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-asset-types
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(familyUuid: string, familyAssetTypeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteFamilyAssetType(this.#core, familyUuid, familyAssetTypeUuid, options);
  }
}
