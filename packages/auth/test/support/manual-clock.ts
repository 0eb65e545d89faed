import type { Clock } from "../../src/clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #monotonic = 0;
  #wallOffset = Date.parse("2026-01-01T00:00:00Z");
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#wallOffset + this.#monotonic;
  }

  monotonicNow(): number {
    return this.#monotonic;
  }

  schedule(callback: () => void, delayMs: number): () => void {
    const timer = { at: this.#monotonic + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers are pending. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves only the wall clock, as a correction of the machine's time does. */
  jumpWallClock(ms: number): void {
    this.#wallOffset += ms;
  }

  /** Moves time on and fires what is due on the way, in order. */
  advance(ms: number): void {
    const end = this.#monotonic + ms;
    for (;;) {
      const [next] = [...this.#timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#monotonic = Math.max(this.#monotonic, next.at);
      next.callback();
    }
    this.#monotonic = end;
  }

  /** Moves time on to the next timer; there must be one. */
  advanceToNextTimer(): void {
    if (this.#timers.size === 0) throw new Error("There is no timer to wait for.");
    const at = Math.min(...[...this.#timers].map((timer) => timer.at));
    this.advance(Math.max(0, at - this.#monotonic));
  }
}
