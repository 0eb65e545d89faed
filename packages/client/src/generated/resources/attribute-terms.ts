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
  call,
  iterateList,
} from "../../runtime.ts";
import {
  bulkCreateAttributeTermsOperation,
  bulkUpdateAttributeTermsOperation,
  createAttributeTermOperation,
  deleteAttributeTermOperation,
  getAttributeTermOperation,
  listAttributeTermsOperation,
  updateAttributeTermOperation,
} from "../operations.ts";
import type {
  AttributeTermBulkUpdate,
  AttributeTermCreate,
  AttributeTermPage,
  AttributeTermResponse,
  AttributeTermUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  AttributeTermContentsResource,
} from "./attribute-term-contents.ts";

/** Query of {@link listAttributeTerms}. */
export interface ListAttributeTermsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
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
  readonly include?: {
    /** Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `contents` with the localized contents in full. Derived from the list of categories. */
    readonly contents?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getAttributeTerm}. */
export interface GetAttributeTermQuery {
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
 * List attribute terms.
 *
 * The reference shows the newer filters up to `createdAt`; the others are those of an older version.
 *
 * `GET /v1/attributes/{attributeUuid}/terms`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get
 */
export function listAttributeTerms(
  core: ClientCore,
  attributeUuid: string,
  query?: ListAttributeTermsQuery,
  options?: RequestOptions,
): ApiCall<AttributeTermPage> {
  return call(core, listAttributeTermsOperation, { path: [attributeUuid], query }, options);
}

/**
 * List attribute terms: all items, page after page. `.pages()` gives them by the page.
 *
 * The reference shows the newer filters up to `createdAt`; the others are those of an older version.
 *
 * `GET /v1/attributes/{attributeUuid}/terms`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get
 */
export function iterateAttributeTerms(
  core: ClientCore,
  attributeUuid: string,
  query?: ListAttributeTermsQuery,
  options?: IterateOptions,
): ItemIterable<AttributeTermResponse, AttributeTermPage> {
  return iterateList(core, listAttributeTermsOperation, [attributeUuid], query, options);
}

/**
 * Create an attribute term.
 *
 * `POST /v1/attributes/{attributeUuid}/terms`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAttributeTerm(
  core: ClientCore,
  attributeUuid: string,
  body: AttributeTermCreate,
  options?: RequestOptions,
): ApiCall<AttributeTermResponse> {
  return call(core, createAttributeTermOperation, { path: [attributeUuid], body }, options);
}

/**
 * Create several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/attributes/{attributeUuid}/terms/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateAttributeTerms(
  core: ClientCore,
  attributeUuid: string,
  items: readonly AttributeTermCreate[],
  options?: BulkOptions,
): Promise<BulkReport<AttributeTermCreate, AttributeTermResponse>> {
  return bulkItems(core, bulkCreateAttributeTermsOperation, [attributeUuid], items, options);
}

/**
 * Update several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/attributes/{attributeUuid}/terms/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateAttributeTerms(
  core: ClientCore,
  attributeUuid: string,
  items: readonly AttributeTermBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<AttributeTermBulkUpdate, AttributeTermResponse>> {
  return bulkItems(core, bulkUpdateAttributeTermsOperation, [attributeUuid], items, options, (item) => item.uuid);
}

/**
 * Get an attribute term.
 *
 * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getAttributeTerm(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  query?: GetAttributeTermQuery,
  options?: RequestOptions,
): ApiCall<AttributeTermResponse> {
  return call(core, getAttributeTermOperation, { path: [attributeUuid, attributeTermUuid], query }, options);
}

/**
 * Update an attribute term.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAttributeTerm(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  body: AttributeTermUpdate,
  options?: RequestOptions,
): ApiCall<AttributeTermResponse> {
  return call(core, updateAttributeTermOperation, { path: [attributeUuid, attributeTermUuid], body }, options);
}

/**
 * Delete an attribute term.
 *
 * `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-terms
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteAttributeTerm(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteAttributeTermOperation, { path: [attributeUuid, attributeTermUuid] }, options);
}

/** Attribute Terms: Values an attribute can take. */
export class AttributeTermsResource {
  readonly #core: ClientCore;
  #contents: AttributeTermContentsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Attribute Term Contents: Name and text of an attribute term, per locale. */
  get contents(): AttributeTermContentsResource {
    this.#contents ??= new AttributeTermContentsResource(this.#core);
    return this.#contents;
  }

  /**
   * List attribute terms.
   *
   * The reference shows the newer filters up to `createdAt`; the others are those of an older version.
   *
   * `GET /v1/attributes/{attributeUuid}/terms`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get
   */
  list(attributeUuid: string, query?: ListAttributeTermsQuery, options?: RequestOptions): ApiCall<AttributeTermPage> {
    return listAttributeTerms(this.#core, attributeUuid, query, options);
  }

  /**
   * List attribute terms: all items, page after page. `.pages()` gives them by the page.
   *
   * The reference shows the newer filters up to `createdAt`; the others are those of an older version.
   *
   * `GET /v1/attributes/{attributeUuid}/terms`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get
   */
  iterate(attributeUuid: string, query?: ListAttributeTermsQuery, options?: IterateOptions): ItemIterable<AttributeTermResponse, AttributeTermPage> {
    return iterateAttributeTerms(this.#core, attributeUuid, query, options);
  }

  /**
   * Create an attribute term.
   *
   * `POST /v1/attributes/{attributeUuid}/terms`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(attributeUuid: string, body: AttributeTermCreate, options?: RequestOptions): ApiCall<AttributeTermResponse> {
    return createAttributeTerm(this.#core, attributeUuid, body, options);
  }

  /**
   * Create several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/attributes/{attributeUuid}/terms/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(attributeUuid: string, items: readonly AttributeTermCreate[], options?: BulkOptions): Promise<BulkReport<AttributeTermCreate, AttributeTermResponse>> {
    return bulkCreateAttributeTerms(this.#core, attributeUuid, items, options);
  }

  /**
   * Update several attribute terms: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/attributes/{attributeUuid}/terms/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(attributeUuid: string, items: readonly AttributeTermBulkUpdate[], options?: BulkOptions): Promise<BulkReport<AttributeTermBulkUpdate, AttributeTermResponse>> {
    return bulkUpdateAttributeTerms(this.#core, attributeUuid, items, options);
  }

  /**
   * Get an attribute term.
   *
   * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(attributeUuid: string, attributeTermUuid: string, query?: GetAttributeTermQuery, options?: RequestOptions): ApiCall<AttributeTermResponse> {
    return getAttributeTerm(this.#core, attributeUuid, attributeTermUuid, query, options);
  }

  /**
   * Update an attribute term.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(attributeUuid: string, attributeTermUuid: string, body: AttributeTermUpdate, options?: RequestOptions): ApiCall<AttributeTermResponse> {
    return updateAttributeTerm(this.#core, attributeUuid, attributeTermUuid, body, options);
  }

  /**
   * Delete an attribute term.
   *
   * `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-terms
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(attributeUuid: string, attributeTermUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteAttributeTerm(this.#core, attributeUuid, attributeTermUuid, options);
  }
}
