import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import type { CatalogueFile } from "../catalogue/catalogue.ts";
import { assertColumns, detectMapping } from "../mapping/load.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { readCsv } from "./csv.ts";
import { readNdjson } from "./ndjson.ts";
import { readProducts } from "./products.ts";

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
  const text = readText(path, file);
  const isJson = /\.(ndjson|jsonl)$/i.test(path);
  const table = isJson ? await readNdjson(text, file) : await readCsv(text, mapping?.delimiter ?? ",", file);
  if (mapping !== undefined) {
    // In JSON a member that no row fills is missing altogether.
    if (!isJson) assertColumns(mapping, table.header, file);
    return { format: "mapping", rows: table.rows.length, ...readProducts(table.rows, mapping) };
  }
  const detected = detectMapping(table.header, file);
  return { format: detected.format, rows: table.rows.length, ...readProducts(table.rows, detected.mapping) };
}

/** The text of a file in UTF-8, without byte order mark. */
async function* readText(path: string, file: string): AsyncIterable<string> {
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
