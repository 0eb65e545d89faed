import type { ClientEvent } from "@apiera/client";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { chooseFormat } from "../output/format.ts";
import { createProgress } from "../output/progress.ts";
import { createRowText } from "../output/rows.ts";
import { fileSink, outputSink } from "../output/sink.ts";
import { sayWaits } from "../output/waits.ts";
import { clientResource } from "./client-resource.ts";
import { resolveRows } from "./resolve-rows.ts";
import type { ResourceCall } from "./resource-call.ts";

/** Flags of `export` besides those of `list`. */
export interface ExportFlags {
  readonly output?: string;
  readonly quiet?: boolean;
}

/** The largest page that the API is known to give: the fewer pages, the less of the rate limit is used. */
const PAGE_SIZE = 100;
/** Pages requested ahead. */
const PREFETCH = 2;

/** All rows of a list, page after page. */
export async function runExport(
  context: CliContext,
  call: ResourceCall,
  { output: file, quiet = false }: ExportFlags,
): Promise<void> {
  const output = file === "-" ? undefined : file;
  const { resource, format: flags } = call;
  const text = createRowText({
    format: chooseFormat(flags, "ndjson", output),
    columns: resource.columns,
    only: flags.columns,
    escapeFormulas: flags.escapeFormulas,
    isTerminal: context.isTerminal && output === undefined,
  });
  const sink = output === undefined ? outputSink(context) : await fileSink(output);
  // Rows that a terminal shows are their own progress, and a bar would run into them.
  const showsRows = output === undefined && context.isTerminal;
  const display = quiet || showsRows ? undefined : createProgress(context, { label: resource.command.join(" ") });
  const say = quiet ? () => {} : sayWaits(context);
  const onEvent = (event: ClientEvent): void => {
    if (display === undefined) say(event);
    else if (event.type === "rate-limit-wait") display.waiting(event.waitMs);
  };
  let done = 0;
  let lastPage = 0;
  try {
    for await (const { items, pagination } of await pagesOf(context, call, onEvent)) {
      if (lastPage === 0) await sink.write(text.begin());
      await sink.write(text.rows(items));
      done += items.length;
      lastPage = pagination.page;
      display?.update(done, "", pagination.totalItems);
    }
    await sink.write(text.end());
    await sink.finish();
  } catch (error) {
    throw context.signal.aborted ? stopped(context.signal.reason, { output, done, lastPage }) : error;
  } finally {
    display?.done();
    await sink.abandon();
  }
  if (output !== undefined && !quiet) context.stderr.write(`${done} rows are in ${output}.\n`);
}

async function pagesOf(
  context: CliContext,
  { resource, operation, rows, query }: ResourceCall,
  onEvent: (event: ClientEvent) => void,
) {
  const { signal } = context;
  const client = await context.createClient(onEvent);
  const uuids = await resolveRows(client, rows, operation.arguments, signal);
  const resourceOfClient = clientResource(client, resource.member, "iterate");
  return resourceOfClient.iterate(...uuids, { size: PAGE_SIZE, ...query }, { signal, prefetch: PREFETCH }).pages();
}

/** What to tell who has stopped an export: what there is, and how to get the rest. */
function stopped(
  reason: unknown,
  { output, done, lastPage }: { output: string | undefined; done: number; lastPage: number },
): unknown {
  if (!(reason instanceof CliError)) return reason;
  const { message, code, exitCode } = reason;
  if (output !== undefined) {
    return new CliError(message, {
      code,
      exitCode,
      cause: reason,
      details: [`${done} rows were read. ${output} was not written: a part of an export is not kept.`],
      hint: "To export again, run the same command once more.",
    });
  }
  return new CliError(message, {
    code,
    exitCode,
    cause: reason,
    details: [`${done} rows were written, ${lastPage} whole pages.`],
    hint: `To go on from there, run the same command with --page ${lastPage + 1}; rows that came or went meanwhile can shift the pages.`,
  });
}
