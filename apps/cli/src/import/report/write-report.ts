import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { usageError } from "../../cli-error.ts";
import { fileSink } from "../../output/sink.ts";
import type { ReportRow } from "./report-rows.ts";

const COLUMNS = ["row", "handle", "kind", "action", "status", "message"] as const;

/**
 * Makes sure that there will be a report, before hours of work that it is about.
 *
 * @param read - files that the import reads.
 * @throws CliError - it cannot be made, or would take the place of a file that is read.
 */
export async function checkReportPath(path: string, read: readonly string[]): Promise<void> {
  const real = async (file: string): Promise<string> => await realpath(file).catch(() => resolve(file));
  const target = await real(path);
  for (const file of read) {
    if ((await real(file)) !== target) continue;
    throw usageError(`--report names a file that is read: ${file}.`, "Choose another path. Nothing was sent.");
  }
  const sink = await fileSink(path);
  await sink.abandon();
}

/** Writes a report as CSV: as a whole or not at all. @throws CliError - the file cannot be made. */
export async function writeReport(path: string, rows: readonly ReportRow[]): Promise<void> {
  const sink = await fileSink(path);
  try {
    // People open it with a spreadsheet program: a cell must not become a formula there.
    await sink.write(stringify([...rows], { header: true, columns: [...COLUMNS], escape_formulas: true }));
    await sink.finish();
  } finally {
    await sink.abandon();
  }
}
