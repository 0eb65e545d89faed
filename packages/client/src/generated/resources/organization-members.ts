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
  createOrganizationMemberOperation,
  deleteOrganizationMemberOperation,
  getOrganizationMemberOperation,
  listOrganizationMembersOperation,
  updateOrganizationMemberOperation,
} from "../operations.ts";
import type {
  OrganizationMemberCreate,
  OrganizationMemberPage,
  OrganizationMemberResponse,
  OrganizationMemberUpdate,
} from "../types.gen.ts";

/** Query of {@link listOrganizationMembers}. */
export interface ListOrganizationMembersQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getOrganizationMember}: it takes none so far. */
export type GetOrganizationMemberQuery = Record<string, never>;

/**
 * List organization members.
 *
 * `GET /v1/organizations/current/members`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/get
 */
export function listOrganizationMembers(
  core: ClientCore,
  query?: ListOrganizationMembersQuery,
  options?: RequestOptions,
): ApiCall<OrganizationMemberPage> {
  return call(core, listOrganizationMembersOperation, { query }, options);
}

/**
 * List organization members: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/organizations/current/members`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/get
 */
export function iterateOrganizationMembers(
  core: ClientCore,
  query?: ListOrganizationMembersQuery,
  options?: IterateOptions,
): ItemIterable<OrganizationMemberResponse, OrganizationMemberPage> {
  return iterateList(core, listOrganizationMembersOperation, [], query, options);
}

/**
 * Add an organization member.
 *
 * `POST /v1/organizations/current/members`, permission `admin`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/post
 */
export function createOrganizationMember(
  core: ClientCore,
  body: OrganizationMemberCreate,
  options?: RequestOptions,
): ApiCall<OrganizationMemberResponse> {
  return call(core, createOrganizationMemberOperation, { body }, options);
}

/**
 * Get an organization member.
 *
 * `GET /v1/organizations/current/members/{organizationMemberUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getOrganizationMember(
  core: ClientCore,
  organizationMemberUuid: string,
  query?: GetOrganizationMemberQuery,
  options?: RequestOptions,
): ApiCall<OrganizationMemberResponse> {
  return call(core, getOrganizationMemberOperation, { path: [organizationMemberUuid], query }, options);
}

/**
 * Update an organization member.
 *
 * Changes only what is given.
 *
 * `PATCH /v1/organizations/current/members/{organizationMemberUuid}`, permission `admin`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateOrganizationMember(
  core: ClientCore,
  organizationMemberUuid: string,
  body: OrganizationMemberUpdate,
  options?: RequestOptions,
): ApiCall<OrganizationMemberResponse> {
  return call(core, updateOrganizationMemberOperation, { path: [organizationMemberUuid], body }, options);
}

/**
 * Remove an organization member.
 *
 * `DELETE /v1/organizations/current/members/{organizationMemberUuid}`, permission `admin`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-members
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteOrganizationMember(
  core: ClientCore,
  organizationMemberUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteOrganizationMemberOperation, { path: [organizationMemberUuid] }, options);
}

/** Organization Members: Accounts of the organization, and their roles. */
export class OrganizationMembersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List organization members.
   *
   * `GET /v1/organizations/current/members`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/get
   */
  list(query?: ListOrganizationMembersQuery, options?: RequestOptions): ApiCall<OrganizationMemberPage> {
    return listOrganizationMembers(this.#core, query, options);
  }

  /**
   * List organization members: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/organizations/current/members`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/get
   */
  iterate(query?: ListOrganizationMembersQuery, options?: IterateOptions): ItemIterable<OrganizationMemberResponse, OrganizationMemberPage> {
    return iterateOrganizationMembers(this.#core, query, options);
  }

  /**
   * Add an organization member.
   *
   * `POST /v1/organizations/current/members`, permission `admin`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members/paths/~1v1~1organizations~1current~1members/post
   */
  create(body: OrganizationMemberCreate, options?: RequestOptions): ApiCall<OrganizationMemberResponse> {
    return createOrganizationMember(this.#core, body, options);
  }

  /**
   * Get an organization member.
   *
   * `GET /v1/organizations/current/members/{organizationMemberUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(organizationMemberUuid: string, query?: GetOrganizationMemberQuery, options?: RequestOptions): ApiCall<OrganizationMemberResponse> {
    return getOrganizationMember(this.#core, organizationMemberUuid, query, options);
  }

  /**
   * Update an organization member.
   *
   * Changes only what is given.
   *
   * `PATCH /v1/organizations/current/members/{organizationMemberUuid}`, permission `admin`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(organizationMemberUuid: string, body: OrganizationMemberUpdate, options?: RequestOptions): ApiCall<OrganizationMemberResponse> {
    return updateOrganizationMember(this.#core, organizationMemberUuid, body, options);
  }

  /**
   * Remove an organization member.
   *
   * `DELETE /v1/organizations/current/members/{organizationMemberUuid}`, permission `admin`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-members
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(organizationMemberUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteOrganizationMember(this.#core, organizationMemberUuid, options);
  }
}
