const MAX_EXCERPT = 200;

/** What stands in place of a secret. */
const REDACTED = "[redacted]";

/** Compact JWTs, wherever they stand. */
const JWT = /eyJ[\w-]{5,}\.[\w-]*\.?[\w-]*/g;

/** The value of any member that is known to hold something secret, in JSON or in a form. */
const SECRET_MEMBER =
  /((?:access_token|client_secret|refresh_token|id_token|assertion|password)["']?\s*[:=]\s*["']?)[^"'&\s,}]+/gi;

/**
 * A short piece of a foreign text that is safe to show in an error: secrets and tokens taken out, control characters made
 * blanks, clipped to 200 characters.
 *
 * @param secrets - values that must not appear, whatever stands around them.
 */
export function excerpt(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const secret of secrets) if (secret !== "") safe = safe.replaceAll(secret, REDACTED);
  safe = safe.replace(JWT, REDACTED).replace(SECRET_MEMBER, `$1${REDACTED}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
  safe = safe.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return safe.length > MAX_EXCERPT ? `${safe.slice(0, MAX_EXCERPT)}…` : safe;
}
