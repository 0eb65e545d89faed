import { usageError } from "../cli-error.ts";
import type { Flag } from "./table.ts";

/** A value of a flag as the query takes it: texts as they were typed, for the API reads them byte for byte. */
export type FlagValue = string | number | boolean | readonly (string | null)[];

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MAX_INT32 = 2_147_483_647;

/** Whether a text is a UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Reads what was typed for a flag.
 *
 * @param previous - what was read before when the flag is repeated.
 * @throws CliError - the value is none the flag takes; the message names the flag, what is wrong and what is allowed.
 */
export function readFlagValue(flag: Flag, text: string, previous?: FlagValue): FlagValue {
  if (flag.list) {
    const values = splitList(text).map((one) => readOne(flag, one));
    return [...(Array.isArray(previous) ? previous : []), ...values];
  }
  if (previous !== undefined) throw usageError(`--${flag.name} was given more than once.`, "It takes one value.");
  const value = readOne(flag, text);
  if (flag.kind === "integer") return Number(value);
  return flag.kind === "boolean" ? value === "true" : (value ?? "null");
}

/** Splits at commas; a comma that belongs to a value is written `\,`, a backslash before one `\\`. */
function splitList(text: string): string[] {
  const values = [""];
  for (const [part] of text.matchAll(/\\[\\,]|[\s\S]/gu)) {
    if (part === ",") values.push("");
    else values.push(values.pop() + (part.length === 2 && part.startsWith("\\") ? part.slice(1) : part));
  }
  return values;
}

function readOne(flag: Flag, text: string): string | null {
  if (flag.nullable && text === "null") return null;
  if (text === "") {
    throw usageError(
      `--${flag.name}: the value is empty, which would match everything.`,
      "Leave the flag out, or give it a value.",
    );
  }
  const { allowed, test } = expectationOf(flag);
  if (!test(text)) {
    const similar = flag.words?.find((word) => word.toLowerCase().startsWith(text.slice(0, 2).toLowerCase()));
    const hint = similar === undefined ? "Nothing was sent." : `Did you mean ${similar}? Nothing was sent.`;
    throw usageError(`--${flag.name}: "${text}" is not ${allowed}${flag.nullable ? ", nor null" : ""}.`, hint);
  }
  return text;
}

function expectationOf({ kind, words = [] }: Flag): {
  readonly allowed: string;
  readonly test: (text: string) => boolean;
} {
  switch (kind) {
    case "text":
      return { allowed: "text", test: () => true };
    case "uuid":
      return { allowed: "a UUID", test: isUuid };
    case "time":
      return { allowed: "a time such as 2025-11-23T14:15:22.123456Z", test: isTime };
    case "boolean":
      return { allowed: "true or false", test: (text) => text === "true" || text === "false" };
    case "integer":
      return { allowed: `a whole number from 1 to ${MAX_INT32}`, test: isPositive };
    case "words":
      return { allowed: `one of ${words.join(", ")}`, test: (text) => words.includes(text) };
  }
}

function isPositive(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_INT32;
}

function isTime(text: string): boolean {
  const [, year, month, day] = TIME.exec(text) ?? [];
  if (year === undefined) return false;
  // Day 0 of the next month is the last of this one. A year below 100 would be taken for one of the last century; none is meant here.
  const last = new Date(Date.UTC(Number(year) + 400, Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}
