import type { ValidationIssue } from "./errors/response-validation-error.ts";

/** A request is about to be sent. */
export interface RequestEvent {
  readonly type: "request";
  readonly operationId: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** 1 for the first attempt. A replay after a rejected token counts as an attempt. */
  readonly attempt: number;
}

/** An answer came, of whatever status. */
export interface ResponseEvent {
  readonly type: "response";
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly attempt: number;
  readonly status: number;
  /** From sending to the last byte of the answer, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt failed and the call will try again. */
export interface RetryEvent {
  readonly type: "retry";
  readonly operationId: string;
  readonly method: string;
  /** Which retry this is: 1 for the first. */
  readonly retry: number;
  /** Why: the connection failed, no answer came in time, or a status. */
  readonly reason: "network" | "timeout" | "status";
  /** The status, when that is the reason. */
  readonly status: number | undefined;
  /** How long the call waits before it, in milliseconds; waiting for the rate limit comes on top and is reported on its own. */
  readonly delayMs: number;
}

/** A call has to wait because the request budget is used up. Sent when the waiting starts, again when a further window has to pass. */
export interface RateLimitWaitEvent {
  readonly type: "rate-limit-wait";
  readonly operationId: string;
  /** How long until the budget is renewed, in milliseconds. */
  readonly waitMs: number;
  /** Requests per window, as last told by the server. */
  readonly limit: number;
  /** Requests left, as last told by the server. */
  readonly remaining: number;
}

/** An answer does not have the described shape. Sent with `validate: "lenient"`; the data was handed out as it came. */
export interface ResponseInvalidEvent {
  readonly type: "response-invalid";
  readonly operationId: string;
  readonly issues: readonly ValidationIssue[];
}

/** What the client reports through `onEvent`. Never carries a token, a header, a query or a body. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | RateLimitWaitEvent | ResponseInvalidEvent;

/** Hands an event to the listener. A listener that throws must not break the call it listens to. */
export function createEmitter(onEvent: ((event: ClientEvent) => void) | undefined): (event: ClientEvent) => void {
  if (onEvent === undefined) {
    return () => {};
  }
  return (event) => {
    try {
      onEvent(event);
    } catch {
      // The listener's own failure is the listener's to handle.
    }
  };
}
