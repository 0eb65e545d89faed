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
  bulkCreateAttributesOperation,
  bulkTransitionAttributesOperation,
  bulkUpdateAttributesOperation,
  createAttributeOperation,
  getAttributeOperation,
  listAttributesOperation,
  transitionAttributeOperation,
  updateAttributeOperation,
} from "../operations.ts";
import type {
  AttributeBulkLifecycle,
  AttributeBulkUpdate,
  AttributeCreate,
  AttributeLifecycle,
  AttributePage,
  AttributeResponse,
  AttributeStatus,
  AttributeUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  AttributeContentsResource,
} from "./attribute-contents.ts";
import {
  AttributeTermsResource,
} from "./attribute-terms.ts";

/** Query of {@link listAttributes}. */
export interface ListAttributesQuery {
  /** Only those with one of these UUIDs. Derived from other lists. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. Derived from other lists. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those whose code is one of these. Derived from other lists. */
  readonly codes?: readonly string[] | {
    /** Only those whose code is one of these. Derived from other lists. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly code?: {
    /** Only those whose code contains this text. Derived from other lists. */
    readonly contains?: string | undefined;
    /** Only those whose code starts with this text. Derived from other lists. */
    readonly starts?: string | undefined;
    /** Only those whose code ends with this text. Derived from other lists. */
    readonly ends?: string | undefined;
    /** Sorts by `code`. Derived from other lists. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those in one of these statuses. Derived from other lists. */
  readonly statuses?: readonly AttributeStatus[] | {
    /** Only those in one of these statuses. Derived from other lists. */
    readonly eq?: readonly AttributeStatus[] | undefined;
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
  /** With true only removed ones, with false only the others. Derived from other lists. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. Derived from other lists. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. Derived from other lists. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. Derived from other lists. */
  readonly size?: number | undefined;
  readonly include?: {
    /** Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `contents` with the localized contents in full. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getAttribute}. */
export interface GetAttributeQuery {
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
 * List attributes.
 *
 * The reference shows an older set of filters, by name; these follow newer lists.
 *
 * `GET /v1/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes/get
 */
export function listAttributes(
  core: ClientCore,
  query?: ListAttributesQuery,
  options?: RequestOptions,
): ApiCall<AttributePage> {
  return call(core, listAttributesOperation, { query }, options);
}

/**
 * List attributes: all items, page after page. `.pages()` gives them by the page.
 *
 * The reference shows an older set of filters, by name; these follow newer lists.
 *
 * `GET /v1/attributes`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes/get
 */
export function iterateAttributes(
  core: ClientCore,
  query?: ListAttributesQuery,
  options?: IterateOptions,
): ItemIterable<AttributeResponse, AttributePage> {
  return iterateList(core, listAttributesOperation, [], query, options);
}

/**
 * Create an attribute.
 *
 * `POST /v1/attributes`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAttribute(
  core: ClientCore,
  body: AttributeCreate,
  options?: RequestOptions,
): ApiCall<AttributeResponse> {
  return call(core, createAttributeOperation, { body }, options);
}

/**
 * Create several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/attributes/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateAttributes(
  core: ClientCore,
  items: readonly AttributeCreate[],
  options?: BulkOptions,
): Promise<BulkReport<AttributeCreate, AttributeResponse>> {
  return bulkItems(core, bulkCreateAttributesOperation, [], items, options);
}

/**
 * Update several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/attributes/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateAttributes(
  core: ClientCore,
  items: readonly AttributeBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<AttributeBulkUpdate, AttributeResponse>> {
  return bulkItems(core, bulkUpdateAttributesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several attributes to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * The reference has a page of it; the body is derived.
 *
 * `PATCH /v1/attributes/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch
 * @experimental The reference has a page of it; its details are derived.
 */
export function bulkTransitionAttributes(
  core: ClientCore,
  uuids: readonly string[],
  transition: AttributeBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, AttributeResponse>> {
  return bulkTransition(core, bulkTransitionAttributesOperation, [], uuids, transition, options);
}

/**
 * Get an attribute.
 *
 * `GET /v1/attributes/{attributeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getAttribute(
  core: ClientCore,
  attributeUuid: string,
  query?: GetAttributeQuery,
  options?: RequestOptions,
): ApiCall<AttributeResponse> {
  return call(core, getAttributeOperation, { path: [attributeUuid], query }, options);
}

/**
 * Update an attribute.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/attributes/{attributeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAttribute(
  core: ClientCore,
  attributeUuid: string,
  body: AttributeUpdate,
  options?: RequestOptions,
): ApiCall<AttributeResponse> {
  return call(core, updateAttributeOperation, { path: [attributeUuid], body }, options);
}

/**
 * Move an attribute to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/attributes/{attributeUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attributes
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionAttribute(
  core: ClientCore,
  attributeUuid: string,
  transition: AttributeLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<AttributeResponse> {
  return call(core, transitionAttributeOperation, { path: [attributeUuid], body: { transition } }, options);
}

/** Attributes: Properties that products have. */
export class AttributesResource {
  readonly #core: ClientCore;
  #contents: AttributeContentsResource | undefined;
  #terms: AttributeTermsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Attribute Contents: Name and text of an attribute, per locale. */
  get contents(): AttributeContentsResource {
    this.#contents ??= new AttributeContentsResource(this.#core);
    return this.#contents;
  }

  /** Attribute Terms: Values an attribute can take. */
  get terms(): AttributeTermsResource {
    this.#terms ??= new AttributeTermsResource(this.#core);
    return this.#terms;
  }

  /**
   * List attributes.
   *
   * The reference shows an older set of filters, by name; these follow newer lists.
   *
   * `GET /v1/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes/get
   */
  list(query?: ListAttributesQuery, options?: RequestOptions): ApiCall<AttributePage> {
    return listAttributes(this.#core, query, options);
  }

  /**
   * List attributes: all items, page after page. `.pages()` gives them by the page.
   *
   * The reference shows an older set of filters, by name; these follow newer lists.
   *
   * `GET /v1/attributes`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes/get
   */
  iterate(query?: ListAttributesQuery, options?: IterateOptions): ItemIterable<AttributeResponse, AttributePage> {
    return iterateAttributes(this.#core, query, options);
  }

  /**
   * Create an attribute.
   *
   * `POST /v1/attributes`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: AttributeCreate, options?: RequestOptions): ApiCall<AttributeResponse> {
    return createAttribute(this.#core, body, options);
  }

  /**
   * Create several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/attributes/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly AttributeCreate[], options?: BulkOptions): Promise<BulkReport<AttributeCreate, AttributeResponse>> {
    return bulkCreateAttributes(this.#core, items, options);
  }

  /**
   * Update several attributes: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/attributes/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly AttributeBulkUpdate[], options?: BulkOptions): Promise<BulkReport<AttributeBulkUpdate, AttributeResponse>> {
    return bulkUpdateAttributes(this.#core, items, options);
  }

  /**
   * Move several attributes to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * The reference has a page of it; the body is derived.
   *
   * `PATCH /v1/attributes/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch
   * @experimental The reference has a page of it; its details are derived.
   */
  bulkTransition(uuids: readonly string[], transition: AttributeBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, AttributeResponse>> {
    return bulkTransitionAttributes(this.#core, uuids, transition, options);
  }

  /**
   * Get an attribute.
   *
   * `GET /v1/attributes/{attributeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(attributeUuid: string, query?: GetAttributeQuery, options?: RequestOptions): ApiCall<AttributeResponse> {
    return getAttribute(this.#core, attributeUuid, query, options);
  }

  /**
   * Update an attribute.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/attributes/{attributeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(attributeUuid: string, body: AttributeUpdate, options?: RequestOptions): ApiCall<AttributeResponse> {
    return updateAttribute(this.#core, attributeUuid, body, options);
  }

  /**
   * Move an attribute to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/attributes/{attributeUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attributes
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(attributeUuid: string, transition: AttributeLifecycle["transition"], options?: RequestOptions): ApiCall<AttributeResponse> {
    return transitionAttribute(this.#core, attributeUuid, transition, options);
  }
}
