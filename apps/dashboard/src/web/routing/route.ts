import {
  PRODUCT_SORTS,
  PRODUCT_STATUSES,
  PRODUCT_TYPES,
  type ProductSort,
  type ProductStatus,
  type ProductType,
} from "../../shared/api.ts";

export const PAGE_SIZES = [10, 25, 50, 100] as const;
export const EVENT_KINDS = ["all", "tokens", "requests", "services"] as const;
export const RANGES = ["life", "recent"] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
export type Range = (typeof RANGES)[number];

/** What the list of products shows. All of it stands in the address, so that a link leads to the same list. */
export interface CatalogueQuery {
  readonly code: string;
  readonly statuses: readonly ProductStatus[];
  readonly types: readonly ProductType[];
  readonly sort: ProductSort;
  readonly direction: "asc" | "desc";
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

export interface CatalogueRoute {
  readonly view: "catalogue";
  readonly query: CatalogueQuery;
  /** UUID of the product whose panel is open. */
  readonly product: string | null;
  /** Code of the locale whose contents are shown; null is the default one. */
  readonly locale: string | null;
}

export interface AccessRoute {
  readonly view: "access";
  /** Only events of this service. */
  readonly service: string | null;
  readonly kind: EventKind;
  /** What the timeline spans; null leaves it to the page. */
  readonly range: Range | null;
}

/** An address this page does not have. */
export interface UnknownRoute {
  readonly view: "unknown";
  readonly path: string;
}

export type Route = CatalogueRoute | AccessRoute | UnknownRoute;

export const DEFAULT_QUERY: CatalogueQuery = {
  code: "",
  statuses: [],
  types: [],
  sort: "code",
  direction: "asc",
  page: 1,
  size: 25,
};

export const CATALOGUE: CatalogueRoute = { view: "catalogue", query: DEFAULT_QUERY, product: null, locale: null };
export const ACCESS: AccessRoute = { view: "access", service: null, kind: "all", range: null };

function oneOf<const T extends string>(words: readonly T[], value: string | null): T | undefined {
  return words.find((word) => word === value);
}

function several<const T extends string>(words: readonly T[], values: readonly string[]): readonly T[] {
  return words.filter((word) => values.includes(word));
}

/** Reads the part of the address after `#`. What is malformed in the query counts as not there. */
export function parseRoute(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#/, "").split("?", 2);
  const params = new URLSearchParams(search);
  const [view, product, ...rest] = path.split("/").filter((part) => part !== "");
  if (rest.length === 0 && (view === undefined || view === "catalogue")) {
    const page = Number(params.get("page"));
    const size = Number(params.get("size"));
    return {
      view: "catalogue",
      product: product === undefined ? null : safeDecode(product),
      locale: params.get("locale"),
      query: {
        code: params.get("code") ?? "",
        statuses: several(PRODUCT_STATUSES, params.getAll("status")),
        types: several(PRODUCT_TYPES, params.getAll("type")),
        sort: oneOf(PRODUCT_SORTS, params.get("sort")) ?? DEFAULT_QUERY.sort,
        direction: oneOf(["asc", "desc"], params.get("direction")) ?? DEFAULT_QUERY.direction,
        page: Number.isSafeInteger(page) && page > 0 ? page : DEFAULT_QUERY.page,
        size: PAGE_SIZES.find((each) => each === size) ?? DEFAULT_QUERY.size,
      },
    };
  }
  if (view === "access" && product === undefined) {
    return {
      view: "access",
      service: params.get("service"),
      kind: oneOf(EVENT_KINDS, params.get("kind")) ?? "all",
      range: oneOf(RANGES, params.get("range")) ?? null,
    };
  }
  return { view: "unknown", path };
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a route, from `#` on. Defaults are left out, so that the same route has one address. */
export function formatRoute(route: Route): string {
  const params = new URLSearchParams();
  if (route.view === "unknown") return `#${route.path}`;
  if (route.view === "access") {
    if (route.service !== null) params.set("service", route.service);
    if (route.kind !== "all") params.set("kind", route.kind);
    if (route.range !== null) params.set("range", route.range);
    return withSearch("#/access", params);
  }
  const { query } = route;
  if (query.code !== "") params.set("code", query.code);
  for (const status of query.statuses) params.append("status", status);
  for (const type of query.types) params.append("type", type);
  if (query.sort !== DEFAULT_QUERY.sort) params.set("sort", query.sort);
  if (query.direction !== DEFAULT_QUERY.direction) params.set("direction", query.direction);
  if (query.page !== DEFAULT_QUERY.page) params.set("page", String(query.page));
  if (query.size !== DEFAULT_QUERY.size) params.set("size", String(query.size));
  if (route.locale !== null) params.set("locale", route.locale);
  return withSearch(
    route.product === null ? "#/catalogue" : `#/catalogue/${encodeURIComponent(route.product)}`,
    params,
  );
}

function withSearch(path: string, params: URLSearchParams): string {
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Whether the list is narrowed by anything. */
export function isFiltered(query: CatalogueQuery): boolean {
  return query.code !== "" || query.statuses.length > 0 || query.types.length > 0;
}
