import type { Clock } from "@apiera/auth";
import { TimeoutError } from "@apiera/auth";

/** The time limit of one call, joined with the caller's signal. */
export interface Deadline {
  /** Aborted when the time is up or the caller aborts. */
  readonly signal: AbortSignal;
  /** Aborted when the time is up, only then. */
  readonly own: AbortSignal;
  /** When the time is up, on the monotonic clock. */
  readonly at: number;
  /** The limit, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends the watch. */
  end(): void;
}

/**
 * Starts the time limit.
 *
 * @param what - what is limited, for the error, e.g. `listProducts`.
 * @param signal - the caller's signal, when there is one.
 */
export function startDeadline(
  clock: Clock,
  timeoutMs: number,
  what: string,
  signal: AbortSignal | undefined,
): Deadline {
  const controller = new AbortController();
  const cancel = clock.schedule(() => {
    controller.abort(new TimeoutError(`${what} was not done within ${timeoutMs} ms`, { timeoutMs }));
  }, timeoutMs);
  return {
    signal: signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]),
    own: controller.signal,
    at: clock.monotonicNow() + timeoutMs,
    timeoutMs,
    end: cancel,
  };
}
