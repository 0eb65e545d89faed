import type { Clock } from "@apiera/auth";
import { TimeoutError } from "@apiera/auth";

/** One attempt under a {@link Deadline}. */
export interface AttemptLimit {
  /** Aborted when the attempt's own time is up, and whenever the call ends. */
  readonly signal: AbortSignal;
  /** The attempt's time is up, and the call's is not. */
  readonly timedOut: boolean;
  /** Ends the watch. */
  end(): void;
}

/**
 * The time limit of one call, joined with the caller's signal, and those of its attempts.
 *
 * Signals are not joined with `AbortSignal.any`: that costs more than all else a call does, and a call has one attempt at a time.
 */
export class Deadline {
  /** When the time is up, on the monotonic clock. */
  readonly at: number;
  /** The limit, in milliseconds. */
  readonly timeoutMs: number;
  readonly #clock: Clock;
  readonly #controller = new AbortController();
  readonly #endings: (() => void)[] = [];
  #attempt: AbortController | undefined;
  #timedOut: TimeoutError | undefined;

  /**
   * Starts the time limit.
   *
   * @param what - what is limited, for the error, e.g. `listProducts`.
   * @param signal - the caller's signal, when there is one; not aborted yet.
   */
  constructor(clock: Clock, timeoutMs: number, what: string, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.timeoutMs = timeoutMs;
    this.at = clock.monotonicNow() + timeoutMs;
    const timer = clock.schedule(() => {
      this.#timedOut = new TimeoutError(`${what} was not done within ${timeoutMs} ms`, { timeoutMs });
      this.#abort(this.#timedOut);
    }, timeoutMs);
    this.#endings.push(timer);
    if (signal !== undefined) {
      const onAbort = (): void => this.#abort(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      this.#endings.push(() => signal.removeEventListener("abort", onAbort));
    }
  }

  /** Aborted when the time is up or the caller aborts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The error of the call when it is its own time that is up. */
  get timedOut(): TimeoutError | undefined {
    return this.#timedOut;
  }

  /** Starts the time limit of one attempt. */
  startAttempt(timeoutMs: number): AttemptLimit {
    const controller = new AbortController();
    if (this.signal.aborted) controller.abort(this.signal.reason);
    this.#attempt = controller;
    let timedOut = false;
    const cancel = this.#clock.schedule(() => {
      timedOut = !this.signal.aborted;
      controller.abort(new TimeoutError("the attempt took too long", { timeoutMs }));
    }, timeoutMs);
    return {
      signal: controller.signal,
      get timedOut() {
        return timedOut;
      },
      end: () => {
        cancel();
        if (this.#attempt === controller) this.#attempt = undefined;
      },
    };
  }

  /** Ends the watch. */
  end(): void {
    for (const ending of this.#endings) ending();
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.#attempt?.abort(reason);
  }
}
