interface Entry {
  readonly at: number;
  readonly order: number;
  run: (() => void) | undefined;
}

/** Resolves once every promise that can settle without time has settled. */
function microtasksDone(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * The one clock of a simulated world. Time stands still while code runs and moves from one event to the next.
 *
 * After an event that ran code of a process, everything that follows from it without time, i.e. all microtasks, is done before the next event:
 * one turn of the event loop sees to that, because nothing in the world uses sockets, threads or real timers.
 */
export class VirtualClock {
  /** Milliseconds since the world began. */
  now = 0;
  /** Events so far. */
  steps = 0;
  /** Set by events that run code whose promises have to settle before the next event. */
  dirty = false;
  #stopped = false;
  #order = 0;
  readonly #heap: Entry[] = [];

  /** Runs `run` at `time`, after all that was planned for the same time before. @returns a function that takes it back. */
  at(time: number, run: () => void): () => void {
    this.#order += 1;
    const entry: Entry = { at: Math.max(time, this.now), order: this.#order, run };
    this.#push(entry);
    return () => {
      entry.run = undefined;
    };
  }

  /** Runs `run` after `delayMs`. @returns a function that takes it back. */
  in(delayMs: number, run: () => void): () => void {
    return this.at(this.now + delayMs, run);
  }

  /** Ends {@link runUntil} before its time. */
  stop(): void {
    this.#stopped = true;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Moves on to `end`, or until `done` says so, or until stopped. */
  async runUntil(end: number, done: () => boolean = () => false): Promise<void> {
    await microtasksDone();
    while (!this.#stopped && !done()) {
      const next = this.#heap[0];
      if (next === undefined || next.at > end) {
        this.now = Math.max(this.now, end);
        return;
      }
      this.#pop();
      const { run } = next;
      if (run === undefined) continue;
      this.now = next.at;
      this.steps += 1;
      run();
      if (this.dirty) {
        this.dirty = false;
        await microtasksDone();
      }
    }
  }

  #before(one: Entry, other: Entry): boolean {
    return one.at < other.at || (one.at === other.at && one.order < other.order);
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(entry);
    while (index > 0) {
      const up = (index - 1) >> 1;
      const parent = heap[up];
      if (parent === undefined || !this.#before(entry, parent)) break;
      heap[index] = parent;
      index = up;
    }
    heap[index] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      let down = 2 * index + 1;
      let child = heap[down];
      if (child === undefined) break;
      const right = heap[down + 1];
      if (right !== undefined && this.#before(right, child)) {
        child = right;
        down += 1;
      }
      if (!this.#before(child, last)) break;
      heap[index] = child;
      index = down;
    }
    heap[index] = last;
  }
}
