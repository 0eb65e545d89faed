/** So many tokens are remembered, and so many secrets. */
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
  readonly #tokens = new Set<string>();
  /** Apart, since a token is told each time it is used, but a secret maybe once: tokens must not push it out. */
  readonly #secrets = new Set<string>();

  /** From now on this token is not printed. */
  addToken(token: string): void {
    remember(this.#tokens, token);
  }

  /** From now on this secret is not printed. */
  addSecret(secret: string): void {
    remember(this.#secrets, secret);
  }

  /** `text` without them, in whichever of the spellings of text, JSON and addresses they stand. */
  clean(text: string): string {
    let cleaned = text;
    for (const value of [...this.#secrets, ...this.#tokens]) {
      const inJson = JSON.stringify(value).slice(1, -1);
      for (const spelling of new Set([value, inJson, encodeURIComponent(value)])) {
        cleaned = cleaned.replaceAll(spelling, SHOWN);
      }
    }
    return cleaned.replace(TOKEN_LIKE, SHOWN);
  }
}

function remember(values: Set<string>, value: string): void {
  if (value.length < LEAST_LENGTH) return;
  // What is used again is young again.
  values.delete(value);
  values.add(value);
  for (const oldest of values) {
    if (values.size <= REMEMBERED) break;
    values.delete(oldest);
  }
}
