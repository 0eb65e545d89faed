import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ProductDetail, ProductList, Session } from "../../shared/api.ts";
import type { CatalogueQuery } from "../routing/route.ts";
import { sendForJson } from "./http.ts";

/** First parts of the keys under which answers are kept, for what has to change them. */
export const PRODUCTS_KEY = "products";
export const PRODUCT_KEY = "product";

export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ["session"],
    queryFn: ({ signal }) => sendForJson<Session>("/api/session", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The address of a page of products. */
function productsPath(query: CatalogueQuery): string {
  const params = new URLSearchParams();
  if (query.code !== "") params.set("code", query.code);
  for (const status of query.statuses) params.append("statuses", status);
  for (const type of query.types) params.append("types", type);
  params.set("sort", query.sort);
  params.set("direction", query.direction);
  params.set("page", String(query.page));
  params.set("size", String(query.size));
  return `/api/products?${params}`;
}

/** A page of products. The page before stays until the new one is there. */
export function useProducts(query: CatalogueQuery): UseQueryResult<ProductList> {
  return useQuery({
    queryKey: [PRODUCTS_KEY, query],
    queryFn: ({ signal }) => sendForJson<ProductList>(productsPath(query), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useProduct(uuid: string): UseQueryResult<ProductDetail> {
  return useQuery({
    queryKey: [PRODUCT_KEY, uuid],
    queryFn: ({ signal }) => sendForJson<ProductDetail>(`/api/products/${encodeURIComponent(uuid)}`, { signal }),
  });
}
