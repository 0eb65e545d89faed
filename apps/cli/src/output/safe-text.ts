/**
 * What a terminal would act on instead of showing it: control characters of both sets, and the marks that turn the direction of
 * text around, with which a text can look like another.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A text for one line of a terminal: line breaks and tabs as a blank, other control characters as `\u001b`. */
export function safeText(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replace(UNSAFE, escapeCharacter);
}

/** As {@link safeText}, of several lines. */
export function safeLines(text: string): string {
  return text.split("\n").map(safeText).join("\n");
}

/** A value as JSON that is safe to show: the same value, with every control character escaped. */
export function safeJson(value: unknown, indent?: number): string {
  // Outside texts JSON has no such characters but the line breaks of the indentation.
  const text = JSON.stringify(value, undefined, indent) ?? "null";
  return text.replace(UNSAFE, (character) => (character === "\n" ? character : escapeCharacter(character)));
}
