import type { Clock } from "@apiera/auth";
import type { ClientEvent } from "../events.ts";
import type { RateLimitInfo } from "./rate-limit-headers.ts";

/** Settings of a a `Pacer`. */
export interface PacerOptions {
  readonly clock: Clock;
  /** Numbers from 0 up to 1, for spreading the end of a wait. */
  readonly random: () => number;
  readonly emit: (event: ClientEvent) => void;
  /** Requests left for others; undefined: as many as their use of it calls for. */
  readonly reserve: number | undefined;
  /** Requests under way at once; undefined: a twenty-fifth of the limit, at least 4. */
  readonly maxConcurrent: number | undefined;
  /** Longest wait of one call for the budget, in milliseconds. */
  readonly maxWaitMs: number;
}

/** The call that asks for its turn. */
export interface PacedCall {
  readonly operationId: string;
  readonly signal: AbortSignal;
  /** When the call must be done, on the monotonic clock, and the limit that says so, in milliseconds. */
  readonly deadline: { readonly at: number; readonly timeoutMs: number };
  /** Whether it goes ahead of those that wait: a call that had its turn and was refused. */
  readonly first: boolean;
}

/** The right to send one request. Give it back exactly once. */
export interface Turn {
  /** The answer came. */
  answered(answer: { status: number; told: RateLimitInfo | undefined; retryAfterMs: number | undefined }): void;
  /** No answer came: the request may have been counted, so it is. */
  lost(): void;
  /** Nothing was sent. */
  unused(): void;
}

/** What the pacer knows, and how much it made calls wait. */
export interface RateLimitState {
  /** Requests per window; undefined before the first answer. */
  readonly limit: number | undefined;
  /** Requests left in the window as last told. */
  readonly remaining: number | undefined;
  /** Until the window ends, in milliseconds; 0 when it has ended. */
  readonly resetInMs: number | undefined;
  /** Requests under way. */
  readonly inFlight: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Waits for a renewed budget so far. */
  readonly waits: number;
  /** How long those waits lasted together, in milliseconds. */
  readonly waitedMs: number;
}
