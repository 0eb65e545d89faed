import { stringify } from "csv-stringify/sync";
import { fileSink } from "../../output/sink.ts";
import type { ReportRow } from "./report-rows.ts";

const COLUMNS = ["row", "handle", "kind", "action", "status", "message"] as const;

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
