import { setTimeout as sleep } from "node:timers/promises";

/** Attempts without any progress before the import gives up. */
const MAX_ATTEMPTS = 7;
const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;

/** Waits for a time in milliseconds, or until the signal is aborted; then it rejects with its reason. */
export type Delay = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

/** The delay of the runtime. */
export const realDelay: Delay = async (ms, signal) => {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : error;
  }
};

/** Counts attempts without progress, and waits between them. */
export class Patience {
  #attempts = 0;
  readonly #delay: Delay;
  readonly #signal: AbortSignal | undefined;

  constructor(delay: Delay, signal: AbortSignal | undefined) {
    this.#delay = delay;
    this.#signal = signal;
  }

  /** Something got done. */
  progressed(): void {
    this.#attempts = 0;
  }

  /** Waits before the next attempt. @throws the error, when there were enough of them. */
  async wait(error: unknown): Promise<void> {
    this.#attempts += 1;
    if (this.#attempts >= MAX_ATTEMPTS) throw error;
    const asked = typeof error === "object" && error !== null ? Reflect.get(error, "retryAfterMs") : undefined;
    const own = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (this.#attempts - 1));
    await this.#delay(typeof asked === "number" ? Math.max(asked, own) : own, this.#signal);
  }
}
