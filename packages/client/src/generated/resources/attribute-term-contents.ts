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
  createAttributeTermContentOperation,
  deleteAttributeTermContentOperation,
  getAttributeTermContentOperation,
  listAttributeTermContentsOperation,
  updateAttributeTermContentOperation,
} from "../operations.ts";
import type {
  AttributeTermContentCreate,
  AttributeTermContentPage,
  AttributeTermContentResponse,
  AttributeTermContentUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listAttributeTermContents}. */
export interface ListAttributeTermContentsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those in one of these locales. */
  readonly localeUuids?: readonly string[] | {
    /** Only those in one of these locales. */
    readonly eq?: readonly string[] | undefined;
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

/** Query of {@link getAttributeTermContent}: it takes none so far. */
export type GetAttributeTermContentQuery = Record<string, never>;

/**
 * List attribute term contents.
 *
 * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function listAttributeTermContents(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  query?: ListAttributeTermContentsQuery,
  options?: RequestOptions,
): ApiCall<AttributeTermContentPage> {
  return call(core, listAttributeTermContentsOperation, { path: [attributeUuid, attributeTermUuid], query }, options);
}

/**
 * List attribute term contents: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function iterateAttributeTermContents(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  query?: ListAttributeTermContentsQuery,
  options?: IterateOptions,
): ItemIterable<AttributeTermContentResponse, AttributeTermContentPage> {
  return iterateList(core, listAttributeTermContentsOperation, [attributeUuid, attributeTermUuid], query, options);
}

/**
 * Create a localized content of an attribute term.
 *
 * `POST /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAttributeTermContent(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  body: AttributeTermContentCreate,
  options?: RequestOptions,
): ApiCall<AttributeTermContentResponse> {
  return call(core, createAttributeTermContentOperation, { path: [attributeUuid, attributeTermUuid], body }, options);
}

/**
 * Get a localized content of an attribute term.
 *
 * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getAttributeTermContent(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  attributeTermContentUuid: string,
  query?: GetAttributeTermContentQuery,
  options?: RequestOptions,
): ApiCall<AttributeTermContentResponse> {
  return call(core, getAttributeTermContentOperation, { path: [attributeUuid, attributeTermUuid, attributeTermContentUuid], query }, options);
}

/**
 * Update a localized content of an attribute term.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAttributeTermContent(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  attributeTermContentUuid: string,
  body: AttributeTermContentUpdate,
  options?: RequestOptions,
): ApiCall<AttributeTermContentResponse> {
  return call(core, updateAttributeTermContentOperation, { path: [attributeUuid, attributeTermUuid, attributeTermContentUuid], body }, options);
}

/**
 * Delete a localized content of an attribute term.
 *
 * `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-term-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteAttributeTermContent(
  core: ClientCore,
  attributeUuid: string,
  attributeTermUuid: string,
  attributeTermContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteAttributeTermContentOperation, { path: [attributeUuid, attributeTermUuid, attributeTermContentUuid] }, options);
}

/** Attribute Term Contents: Name and text of an attribute term, per locale. */
export class AttributeTermContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List attribute term contents.
   *
   * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  list(attributeUuid: string, attributeTermUuid: string, query?: ListAttributeTermContentsQuery, options?: RequestOptions): ApiCall<AttributeTermContentPage> {
    return listAttributeTermContents(this.#core, attributeUuid, attributeTermUuid, query, options);
  }

  /**
   * List attribute term contents: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  iterate(attributeUuid: string, attributeTermUuid: string, query?: ListAttributeTermContentsQuery, options?: IterateOptions): ItemIterable<AttributeTermContentResponse, AttributeTermContentPage> {
    return iterateAttributeTermContents(this.#core, attributeUuid, attributeTermUuid, query, options);
  }

  /**
   * Create a localized content of an attribute term.
   *
   * `POST /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(attributeUuid: string, attributeTermUuid: string, body: AttributeTermContentCreate, options?: RequestOptions): ApiCall<AttributeTermContentResponse> {
    return createAttributeTermContent(this.#core, attributeUuid, attributeTermUuid, body, options);
  }

  /**
   * Get a localized content of an attribute term.
   *
   * `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(attributeUuid: string, attributeTermUuid: string, attributeTermContentUuid: string, query?: GetAttributeTermContentQuery, options?: RequestOptions): ApiCall<AttributeTermContentResponse> {
    return getAttributeTermContent(this.#core, attributeUuid, attributeTermUuid, attributeTermContentUuid, query, options);
  }

  /**
   * Update a localized content of an attribute term.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(attributeUuid: string, attributeTermUuid: string, attributeTermContentUuid: string, body: AttributeTermContentUpdate, options?: RequestOptions): ApiCall<AttributeTermContentResponse> {
    return updateAttributeTermContent(this.#core, attributeUuid, attributeTermUuid, attributeTermContentUuid, body, options);
  }

  /**
   * Delete a localized content of an attribute term.
   *
   * `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-term-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(attributeUuid: string, attributeTermUuid: string, attributeTermContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteAttributeTermContent(this.#core, attributeUuid, attributeTermUuid, attributeTermContentUuid, options);
  }
}
