import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import type { Row, Table } from "./table.ts";

/**
 * Reads newline-delimited JSON: an object per line, its members are the columns. Numbers and booleans stand for their text, null for
 * an empty cell.
 *
 * @throws CliError - there is no row at all.
 */
export async function readNdjson(chunks: AsyncIterable<string>, file: string): Promise<Table> {
  const header = new Set<string>();
  const rows: Row[] = [];
  let line = 0;
  let rest = "";
  const take = (text: string): void => {
    line++;
    if (text.trim() === "") return;
    const row = toRow(text, line);
    for (const column of row.cells.keys()) header.add(column);
    rows.push(row);
  };
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) take(text);
  }
  take(rest);
  if (rows.length === 0) {
    throw new CliError(`${file} is empty.`, {
      ...{ code: "CLI_FILE", exitCode: EXIT_CODES.usage, hint: "Each line must be a JSON object." },
    });
  }
  return { header: [...header], rows };
}

function toRow(text: string, line: number): Row {
  const cells = new Map<string, string>();
  const fault = { line, cells, fault: "is no JSON object; write one object with text members per line" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault;
  let wrong: string | undefined;
  // All members are read: the code of the product may stand behind one that is wrong, and its whole product is left out.
  for (const [name, member] of Object.entries(value)) {
    if (member === null || member === "") continue;
    if (typeof member === "object") wrong ??= name;
    else cells.set(name, String(member));
  }
  if (wrong === undefined) return { line, cells };
  return { line, cells, fault: `has a list or object in "${wrong}"; write a text, a number, a boolean or null` };
}
