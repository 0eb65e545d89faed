/** Time as the library sees it. Replaced in tests; nothing else in the library reads a clock or sets a timer. */
export interface Clock {
  /** Wall-clock time in epoch milliseconds. May jump; used only for what a person reads and for HTTP dates. */
  now(): number;
  /** Milliseconds on a clock that never jumps, from an arbitrary start. All life times are counted on it. */
  monotonicNow(): number;
  /**
   * Calls `callback` once, `delayMs` from now.
   *
   * The pending call keeps the process alive, because somebody waits for what it brings; in the background, where nobody does, it does not.
   *
   * @returns a function that cancels the call.
   */
  schedule(callback: () => void, delayMs: number, options?: { readonly background?: boolean }): () => void;
}

/** `setTimeout` fires at once when asked for more than this (2^31 - 1 ms, 24.8 days). */
export const MAX_TIMER_MS = 2_147_483_647;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicNow: () => performance.now(),
  schedule(callback, delayMs, options) {
    const timer = setTimeout(callback, Math.min(delayMs, MAX_TIMER_MS));
    // Only Node-like runtimes have unref; elsewhere a timer is a number and keeps nothing alive.
    if (options?.background === true) (timer as { unref?: () => void }).unref?.();
    return () => clearTimeout(timer);
  },
};

/**
 * Resolves after `delayMs`, or rejects with the signal's reason as soon as it fires.
 *
 * @param onSleep - gets a function that ends the sleep early.
 */
export function sleep(
  clock: Clock,
  delayMs: number,
  signal: AbortSignal,
  onSleep?: (wake: () => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const end = (settle: () => void) => (): void => {
      cancel();
      signal.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = end(() => reject(signal.reason));
    const wake = end(resolve);
    const cancel = clock.schedule(wake, delayMs);
    signal.addEventListener("abort", onAbort, { once: true });
    onSleep?.(wake);
  });
}
