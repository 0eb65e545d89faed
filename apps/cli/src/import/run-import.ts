import { basename } from "node:path";
import { CliError, usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { createProgress } from "../output/progress.ts";
import { safeJson, safeText } from "../output/safe-text.ts";
import { loadMapping } from "./mapping/load.ts";
import { describePlan } from "./plan/describe.ts";
import { type PreparedImport, prepareImport } from "./prepare-import.ts";
import { type ReadFile, readCatalogueFile } from "./read/read-file.ts";
import { type ReportRow, type ReportState, reportRows } from "./report/report-rows.ts";
import { checkReportPath, writeReport } from "./report/write-report.ts";
import { createRequestWatch, type RequestWatch } from "./watch-requests.ts";
import { applyPlan, createWriteState } from "./write/apply-plan.ts";
import type { WriteState } from "./write/write-state.ts";

/** Flags of `apiera import`. */
export interface ImportFlags {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly uploadImages?: boolean;
}

/**
 * Imports a file.
 *
 * @returns the exit code: 0 when all of it is in the organization, 9 when something was left out or failed.
 * @throws CliError - nothing could be imported, or the import was stopped.
 */
export async function runImport(context: CliContext, path: string, flags: ImportFlags): Promise<number> {
  const { stdin, stderr, stdout } = context;
  const isDryRun = flags.dryRun === true;
  const asks = !isDryRun && flags.yes !== true;
  const mapping = flags.mapping === undefined ? undefined : await loadMapping(flags.mapping);
  const file = await readCatalogueFile(path, mapping);
  if (flags.report !== undefined) {
    await checkReportPath(flags.report, [path, ...(flags.mapping === undefined ? [] : [flags.mapping])]);
  }
  if (asks && !(stdin.isTTY && stderr.isTTY)) {
    throw usageError(
      "The import writes to the organization, and there is no terminal to ask on.",
      "Add --yes to write, or --dry-run to see what would be written.",
    );
  }
  let reached: ReportState = { plan: undefined, state: undefined, isDryRun };
  try {
    const watch = createRequestWatch();
    const client = await context.createClient(watch.onEvent);
    const prepared = await withProgress(context, watch, "Reading", undefined, () =>
      prepareImport({
        ...{ client, file, name: basename(path), watch, signal: context.signal },
        uploadImages: flags.uploadImages,
      }),
    );
    const { plan, organization, summary } = prepared;
    reached = { ...reached, plan };
    if (isDryRun) {
      stdout.write(flags.json === true ? `${safeJson(summary, 2)}\n` : describePlan(summary));
      return summary.problems.length > 0 ? EXIT_CODES.incomplete : EXIT_CODES.ok;
    }
    stderr.write(describePlan(summary));
    if (asks && summary.requests.writing > 0 && !(await confirmed(context, organization.name))) {
      stderr.write("Nothing was written.\n");
      return EXIT_CODES.ok;
    }
    const state = createWriteState(organization);
    reached = { ...reached, state };
    const before = watch.sent;
    const startedAt = performance.now();
    await withProgress(context, watch, "Writing", summary.requests.writing, () =>
      applyPlan({ client, organization, plan, state, signal: context.signal }),
    );
    return finish(context, file, prepared, {
      state,
      json: flags.json === true,
      requests: watch.sent - before,
      ms: Math.round(performance.now() - startedAt),
    });
  } catch (error) {
    throw explainStop(error, context, path, reached);
  } finally {
    if (flags.report !== undefined) {
      await writeReport(flags.report, reportRows(file, reached));
      stderr.write(`The report is in ${safeText(flags.report)}.\n`);
    }
  }
}

interface Outcome {
  readonly state: WriteState;
  readonly json: boolean;
  /** Requests of the writing, and what it took in milliseconds. */
  readonly requests: number;
  readonly ms: number;
}

/** Says what was done. @returns the exit code. */
function finish(context: CliContext, file: ReadFile, { plan, summary }: PreparedImport, outcome: Outcome): number {
  const { state, json, requests, ms } = outcome;
  const rows = reportRows(file, { plan, state, isDryRun: false });
  const failed = rows.filter(({ status }) => status === "failed");
  if (json) {
    const failures = failed.map(({ row, handle, message }) => ({ row, handle, message }));
    context.stdout.write(`${safeJson({ ...summary, result: { ...tally(rows), requests, ms }, failures }, 2)}\n`);
  } else {
    context.stdout.write(`${describeResult(rows, requests, ms)}\n`);
    for (const { row, message } of failed.slice(0, MAX_FAILURES)) {
      context.stderr.write(`  line ${row}: ${safeText(message)}\n`);
    }
    if (failed.length > MAX_FAILURES) context.stderr.write(`  and ${failed.length - MAX_FAILURES} more.\n`);
  }
  return failed.length + summary.problems.length > 0 ? EXIT_CODES.incomplete : EXIT_CODES.ok;
}

/** Failures that are shown; a report file has all of them. */
const MAX_FAILURES = 20;

function tally(rows: readonly ReportRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { done: 0, unchanged: 0, failed: 0, problem: 0, skipped: 0 };
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function describeResult(rows: readonly ReportRow[], requests: number, ms: number): string {
  const { done = 0, unchanged = 0, failed = 0, problem = 0, skipped = 0 } = tally(rows);
  const leftOut = problem + skipped;
  return [
    `${done} written, ${unchanged} unchanged`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    `${requests} requests in ${(ms / 1_000).toFixed(1)} s.`,
  ].join(", ");
}

async function withProgress<T>(
  context: CliContext,
  watch: RequestWatch,
  label: string,
  total: number | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const progress = total === 0 ? undefined : createProgress(context, { label, total });
  watch.show(progress, total);
  try {
    return await work();
  } finally {
    watch.show(undefined);
    progress?.done();
  }
}

async function confirmed({ stdin, stderr, signal }: CliContext, organization: string): Promise<boolean> {
  const { confirm, isCancel } = await import("@clack/prompts");
  const message = `Write this to the organization ${safeText(organization)}?`;
  const answer = await confirm({ message, initialValue: false, input: stdin, output: stderr, signal });
  signal.throwIfAborted();
  if (isCancel(answer)) {
    throw new CliError("Stopped. Nothing was written.", { code: "CLI_STOPPED", exitCode: EXIT_CODES.interrupted });
  }
  return answer;
}

/** What to tell when an import ends early: what was done stays, and the same command does the rest. */
function explainStop(error: unknown, { signal }: CliContext, path: string, { state }: ReportState): unknown {
  const isStopped = signal.aborted && signal.reason instanceof CliError;
  const known = isStopped ? signal.reason : error;
  if (known instanceof CliError && !isStopped) return known;
  const begun = state !== undefined;
  const hint = `Run the same command again${begun ? ": it reads what is there and writes what is missing, nothing twice" : ""}.`;
  const details = [begun ? `Part of ${basename(path)} is written.` : "Nothing was written."];
  if (known instanceof CliError) {
    const { message, code, exitCode } = known;
    return new CliError(message, { code, exitCode, hint, details, cause: signal.reason });
  }
  return begun ? stoppedByError(known, details, hint) : known;
}

function stoppedByError(error: unknown, details: readonly string[], hint: string): CliError {
  const message = error instanceof Error ? error.message : String(error);
  const isRefusal = error instanceof Error && "status" in error && error.status === 403;
  return new CliError(`The import had to stop: ${message}`, {
    ...{ code: "CLI_IMPORT_STOPPED", exitCode: isRefusal ? EXIT_CODES.permission : EXIT_CODES.incomplete },
    ...{ details, hint, cause: error },
  });
}
