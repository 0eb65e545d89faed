/** Gets a signal that fires when nobody waits any more, and a function to call once the work is worth finishing all the same. */
export type Work<T> = (signal: AbortSignal, commit: () => void) => Promise<T>;

/** One piece of work that any number of callers wait for. */
export class Flight<T> {
  readonly result: Promise<T>;
  readonly #controller = new AbortController();
  #waiters = 0;
  #everyone = 0;
  #committed = false;

  constructor(work: Work<T>) {
    this.result = work(this.#controller.signal, () => {
      this.#committed = true;
    });
    // A flight without waiters may fail without anyone to tell.
    this.result.catch(() => {});
  }

  /** Whether the work was ended before its time. Who comes now starts another flight. */
  get abandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Waits for the result. The signal detaches this waiter only; the work ends when its last waiter has gone, unless it is committed. */
  join(signal: AbortSignal | undefined): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.#waiters += 1;
    this.#everyone += 1;
    return new Promise<T>((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiters -= 1;
        reject(signal?.reason);
        if (this.#waiters === 0 && !this.#committed) this.#controller.abort(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      // Once the work has ended nobody counts waiters any more; only the listener is left to remove.
      const leave = (): void => signal?.removeEventListener("abort", onAbort);
      this.result.then(resolve, reject).finally(leave);
    });
  }

  /** Calls `settled` with the number of all who ever waited, once the work has ended and before they go on. */
  whenSettled(settled: (waiters: number) => void): void {
    const end = (): void => settled(this.#everyone);
    this.result.then(end, end);
  }

  /** Ends the work, committed or not. */
  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }
}
