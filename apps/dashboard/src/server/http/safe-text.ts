const REMOVED = "[removed]";

/** The beginning of a JWT, an authorization header, or the signature of a presigned address. */
const SECRET_LIKE = [
  /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g,
  /\b(?:Bearer|Basic)\s+[\w.~+/=-]+/gi,
  /\bX-Amz-(?:Signature|Credential|Security-Token)=[^&\s"']+/gi,
];
const WORD = /[\w+=-]+/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What {@link cleanText} leaves of a text. */
export interface CleanTextLimits {
  /** In characters. */
  readonly maxLength: number;
  /** A run of letters and digits longer than this may be a key, and is taken out; in characters. UUIDs stay. @defaultValue 47 */
  readonly maxWordLength?: number;
}

/**
 * A text from outside as it may be shown: without what looks like a token or a key, without control characters, and not longer than it needs to be.
 *
 * @returns undefined for no text or an empty one.
 */
export function cleanText(
  text: string | undefined,
  { maxLength, maxWordLength = 47 }: CleanTextLimits,
): string | undefined {
  if (text === undefined) return undefined;
  const clean = SECRET_LIKE.reduce((rest, pattern) => rest.replace(pattern, REMOVED), text)
    .replace(WORD, (word) => (word.length > maxWordLength && !UUID.test(word) ? REMOVED : word))
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, maxLength);
  return clean === "" ? undefined : clean;
}
