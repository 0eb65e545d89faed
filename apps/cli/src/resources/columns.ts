import type { Row } from "../output/table.ts";
import type { Resource } from "./table.ts";

/** What people know a row by. */
const NAMES = ["code", "name", "label", "key"];
const FIRST = [...NAMES, "value", "type", "category", "status"];
/** When it was what: the last change is enough in a table. */
const DATES = ["createdAt", "removedAt", "archivedAt", "updatedAt"];

/**
 * The columns of a table when none are asked for: UUID, what people know a row by, what else is short, and the last change.
 *
 * @param rows - what will be shown: members that came because they were asked for are shown too.
 */
export function tableColumns({ columns, list }: Pick<Resource, "columns" | "list">, rows: readonly Row[]): string[] {
  const above = list?.arguments.map(({ name }) => `${name.replace(/Uuid$/, "")}Uuid`) ?? [];
  const there = columns.filter((column) => rows.length === 0 || rows.some((row) => row[column] !== undefined));
  const hasName = NAMES.some((name) => there.includes(name));
  const others = there.filter(
    (column) =>
      column !== "uuid" &&
      !FIRST.includes(column) &&
      !DATES.includes(column) &&
      !above.includes(column) &&
      !(hasName && column.endsWith("Uuid")),
  );
  const of = (wanted: readonly string[]): string[] => wanted.filter((column) => there.includes(column));
  return [...of(["uuid", ...FIRST]), ...others, ...of(["updatedAt"])];
}
