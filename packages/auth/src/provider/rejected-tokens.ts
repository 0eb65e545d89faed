/** So many are remembered. */
const REMEMBERED = 8;

/** Values that were rejected, the last few: a cache that would not delete one may bring it back. */
export class RejectedTokens {
  readonly #values = new Set<string>();

  has(value: string): boolean {
    return this.#values.has(value);
  }

  add(value: string): void {
    this.#values.add(value);
    for (const oldest of this.#values) {
      if (this.#values.size <= REMEMBERED) break;
      this.#values.delete(oldest);
    }
  }

  delete(value: string): void {
    this.#values.delete(value);
  }
}
