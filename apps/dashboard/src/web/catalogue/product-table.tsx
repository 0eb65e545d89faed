import { type Header, type SortingState, useTable } from "@tanstack/react-table";
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from "react";
import { PRODUCT_SORTS, type ProductList, type ProductRow } from "../../shared/api.ts";
import type { CatalogueRoute } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { Icon } from "../ui/icon.tsx";
import { useNow } from "../ui/use-now.ts";
import { type Features, features, productColumns } from "./columns.tsx";
import { type Selection, selectExactly, toggleRows } from "./selection.ts";

const NO_ROWS: ProductRow[] = [];
const MINUTE_MS = 60_000;

interface ProductTableProps {
  readonly route: CatalogueRoute;
  readonly list: ProductList | undefined;
  /** A newer page is on its way. */
  readonly busy: boolean;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
}

export function ProductTable({ route, list, busy, selection, onSelect }: ProductTableProps): ReactNode {
  const now = useNow(MINUTE_MS);
  const { query } = route;
  const columns = useMemo(() => productColumns(route, now), [route, now]);
  const rows = useMemo(() => (list === undefined ? NO_ROWS : [...list.items]), [list]);
  const sorting: SortingState = [{ id: query.sort, desc: query.direction === "desc" }];
  const rowSelection = Object.fromEntries([...selection.keys()].map((uuid) => [uuid, true as const]));
  const table = useTable<Features, ProductRow>({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.uuid,
    manualPagination: true,
    manualSorting: true,
    enableSortingRemoval: false,
    rowCount: list?.pagination.totalItems ?? 0,
    isRowRangeSelectionEvent: (event) => isShifted(event),
    state: { pagination: { pageIndex: query.page - 1, pageSize: query.size }, rowSelection, sorting },
    onSortingChange: (updater) => {
      const [first] = typeof updater === "function" ? updater(sorting) : updater;
      const sort = PRODUCT_SORTS.find((each) => each === first?.id);
      if (sort !== undefined)
        go({ ...route, query: { ...query, sort, direction: first?.desc ? "desc" : "asc", page: 1 } });
    },
    onRowSelectionChange: (updater) => {
      const next = typeof updater === "function" ? updater(rowSelection) : updater;
      onSelect(selectExactly(selection, Object.keys(next), rows));
    },
  });

  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const from = event.target instanceof HTMLElement ? event.target.closest("tr") : null;
    const all = [...(body.current?.rows ?? [])];
    const at = from === null ? -1 : all.indexOf(from);
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === "x") {
      event.preventDefault();
      onSelect(toggleRows(selection, [row], !selection.has(row.uuid)));
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : rows[at + step];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    const kind = event.target instanceof HTMLInputElement ? "input" : "a.row-link";
    all[at + step]?.querySelector<HTMLElement>(kind)?.focus();
    if (event.shiftKey) onSelect(toggleRows(selection, [row, next], true));
  };

  return (
    <table className="products" aria-busy={busy}>
      <caption className="visually-hidden">Products</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <HeaderCell key={header.id} header={header}>
                <table.FlexRender header={header} />
              </HeaderCell>
            ))}
          </tr>
        ))}
      </thead>
      {list === undefined ? (
        <Skeleton rows={Math.min(query.size, 25)} />
      ) : (
        <tbody ref={body} onKeyDown={onKeyDown}>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-selected={row.getIsSelected() || undefined}
              data-open={row.id === route.product || undefined}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}

interface HeaderCellProps {
  readonly header: Header<Features, ProductRow>;
  readonly children: ReactNode;
}

function HeaderCell({ header: { column }, children }: HeaderCellProps): ReactNode {
  const sorted = column.getIsSorted();
  const isSort = PRODUCT_SORTS.some((sort) => sort === column.id);
  return (
    <th
      scope="col"
      data-column={column.id}
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined}
    >
      {isSort ? (
        <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
          {children}
          <Icon name={sorted === "asc" ? "arrowUp" : sorted === "desc" ? "arrowDown" : "sort"} />
        </button>
      ) : (
        children
      )}
    </th>
  );
}

function isShifted(event: unknown): boolean {
  const native = (event as { nativeEvent?: { shiftKey?: boolean } }).nativeEvent;
  return native?.shiftKey === true;
}

const SKELETON_COLUMNS = ["select", "code", "label", "type", "status", "updatedAt", "createdAt"];

/** As high as the rows it stands for, so that nothing jumps when they come. */
function Skeleton({ rows }: { readonly rows: number }): ReactNode {
  return (
    <tbody aria-hidden="true" className="skeleton">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <tr key={row}>
          {SKELETON_COLUMNS.map((column) => (
            <td key={column} data-column={column}>
              <span className="bone" data-length={(row + column.length) % 4} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
