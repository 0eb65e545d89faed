import type { ApiOperation, ApiQueryParameter } from "@apiera/openapi";
import type { Flag, FlagKind } from "../src/resources/table.ts";

/** Flags that commands have of their own: no parameter may take their names. */
export const OWN_FLAGS = [
  "columns",
  "csv",
  "env-file",
  "escape-formulas",
  "help",
  "json",
  "ndjson",
  "color",
  "output",
  "quiet",
  "version",
] as const;

/** What the words of `include` and `expand` do. */
const HYDRATION: Readonly<Record<string, string>> = {
  include: "Adds the UUIDs of what belongs to each row.",
  expand: "Adds what belongs to each row, in full.",
};

/**
 * The flags of an operation: one for each parameter, and one for all of `include` and of `expand`.
 *
 * @param help - what the parameters do, by name.
 * @throws Error - a flag would have the name of another.
 */
export function deriveFlags(operation: ApiOperation, help: ReadonlyMap<string, string>): Flag[] {
  const flags = new Map<string, Flag>();
  for (const parameter of operation.queryParameters) {
    const [, group = "", word = ""] = /^(include|expand)\[(\w+)\]$/.exec(parameter.name) ?? [];
    if (group !== "") {
      const words = [...(flags.get(group)?.words ?? []), word];
      flags.set(group, {
        name: group,
        parameter: `${group}[*]`,
        kind: "words",
        list: true,
        words,
        help: HYDRATION[group] ?? "",
      });
      continue;
    }
    const flag = toFlag(parameter, help.get(parameter.name) ?? "");
    if (flags.has(flag.name) || OWN_FLAGS.some((own) => own === flag.name)) {
      throw new Error(`${operation.operationId}: --${flag.name} for ${parameter.name} is taken already.`);
    }
    flags.set(flag.name, flag);
  }
  return [...flags.values()];
}

function toFlag({ name, array, nullable, enum: words, ...rest }: ApiQueryParameter, help: string): Flag {
  return {
    name: toFlagName(name),
    parameter: name,
    kind: words === undefined ? kindOf(rest, name) : "words",
    ...(array && { list: true }),
    ...(nullable && { nullable }),
    ...(words !== undefined && { words }),
    help,
  };
}

/** `code[contains]` is `code-contains`; what only compares needs no word: `statuses[eq]` is `statuses`. */
function toFlagName(parameter: string): string {
  return parameter
    .replace(/\[eq\]$|\[\]$/, "")
    .replace(/\[(\w+)\]/g, "-$1")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function kindOf({ type, format }: Pick<ApiQueryParameter, "type" | "format">, name: string): FlagKind {
  if (format === "uuid") return "uuid";
  if (format === "date-time") return "time";
  if (type === "string") return "text";
  if (type === "boolean" || type === "integer") return type;
  throw new Error(`There is no kind of flag for ${name}, which is a ${type}.`);
}
