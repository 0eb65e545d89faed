import type { ZodMiniType } from "zod/mini";

/** HTTP methods the API uses. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What the runtime knows of one operation of the API. `Result` is the type of its answer. */
export interface Operation<Result> {
  /** The operation's id in the API description, e.g. `listProducts`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, e.g. `/v1/products/{productUuid}`. */
  readonly path: string;
  /** Names of the query parameters as the API writes them, in documented order, separated by blanks. */
  readonly query?: string;
  /** The schema of a successful answer. A function, so that schemas of unused operations are left out of bundles. */
  readonly response?: () => ZodMiniType;
  /** Never present: carries the type of the answer. */
  readonly $result?: Result;
}

/** The arguments of one call. */
export interface OperationInput {
  /** Values of the path parameters in the order of the template. */
  readonly path?: readonly string[];
  /** Query object as the caller wrote it. */
  readonly query?: object | undefined;
  /** Value to send as JSON. */
  readonly body?: unknown;
}

/** Options every call takes. */
export interface RequestOptions {
  /** Aborts the call, also while it waits; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Longest duration of the whole call in milliseconds: waiting for the rate limit, all attempts and the pauses between them.
   * A whole number from 1 to 2147483647; anything else is an {@link InvalidRequestError}.
   *
   * @defaultValue `timeoutMs` of the client
   */
  readonly timeoutMs?: number;
  /** Further headers. `Authorization` is not allowed here: the token provider sets it. */
  readonly headers?: Readonly<Record<string, string>>;
}
