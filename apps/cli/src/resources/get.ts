import type { CliContext } from "../context.ts";
import { createStyle } from "../output/colour.ts";
import { chooseFormat } from "../output/format.ts";
import { createRowText, pickMembers } from "../output/rows.ts";
import { safeJson } from "../output/safe-text.ts";
import { outputSink } from "../output/sink.ts";
import { renderRecord, widthOf } from "../output/table.ts";
import { sayWaits } from "../output/waits.ts";
import { clientResource } from "./client-resource.ts";
import { resolveRows } from "./resolve-rows.ts";
import type { ResourceCall } from "./resource-call.ts";

/** One row, by its UUID or code. */
export async function runGet(
  context: CliContext,
  { resource, operation, rows, query, format: flags }: ResourceCall,
): Promise<void> {
  const { signal, stdout, isTerminal, colour } = context;
  const format = chooseFormat(flags, isTerminal ? "table" : "json");
  const client = await context.createClient(sayWaits(context));
  const uuids = await resolveRows(client, rows, operation.arguments, signal);
  const row = await clientResource(client, resource.member, "get").get(...uuids, query, { signal });

  const sink = outputSink(context);
  const only = flags.columns;
  if (format === "table") {
    const columns = only ?? Object.keys(row);
    await sink.write(`${renderRecord(row, { columns, width: widthOf(stdout), style: createStyle(colour.stdout) })}\n`);
  } else if (format === "json") {
    await sink.write(`${safeJson(pickMembers(row, only), 2)}\n`);
  } else {
    const { escapeFormulas } = flags;
    const text = createRowText({ format, columns: resource.columns, only, escapeFormulas, isTerminal });
    await sink.write(text.begin() + text.rows([row]) + text.end());
  }
}
