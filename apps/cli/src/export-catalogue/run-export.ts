import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { CliError, usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { createRequestWatch } from "../import/watch-requests.ts";
import { createProgress } from "../output/progress.ts";
import { safeJson, safeText } from "../output/safe-text.ts";
import { fileSink } from "../output/sink.ts";
import { type ExportedCatalogue, readCatalogue } from "./read-catalogue.ts";
import { exportColumns, exportRows } from "./to-rows.ts";

/** Flags of `apiera catalogue export`. */
export interface ExportCatalogueFlags {
  readonly format?: string;
  readonly json?: boolean;
}

/** Rows that become text at once. */
const CHUNK = 1_000;

/**
 * Exports the catalogue into a directory, which is made if need be.
 *
 * @throws CliError - the directory cannot be used, or the export was stopped; no part of a file is left then.
 */
export async function runExportCatalogue(
  context: CliContext,
  directory: string,
  { format = "csv", json = false }: ExportCatalogueFlags,
): Promise<void> {
  if (format !== "csv" && format !== "ndjson") throw usageError(`--format: "${format}" is neither csv nor ndjson.`);
  await mkdir(directory, { recursive: true }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(`${directory} cannot be made: ${reason}`, {
      ...{ code: "CLI_OUTPUT", cause, hint: "Choose another directory." },
    });
  });
  const watch = createRequestWatch();
  const client = await context.createClient(watch.onEvent);
  const progress = createProgress(context, { label: "Reading" });
  watch.show(progress);
  let catalogue: ExportedCatalogue;
  try {
    catalogue = await readCatalogue(client, context.signal);
  } finally {
    progress.done();
  }
  const path = join(directory, `catalogue.${format}`);
  const sink = await fileSink(path);
  try {
    for (const text of textOf(catalogue, format)) await sink.write(text);
    context.signal.throwIfAborted();
    await sink.finish();
  } finally {
    await sink.abandon();
  }
  const count = (isVariant: boolean): number =>
    catalogue.products.filter(({ type }) => (type === "variant") === isVariant).length;
  const result = { file: path, products: count(false), variants: count(true), requests: watch.sent };
  for (const note of catalogue.notes) context.stderr.write(`${note}\n`);
  context.stdout.write(
    json
      ? `${safeJson({ ...result, notes: catalogue.notes }, 2)}\n`
      : `${result.products} products and ${result.variants} variants are in ${safeText(path)} (${result.requests} requests).\n`,
  );
}

/** The catalogue as the text of a file. Cells are not made safe for spreadsheet programs: an import has to get back what was exported. */
export function* textOf(catalogue: ExportedCatalogue, format: "csv" | "ndjson"): Generator<string> {
  const columns = exportColumns(catalogue);
  if (format === "csv") yield stringify([columns]);
  let chunk: Record<string, string>[] = [];
  const flush = (): string => {
    const rows = chunk;
    chunk = [];
    if (format === "csv") return stringify(rows, { columns: [...columns], quoted_match: /[\r\n]/ });
    return rows.map((row) => `${JSON.stringify(withoutEmpty(row, columns))}\n`).join("");
  };
  for (const row of exportRows(catalogue)) {
    chunk.push({ ...row });
    if (chunk.length >= CHUNK) yield flush();
  }
  if (chunk.length > 0) yield flush();
}

/** The cells that hold something, always in the same order: exports of equal catalogues are equal. */
function withoutEmpty(row: Readonly<Record<string, string>>, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.flatMap((column) => (row[column] ? [[column, row[column]]] : [])));
}
