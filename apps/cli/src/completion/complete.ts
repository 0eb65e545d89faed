import type { Argument, Command, Option } from "commander";

/** What a completion script is to complete from the files instead. */
export const FILES = ":files";

/**
 * What the last of `words` can become: a line each, with a tab and what it is; or {@link FILES}.
 *
 * @param words - what was typed after `apiera`; the last word may be empty.
 */
export function complete(program: Command, words: readonly string[]): string[] {
  const typed = joinEquals(words);
  const current = typed.at(-1) ?? "";
  const { command, pending, operands, used } = readWords(program, typed.slice(0, -1));
  if (pending !== undefined) return valuesOf(pending, current);
  const [flag = "", value] = current.split(/=(.*)/s);
  if (flag.startsWith("--") && value !== undefined) return completeAfterEquals(program, command, flag, value, words);
  if (current.startsWith("-")) return flagsOf(program, command, current, used);

  const commands = visibleCommands(command).filter((one) => one.name().startsWith(current));
  if (commands.length > 0) return commands.map((one) => line(one.name(), one.description()));
  const argument = command.registeredArguments[operands];
  if (argument !== undefined) return valuesOf(argument, current);
  return current === "" && command.commands.length === 0 ? flagsOf(program, command, current, used) : [];
}

/** In bash a word ends before and after an equals sign. */
function joinEquals(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = joined.at(-1);
    if (before?.startsWith("--") && (word === "=" || words[index - 1] === "="))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** Where the command line stands after some words. */
interface Position {
  readonly command: Command;
  /** The option whose value comes next. */
  readonly pending: Option | undefined;
  /** Arguments that are there already. */
  readonly operands: number;
  /** Flags that are there already. */
  readonly used: ReadonlySet<string>;
}

function readWords(program: Command, words: readonly string[]): Position {
  let command = program;
  let pending: Option | undefined;
  let operands = 0;
  const used = new Set<string>();
  for (const word of words) {
    if (pending !== undefined) {
      pending = undefined;
    } else if (word.startsWith("-")) {
      const [flag = "", value] = word.split(/=(.*)/s);
      const option = findOption(program, command, flag);
      used.add(flag);
      if (value === undefined && option?.required) pending = option;
    } else {
      const next = command.commands.find((one) => one.name() === word);
      if (next === undefined) operands += 1;
      else command = next;
    }
  }
  return { command, pending, operands, used };
}

function visibleCommands(command: Command): Command[] {
  return command.createHelp().visibleCommands(command);
}

function optionsOf(program: Command, command: Command): Option[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...(command === program ? [] : program.options)];
}

function findOption(program: Command, command: Command, flag: string): Option | undefined {
  return optionsOf(program, command).find(({ long, short }) => flag === long || flag === short);
}

function isList({ flags }: Option): boolean {
  return flags.includes(",...");
}

function flagsOf(program: Command, command: Command, current: string, used: ReadonlySet<string>): string[] {
  return optionsOf(program, command)
    .filter((option) => option.long?.startsWith(current) && (isList(option) || !used.has(option.long)))
    .map(({ long, description }) => line(long ?? "", description));
}

function completeAfterEquals(
  program: Command,
  command: Command,
  flag: string,
  value: string,
  words: readonly string[],
): string[] {
  const option = findOption(program, command, flag);
  if (option === undefined) return [];
  const values = valuesOf(option, value);
  // Where the shell has the value as a word of its own, it wants that word.
  const isApart = words.at(-1) === "=" || words.at(-2) === "=";
  return isApart || values[0] === FILES ? values : values.map((one) => `${flag}=${one}`);
}

function valuesOf(what: Option | Argument, current: string): string[] {
  const isOption = "flags" in what;
  const name = isOption ? what.flags : what.name();
  if (/file|dir\b|directory|path/.test(name)) return [FILES];
  // Of a list, what comes after the last comma.
  const kept = isOption && isList(what) ? current.slice(0, current.lastIndexOf(",") + 1) : "";
  const rest = current.slice(kept.length);
  const there = new Set(kept.split(","));
  return (what.argChoices ?? []).filter((word) => word.startsWith(rest) && !there.has(word)).map((word) => kept + word);
}

function line(word: string, description: string): string {
  return `${word}\t${description.split("\n")[0] ?? ""}`;
}
