import { describe, expect, it } from "vitest";
import { ACCESS, CATALOGUE, DEFAULT_QUERY, formatRoute, isFiltered, parseRoute, type Route } from "./route.ts";

describe("routes", () => {
  const routes: readonly [string, Route][] = [
    ["#/catalogue", CATALOGUE],
    [
      "#/catalogue/a%2Fb?code=caf%C3%A9+%26&status=draft&status=removed&type=variant&sort=updatedAt&direction=desc&page=3&size=50&locale=nb-NO",
      {
        view: "catalogue",
        product: "a/b",
        locale: "nb-NO",
        query: {
          code: "café &",
          statuses: ["draft", "removed"],
          types: ["variant"],
          sort: "updatedAt",
          direction: "desc",
          page: 3,
          size: 50,
        },
      },
    ],
    ["#/access", ACCESS],
    [
      "#/access?service=orders&kind=tokens&range=recent",
      { view: "access", service: "orders", kind: "tokens", range: "recent" },
    ],
  ];

  it.each(routes)("%s is written as it is read", (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    expect(formatRoute(route)).toBe(address);
  });

  it("the bare address is the catalogue", () => {
    expect(parseRoute("")).toEqual(CATALOGUE);
    expect(parseRoute("#/")).toEqual(CATALOGUE);
  });

  it.each([
    "page=0",
    "page=-1",
    "page=1.5",
    "page=x",
    "size=7",
    "size=1e9",
    "sort=price",
    "direction=up",
    "status=sold",
    "type=bundle",
  ])("a malformed %s counts as not there", (search) => {
    expect(parseRoute(`#/catalogue?${search}`)).toEqual(CATALOGUE);
  });

  it("an address that does not decode is kept as it is", () => {
    expect(parseRoute("#/catalogue/%E0%A4%A")).toMatchObject({ product: "%E0%A4%A" });
  });

  it.each(["#/prices", "#/catalogue/a/b", "#/access/orders"])("%s is no address of this page", (address) => {
    expect(parseRoute(address)).toEqual({ view: "unknown", path: address.slice(1) });
  });

  it("only search and filters narrow the list", () => {
    expect(isFiltered(DEFAULT_QUERY)).toBe(false);
    expect(isFiltered({ ...DEFAULT_QUERY, page: 2, sort: "updatedAt", size: 50 })).toBe(false);
    expect(isFiltered({ ...DEFAULT_QUERY, code: "x" })).toBe(true);
    expect(isFiltered({ ...DEFAULT_QUERY, statuses: ["draft"] })).toBe(true);
    expect(isFiltered({ ...DEFAULT_QUERY, types: ["variant"] })).toBe(true);
  });
});
