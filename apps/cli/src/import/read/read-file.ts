import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import type { CatalogueFile } from "../catalogue/catalogue.ts";
import { assertColumns, detectMapping } from "../mapping/load.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { readCsv } from "./csv.ts";
import { delimiterOf, HEAD_LENGTH } from "./delimiter.ts";
import { readNdjson } from "./ndjson.ts";
import { readProducts } from "./products.ts";
import type { Table } from "./table.ts";

/** A file and what it was taken for. */
export interface ReadFile extends CatalogueFile {
  readonly format: "merchant" | "apiera" | "mapping";
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * Reads a catalogue file, CSV or, by its ending `.ndjson` or `.jsonl`, newline-delimited JSON.
 *
 * @param mapping - which column holds what; absent: found out from the header.
 * @throws CliError - the file cannot be read at all. What is wrong with single rows is in `problems`.
 */
export async function readCatalogueFile(path: string, mapping?: Mapping): Promise<ReadFile> {
  const file = basename(path);
  const table = await readTable(path, mapping?.delimiter);
  if (mapping !== undefined) {
    // In JSON a member that no row fills is missing altogether.
    if (!isJson(path)) assertColumns(mapping, table.header, file);
    return { format: "mapping", rows: table.rows.length, ...readProducts(table.rows, mapping) };
  }
  const detected = detectMapping(table.header, file);
  return { format: detected.format, rows: table.rows.length, ...readProducts(table.rows, detected.mapping) };
}

/**
 * Reads a file as rows, whatever its columns are.
 *
 * @param delimiter - between cells, where the file is CSV. @defaultValue found out from the line that names the columns
 * @throws CliError - the file cannot be read.
 */
export async function readTable(path: string, delimiter?: string): Promise<Table> {
  const file = basename(path);
  const text = readText(path, file);
  if (isJson(path)) return await readNdjson(text, file);
  const { head, all } = await lookAhead(text);
  return await readCsv(all, delimiter ?? delimiterOf(head), file);
}

/** The beginning of a text, and all of it: a pipe can be read only once. */
async function lookAhead(text: AsyncGenerator<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  let head = "";
  while (head.length < HEAD_LENGTH) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  const all = async function* (): AsyncGenerator<string> {
    yield head;
    yield* text;
  };
  return { head: head.slice(0, HEAD_LENGTH), all: all() };
}

function isJson(path: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(path);
}

/** The text of a file in UTF-8, without byte order mark. */
async function* readText(path: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const options = { code: "CLI_FILE", exitCode: EXIT_CODES.usage, cause: error };
    if (error instanceof TypeError) {
      throw new CliError(`${file} is not in UTF-8.`, {
        ...options,
        hint: "Save it again as UTF-8; spreadsheet programs call it “CSV UTF-8”.",
      });
    }
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const reason = missing ? "there is no such file" : error instanceof Error ? error.message : String(error);
    throw new CliError(`${path} cannot be read: ${reason}.`, { ...options, hint: "Check the path." });
  }
}
