import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ProductRow, Session, Transition } from "../../shared/api.ts";
import { BulkDialog } from "../bulk/bulk-dialog.tsx";
import { count } from "../format/words.ts";
import { useShortcuts } from "../keyboard/shortcuts.ts";
import { ProductPanel } from "../product/product-panel.tsx";
import { useProducts } from "../requests/queries.ts";
import { type CatalogueRoute, DEFAULT_QUERY, isFiltered } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { ErrorNotice } from "../ui/notice.tsx";
import { useMedia } from "../ui/use-media.ts";
import { ViewHead } from "../ui/view-head.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { Pagination } from "./pagination.tsx";
import { ProductTable } from "./product-table.tsx";
import { NOTHING_SELECTED, refreshSelection } from "./selection.ts";
import { Toolbar } from "./toolbar.tsx";
import { useFocusBack } from "./use-focus-back.ts";

/** Where the panel lies over the list instead of beside it; the same width is in the style sheet. */
const OVERLAY = "(max-width: 60rem)";

interface Bulk {
  readonly transition: Transition;
  readonly products: readonly ProductRow[];
}

interface CatalogueViewProps {
  readonly route: CatalogueRoute;
  readonly session: Session;
}

export function CatalogueView({ route, session }: CatalogueViewProps): ReactNode {
  const { query, product } = route;
  const products = useProducts(query);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isCovered = useMedia(OVERLAY) && product !== null;
  useFocusBack(product, list);

  useEffect(() => {
    const items = products.data?.items;
    if (items !== undefined) setSelection((before) => refreshSelection(before, items));
  }, [products.data]);

  const close = (): void => go({ ...route, product: null, locale: null });
  useShortcuts({
    "/": (event) => {
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    },
    Escape: product === null ? undefined : close,
  });

  const { data, error, isFetching, isPlaceholderData } = products;
  const retry = (): void => void products.refetch();
  const total = data?.pagination.totalItems ?? 0;
  return (
    <div className="catalogue" data-panel={product !== null || undefined}>
      <div className="catalogue-list" ref={list} inert={isCovered}>
        <ViewHead title="Catalogue">
          <p role="status">
            {data === undefined || isPlaceholderData
              ? error === null
                ? "Loading…"
                : ""
              : summary(total, isFiltered(query))}
          </p>
        </ViewHead>
        <Toolbar route={route} search={search} />
        {error !== null && (
          <ErrorNotice error={error} what="The products could not be loaded" busy={isFetching} onRetry={retry} />
        )}
        {(data !== undefined || error === null) && (
          <div className="table-box">
            {data?.items.length === 0 ? (
              <NothingHere
                filtered={isFiltered(query)}
                total={total}
                onClear={() => {
                  go({ ...route, query: { ...DEFAULT_QUERY, size: query.size } });
                  search.current?.focus();
                }}
                onLastPage={() => go({ ...route, query: { ...query, page: Math.max(1, data.pagination.totalPages) } })}
              />
            ) : (
              <ProductTable
                route={route}
                list={data}
                busy={isFetching && isPlaceholderData}
                selection={selection}
                onSelect={setSelection}
              />
            )}
            <Pagination route={route} pagination={data?.pagination} />
          </div>
        )}
        {selection.size > 0 && (
          <BulkBar
            selection={selection}
            permissions={session.permissions}
            onRun={(transition, chosen) => setBulk({ transition, products: chosen })}
            onClear={() => setSelection(NOTHING_SELECTED)}
          />
        )}
      </div>
      {product !== null && (
        <ProductPanel key={product} uuid={product} route={route} session={session} onClose={close} />
      )}
      {bulk !== null && (
        <BulkDialog
          transition={bulk.transition}
          products={bulk.products}
          onClose={(changed) => {
            setBulk(null);
            // What is done needs no more doing; what failed stays selected.
            setSelection((before) => new Map([...before].filter(([uuid]) => !changed.has(uuid))));
          }}
        />
      )}
    </div>
  );
}

function summary(total: number, filtered: boolean): string {
  return filtered ? count(total, "match", "matches") : count(total, "product");
}
