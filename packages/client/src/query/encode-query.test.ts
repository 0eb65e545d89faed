import { describe, expect, it } from "vitest";
import { encodeQuery } from "./encode-query.ts";

const names =
  "uuids[eq] parentUuids[eq] code[contains] code[starts] statuses[eq] createdAt[eq] createdAt[min] createdAt[order] isRemoved[eq] page size include[contents]";
const encode = (query: object | undefined): string => encodeQuery("listThings", names, query);

describe("the values of a parameter", () => {
  const kinds =
    "uuids[eq];*u parentUuids[eq];*?u code[contains];s statuses[eq];*=draft|removed createdAt[min];d isRemoved[eq];b page;i share;n free";
  const uuid = "123e4567-e89b-02d3-F456-426614174001";
  const hostile = { toISOString: () => "x" };

  it.each<[object, string]>([
    [{ uuids: [uuid] }, `uuids%5Beq%5D=${uuid}`],
    [{ parentUuids: null }, "parentUuids%5Beq%5D=null"],
    [{ statuses: "removed" }, "statuses%5Beq%5D=removed"],
    [
      { createdAt: { min: "2024-02-29T23:59:59.123456+01:00" } },
      "createdAt%5Bmin%5D=2024-02-29T23%3A59%3A59.123456%2B01%3A00",
    ],
    [{ isRemoved: "true" }, "isRemoved%5Beq%5D=true"],
    [{ page: "2", share: 0.5, free: [1, null] }, "page=2&share=0.5&free=1&free=null"],
  ])("%j is sent", (query, expected) => {
    expect(encodeQuery("list", kinds, query)).toBe(expected);
  });

  it.each<[object, string]>([
    [{ uuids: ["secret"] }, "uuids[eq] must be a UUID"],
    [{ uuids: null }, "uuids[eq] must be a UUID"],
    [{ parentUuids: "x" }, "parentUuids[eq] must be a UUID, or null"],
    [{ code: { contains: ["a"] } }, "code[contains] takes one value, not a list"],
    [{ code: { contains: null } }, "code[contains] must be text"],
    [{ statuses: ["draft", "gone"] }, "statuses[eq] must be one of draft, removed"],
    [{ createdAt: { min: "2023-02-29T00:00:00Z" } }, "createdAt[min] must be a Date or a time such as"],
    [{ createdAt: { min: "yesterday" } }, "createdAt[min] must be a Date or a time such as"],
    [{ createdAt: { min: new Date(8.64e15) } }, "createdAt[min] must be a Date or a time such as"],
    [{ createdAt: { min: hostile } }, "there is no query parameter createdAt[min][toISOString]"],
    [{ isRemoved: 1 }, "isRemoved[eq] must be true or false"],
    [{ page: 1.5 }, "page must be a whole number"],
    [{ page: 2 ** 31 }, "page must be a whole number"],
    [{ share: "" }, "share must be a number"],
  ])("%j is refused, by name and not by value", (query, expected) => {
    expect(() => encodeQuery("list", kinds, query)).toThrow(expected);
    expect(() => encodeQuery("list", kinds, query)).not.toThrow("secret");
  });

  it("are not looked at where that is turned off", () => {
    expect(encodeQuery("list", kinds, { statuses: ["gone"], page: "x" }, false)).toBe("statuses%5Beq%5D=gone&page=x");
  });
});

