import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import type { Row, Table } from "./table.ts";

const LINE_BREAK = /\r\n|\n|\r/g;
/** Named, since else that of the first line would be taken for all: files put together of several have different ones. */
const RECORD_ENDS = ["\r\n", "\n", "\r"];

/**
 * Reads CSV: quoted cells may hold line breaks, and lines may end in CRLF. Rows without any cell filled are skipped, and so are those that name the
 * columns again: files are put together of several.
 *
 * @param chunks - the text, without byte order mark.
 * @param file - what errors call it.
 * @throws CliError - the text is not CSV, or its header cannot be used.
 */
export async function readCsv(chunks: AsyncIterable<string>, delimiter: string, file: string): Promise<Table> {
  const parser = parse({
    delimiter,
    record_delimiter: RECORD_ENDS,
    relax_column_count: true,
    info: true,
    raw: true,
  });
  let header: Header | undefined;
  const rows: Row[] = [];
  let nextLine = 1;
  try {
    await pipeline(chunks, parser, async (records: AsyncIterable<{ record: string[]; raw: string }>) => {
      for await (const { record, raw } of records) {
        const line = nextLine;
        nextLine += lineBreaks(raw);
        if (record.every((cell) => cell === "")) continue;
        if (header !== undefined) {
          if (!isHeaderAgain(record, header, line, file)) rows.push(toRow(record, header.names, line));
        } else if (!isDelimiterLine(record)) header = checkHeader(record, line, file);
      }
    });
  } catch (error) {
    throw describe(error, file);
  }
  if (header === undefined) throw fileError(`${file} is empty.`, "The first line must name the columns.");
  return { header: header.names, rows };
}

/** The line that names the columns. */
interface Header {
  readonly names: readonly string[];
  readonly line: number;
}

/** A record's text ends with its line break, so that counting them gives the line of the next one. */
function lineBreaks(raw: string): number {
  return raw.match(LINE_BREAK)?.length ?? 0;
}

function checkHeader(record: readonly string[], line: number, file: string): Header {
  const names = record.map((name) => name.trim());
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw fileError(`${file} names the column "${twice}" twice in line ${line}.`, "Rename or delete one of them.");
  }
  return { names, line };
}

/** A line such as `sep=;`, by which spreadsheet programs tell each other what is between cells. */
function isDelimiterLine([first = "", ...others]: readonly string[]): boolean {
  return first.startsWith("sep=") && others.every((cell) => cell === "");
}

/**
 * Whether a row only repeats the header.
 *
 * @throws CliError - it names the columns in other places: what follows would be taken for something else.
 */
function isHeaderAgain(record: readonly string[], header: Header, line: number, file: string): boolean {
  const names = record.map((cell) => cell.trim());
  const filled = names.filter((name) => name !== "");
  // A single word may well be a cell.
  if (filled.length < 2 || !filled.every((name) => header.names.includes(name))) return false;
  if (names.every((name, index) => name === "" || name === header.names[index])) return true;
  throw fileError(
    `${file} names its columns again in line ${line}, other than in line ${header.line}.`,
    "Split the file there, and import both parts.",
  );
}

function toRow(record: readonly string[], header: readonly string[], line: number): Row {
  const cells = new Map<string, string>();
  for (const [index, cell] of record.entries()) {
    const name = header[index];
    if (cell !== "" && name !== undefined && name !== "") cells.set(name, cell);
  }
  const extra = record.slice(header.length).some((cell) => cell !== "");
  if (extra || record.length < header.length) {
    const fault = `has ${record.length} cells, the header has ${header.length} columns; put cells that hold the delimiter in quotes`;
    // Short rows are common where the last cells are empty: only those with one cell too many or with a single cell are surely broken.
    if (extra || record.length === 1) return { line, cells, fault };
  }
  return { line, cells };
}

function describe(error: unknown, file: string): unknown {
  if (error instanceof CsvError) {
    const { lines } = error as CsvError & { lines?: number };
    const where = lines === undefined ? "" : ` Near line ${lines}.`;
    return fileError(
      `${file} is not valid CSV: ${error.message}.${where}`,
      'Cells with quotes or line breaks stand in quotes, and a quote within them is written twice: "19"" rack".',
    );
  }
  return error;
}

function fileError(message: string, hint: string): CliError {
  return new CliError(message, { code: "CLI_FILE", exitCode: EXIT_CODES.usage, hint });
}
