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
  listOrganizationRolesOperation,
} from "../operations.ts";
import type {
  OrganizationRolePage,
  OrganizationRoleResponse,
} from "../types.gen.ts";

/** Query of {@link listOrganizationRoles}. */
export interface ListOrganizationRolesQuery {
  /** Number of the page. */
  readonly page?: number | undefined;
  /** How many items a page has at most. The largest value is not documented. */
  readonly size?: number | undefined;
}

/**
 * List organization roles.
 *
 * `GET /v1/organizations/current/roles`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-roles
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function listOrganizationRoles(
  core: ClientCore,
  query?: ListOrganizationRolesQuery,
  options?: RequestOptions,
): ApiCall<OrganizationRolePage> {
  return call(core, listOrganizationRolesOperation, { query }, options);
}

/**
 * List organization roles: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/organizations/current/roles`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/organization-roles
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function iterateOrganizationRoles(
  core: ClientCore,
  query?: ListOrganizationRolesQuery,
  options?: IterateOptions,
): ItemIterable<OrganizationRoleResponse, OrganizationRolePage> {
  return iterateList(core, listOrganizationRolesOperation, [], query, options);
}

/** Organization Roles: What members may do. */
export class OrganizationRolesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List organization roles.
   *
   * `GET /v1/organizations/current/roles`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-roles
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  list(query?: ListOrganizationRolesQuery, options?: RequestOptions): ApiCall<OrganizationRolePage> {
    return listOrganizationRoles(this.#core, query, options);
  }

  /**
   * List organization roles: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/organizations/current/roles`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/organization-roles
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  iterate(query?: ListOrganizationRolesQuery, options?: IterateOptions): ItemIterable<OrganizationRoleResponse, OrganizationRolePage> {
    return iterateOrganizationRoles(this.#core, query, options);
  }
}
