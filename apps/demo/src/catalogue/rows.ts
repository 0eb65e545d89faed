import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import { CatalogueError } from "./problems.ts";

/** A row of a CSV file: its cells by column name. */
export interface Row {
  /** Number of the row as a spreadsheet counts it: the header is row 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The contents of a CSV file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads a text file that must be UTF-8, with or without byte order mark.
 *
 * @throws CatalogueError - there is no such file, or it is in another encoding.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new CatalogueError(
      path,
      [{ row: 1, message: "the file cannot be read; check the path and its permissions" }],
      cause,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CatalogueError(path, [{ row: 1, message: 'the file is not UTF-8; save it as "CSV UTF-8"' }], cause);
  }
}

/**
 * Takes CSV text (RFC 4180) apart. Cells are kept as they are, spaces and line breaks included.
 *
 * @throws CatalogueError - the text is no CSV, or a row is longer or shorter than the header.
 */
export function parseTable(text: string, file: string): Table {
  const records = parseRecords(text, file);
  const [header, ...rest] = records;
  if (header === undefined)
    throw new CatalogueError(file, [{ row: 1, message: "the file is empty; give it a header and rows" }]);
  const columns = header.cells;
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) {
    throw new CatalogueError(file, [{ row: header.number, column: repeated, message: "appears twice; remove one" }]);
  }
  return {
    columns,
    rows: rest.map(({ number, cells }) => ({
      number,
      cells: new Map(columns.map((column, index) => [column, cells[index] ?? ""])),
    })),
  };
}

function parseRecords(text: string, file: string): { number: number; cells: readonly string[] }[] {
  const records: { number: number; cells: readonly string[] }[] = [];
  try {
    parse(text, {
      skip_empty_lines: true,
      on_record: (cells, { records: count, empty_lines }) => {
        records.push({ number: count + empty_lines, cells });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = Number(cause.records) + Number(cause.empty_lines) + 1;
    // The line it names is not the row when cells hold line breaks.
    const problem = cause.message.replace(/ (on|at) line \d+/, "");
    const remedy = "put cells with commas, quotes or line breaks in quotes, and double the quotes inside";
    throw new CatalogueError(file, [{ row, message: `${problem}; ${remedy}` }], cause);
  }
  return records;
}
