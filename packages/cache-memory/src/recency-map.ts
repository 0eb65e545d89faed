/**
 * A map that holds at most `limit` entries and forgets the one used longest ago.
 *
 * A `Map` iterates in insertion order, so moving what is used to the end is all there is to it; a library would bring timers and a
 * clock of its own.
 */
export class RecencyMap<V> {
  readonly #limit: number;
  readonly #values = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of `key`, which counts as used now. */
  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Stores `value`, and forgets the entry used longest ago when there is no room. */
  set(key: string, value: V): void {
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
}
