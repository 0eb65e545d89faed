import type { Answer } from "./answer.ts";
import type { Deadline } from "./deadline.ts";
import type { Operation } from "./operation.ts";
import type { AttemptFailure } from "./retry-policy.ts";

/** What happens in the course of one call. */
export interface CallState {
  readonly operation: Operation<unknown>;
  readonly deadline: Deadline;
  /** Path without the query, for events. */
  readonly path: string;
  /** Attempts sent. */
  attempts: number;
  /** Whether one of the attempts may have been carried out although it failed. */
  uncertain: boolean;
  /** Whether the last attempt was turned away, with 429 or 401: the next goes ahead of calls that did not have their turn yet. */
  refused: boolean;
  /** The tokens it was sent with, to be removed from whatever echoes them. */
  readonly tokens: string[];
  /** The last answer. */
  answer: Answer | undefined;
  /** How the last attempt failed, by the error it failed with. */
  failure: { readonly error: unknown; readonly about: AttemptFailure } | undefined;
}

const CALL: unique symbol = Symbol("call");

/** Options of `fetch` that carry the call they belong to through `createAuthorizedFetch`, which one client makes once. */
export interface CallInit extends RequestInit {
  readonly [CALL]: CallState;
}

/** Adds the call to options of `fetch`. */
export function withCall(init: RequestInit, call: CallState): CallInit {
  return { ...init, [CALL]: call };
}

/** The call of options made by {@link withCall}. */
export function callOf(init: RequestInit | undefined): CallState {
  return (init as CallInit)[CALL];
}
