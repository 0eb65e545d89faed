import type { QueryClient } from "@tanstack/react-query";
import type { ProductDetail, ProductList, ProductRow, Transition } from "../../shared/api.ts";
import { PRODUCT_KEY, PRODUCTS_KEY } from "./queries.ts";

/** Changes a product wherever it is shown: in lists, in its own panel, and as a variant in the panel of its parent. */
export function patchProduct(
  client: QueryClient,
  uuid: string,
  change: Partial<ProductRow>,
  transitions?: readonly Transition[],
): void {
  client.setQueriesData<ProductList>(
    { queryKey: [PRODUCTS_KEY] },
    (list) => list && { ...list, items: list.items.map((row) => (row.uuid === uuid ? { ...row, ...change } : row)) },
  );
  client.setQueriesData<ProductDetail>(
    { queryKey: [PRODUCT_KEY] },
    (detail) =>
      detail && {
        ...detail,
        variants: detail.variants.map((row) => (row.uuid === uuid ? { ...row, ...change } : row)),
        ...(detail.product.uuid === uuid
          ? { product: { ...detail.product, ...change }, transitions: transitions ?? detail.transitions }
          : {}),
      },
  );
}

/** Has what is shown asked for again, e.g. because a product has moved to another page by its new date. */
export async function refreshProducts(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: [PRODUCTS_KEY] }),
    client.invalidateQueries({ queryKey: [PRODUCT_KEY] }),
  ]);
}
