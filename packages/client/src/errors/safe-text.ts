/** Deeper causes than this say nothing new. */
const MAX_CAUSES = 5;
/** How much of a foreign message is kept, in characters. */
const MAX_MESSAGE = 500;

/** Removes the secrets that were sent, anything that looks like one, and control characters that could forge log lines. */
export function safeText(text: string, secrets: readonly string[]): string {
  return secrets
    .reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "[redacted]")), text)
    .replace(/\bBearer\s+[\w.~+/=-]+/gi, "Bearer [redacted]")
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "[redacted]")
    .replace(/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"']+/gi, "$1=[redacted]")
    .replace(/\p{Cc}+/gu, " ");
}

/**
 * A foreign error and its causes as errors that are safe to show: messages cleaned, `code` kept, everything else left behind, since errors
 * of some `fetch` carry the whole request.
 */
export function safeCause(error: unknown, secrets: readonly string[], depth: number = 1): Error {
  const { name, message, code, cause } = partsOf(error);
  const safe = new Error(safeText(message, secrets).slice(0, MAX_MESSAGE));
  safe.name = name;
  if (code !== undefined) Object.assign(safe, { code });
  if (cause !== undefined && depth < MAX_CAUSES) safe.cause = safeCause(cause, secrets, depth + 1);
  return safe;
}

function partsOf(error: unknown): { name: string; message: string; code: string | undefined; cause: unknown } {
  if (typeof error !== "object" || error === null) {
    return { name: "Error", message: String(error), code: undefined, cause: undefined };
  }
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : undefined;
  };
  const name = text("name");
  const code = text("code");
  return {
    name: name !== undefined && /^\w{1,40}$/.test(name) ? name : "Error",
    message: text("message") ?? "",
    code: code !== undefined && /^[A-Z_0-9]{1,40}$/.test(code) ? code : undefined,
    cause: Reflect.get(error, "cause"),
  };
}
