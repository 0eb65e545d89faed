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
  createFamilyAttributeOperation,
  deleteFamilyAttributeOperation,
  getFamilyAttributeOperation,
  listFamilyAttributesOperation,
  updateFamilyAttributeOperation,
} from "../operations.ts";
import type {
  FamilyAttributeCreate,
  FamilyAttributePage,
  FamilyAttributeResponse,
  FamilyAttributeUpdate,
} from "../types.gen.ts";

/** Query of {@link listFamilyAttributes}. */
export interface ListFamilyAttributesQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getFamilyAttribute}: it takes none so far. */
export type GetFamilyAttributeQuery = Record<string, never>;

/**
 * List family attributes.
 *
 * `GET /v1/families/{familyUuid}/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes/paths/~1v1~1families~1%7Bfamilyuuid%7D~1attributes/get
 */
export function listFamilyAttributes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyAttributesQuery,
  options?: RequestOptions,
): ApiCall<FamilyAttributePage> {
  return call(core, listFamilyAttributesOperation, { path: [familyUuid], query }, options);
}

/**
 * List family attributes: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/families/{familyUuid}/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes/paths/~1v1~1families~1%7Bfamilyuuid%7D~1attributes/get
 */
export function iterateFamilyAttributes(
  core: ClientCore,
  familyUuid: string,
  query?: ListFamilyAttributesQuery,
  options?: IterateOptions,
): ItemIterable<FamilyAttributeResponse, FamilyAttributePage> {
  return iterateList(core, listFamilyAttributesOperation, [familyUuid], query, options);
}

/**
 * Add an attribute to a family.
 *
 * `POST /v1/families/{familyUuid}/attributes`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createFamilyAttribute(
  core: ClientCore,
  familyUuid: string,
  body: FamilyAttributeCreate,
  options?: RequestOptions,
): ApiCall<FamilyAttributeResponse> {
  return call(core, createFamilyAttributeOperation, { path: [familyUuid], body }, options);
}

/**
 * Get an attribute of a family.
 *
 * `GET /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getFamilyAttribute(
  core: ClientCore,
  familyUuid: string,
  familyAttributeUuid: string,
  query?: GetFamilyAttributeQuery,
  options?: RequestOptions,
): ApiCall<FamilyAttributeResponse> {
  return call(core, getFamilyAttributeOperation, { path: [familyUuid, familyAttributeUuid], query }, options);
}

/**
 * Update an attribute of a family.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateFamilyAttribute(
  core: ClientCore,
  familyUuid: string,
  familyAttributeUuid: string,
  body: FamilyAttributeUpdate,
  options?: RequestOptions,
): ApiCall<FamilyAttributeResponse> {
  return call(core, updateFamilyAttributeOperation, { path: [familyUuid, familyAttributeUuid], body }, options);
}

/**
 * Remove an attribute from a family.
 *
 * `DELETE /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/family-attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteFamilyAttribute(
  core: ClientCore,
  familyUuid: string,
  familyAttributeUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteFamilyAttributeOperation, { path: [familyUuid, familyAttributeUuid] }, options);
}

/** Family Attributes: Attributes that apply to a family, and how strictly. */
export class FamilyAttributesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List family attributes.
   *
   * `GET /v1/families/{familyUuid}/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes/paths/~1v1~1families~1%7Bfamilyuuid%7D~1attributes/get
   */
  list(familyUuid: string, query?: ListFamilyAttributesQuery, options?: RequestOptions): ApiCall<FamilyAttributePage> {
    return listFamilyAttributes(this.#core, familyUuid, query, options);
  }

  /**
   * List family attributes: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/families/{familyUuid}/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes/paths/~1v1~1families~1%7Bfamilyuuid%7D~1attributes/get
   */
  iterate(familyUuid: string, query?: ListFamilyAttributesQuery, options?: IterateOptions): ItemIterable<FamilyAttributeResponse, FamilyAttributePage> {
    return iterateFamilyAttributes(this.#core, familyUuid, query, options);
  }

  /**
   * Add an attribute to a family.
   *
   * `POST /v1/families/{familyUuid}/attributes`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(familyUuid: string, body: FamilyAttributeCreate, options?: RequestOptions): ApiCall<FamilyAttributeResponse> {
    return createFamilyAttribute(this.#core, familyUuid, body, options);
  }

  /**
   * Get an attribute of a family.
   *
   * `GET /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(familyUuid: string, familyAttributeUuid: string, query?: GetFamilyAttributeQuery, options?: RequestOptions): ApiCall<FamilyAttributeResponse> {
    return getFamilyAttribute(this.#core, familyUuid, familyAttributeUuid, query, options);
  }

  /**
   * Update an attribute of a family.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(familyUuid: string, familyAttributeUuid: string, body: FamilyAttributeUpdate, options?: RequestOptions): ApiCall<FamilyAttributeResponse> {
    return updateFamilyAttribute(this.#core, familyUuid, familyAttributeUuid, body, options);
  }

  /**
   * Remove an attribute from a family.
   *
   * `DELETE /v1/families/{familyUuid}/attributes/{familyAttributeUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/family-attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(familyUuid: string, familyAttributeUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteFamilyAttribute(this.#core, familyUuid, familyAttributeUuid, options);
  }
}
