import type { ProductRow } from "../../shared/api.ts";

/** Selected products by UUID, as they were last seen: a selection goes across pages. */
export type Selection = ReadonlyMap<string, ProductRow>;

export const NOTHING_SELECTED: Selection = new Map();

/** The selection after the table said which rows are selected. Rows that are on no page at hand stay as they were last seen. */
export function selectExactly(selection: Selection, uuids: readonly string[], rows: readonly ProductRow[]): Selection {
  const shown = new Map(rows.map((row) => [row.uuid, row]));
  return new Map(
    uuids.flatMap((uuid) => {
      const row = shown.get(uuid) ?? selection.get(uuid);
      return row === undefined ? [] : [[uuid, row] as const];
    }),
  );
}

/** The selection with what newly loaded rows tell of it, e.g. another status. The same object when nothing has changed. */
export function refreshSelection(selection: Selection, rows: readonly ProductRow[]): Selection {
  const changed = rows.filter((row) => {
    const known = selection.get(row.uuid);
    return known !== undefined && known !== row;
  });
  return changed.length === 0 ? selection : new Map([...selection, ...changed.map((row) => [row.uuid, row] as const)]);
}

/** The selection with some rows more, or fewer. */
export function toggleRows(selection: Selection, rows: readonly ProductRow[], selected: boolean): Selection {
  const next = new Map(selection);
  for (const row of rows) {
    if (selected) next.set(row.uuid, row);
    else next.delete(row.uuid);
  }
  return next;
}
