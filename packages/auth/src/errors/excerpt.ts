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
  for (const secret of secrets) {
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      if (form !== "") safe = safe.replaceAll(form, REDACTED);
    }
  }
  safe = safe.replace(JWT, REDACTED).replace(SECRET_MEMBER, `$1${REDACTED}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
  safe = safe.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return safe.length > MAX_EXCERPT ? `${safe.slice(0, MAX_EXCERPT)}…` : safe;
}

/** Deeper causes than this say nothing new. */
const MAX_CAUSES = 5;

/**
 * A foreign error and its causes as errors of our own that are safe to show: messages excerpted, `code` kept, everything else left behind, for
 * such errors may carry the whole request.
 */
export function safeCause(error: unknown, secrets: readonly string[], depth: number = 1): Error {
  const { code, cause } =
    typeof error === "object" && error !== null ? (error as { code?: unknown; cause?: unknown }) : {};
  const safe = new Error(excerpt(String(error), secrets));
  if (typeof code === "string" && /^[A-Z_]{1,40}$/.test(code)) Object.assign(safe, { code });
  if (cause !== undefined && depth < MAX_CAUSES) safe.cause = safeCause(cause, secrets, depth + 1);
  return safe;
}
