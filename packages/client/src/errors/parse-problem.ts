import type { ProblemDetails, ProblemItem } from "./problem-error.ts";
import { safeText } from "./safe-text.ts";

/** How much of a body that is not JSON is kept, in characters. */
const MAX_BODY_TEXT = 500;

/** The part of a problem that comes from the body. */
export type ProblemBody = Pick<
  ProblemDetails,
  "type" | "title" | "detail" | "instance" | "correlationId" | "errors" | "oauthError" | "bodyText"
>;

/**
 * Reads an error body: problem details (all members optional and nullable), the `{ error, message }` form of an expired token, or
 * anything else. Whatever echoes a token is cleaned, since the result ends up in messages and logs.
 *
 * @param data - the parsed body when it was JSON, its text otherwise, undefined when there was none.
 * @param tokens - the bearer tokens that were sent, to be removed wherever they are echoed.
 */
export function parseProblem(data: unknown, tokens: readonly string[]): ProblemBody {
  if (typeof data === "string") {
    const text = safeText(data, tokens).trim();
    return text === "" ? {} : { bodyText: text.slice(0, MAX_BODY_TEXT) };
  }
  if (typeof data !== "object" || data === null) {
    return {};
  }
  const text = (name: string): string | undefined => {
    const value = Reflect.get(data, name);
    return typeof value === "string" ? safeText(value, tokens) : undefined;
  };
  return {
    type: text("type"),
    title: text("title"),
    detail: text("detail") ?? text("message"),
    instance: text("instance"),
    correlationId: text("correlationId"),
    oauthError: text("error"),
    errors: parseItems(Reflect.get(data, "errors"), tokens),
  };
}

function parseItems(value: unknown, tokens: readonly string[]): readonly ProblemItem[] | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  const items: ProblemItem[] = [];
  for (const entry of value as unknown[]) {
    if (typeof entry === "object" && entry !== null && "code" in entry && "message" in entry) {
      items.push({ code: safeText(String(entry.code), tokens), message: safeText(String(entry.message), tokens) });
    }
  }
  return items;
}
