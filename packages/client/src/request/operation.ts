import type { ZodMiniType } from "zod/mini";
import type { HttpMethod } from "./http-method.ts";
import type { RetryOptions } from "./retry-policy.ts";

/** How the body of a request is written. */
export type RequestBodyType = "json" | "form" | "multipart" | "text" | "binary";

/** How the body of an answer is read. */
export type ResponseBodyType = "json" | "text" | "binary";

/** What the runtime knows of one operation of the API. `Result` is the type of its answer. */
export interface Operation<Result> {
  /** The operation's id in the API description, e.g. `listProducts`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, e.g. `/v1/products/{productUuid:uuid}`: `:uuid` says what the parameter has to be. */
  readonly path: string;
  /**
   * Names of the query parameters as the API writes them, in documented order, separated by blanks, each with the kind of its values where
   * that is known: `page;i`, see `parseParameters`. `filter[*]` stands for every member below `filter`, to any depth.
   */
  readonly query?: string;
  /** Names of the header parameters, separated by blanks. */
  readonly headers?: string;
  /**
   * How the body is written.
   *
   * @defaultValue `"json"`
   */
  readonly bodyType?: RequestBodyType;
  /** Whether the body may be left out. */
  readonly bodyOptional?: boolean;
  /**
   * How the answer is read.
   *
   * @defaultValue `"json"` when there is a {@link Operation.response}; otherwise the answer is not looked at
   */
  readonly responseType?: ResponseBodyType;
  /** The schema of a successful answer. A function, so that schemas of unused operations are left out of bundles. */
  readonly response?: () => ZodMiniType;
  /** The schema of the body; of a bulk operation whose body is a list, the schema of one item. Checked before sending. */
  readonly body?: () => ZodMiniType;
  /** Never present: carries the type of the answer. */
  readonly $result?: Result;
}

/** The arguments of one call. */
export interface OperationInput {
  /** Values of the path parameters in the order of the template. */
  readonly path?: readonly string[];
  /** Query object as the caller wrote it. */
  readonly query?: object | undefined;
  /** Values of the header parameters by name. */
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Value to send in the form of the operation's `bodyType`. */
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
  /** Further headers; they go before those the client sets itself. `Authorization` is not allowed here: the token provider sets it. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * When and how often this call is tried again; what is left out is as the client has it. `false`: never. A malformed option is an
   * {@link InvalidRequestError}.
   *
   * @defaultValue `retry` of the client
   */
  readonly retry?: RetryOptions | false;
}
