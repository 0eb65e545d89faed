const REMOVED = "[removed]";

/**
 * What a token or a key looks like: the beginning of a JWT, an authorization header, a signature of a presigned address, or a run of more than 47 characters of
 * base64, which no word and no UUID has.
 */
const SECRET_LIKE = [
  /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g,
  /\b(?:Bearer|Basic)\s+[\w.~+/=-]+/gi,
  /\bX-Amz-(?:Signature|Credential|Security-Token)=[^&\s"']+/gi,
  /[\w+/=-]{48,}/g,
];

/** Whether a text has something in it that looks like a token or a key. */
export function looksSecret(text: string): boolean {
  return SECRET_LIKE.some((pattern) => text.search(pattern) !== -1);
}

/**
 * A text from outside as it may be shown: without what looks like a token or a key, without control characters, and not longer than it needs to be.
 *
 * @param maxLength - in characters.
 * @returns undefined for no text or an empty one.
 */
export function cleanText(text: string | undefined, maxLength: number): string | undefined {
  if (text === undefined) return undefined;
  const clean = SECRET_LIKE.reduce((rest, pattern) => rest.replace(pattern, REMOVED), text)
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, maxLength);
  return clean === "" ? undefined : clean;
}
