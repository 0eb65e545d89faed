import { stringify } from "csv-stringify/sync";
import type { TextFormat } from "./format.ts";
import { safeJson, safeText } from "./safe-text.ts";
import type { Row } from "./table.ts";

/** How rows become text, piece by piece. */
export interface RowText {
  /** What stands before the first row. */
  begin(): string;
  rows(rows: readonly Row[]): string;
  /** What stands after the last row. */
  end(): string;
}

/** What {@link createRowText} makes of rows. */
export interface RowTextOptions {
  readonly format: TextFormat;
  /** The columns of CSV, unless there is `only`. */
  readonly columns: readonly string[];
  /** Only these members; absent: in JSON all, also those that this program does not know. */
  readonly only: readonly string[] | undefined;
  /** Puts a `'` before text that a spreadsheet would take for a formula. */
  readonly escapeFormulas: boolean;
  /** Whether a terminal will show it: then CSV is made safe too. JSON always is. */
  readonly isTerminal: boolean;
}

/** Writes rows as a JSON array, newline-delimited JSON or CSV. */
export function createRowText(options: RowTextOptions): RowText {
  if (options.format === "csv") return csvText(options);
  const pick = (row: Row): Row => pickMembers(row, options.only);
  if (options.format === "ndjson") {
    return { begin: () => "", rows: (rows) => rows.map((row) => `${safeJson(pick(row))}\n`).join(""), end: () => "" };
  }
  let count = 0;
  return {
    begin: () => "[",
    rows: (rows) => rows.map((row) => `${count++ === 0 ? "" : ","}\n${safeJson(pick(row))}`).join(""),
    end: () => (count === 0 ? "]\n" : "\n]\n"),
  };
}

/** The row, or only some of its members. */
export function pickMembers(row: Row, only: readonly string[] | undefined): Row {
  return only === undefined
    ? row
    : Object.fromEntries(only.filter((name) => name in row).map((name) => [name, row[name]]));
}

function csvText({ columns: known, only, escapeFormulas, isTerminal }: RowTextOptions): RowText {
  const columns = only ?? known;
  const cell = (value: unknown): string => {
    if (value === undefined || value === null) return "";
    if (typeof value !== "string") return safeJson(value);
    return isTerminal ? safeText(value) : value;
  };
  const lines = (records: readonly (readonly string[])[]): string =>
    stringify([...records], { record_delimiter: "\n" });
  const guard = (value: unknown): string => {
    const text = cell(value);
    // Numbers keep their sign: only text can carry a formula.
    return escapeFormulas && typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${text}` : text;
  };
  return {
    begin: () => lines([columns]),
    rows: (rows) => lines(rows.map((row) => columns.map((column) => guard(row[column])))),
    end: () => "",
  };
}
