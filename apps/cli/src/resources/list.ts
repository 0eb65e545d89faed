import type { CliContext } from "../context.ts";
import { createStyle } from "../output/colour.ts";
import { chooseFormat } from "../output/format.ts";
import { createRowText, pickMembers } from "../output/rows.ts";
import { safeJson } from "../output/safe-text.ts";
import { outputSink } from "../output/sink.ts";
import { renderTable, widthOf } from "../output/table.ts";
import { sayWaits } from "../output/waits.ts";
import { clientResource } from "./client-resource.ts";
import { tableColumns } from "./columns.ts";
import { resolveRows } from "./resolve-rows.ts";
import type { ResourceCall } from "./resource-call.ts";

/** One page of a list. */
export async function runList(
  context: CliContext,
  { resource, operation, rows, query, format: flags }: ResourceCall,
): Promise<void> {
  const { signal, stdout, stderr, isTerminal, colour } = context;
  const format = chooseFormat(flags, isTerminal ? "table" : "ndjson");
  const client = await context.createClient(sayWaits(context));
  const uuids = await resolveRows(client, rows, operation.arguments, signal);
  const { items, pagination } = await clientResource(client, resource.member, "list").list(...uuids, query, { signal });

  const sink = outputSink(context);
  const note = (text: string): void => {
    stderr.write(`${createStyle(colour.stderr)("dim", text)}\n`);
  };
  const { page, totalPages, totalItems } = pagination;
  const only = flags.columns;
  if (format === "table" && items.length === 0) {
    return note(totalItems === 0 ? "Nothing matches." : `Page ${page} is empty: there are ${totalPages}.`);
  }
  if (format === "table") {
    const columns = only ?? tableColumns(resource, items);
    const style = createStyle(colour.stdout);
    await sink.write(`${renderTable(items, { columns, width: widthOf(stdout), style })}\n`);
  } else if (format === "json") {
    await sink.write(`${safeJson({ items: items.map((item) => pickMembers(item, only)), pagination }, 2)}\n`);
  } else {
    const { escapeFormulas } = flags;
    const text = createRowText({ format, columns: resource.columns, only, escapeFormulas, isTerminal });
    await sink.write(text.begin() + text.rows(items) + text.end());
  }
  // Nobody should take the first page for all there is.
  if (format === "table" || (format !== "json" && page < totalPages)) {
    const next =
      page < totalPages ? ` Next: --page ${page + 1}. All: apiera ${resource.command.join(" ")} export.` : "";
    note(`Page ${page} of ${totalPages}, ${totalItems} in all.${next}`);
  }
}
