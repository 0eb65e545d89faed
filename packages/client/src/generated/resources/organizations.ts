// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ApiCall,
  ClientCore,
  RequestOptions,
} from "../../runtime.ts";
import {
  call,
} from "../../runtime.ts";
import {
  getCurrentOrganizationOperation,
  updateCurrentOrganizationOperation,
} from "../operations.ts";
import type {
  OrganizationResponse,
  OrganizationUpdate,
} from "../types.gen.ts";
import {
  OrganizationMembersResource,
} from "./organization-members.ts";
import {
  OrganizationRolesResource,
} from "./organization-roles.ts";

/** Query of {@link getCurrentOrganization}: it takes none so far. */
export type GetCurrentOrganizationQuery = Record<string, never>;

/**
 * Get the current organization.
 *
 * `GET /v1/organizations/current`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organizations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getCurrentOrganization(
  core: ClientCore,
  query?: GetCurrentOrganizationQuery,
  options?: RequestOptions,
): ApiCall<OrganizationResponse> {
  return call(core, getCurrentOrganizationOperation, { query }, options);
}

/**
 * Update the current organization.
 *
 * Changes only the members that are given. A new base unit changes no stored value.
 *
 * `PATCH /v1/organizations/current`, permission `admin`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organizations
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateCurrentOrganization(
  core: ClientCore,
  body: OrganizationUpdate,
  options?: RequestOptions,
): ApiCall<OrganizationResponse> {
  return call(core, updateCurrentOrganizationOperation, { body }, options);
}

/** Organizations: The organization of the token, with its units. */
export class OrganizationsResource {
  readonly #core: ClientCore;
  #members: OrganizationMembersResource | undefined;
  #roles: OrganizationRolesResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Organization Members: Accounts of the organization, and their roles. */
  get members(): OrganizationMembersResource {
    this.#members ??= new OrganizationMembersResource(this.#core);
    return this.#members;
  }

  /** Organization Roles: What members may do. */
  get roles(): OrganizationRolesResource {
    this.#roles ??= new OrganizationRolesResource(this.#core);
    return this.#roles;
  }

  /**
   * Get the current organization.
   *
   * `GET /v1/organizations/current`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organizations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(query?: GetCurrentOrganizationQuery, options?: RequestOptions): ApiCall<OrganizationResponse> {
    return getCurrentOrganization(this.#core, query, options);
  }

  /**
   * Update the current organization.
   *
   * Changes only the members that are given. A new base unit changes no stored value.
   *
   * `PATCH /v1/organizations/current`, permission `admin`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organizations
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(body: OrganizationUpdate, options?: RequestOptions): ApiCall<OrganizationResponse> {
    return updateCurrentOrganization(this.#core, body, options);
  }
}
