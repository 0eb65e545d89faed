import type { RetryOptions } from "../request/retry-policy.ts";

/** An input the server accepted. */
export interface BulkSuccess<Output> {
  /** Position in the input. */
  readonly index: number;
  /** What the server answered for it. */
  readonly item: Output;
}

/** An input that failed. */
export interface BulkFailure<Input> {
  /** Position in the input. */
  readonly index: number;
  readonly input: Input;
  /**
   * Why: an {@link InvalidRequestError} when the description does not allow it and it was not sent, a {@link ProblemError} of the very item
   * (400, 409, 422), or what its chunk failed with.
   */
  readonly error: unknown;
  /**
   * `rejected`: the server did not carry it out. `unknown`: it may have, as no answer came or the answer does not tell; read before
   * sending it again.
   */
  readonly outcome: "rejected" | "unknown";
}

/** An input that was never sent, or whose sending was surely without effect, because the run stopped. It is safe to send again. */
export interface BulkNotAttempted<Input> {
  /** Position in the input. */
  readonly index: number;
  readonly input: Input;
}

/** What became of every input of a bulk call. Each index is in exactly one of the lists, and the lists are in order of index. */
export interface BulkReport<Input, Output> {
  /** Number of inputs. */
  readonly total: number;
  readonly succeeded: readonly BulkSuccess<Output>[];
  readonly failed: readonly BulkFailure<Input>[];
  readonly notAttempted: readonly BulkNotAttempted<Input>[];
  /** Requests sent, retries and bisections included. */
  readonly requests: number;
  /** What ended the run early: an error that every further chunk would meet too, or the reason of the signal. */
  readonly stoppedBy: unknown;
}

/** How far a bulk call is. */
export interface BulkProgress {
  /** Inputs whose outcome is settled, failed ones included. */
  readonly done: number;
  readonly total: number;
  /** Inputs that failed. */
  readonly failed: number;
}

/** Options of the bulk methods. `timeoutMs` and `headers` apply to each request. */
export interface BulkOptions {
  /**
   * Items per request. A whole number of at least 1.
   *
   * @defaultValue 100
   */
  readonly chunkSize?: number;
  /**
   * Requests under way at once. A whole number of at least 1.
   *
   * @defaultValue 1: chunks are sent in order, one after the other
   */
  readonly concurrency?: number;
  /** Told after every request that settled something. What it throws is ignored. */
  readonly onProgress?: (progress: BulkProgress) => void;
  /** Ends the run. The call then still resolves, with the report of what was done. */
  readonly signal?: AbortSignal;
  /** Longest duration of one chunk's call in milliseconds. @defaultValue `timeoutMs` of the client */
  readonly timeoutMs?: number;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** When and how often each request is tried again; `false`: never. @defaultValue `retry` of the client */
  readonly retry?: RetryOptions | false;
}
