import { TimeoutError } from "@apiera/auth";
import { RateLimitWaitError } from "../errors/rate-limit-wait-error.ts";
import type { PacedCall } from "./paced-call.ts";

/** A call that waits for its turn. */
export interface Waiter {
  readonly call: PacedCall;
  readonly since: number;
  /** The window end it was told to wait for. */
  waitingFor: number | undefined;
  readonly start: () => void;
  readonly fail: (error: unknown) => void;
}

/** What calls wait for. */
export interface Block {
  /** When to look again; undefined: when an answer comes. */
  readonly until: number | undefined;
  /** Whether the budget is what blocks, not the number of requests under way. */
  readonly budget: boolean;
}

/** Why a call cannot wait until then; undefined when it can. */
export function whyNotWait(
  { call, since }: Waiter,
  until: number,
  now: number,
  maxWaitMs: number,
): RateLimitWaitError | TimeoutError | undefined {
  const { operationId, deadline } = call;
  if (until - since > maxWaitMs) {
    return new RateLimitWaitError({ operationId, waitMs: until - since, maxWaitMs });
  }
  if (until < deadline.at) {
    return undefined;
  }
  const { timeoutMs } = deadline;
  const waitMs = Math.ceil(until - now);
  const message = `${operationId} would wait ${waitMs} ms for the rate limit, beyond its timeoutMs of ${timeoutMs} ms`;
  return new TimeoutError(message, { timeoutMs });
}
