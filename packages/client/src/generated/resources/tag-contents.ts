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
  createTagContentOperation,
  deleteTagContentOperation,
  getTagContentOperation,
  listTagContentsOperation,
  updateTagContentOperation,
} from "../operations.ts";
import type {
  SortOrder,
  TagContentCreate,
  TagContentPage,
  TagContentResponse,
  TagContentUpdate,
} from "../types.gen.ts";

/** Query of {@link listTagContents}. */
export interface ListTagContentsQuery {
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

/** Query of {@link getTagContent}: it takes none so far. */
export type GetTagContentQuery = Record<string, never>;

/**
 * List tag contents.
 *
 * `GET /v1/tags/{tagUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents/paths/~1v1~1tags~1%7Btaguuid%7D~1contents/get
 */
export function listTagContents(
  core: ClientCore,
  tagUuid: string,
  query?: ListTagContentsQuery,
  options?: RequestOptions,
): ApiCall<TagContentPage> {
  return call(core, listTagContentsOperation, { path: [tagUuid], query }, options);
}

/**
 * List tag contents: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/tags/{tagUuid}/contents`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents/paths/~1v1~1tags~1%7Btaguuid%7D~1contents/get
 */
export function iterateTagContents(
  core: ClientCore,
  tagUuid: string,
  query?: ListTagContentsQuery,
  options?: IterateOptions,
): ItemIterable<TagContentResponse, TagContentPage> {
  return iterateList(core, listTagContentsOperation, [tagUuid], query, options);
}

/**
 * Create a localized content of a tag.
 *
 * `POST /v1/tags/{tagUuid}/contents`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createTagContent(
  core: ClientCore,
  tagUuid: string,
  body: TagContentCreate,
  options?: RequestOptions,
): ApiCall<TagContentResponse> {
  return call(core, createTagContentOperation, { path: [tagUuid], body }, options);
}

/**
 * Get a localized content of a tag.
 *
 * `GET /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getTagContent(
  core: ClientCore,
  tagUuid: string,
  tagContentUuid: string,
  query?: GetTagContentQuery,
  options?: RequestOptions,
): ApiCall<TagContentResponse> {
  return call(core, getTagContentOperation, { path: [tagUuid, tagContentUuid], query }, options);
}

/**
 * Update a localized content of a tag.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateTagContent(
  core: ClientCore,
  tagUuid: string,
  tagContentUuid: string,
  body: TagContentUpdate,
  options?: RequestOptions,
): ApiCall<TagContentResponse> {
  return call(core, updateTagContentOperation, { path: [tagUuid, tagContentUuid], body }, options);
}

/**
 * Delete a localized content of a tag.
 *
 * `DELETE /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `delete`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tag-contents
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function deleteTagContent(
  core: ClientCore,
  tagUuid: string,
  tagContentUuid: string,
  options?: RequestOptions,
): ApiCall<void> {
  return call(core, deleteTagContentOperation, { path: [tagUuid, tagContentUuid] }, options);
}

/** Tag Contents: Name and text of a tag, per locale. */
export class TagContentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List tag contents.
   *
   * `GET /v1/tags/{tagUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents/paths/~1v1~1tags~1%7Btaguuid%7D~1contents/get
   */
  list(tagUuid: string, query?: ListTagContentsQuery, options?: RequestOptions): ApiCall<TagContentPage> {
    return listTagContents(this.#core, tagUuid, query, options);
  }

  /**
   * List tag contents: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/tags/{tagUuid}/contents`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents/paths/~1v1~1tags~1%7Btaguuid%7D~1contents/get
   */
  iterate(tagUuid: string, query?: ListTagContentsQuery, options?: IterateOptions): ItemIterable<TagContentResponse, TagContentPage> {
    return iterateTagContents(this.#core, tagUuid, query, options);
  }

  /**
   * Create a localized content of a tag.
   *
   * `POST /v1/tags/{tagUuid}/contents`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(tagUuid: string, body: TagContentCreate, options?: RequestOptions): ApiCall<TagContentResponse> {
    return createTagContent(this.#core, tagUuid, body, options);
  }

  /**
   * Get a localized content of a tag.
   *
   * `GET /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(tagUuid: string, tagContentUuid: string, query?: GetTagContentQuery, options?: RequestOptions): ApiCall<TagContentResponse> {
    return getTagContent(this.#core, tagUuid, tagContentUuid, query, options);
  }

  /**
   * Update a localized content of a tag.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(tagUuid: string, tagContentUuid: string, body: TagContentUpdate, options?: RequestOptions): ApiCall<TagContentResponse> {
    return updateTagContent(this.#core, tagUuid, tagContentUuid, body, options);
  }

  /**
   * Delete a localized content of a tag.
   *
   * `DELETE /v1/tags/{tagUuid}/contents/{tagContentUuid}`, permission `delete`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tag-contents
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  delete(tagUuid: string, tagContentUuid: string, options?: RequestOptions): ApiCall<void> {
    return deleteTagContent(this.#core, tagUuid, tagContentUuid, options);
  }
}
