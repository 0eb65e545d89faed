import {
  type ColumnDef,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  type TableFeatures,
  tableFeatures,
} from "@tanstack/react-table";
import type { ProductRow } from "../../shared/api.ts";
import { ago, dateTime } from "../format/time.ts";
import { typeWord } from "../format/words.ts";
import type { CatalogueRoute } from "../routing/route.ts";
import { formatRoute } from "../routing/route.ts";
import { StatusChip } from "../ui/status-chip.tsx";

/** Pages and order are the server's work; the table keeps which rows are selected. */
const parts = { rowPaginationFeature, rowSelectionFeature, rowSortingFeature };
export interface Features extends TableFeatures {
  readonly rowPaginationFeature: typeof rowPaginationFeature;
  readonly rowSelectionFeature: typeof rowSelectionFeature;
  readonly rowSortingFeature: typeof rowSortingFeature;
}
export const features: Features = tableFeatures(parts);

/** Names of the columns that the server can sort by are those of the query. */
export function productColumns(route: CatalogueRoute, now: number): ColumnDef<Features, ProductRow>[] {
  return [
    {
      id: "select",
      enableSorting: false,
      header: ({ table }) => (
        <label className="box">
          <input
            type="checkbox"
            aria-label="Select all on this page"
            checked={table.getIsAllPageRowsSelected()}
            ref={(input) => {
              if (input !== null)
                input.indeterminate = !table.getIsAllPageRowsSelected() && table.getIsSomePageRowsSelected();
            }}
            onChange={table.getToggleAllPageRowsSelectedHandler()}
          />
        </label>
      ),
      cell: ({ row }) => (
        <label className="box">
          <input
            type="checkbox"
            aria-label={`Select ${row.original.code}`}
            checked={row.getIsSelected()}
            onChange={row.getToggleSelectedHandler()}
          />
        </label>
      ),
    },
    {
      accessorKey: "code",
      header: "Code",
      cell: ({ row: { original } }) => (
        <>
          <a
            className="row-link"
            data-product={original.uuid}
            href={formatRoute({ ...route, product: original.uuid })}
            aria-current={route.product === original.uuid ? "true" : undefined}
          >
            {original.code}
          </a>
          <span className="cell-more">
            {original.label !== null && <span className="cell-label">{original.label}</span>}
            <span>
              {typeWord(original.type)} · {ago(original.updatedAt, now)}
            </span>
          </span>
        </>
      ),
    },
    {
      id: "label",
      header: "Label",
      enableSorting: false,
      cell: ({ row: { original } }) => original.label ?? <span className="faint">No label</span>,
    },
    { id: "type", header: "Type", enableSorting: false, cell: ({ row: { original } }) => typeWord(original.type) },
    {
      id: "status",
      header: "Status",
      enableSorting: false,
      cell: ({ row: { original } }) => <StatusChip status={original.status} />,
    },
    {
      accessorKey: "updatedAt",
      sortDescFirst: true,
      header: "Updated",
      cell: ({ row: { original } }) => (
        <time dateTime={original.updatedAt} title={dateTime(original.updatedAt)}>
          {ago(original.updatedAt, now)}
        </time>
      ),
    },
    {
      accessorKey: "createdAt",
      sortDescFirst: true,
      header: "Created",
      cell: ({ row: { original } }) => <time dateTime={original.createdAt}>{dateTime(original.createdAt)}</time>,
    },
  ];
}