describe("encodeQuery", () => {
  it.each<[string, object | undefined, string]>([
    ["nothing", undefined, ""],
    ["an empty object", {}, ""],
    ["a filter, brackets percent-encoded", { code: { starts: "a b&c" } }, "code%5Bstarts%5D=a%20b%26c"],
    [
      "an array as a repeated parameter",
      { statuses: ["draft", "published"] },
      "statuses%5Beq%5D=draft&statuses%5Beq%5D=published",
    ],
    ["eq written out", { statuses: { eq: ["draft"] } }, "statuses%5Beq%5D=draft"],
    ["null in a list as the word", { parentUuids: [null, "x"] }, "parentUuids%5Beq%5D=null&parentUuids%5Beq%5D=x"],
    ["a date as ISO", { createdAt: { min: new Date(0) } }, "createdAt%5Bmin%5D=1970-01-01T00%3A00%3A00.000Z"],
    ["a date without operator as eq", { createdAt: new Date(0) }, "createdAt%5Beq%5D=1970-01-01T00%3A00%3A00.000Z"],
    [
      "a date string as it is",
      { createdAt: { min: "2025-11-23T14:15:22.123456Z" } },
      "createdAt%5Bmin%5D=2025-11-23T14%3A15%3A22.123456Z",
    ],
    [
      "booleans and numbers",
      { isRemoved: false, page: 0, include: { contents: true } },
      "isRemoved%5Beq%5D=false&page=0&include%5Bcontents%5D=true",
    ],
    [
      "undefined as left out",
      { page: undefined, code: { contains: undefined, starts: "a" }, size: 5 },
      "code%5Bstarts%5D=a&size=5",
    ],
    [
      "names in documented order",
      { size: 2, code: { contains: "x" }, uuids: ["u"], page: 1 },
      "uuids%5Beq%5D=u&code%5Bcontains%5D=x&page=1&size=2",
    ],
    ["a name as the API writes it", { "code[contains]": "x" }, "code%5Bcontains%5D=x"],
    ["an empty text", { code: { contains: "" } }, "code%5Bcontains%5D="],
  ])("writes %s", (_, query, expected) => {
    expect(encode(query)).toBe(expected);
  });

  it("names a key the operation does not have, and those it has", () => {
    const attempt = (): string => encode({ code: { contians: "x" } });
    expect(attempt).toThrow(
      /listThings: there is no query parameter code\[contians\]; allowed are uuids\[eq\], .*code\[contains\]/,
    );
    expect(attempt).toThrow(expect.objectContaining({ code: "APIERA_INVALID_REQUEST", parameter: "code[contians]" }));
    expect(() => encode({ nope: 1 })).toThrow(/no query parameter nope;/);
    expect(() => encodeQuery("getThing", undefined, { page: 1 })).toThrow(/it takes no query/);
  });

  it("refuses an empty list, which would drop the filter", () => {
    expect(() => encode({ uuids: [] })).toThrow(/uuids\[eq\] is an empty list, which would match everything/);
  });

  it.each<[string, unknown]>([
    ["NaN", Number.NaN],
    ["an invalid date", new Date("x")],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a nested list", [["a"]]],
    ["an object in a list", [{ a: 1 }]],
  ])("refuses %s", (_, value) => {
    expect(() => encode({ uuids: value })).toThrow(expect.objectContaining({ parameter: "uuids[eq]" }));
  });

  it.each([
    ["an empty filter", { code: {} }],
    ["a filter of nothing but undefined", { uuids: { eq: undefined } }],
    ["a set", { uuids: new Set(["a"]) }],
    ["a map", { code: new Map([["contains", "x"]]) }],
    ["a pattern", { code: { contains: /a/ } }],
    ["a promise", { uuids: Promise.resolve(["a"]) }],
  ])("refuses %s, which would silently match everything", (_, query) => {
    expect(() => encode(query)).toThrow(expect.objectContaining({ parameter: expect.stringMatching(/^(code|uuids)/) }));
  });

  it.each([null, "code=x", ["code"], new URLSearchParams()])("refuses %s as a query", (query) => {
    expect(() => encode(query as object)).toThrow(/must be an object of filters/);
  });
});

it("writes lists under names with empty brackets, and objects of any depth where any member is allowed", () => {
  const query = { labels: ["a", "b"], filter: { size: { min: 1 }, owner: { team: { id: "t" } }, kinds: ["x", "y"] } };
  expect(decodeURIComponent(encodeQuery("list", "filter[*] labels[]", query))).toBe(
    "filter[size][min]=1&filter[owner][team][id]=t&filter[kinds]=x&filter[kinds]=y&labels[]=a&labels[]=b",
  );
  expect(() => encodeQuery("list", "filter[*]", { filter: 1 })).toThrow("there is no query parameter filter");
  expect(() => encodeQuery("list", "filter[*]", { other: { a: 1 } })).toThrow("there is no query parameter other[a]");
});

describe("a parameter whose members are free", () => {
  const allowed = "page filter[*] size code[eq]";

  it("takes members to any depth, in its place", () => {
    const query = {
      size: 2,
      filter: { price: { min: 1, max: [2, 3] }, "a b": true, gone: undefined },
      page: 1,
      code: "c",
    };
    expect(encodeQuery("list", allowed, query)).toBe(
      "page=1&filter%5Bprice%5D%5Bmin%5D=1&filter%5Bprice%5D%5Bmax%5D=2&filter%5Bprice%5D%5Bmax%5D=3&filter%5Ba%20b%5D=true&size=2&code%5Beq%5D=c",
    );
  });

  it.each([[{ filter: "x" }], [{ filters: { a: 1 } }], [{ filter: {} }], [{ page: { a: 1 } }]])(
    "takes nothing else: %j",
    (query) => {
      expect(() => encodeQuery("list", allowed, query)).toThrow(
        expect.objectContaining({ code: "APIERA_INVALID_REQUEST" }),
      );
    },
  );
});
