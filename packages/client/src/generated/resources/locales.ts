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
  bulkCreateLocalesOperation,
  bulkTransitionLocalesOperation,
  bulkUpdateLocalesOperation,
  createLocaleOperation,
  getLocaleOperation,
  listLocalesOperation,
  transitionLocaleOperation,
  updateLocaleOperation,
} from "../operations.ts";
import type {
  LocaleBulkLifecycle,
  LocaleBulkUpdate,
  LocaleCreate,
  LocaleLifecycle,
  LocalePage,
  LocaleResponse,
  LocaleStatus,
  LocaleUpdate,
  SortOrder,
} from "../types.gen.ts";

/** Query of {@link listLocales}. */
export interface ListLocalesQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those whose name is one of these. */
  readonly names?: readonly string[] | {
    /** Only those whose name is one of these. */
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
  readonly statuses?: readonly LocaleStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly LocaleStatus[] | undefined;
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
  /** Only the default locale, or only the others. */
  readonly isDefault?: boolean | {
    /** Only the default locale, or only the others. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** With true only removed ones, with false only the others. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. */
  readonly size?: number | undefined;
}

/** Query of {@link getLocale}: it takes none so far. */
export type GetLocaleQuery = Record<string, never>;

/**
 * List locales.
 *
 * `GET /v1/locales`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales/get
 */
export function listLocales(
  core: ClientCore,
  query?: ListLocalesQuery,
  options?: RequestOptions,
): ApiCall<LocalePage> {
  return call(core, listLocalesOperation, { query }, options);
}

/**
 * List locales: all items, page after page. `.pages()` gives them by the page.
 *
 * `GET /v1/locales`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales/get
 */
export function iterateLocales(
  core: ClientCore,
  query?: ListLocalesQuery,
  options?: IterateOptions,
): ItemIterable<LocaleResponse, LocalePage> {
  return iterateList(core, listLocalesOperation, [], query, options);
}

/**
 * Create a locale.
 *
 * `POST /v1/locales`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function createLocale(
  core: ClientCore,
  body: LocaleCreate,
  options?: RequestOptions,
): ApiCall<LocaleResponse> {
  return call(core, createLocaleOperation, { body }, options);
}

/**
 * Create several locales: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. How many items one call may have is not documented.
 *
 * `POST /v1/locales/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkCreateLocales(
  core: ClientCore,
  items: readonly LocaleCreate[],
  options?: BulkOptions,
): Promise<BulkReport<LocaleCreate, LocaleResponse>> {
  return bulkItems(core, bulkCreateLocalesOperation, [], items, options);
}

/**
 * Update several locales: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/locales/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateLocales(
  core: ClientCore,
  items: readonly LocaleBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<LocaleBulkUpdate, LocaleResponse>> {
  return bulkItems(core, bulkUpdateLocalesOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several locales to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * `PATCH /v1/locales/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkTransitionLocales(
  core: ClientCore,
  uuids: readonly string[],
  transition: LocaleBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, LocaleResponse>> {
  return bulkTransition(core, bulkTransitionLocalesOperation, [], uuids, transition, options);
}

/**
 * Get a locale.
 *
 * `GET /v1/locales/{localeUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function getLocale(
  core: ClientCore,
  localeUuid: string,
  query?: GetLocaleQuery,
  options?: RequestOptions,
): ApiCall<LocaleResponse> {
  return call(core, getLocaleOperation, { path: [localeUuid], query }, options);
}

/**
 * Update a locale.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/locales/{localeUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateLocale(
  core: ClientCore,
  localeUuid: string,
  body: LocaleUpdate,
  options?: RequestOptions,
): ApiCall<LocaleResponse> {
  return call(core, updateLocaleOperation, { path: [localeUuid], body }, options);
}

/**
 * Move a locale to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/locales/{localeUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch
 */
export function transitionLocale(
  core: ClientCore,
  localeUuid: string,
  transition: LocaleLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<LocaleResponse> {
  return call(core, transitionLocaleOperation, { path: [localeUuid], body: { transition } }, options);
}

/** Locales: Languages and regional variants for contents. */
export class LocalesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * List locales.
   *
   * `GET /v1/locales`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales/get
   */
  list(query?: ListLocalesQuery, options?: RequestOptions): ApiCall<LocalePage> {
    return listLocales(this.#core, query, options);
  }

  /**
   * List locales: all items, page after page. `.pages()` gives them by the page.
   *
   * `GET /v1/locales`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales/get
   */
  iterate(query?: ListLocalesQuery, options?: IterateOptions): ItemIterable<LocaleResponse, LocalePage> {
    return iterateLocales(this.#core, query, options);
  }

  /**
   * Create a locale.
   *
   * `POST /v1/locales`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  create(body: LocaleCreate, options?: RequestOptions): ApiCall<LocaleResponse> {
    return createLocale(this.#core, body, options);
  }

  /**
   * Create several locales: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. How many items one call may have is not documented.
   *
   * `POST /v1/locales/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkCreate(items: readonly LocaleCreate[], options?: BulkOptions): Promise<BulkReport<LocaleCreate, LocaleResponse>> {
    return bulkCreateLocales(this.#core, items, options);
  }

  /**
   * Update several locales: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/locales/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly LocaleBulkUpdate[], options?: BulkOptions): Promise<BulkReport<LocaleBulkUpdate, LocaleResponse>> {
    return bulkUpdateLocales(this.#core, items, options);
  }

  /**
   * Move several locales to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * `PATCH /v1/locales/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkTransition(uuids: readonly string[], transition: LocaleBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, LocaleResponse>> {
    return bulkTransitionLocales(this.#core, uuids, transition, options);
  }

  /**
   * Get a locale.
   *
   * `GET /v1/locales/{localeUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  get(localeUuid: string, query?: GetLocaleQuery, options?: RequestOptions): ApiCall<LocaleResponse> {
    return getLocale(this.#core, localeUuid, query, options);
  }

  /**
   * Update a locale.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/locales/{localeUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(localeUuid: string, body: LocaleUpdate, options?: RequestOptions): ApiCall<LocaleResponse> {
    return updateLocale(this.#core, localeUuid, body, options);
  }

  /**
   * Move a locale to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/locales/{localeUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch
   */
  transition(localeUuid: string, transition: LocaleLifecycle["transition"], options?: RequestOptions): ApiCall<LocaleResponse> {
    return transitionLocale(this.#core, localeUuid, transition, options);
  }
}
