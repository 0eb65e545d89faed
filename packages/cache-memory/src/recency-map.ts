/** Fewer values than this are never swept for: they are soon replaced, or few for good. */
const SWEEP_AFTER = 16;

/**
 * A map that holds at most `limit` entries and forgets the one used longest ago, and those that have ended.
 *
 * A `Map` iterates in insertion order, so moving what is used to the end is all there is to it; a library would bring timers and a
 * clock of its own.
 */
export class RecencyMap<V> {
  readonly #limit: number;
  readonly #hasEnded: (value: V) => boolean;
  readonly #values = new Map<string, V>();
  #setsToSweep = SWEEP_AFTER;

  /** @param hasEnded - whether a value is of no use any more. */
  constructor(limit: number, hasEnded: (value: V) => boolean) {
    this.#limit = limit;
    this.#hasEnded = hasEnded;
  }

  /** How many values are held, ended ones among them. */
  get size(): number {
    return this.#values.size;
  }

  /** The value of `key`, which counts as used now; undefined when there is none or it has ended. */
  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    if (this.#hasEnded(value)) return undefined;
    this.#values.set(key, value);
    return value;
  }

  /** Stores `value`, and forgets the entry used longest ago when there is no room. */
  set(key: string, value: V): void {
    this.#sweep();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#limit) return;
    const oldest = this.#values.keys().next();
    if (!oldest.done) this.#values.delete(oldest.value);
  }

  delete(key: string): boolean {
    return this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }

  /** Forgets what has ended once there were as many sets as there are values: each set pays for one look, and no timer is needed. */
  #sweep(): void {
    this.#setsToSweep -= 1;
    if (this.#setsToSweep > 0) return;
    for (const [key, value] of this.#values) if (this.#hasEnded(value)) this.#values.delete(key);
    this.#setsToSweep = Math.max(SWEEP_AFTER, this.#values.size);
  }
}
