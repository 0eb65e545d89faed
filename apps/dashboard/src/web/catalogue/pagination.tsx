import type { ReactNode } from "react";
import type { ProductList } from "../../shared/api.ts";
import { type CatalogueRoute, PAGE_SIZES } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { Icon } from "../ui/icon.tsx";

interface PaginationProps {
  readonly route: CatalogueRoute;
  readonly pagination: ProductList["pagination"] | undefined;
}

export function Pagination({ route, pagination }: PaginationProps): ReactNode {
  const { query } = route;
  const last = Math.max(1, pagination?.totalPages ?? 1);
  const total = pagination?.totalItems ?? 0;
  const first = (query.page - 1) * query.size + 1;
  const turnTo = (page: number): void => go({ ...route, query: { ...query, page } });
  const button = (
    name: string,
    icon: "chevronsLeft" | "chevronLeft" | "chevronRight" | "chevronsRight",
    page: number,
  ): ReactNode => {
    const off = page === query.page || page < 1 || page > last;
    return (
      // Stays in the tab order when it is off: the focus would be lost on the last page.
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        aria-disabled={off}
        onClick={() => {
          if (!off) turnTo(page);
        }}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <nav className="pagination" aria-label="Pages">
      <label>
        <span>Rows</span>
        <select
          value={query.size}
          onChange={({ target }) => {
            const size = Number(target.value);
            // The first product that is shown stays on the page.
            go({ ...route, query: { ...query, size, page: Math.floor((first - 1) / size) + 1 } });
          }}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <p className="pagination-range">
        {total === 0
          ? "No products"
          : `${Math.min(first, total).toLocaleString("en")}–${Math.min(first + query.size - 1, total).toLocaleString("en")} of ${total.toLocaleString("en")}`}
      </p>
      <div className="pagination-buttons">
        {button("First page", "chevronsLeft", 1)}
        {button("Page before", "chevronLeft", query.page - 1)}
        <span className="pagination-page">
          Page {query.page} of {last}
        </span>
        {button("Next page", "chevronRight", query.page + 1)}
        {button("Last page", "chevronsRight", last)}
      </div>
    </nav>
  );
}
