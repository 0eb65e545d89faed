import type { ResolvedOptions } from "../config/resolve.ts";
import { type ApieraError, isApieraError } from "../errors/apiera-error.ts";
import { isRefusal, TokenRequestError } from "../errors/errors.ts";
import { backoffMs, REFUSAL, TRANSIENT } from "./schedule.ts";

/** A caller without a token waits no longer than this for the next attempt, unless the server asked for more or refused the client. */
const LONGEST_COLD_PAUSE_MS = 5_000;

/** So many rejected tokens are replaced at once; after that, one in so many milliseconds. An API that rejects every token costs no more. */
const FREE_REJECTIONS = 3;
const REJECTION_EVERY_MS = 600_000;

/** What failed, how often in a row, and when to try again. Times are on the monotonic clock. */
export class AttemptLog {
  readonly #options: Pick<ResolvedOptions, "clock" | "random">;
  #failures = 0;
  #stalls = 0;
  #retryAt = Number.NEGATIVE_INFINITY;
  #coldRetryAt = Number.NEGATIVE_INFINITY;
  #freeRejections = FREE_REJECTIONS;
  #countedAt = 0;
  /** The failure that the current pause follows. */
  lastError: ApieraError | undefined;

  constructor(options: Pick<ResolvedOptions, "clock" | "random">) {
    this.#options = options;
  }

  /** Whether a renewal may start. */
  get mayRenew(): boolean {
    return this.#options.clock.monotonicNow() >= this.#retryAt;
  }

  /** What is left of the pause for a caller who has no token, in milliseconds; 0 when there is none. */
  get coldPauseMs(): number {
    return this.lastError === undefined ? 0 : Math.max(0, this.#coldRetryAt - this.#options.clock.monotonicNow());
  }

  succeeded(): void {
    this.#failures = 0;
    this.lastError = undefined;
    this.#retryAt = Number.NEGATIVE_INFINITY;
  }

  /**
   * Books a failure and returns the pause that follows, in milliseconds. A renewal that failed keeps callers without a token from trying only
   * when the server asked for the pause: they have more attempts than it had.
   */
  failed(error: ApieraError, inBackground: boolean): number {
    const { clock, random } = this.#options;
    this.#failures += 1;
    this.lastError = error;
    const asked = error instanceof TokenRequestError ? error.retryAfterMs : undefined;
    const pauseMs = backoffMs(this.#failures, asked, random, isRefusal(error) ? REFUSAL : TRANSIENT);
    const now = clock.monotonicNow();
    this.#retryAt = now + pauseMs;
    const isAsked = asked !== undefined || isRefusal(error);
    if (isAsked) this.#coldRetryAt = this.#retryAt;
    else if (!inBackground) this.#coldRetryAt = now + Math.min(pauseMs, LONGEST_COLD_PAUSE_MS);
    return pauseMs;
  }

  /** Books a renewal: one that brought nothing better is followed by a pause, so that a server is not asked in a loop. */
  renewed(better: boolean): void {
    this.#stalls = better ? 0 : this.#stalls + 1;
    if (better) return;
    const { clock, random } = this.#options;
    this.#retryAt = clock.monotonicNow() + backoffMs(this.#stalls, undefined, random);
  }

  /** Whether a rejected token should be replaced: the first few at once, further ones now and then. */
  mayReplaceRejected(): boolean {
    const now = this.#options.clock.monotonicNow();
    const refilled = this.#freeRejections + (now - this.#countedAt) / REJECTION_EVERY_MS;
    this.#freeRejections = Math.min(FREE_REJECTIONS, refilled);
    this.#countedAt = now;
    if (this.#freeRejections < 1) return false;
    this.#freeRejections -= 1;
    return true;
  }
}

/** Whether `error` should be followed by a pause: everything that came from outside. */
export function isBooked(error: unknown): error is ApieraError {
  return isApieraError(error) && error.code !== "APIERA_CLOSED";
}
