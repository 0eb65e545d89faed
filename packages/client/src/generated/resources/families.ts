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
  bulkCreateFamiliesOperation,
  bulkTransitionFamiliesOperation,
  bulkUpdateFamiliesOperation,
  createFamilyOperation,
  getFamilyOperation,
  listFamiliesOperation,
  transitionFamilyOperation,
  updateFamilyOperation,
} from "../operations.ts";
import type {
  FamilyBulkLifecycle,
  FamilyBulkUpdate,
  FamilyCreate,
  FamilyLifecycle,
  FamilyPage,
  FamilyResponse,
  FamilyStatus,
  FamilyUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  FamilyAssetTypesResource,
} from "./family-asset-types.ts";
import {
  FamilyAttributesResource,
} from "./family-attributes.ts";
import {
  FamilyCategoriesResource,
} from "./family-categories.ts";
import {
  FamilyRelationTypesResource,
} from "./family-relation-types.ts";

/** Query of {@link listFamilies}. */
export interface ListFamiliesQuery {
  /** Only those with one of these UUIDs. Derived from other lists. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. Derived from other lists. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those whose name is one of these. Derived from other lists. */
  readonly names?: readonly string[] | {
    /** Only those whose name is one of these. Derived from other lists. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly name?: {
    /** Only those whose name contains this text. */
    readonly contains?: string | undefined;
    /** Only those whose name starts with this text. */
    readonly starts?: string | undefined;
    /** Only those whose name ends with this text. */
    readonly ends?: string | undefined;
    /** Sorts by `name`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those in one of these statuses. Derived from other lists. */
  readonly statuses?: readonly FamilyStatus[] | {
    /** Only those in one of these statuses. Derived from other lists. */
    readonly eq?: readonly FamilyStatus[] | undefined;
  } | undefined;
  readonly status?: {
    /** Sorts by `status`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those below these families; null stands for no parent. Derived from the list of categories. */
  readonly parentUuids?: readonly (string | null)[] | {
    /** Only those below these families; null stands for no parent. Derived from the list of categories. */
    readonly eq?: readonly (string | null)[] | undefined;
  } | undefined;
  /** With true only removed ones, with false only the others. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. */
    readonly eq?: boolean | undefined;
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

/** Query of {@link getFamily}: it takes none so far. */
export type GetFamilyQuery = Record<string, never>;

/**
 * List families.
 *
 * The reference shows an older set of filters; the plural ones are derived from newer lists.
 *
 * `GET /v1/families`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/get
 */
export function listFamilies(
  core: ClientCore,
  query?: ListFamiliesQuery,
  options?: RequestOptions,
): ApiCall<FamilyPage> {
  return call(core, listFamiliesOperation, { query }, options);
}

/**
 * List families: all items, page after page. `.pages()` gives them by the page.
 *
 * The reference shows an older set of filters; the plural ones are derived from newer lists.
 *
 * `GET /v1/families`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/get
 */
export function iterateFamilies(
  core: ClientCore,
  query?: ListFamiliesQuery,
  options?: IterateOptions,
): ItemIterable<FamilyResponse, FamilyPage> {
  return iterateList(core, listFamiliesOperation, [], query, options);
}

/**
 * Create a family.
 *
 * Attributes and categories are added after it was created.
 *
 * `POST /v1/families`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/post
 */
export function createFamily(
  core: ClientCore,
  body: FamilyCreate,
  options?: RequestOptions,
): ApiCall<FamilyResponse> {
  return call(core, createFamilyOperation, { body }, options);
}

/**
 * Create several families: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/families/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateFamilies(
  core: ClientCore,
  items: readonly FamilyCreate[],
  options?: BulkOptions,
): Promise<BulkReport<FamilyCreate, FamilyResponse>> {
  return bulkItems(core, bulkCreateFamiliesOperation, [], items, options);
}

/**
 * Update several families: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/families/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateFamilies(
  core: ClientCore,
  items: readonly FamilyBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<FamilyBulkUpdate, FamilyResponse>> {
  return bulkItems(core, bulkUpdateFamiliesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several families to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * The reference has a page of it; the body is derived.
 *
 * `PATCH /v1/families/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families~1bulk~1actions~1lifecycle/patch
 * @experimental The reference has a page of it; its details are derived.
 */
export function bulkTransitionFamilies(
  core: ClientCore,
  uuids: readonly string[],
  transition: FamilyBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, FamilyResponse>> {
  return bulkTransition(core, bulkTransitionFamiliesOperation, [], uuids, transition, options);
}

/**
 * Get a family.
 *
 * `GET /v1/families/{familyUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getFamily(
  core: ClientCore,
  familyUuid: string,
  query?: GetFamilyQuery,
  options?: RequestOptions,
): ApiCall<FamilyResponse> {
  return call(core, getFamilyOperation, { path: [familyUuid], query }, options);
}

/**
 * Update a family.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/families/{familyUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateFamily(
  core: ClientCore,
  familyUuid: string,
  body: FamilyUpdate,
  options?: RequestOptions,
): ApiCall<FamilyResponse> {
  return call(core, updateFamilyOperation, { path: [familyUuid], body }, options);
}

/**
 * Move a family to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/families/{familyUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/families
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionFamily(
  core: ClientCore,
  familyUuid: string,
  transition: FamilyLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<FamilyResponse> {
  return call(core, transitionFamilyOperation, { path: [familyUuid], body: { transition } }, options);
}

/** Families: Templates for products of a kind. */
export class FamiliesResource {
  readonly #core: ClientCore;
  #assetTypes: FamilyAssetTypesResource | undefined;
  #attributes: FamilyAttributesResource | undefined;
  #categories: FamilyCategoriesResource | undefined;
  #relationTypes: FamilyRelationTypesResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Family Asset Types: Types of asset that products of a family have. */
  get assetTypes(): FamilyAssetTypesResource {
    this.#assetTypes ??= new FamilyAssetTypesResource(this.#core);
    return this.#assetTypes;
  }

  /** Family Attributes: Attributes that apply to a family, and how strictly. */
  get attributes(): FamilyAttributesResource {
    this.#attributes ??= new FamilyAttributesResource(this.#core);
    return this.#attributes;
  }

  /** Family Categories: Categories that apply to a family, and how strictly. */
  get categories(): FamilyCategoriesResource {
    this.#categories ??= new FamilyCategoriesResource(this.#core);
    return this.#categories;
  }

  /** Family Relation Types: Types of relation that products of a family have. */
  get relationTypes(): FamilyRelationTypesResource {
    this.#relationTypes ??= new FamilyRelationTypesResource(this.#core);
    return this.#relationTypes;
  }

  /**
   * List families.
   *
   * The reference shows an older set of filters; the plural ones are derived from newer lists.
   *
   * `GET /v1/families`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/get
   */
  list(query?: ListFamiliesQuery, options?: RequestOptions): ApiCall<FamilyPage> {
    return listFamilies(this.#core, query, options);
  }

  /**
   * List families: all items, page after page. `.pages()` gives them by the page.
   *
   * The reference shows an older set of filters; the plural ones are derived from newer lists.
   *
   * `GET /v1/families`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/get
   */
  iterate(query?: ListFamiliesQuery, options?: IterateOptions): ItemIterable<FamilyResponse, FamilyPage> {
    return iterateFamilies(this.#core, query, options);
  }

  /**
   * Create a family.
   *
   * Attributes and categories are added after it was created.
   *
   * `POST /v1/families`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families/post
   */
  create(body: FamilyCreate, options?: RequestOptions): ApiCall<FamilyResponse> {
    return createFamily(this.#core, body, options);
  }

  /**
   * Create several families: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/families/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly FamilyCreate[], options?: BulkOptions): Promise<BulkReport<FamilyCreate, FamilyResponse>> {
    return bulkCreateFamilies(this.#core, items, options);
  }

  /**
   * Update several families: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/families/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly FamilyBulkUpdate[], options?: BulkOptions): Promise<BulkReport<FamilyBulkUpdate, FamilyResponse>> {
    return bulkUpdateFamilies(this.#core, items, options);
  }

  /**
   * Move several families to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * The reference has a page of it; the body is derived.
   *
   * `PATCH /v1/families/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families/paths/~1v1~1families~1bulk~1actions~1lifecycle/patch
   * @experimental The reference has a page of it; its details are derived.
   */
  bulkTransition(uuids: readonly string[], transition: FamilyBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, FamilyResponse>> {
    return bulkTransitionFamilies(this.#core, uuids, transition, options);
  }

  /**
   * Get a family.
   *
   * `GET /v1/families/{familyUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(familyUuid: string, query?: GetFamilyQuery, options?: RequestOptions): ApiCall<FamilyResponse> {
    return getFamily(this.#core, familyUuid, query, options);
  }

  /**
   * Update a family.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/families/{familyUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(familyUuid: string, body: FamilyUpdate, options?: RequestOptions): ApiCall<FamilyResponse> {
    return updateFamily(this.#core, familyUuid, body, options);
  }

  /**
   * Move a family to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/families/{familyUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/families
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(familyUuid: string, transition: FamilyLifecycle["transition"], options?: RequestOptions): ApiCall<FamilyResponse> {
    return transitionFamily(this.#core, familyUuid, transition, options);
  }
}
