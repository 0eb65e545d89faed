/** So many values are remembered; a token lives for hours, a secret for months. */
const REMEMBERED = 64;

/** Shorter texts would blank out words that only look like them. */
const LEAST_LENGTH = 8;

const SHOWN = "[redacted]";

/** What looks like a JSON Web Token, or follows `Bearer`, is one for all we know. */
const TOKEN_LIKE = /eyJ[\w-]+\.[\w-]+\.[\w-]*|(?<=\bBearer\s+)[^\s"\\]+/gi;

/**
 * Takes secrets and tokens out of what is about to be printed. Nothing of the agent prints one: this is the net below, for errors that others
 * make, in which anything may stand.
 */
export class Redactor {
  readonly #values = new Set<string>();

  /** From now on `value` is not printed. */
  add(value: string): void {
    if (value.length < LEAST_LENGTH) return;
    // What is used again is young again.
    this.#values.delete(value);
    this.#values.add(value);
    for (const oldest of this.#values) {
      if (this.#values.size <= REMEMBERED) break;
      this.#values.delete(oldest);
    }
  }

  /** `text` without them, in whichever of the spellings of text, JSON and addresses they stand. */
  clean(text: string): string {
    let cleaned = text;
    for (const value of this.#values) {
      const inJson = JSON.stringify(value).slice(1, -1);
      for (const spelling of new Set([value, inJson, encodeURIComponent(value)])) {
        cleaned = cleaned.replaceAll(spelling, SHOWN);
      }
    }
    return cleaned.replace(TOKEN_LIKE, SHOWN);
  }
}
