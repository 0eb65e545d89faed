import type { VirtualClock } from "./virtual-clock.ts";

const TAIL_LINES = 80;

/** What happened, in order: the last lines always, all of them when asked for. */
export class Trace {
  readonly #clock: VirtualClock;
  readonly #keepAll: boolean;
  #lines: string[] = [];

  constructor(clock: VirtualClock, keepAll: boolean) {
    this.#clock = clock;
    this.#keepAll = keepAll;
  }

  /** Adds a line. */
  add(who: string, what: string): void {
    this.#lines.push(`${this.#clock.steps} ${this.#clock.now.toFixed(2)} ${who} ${what}`);
    if (!this.#keepAll && this.#lines.length > 4 * TAIL_LINES) this.#lines = this.#lines.slice(-TAIL_LINES);
  }

  /** The lines kept: step, milliseconds since the start, who, what. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The last lines. */
  get tail(): readonly string[] {
    return this.#lines.slice(-TAIL_LINES);
  }
}
