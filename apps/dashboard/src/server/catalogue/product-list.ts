import type { ApieraClient, ListProductsQuery } from "@apiera/client";
import * as z from "zod";
import {
  type LocaleInfo,
  PRODUCT_SORTS,
  PRODUCT_STATUSES,
  PRODUCT_TYPES,
  type ProductList,
  type ProductSort,
  type ProductStatus,
  type ProductType,
} from "../../shared/api.ts";
import { productRow } from "./rows.ts";

const count = (most: number): z.ZodType<number> => z.coerce.number().int().min(1).max(most);

/** The query of the table, as `src/shared/api.ts` describes it. */
export interface ProductListInput {
  readonly code: string;
  readonly statuses: readonly ProductStatus[];
  readonly types: readonly ProductType[];
  readonly sort: ProductSort;
  readonly direction: "asc" | "desc";
  readonly page: number;
  readonly size: number;
}

/** Checks {@link ProductListInput}, and fills in what is not said. */
export const productListSchema: z.ZodType<ProductListInput> = z.strictObject({
  code: z.string("expected one text").trim().max(200).default(""),
  statuses: z.array(z.enum(PRODUCT_STATUSES)).max(PRODUCT_STATUSES.length).default([]),
  types: z.array(z.enum(PRODUCT_TYPES)).max(PRODUCT_TYPES.length).default([]),
  sort: z.enum(PRODUCT_SORTS).default("code"),
  direction: z.enum(["asc", "desc"]).default("asc"),
  page: count(1_000_000).default(1),
  size: count(100).default(25),
});

/** Parameters of it that may be there several times. */
export const PRODUCT_LIST_LISTS = ["statuses", "types"] as const;

/** One page of the table, with the labels, for one call. */
export async function listProducts(
  client: ApieraClient,
  input: ProductListInput,
  locales: readonly LocaleInfo[],
  signal: AbortSignal,
): Promise<ProductList> {
  const { items, pagination } = await client.products.list(queryOf(input), { signal });
  const { page, size, totalItems, totalPages } = pagination;
  const locale = locales.find(({ isDefault }) => isDefault)?.uuid;
  return {
    items: items.map((product) => productRow(product, locale)),
    pagination: { page, size, totalItems, totalPages },
  };
}

function queryOf({ code, statuses, types, sort, direction, page, size }: ProductListInput): ListProductsQuery {
  const order = { order: direction } as const;
  const contains = code === "" ? {} : { contains: code };
  return {
    ...(sort === "code" || code !== "" ? { code: { ...contains, ...(sort === "code" ? order : {}) } } : {}),
    ...(sort === "createdAt" ? { createdAt: order } : {}),
    ...(sort === "updatedAt" ? { updatedAt: order } : {}),
    types: types.length > 0 ? types : ["simple", "variantParent"],
    // A list has the removed rows too unless told otherwise.
    ...(statuses.length > 0 ? { statuses } : { isRemoved: { eq: false } }),
    page,
    size,
    expand: { contents: true },
  };
}
