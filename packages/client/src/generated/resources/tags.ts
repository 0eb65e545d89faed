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
  bulkCreateTagsOperation,
  bulkTransitionTagsOperation,
  bulkUpdateTagsOperation,
  createTagOperation,
  getTagOperation,
  listTagsOperation,
  transitionTagOperation,
  updateTagOperation,
} from "../operations.ts";
import type {
  SortOrder,
  TagBulkLifecycle,
  TagBulkUpdate,
  TagCreate,
  TagLifecycle,
  TagPage,
  TagResponse,
  TagStatus,
  TagUpdate,
} from "../types.gen.ts";
import {
  TagContentsResource,
} from "./tag-contents.ts";

/** Query of {@link listTags}. */
export interface ListTagsQuery {
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
  /** Only those in one of these statuses. */
  readonly statuses?: readonly TagStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly TagStatus[] | undefined;
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
  /** With true only removed ones, with false only the others. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. */
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

/** Query of {@link getTag}. */
export interface GetTagQuery {
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
 * List tags.
 *
 * `GET /v1/tags`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/get
 */
export function listTags(
  core: ClientCore,
  query?: ListTagsQuery,
  options?: RequestOptions,
): ApiCall<TagPage> {
  return call(core, listTagsOperation, { query }, options);
}

/**
 * List tags: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/tags`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/get
 */
export function iterateTags(
  core: ClientCore,
  query?: ListTagsQuery,
  options?: IterateOptions,
): ItemIterable<TagResponse, TagPage> {
  return iterateList(core, listTagsOperation, [], query, options);
}

/**
 * Create a tag.
 *
 * The reference has a page of it; the body is derived.
 *
 * `POST /v1/tags`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post
 * @experimental The reference has a page of it; its details are derived.
 */
export function createTag(
  core: ClientCore,
  body: TagCreate,
  options?: RequestOptions,
): ApiCall<TagResponse> {
  return call(core, createTagOperation, { body }, options);
}

/**
 * Create several tags: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/tags/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateTags(
  core: ClientCore,
  items: readonly TagCreate[],
  options?: BulkOptions,
): Promise<BulkReport<TagCreate, TagResponse>> {
  return bulkItems(core, bulkCreateTagsOperation, [], items, options);
}

/**
 * Update several tags: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/tags/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateTags(
  core: ClientCore,
  items: readonly TagBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<TagBulkUpdate, TagResponse>> {
  return bulkItems(core, bulkUpdateTagsOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several tags to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * `PATCH /v1/tags/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkTransitionTags(
  core: ClientCore,
  uuids: readonly string[],
  transition: TagBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, TagResponse>> {
  return bulkTransition(core, bulkTransitionTagsOperation, [], uuids, transition, options);
}

/**
 * Get a tag.
 *
 * `GET /v1/tags/{tagUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getTag(
  core: ClientCore,
  tagUuid: string,
  query?: GetTagQuery,
  options?: RequestOptions,
): ApiCall<TagResponse> {
  return call(core, getTagOperation, { path: [tagUuid], query }, options);
}

/**
 * Update a tag.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/tags/{tagUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateTag(
  core: ClientCore,
  tagUuid: string,
  body: TagUpdate,
  options?: RequestOptions,
): ApiCall<TagResponse> {
  return call(core, updateTagOperation, { path: [tagUuid], body }, options);
}

/**
 * Move a tag to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/tags/{tagUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/tags
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function transitionTag(
  core: ClientCore,
  tagUuid: string,
  transition: TagLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<TagResponse> {
  return call(core, transitionTagOperation, { path: [tagUuid], body: { transition } }, options);
}

/** Tags: Marks that products can carry. */
export class TagsResource {
  readonly #core: ClientCore;
  #contents: TagContentsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Tag Contents: Name and text of a tag, per locale. */
  get contents(): TagContentsResource {
    this.#contents ??= new TagContentsResource(this.#core);
    return this.#contents;
  }

  /**
   * List tags.
   *
   * `GET /v1/tags`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/get
   */
  list(query?: ListTagsQuery, options?: RequestOptions): ApiCall<TagPage> {
    return listTags(this.#core, query, options);
  }

  /**
   * List tags: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/tags`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/get
   */
  iterate(query?: ListTagsQuery, options?: IterateOptions): ItemIterable<TagResponse, TagPage> {
    return iterateTags(this.#core, query, options);
  }

  /**
   * Create a tag.
   *
   * The reference has a page of it; the body is derived.
   *
   * `POST /v1/tags`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post
   * @experimental The reference has a page of it; its details are derived.
   */
  create(body: TagCreate, options?: RequestOptions): ApiCall<TagResponse> {
    return createTag(this.#core, body, options);
  }

  /**
   * Create several tags: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/tags/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly TagCreate[], options?: BulkOptions): Promise<BulkReport<TagCreate, TagResponse>> {
    return bulkCreateTags(this.#core, items, options);
  }

  /**
   * Update several tags: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/tags/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly TagBulkUpdate[], options?: BulkOptions): Promise<BulkReport<TagBulkUpdate, TagResponse>> {
    return bulkUpdateTags(this.#core, items, options);
  }

  /**
   * Move several tags to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * `PATCH /v1/tags/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkTransition(uuids: readonly string[], transition: TagBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, TagResponse>> {
    return bulkTransitionTags(this.#core, uuids, transition, options);
  }

  /**
   * Get a tag.
   *
   * `GET /v1/tags/{tagUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(tagUuid: string, query?: GetTagQuery, options?: RequestOptions): ApiCall<TagResponse> {
    return getTag(this.#core, tagUuid, query, options);
  }

  /**
   * Update a tag.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/tags/{tagUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(tagUuid: string, body: TagUpdate, options?: RequestOptions): ApiCall<TagResponse> {
    return updateTag(this.#core, tagUuid, body, options);
  }

  /**
   * Move a tag to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/tags/{tagUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/tags
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  transition(tagUuid: string, transition: TagLifecycle["transition"], options?: RequestOptions): ApiCall<TagResponse> {
    return transitionTag(this.#core, tagUuid, transition, options);
  }
}
