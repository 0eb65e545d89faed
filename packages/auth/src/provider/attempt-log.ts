import type { ResolvedOptions } from "../config/resolve.ts";
import { type ApieraError, isApieraError } from "../errors/apiera-error.ts";
import { isRefusal, TokenRequestError } from "../errors/errors.ts";
import { backoffMs, REFUSAL, TRANSIENT } from "./schedule.ts";

/** A caller without a token waits no longer than this for the next attempt, unless the server asked for more or refused the client. */
const LONGEST_COLD_PAUSE_MS = 5_000;

/** So many tokens may be rejected in a row before the next is no longer replaced at once. */
const FREE_REJECTIONS = 3;

/** A token that lasted so long before it was rejected is no sign that replacing it is useless. */
const CALM_MS = 300_000;

/** What failed, how often in a row, and when to try again. Times are on the monotonic clock. */
export class AttemptLog {
  readonly #options: Pick<ResolvedOptions, "clock" | "random">;
  #failures = 0;
  #stalls = 0;
  #retryAt = Number.NEGATIVE_INFINITY;
  #coldRetryAt = Number.NEGATIVE_INFINITY;
  #rejections = 0;
  #rejectedAt = Number.NEGATIVE_INFINITY;
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

  /** Books a failure and returns the pause that follows, in milliseconds. */
  failed(error: ApieraError): number {
    const { clock, random } = this.#options;
    this.#failures += 1;
    this.lastError = error;
    const asked = error instanceof TokenRequestError ? error.retryAfterMs : undefined;
    const pauseMs = backoffMs(this.#failures, asked, random, isRefusal(error) ? REFUSAL : TRANSIENT);
    const now = clock.monotonicNow();
    this.#retryAt = now + pauseMs;
    this.#coldRetryAt =
      asked === undefined && !isRefusal(error) ? now + Math.min(pauseMs, LONGEST_COLD_PAUSE_MS) : this.#retryAt;
    return pauseMs;
  }

  /** Books a renewal: one that brought nothing better is followed by a pause, so that a server is not asked in a loop. */
  renewed(better: boolean): void {
    this.#stalls = better ? 0 : this.#stalls + 1;
    if (better) return;
    const { clock, random } = this.#options;
    this.#retryAt = clock.monotonicNow() + backoffMs(this.#stalls, undefined, random);
  }

  /**
   * Whether a rejected token should be replaced. An API that rejects every token would otherwise cost a purchase per call: after a few in
   * a row the next has to wait, each time longer.
   */
  mayReplaceRejected(): boolean {
    const { clock } = this.#options;
    const now = clock.monotonicNow();
    const sinceMs = now - this.#rejectedAt;
    if (sinceMs > CALM_MS) this.#rejections = 0;
    const excess = this.#rejections - FREE_REJECTIONS;
    if (excess >= 0 && sinceMs < Math.min(1_000 * 2 ** excess, CALM_MS / 5)) return false;
    this.#rejections += 1;
    this.#rejectedAt = now;
    return true;
  }
}

/** Whether `error` should be followed by a pause: everything that came from outside. */
export function isBooked(error: unknown): error is ApieraError {
  return isApieraError(error) && error.code !== "APIERA_CLOSED";
}
