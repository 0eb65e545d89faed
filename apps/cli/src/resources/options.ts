import { type Command, Option } from "commander";
import type { Flag } from "./table.ts";
import { type FlagValue, readFlagValue } from "./values.ts";

const PLACEHOLDERS: Readonly<Record<Flag["kind"], string>> = {
  text: "text",
  uuid: "uuid",
  time: "time",
  boolean: "true|false",
  integer: "number",
  words: "word",
};

/** The option of commander for a flag. Its choices are shown in the help and offered by completion. */
export function toOption(flag: Flag): Option {
  const value = `${PLACEHOLDERS[flag.kind]}${flag.list ? ",..." : ""}`;
  const option = new Option(`--${flag.name} <${value}>`, flag.help.replaceAll("`", ""));
  option.argParser<FlagValue>((text, previous) => readFlagValue(flag, text, previous));
  if (flag.words !== undefined) option.argChoices = [...flag.words, ...(flag.nullable ? ["null"] : [])];
  if (flag.kind === "boolean") option.argChoices = ["true", "false"];
  return option;
}

/** Adds the flags of an operation to a command. */
export function addFlags(command: Command, flags: readonly Flag[]): Command {
  for (const flag of flags) command.addOption(toOption(flag));
  return command;
}

/** A query as the client takes it. */
export type Query = { [name: string]: FlagValue | Query };

/** The query that the flags of a command ask for. */
export function queryOf(command: Command, flags: readonly Flag[]): Query {
  const query: Query = {};
  for (const flag of flags) {
    const value: FlagValue | undefined = command.getOptionValue(toOption(flag).attributeName());
    if (value === undefined) continue;
    const [group = "", member] = flag.parameter.split(/[[\]]/);
    if (member === "*") {
      query[group] = Object.fromEntries((Array.isArray(value) ? value : []).map((word) => [String(word), true]));
    } else if (member === undefined) query[group] = value;
    else query[group] = { ...membersOf(query[group]), [member]: value };
  }
  return query;
}

function membersOf(value: FlagValue | Query | undefined): Query {
  return typeof value === "object" && !isList(value) ? value : {};
}

function isList(value: FlagValue | Query): value is readonly (string | null)[] {
  return Array.isArray(value);
}
