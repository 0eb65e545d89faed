/** Time as the client sees it. Injected in tests; {@link systemClock} otherwise. */
export interface ClientClock {
  /** Wall clock, in epoch milliseconds. Only for translating dates the server sends. */
  now(): number;
  /** Milliseconds that only ever grow, from any start. All waiting and all limits are measured with it. */
  monotonicNow(): number;
  /** Calls `callback` after `delayMs` milliseconds, unless the returned function is called first. */
  schedule(callback: () => void, delayMs: number): () => void;
}

/** The longest delay timers of JavaScript runtimes take; a longer one would fire at once. */
export const MAX_TIMER_MS = 2_147_483_647;

/** The clock of the runtime. */
export const systemClock: ClientClock = {
  now: () => Date.now(),
  monotonicNow: () => performance.now(),
  schedule: (callback, delayMs) => {
    const timer = setTimeout(callback, Math.min(delayMs, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/**
 * Resolves after `delayMs` milliseconds.
 *
 * @throws the signal's reason, as soon as it is aborted.
 */
export function sleep(clock: ClientClock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = (): void => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.schedule(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
