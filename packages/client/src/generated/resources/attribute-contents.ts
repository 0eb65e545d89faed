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
  createAttributeContentOperation,
  deleteAttributeContentOperation,
  getAttributeContentOperation,
  listAttributeContentsOperation,
  updateAttributeContentOperation,
} from "../operations.ts";
import type {
  AttributeContentCreate,
  AttributeContentPage,
  AttributeContentResponse,
  AttributeContentUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listAttributeContents}. */
export interface ListAttributeContentsQuery {
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

/** Query of {@link getAttributeContent}: it takes none so far. */
export type GetAttributeContentQuery = Record<string, never>;

/**
 * List attribute contents.
 *
 * `GET /v1/attributes/{attributeUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get
 */
export function listAttributeContents(
  core: ClientCore,
  attributeUuid: string,
  query?: ListAttributeContentsQuery,
  options?: RequestOptions,
): ApiCall<AttributeContentPage> {
  return call(core, listAttributeContentsOperation, { path: [attributeUuid], query }, options);
}

/**
 * List attribute contents: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/attributes/{attributeUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get
 */
export function iterateAttributeContents(
  core: ClientCore,
  attributeUuid: string,
  query?: ListAttributeContentsQuery,
  options?: IterateOptions,
): ItemIterable<AttributeContentResponse, AttributeContentPage> {
  return iterateList(core, listAttributeContentsOperation, [attributeUuid], query, options);
}

/**
 * Create a localized content of an attribute.
 *
 * `POST /v1/attributes/{attributeUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createAttributeContent(
  core: ClientCore,
  attributeUuid: string,
  body: AttributeContentCreate,
  options?: RequestOptions,
): ApiCall<AttributeContentResponse> {
  return call(core, createAttributeContentOperation, { path: [attributeUuid], body }, options);
}

/**
 * Get a localized content of an attribute.
 *
 * `GET /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getAttributeContent(
  core: ClientCore,
  attributeUuid: string,
  attributeContentUuid: string,
  query?: GetAttributeContentQuery,
  options?: RequestOptions,
): ApiCall<AttributeContentResponse> {
  return call(core, getAttributeContentOperation, { path: [attributeUuid, attributeContentUuid], query }, options);
}

/**
 * Update a localized content of an attribute.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateAttributeContent(
  core: ClientCore,
  attributeUuid: string,
  attributeContentUuid: string,
  body: AttributeContentUpdate,
  options?: RequestOptions,
): ApiCall<AttributeContentResponse> {
  return call(core, updateAttributeContentOperation, { path: [attributeUuid, attributeContentUuid], body }, options);
}

/**
 * Delete a localized content of an attribute.
 *
 * `DELETE /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/attribute-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteAttributeContent(
  core: ClientCore,
  attributeUuid: string,
  attributeContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteAttributeContentOperation, { path: [attributeUuid, attributeContentUuid] }, options);
}

/** Attribute Contents: Name and text of an attribute, per locale. */
export class AttributeContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List attribute contents.
   *
   * `GET /v1/attributes/{attributeUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get
   */
  list(attributeUuid: string, query?: ListAttributeContentsQuery, options?: RequestOptions): ApiCall<AttributeContentPage> {
    return listAttributeContents(this.#core, attributeUuid, query, options);
  }

  /**
   * List attribute contents: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/attributes/{attributeUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get
   */
  iterate(attributeUuid: string, query?: ListAttributeContentsQuery, options?: IterateOptions): ItemIterable<AttributeContentResponse, AttributeContentPage> {
    return iterateAttributeContents(this.#core, attributeUuid, query, options);
  }

  /**
   * Create a localized content of an attribute.
   *
   * `POST /v1/attributes/{attributeUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(attributeUuid: string, body: AttributeContentCreate, options?: RequestOptions): ApiCall<AttributeContentResponse> {
    return createAttributeContent(this.#core, attributeUuid, body, options);
  }

  /**
   * Get a localized content of an attribute.
   *
   * `GET /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(attributeUuid: string, attributeContentUuid: string, query?: GetAttributeContentQuery, options?: RequestOptions): ApiCall<AttributeContentResponse> {
    return getAttributeContent(this.#core, attributeUuid, attributeContentUuid, query, options);
  }

  /**
   * Update a localized content of an attribute.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(attributeUuid: string, attributeContentUuid: string, body: AttributeContentUpdate, options?: RequestOptions): ApiCall<AttributeContentResponse> {
    return updateAttributeContent(this.#core, attributeUuid, attributeContentUuid, body, options);
  }

  /**
   * Delete a localized content of an attribute.
   *
   * `DELETE /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/attribute-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(attributeUuid: string, attributeContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteAttributeContent(this.#core, attributeUuid, attributeContentUuid, options);
  }
}
