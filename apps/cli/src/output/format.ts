import { extname } from "node:path";
import type { Command } from "commander";
import { usageError } from "../cli-error.ts";

/** How rows are written as text. */
export type TextFormat = "json" | "ndjson" | "csv";

/** The flags of {@link addFormatOptions} as commander hands them over. */
export interface FormatFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly columns?: readonly string[];
  /** False with `--no-escape-formulas`. */
  readonly escapeFormulas: boolean;
}

/** Adds the flags that choose how rows are written. */
export function addFormatOptions(command: Command, known: readonly string[]): Command {
  return command
    .option("--json", "write one JSON document; an error is also written as JSON, on the last line of standard error")
    .option("--ndjson", "write newline-delimited JSON, a row on every line")
    .option("--csv", "write CSV with a header")
    .option(
      "--columns <names>",
      `only these members, in this order, e.g. ${known.slice(0, 2).join(",")}`,
      (text: string) => readColumns(text, known),
    )
    .option("--no-escape-formulas", "in CSV leave text that begins with = + - @ as it is; else it gets a ' in front");
}

/** @throws CliError - a name is none of the known ones. */
function readColumns(text: string, known: readonly string[]): string[] {
  const columns = text.split(",").map((name) => name.trim());
  for (const column of columns) {
    if (!known.includes(column)) {
      throw usageError(`--columns: there is no member "${column}".`, `Allowed are ${known.join(", ")}.`);
    }
  }
  return columns;
}

/** The format that the flags or the name of the output file ask for, or the fallback: for a terminal that can be a table. */
export function chooseFormat<Fallback extends TextFormat | "table">(
  flags: FormatFlags,
  fallback: Fallback,
  file?: string,
): TextFormat | Fallback {
  const chosen = (["json", "ndjson", "csv"] as const).filter((name) => flags[name]);
  if (chosen.length > 1) {
    throw usageError(`${chosen.map((name) => `--${name}`).join(" and ")} cannot be used together.`, "Choose one.");
  }
  return chosen[0] ?? formatOfFile(file) ?? fallback;
}

function formatOfFile(file: string | undefined): TextFormat | undefined {
  const byExtension: Record<string, TextFormat> = {
    ".json": "json",
    ".csv": "csv",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
  };
  return file === undefined ? undefined : byExtension[extname(file).toLowerCase()];
}
