import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiProblem, ProductDetail, ProductList, Session } from "../../src/shared/api.ts";
import { callsSince, startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { seed } from "./support/seeded.ts";

let dashboard: TestDashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
  await seed(dashboard.mock);
});
afterAll(() => dashboard[Symbol.asyncDispose]());

const counts = (): Record<string, number> => dashboard.mock.stats().requests.byOperation;

describe("GET /api/session", () => {
  it("tells organization, permissions and the active locales, the default one first, and reads them once a minute", async () => {
    const session = await dashboard.read<Session>("/api/session");
    expect(session).toMatchObject({
      organization: "org_mock",
      apiHost: new URL(dashboard.mock.apiUrl).host,
      permissions: ["read", "write", "delete", "admin"],
      locales: [
        { code: "en-US", isDefault: true },
        { code: "nb-NO", isDefault: false },
      ],
      accessEvents: false,
    });
    const before = counts();
    await Promise.all(Array.from({ length: 5 }, () => dashboard.read("/api/session")));
    expect(callsSince(dashboard.mock, before)).toEqual({});
  });

  it("has the active locales only, after the default one by name", async () => {
    const names = ["Zulu", "English", "Afrikaans", "Welsh"];
    const locales = names.map((name) => ({ name, code: name.toLowerCase(), isDefault: name === "Zulu" }));
    await using other = await startDashboard({ mock: { locales } });
    await other.mock.seed("locales", [{ name: "Basque", code: "basque", isDefault: false, status: "draft" }]);
    const session = await other.read<Session>("/api/session");
    expect(session.locales.map(({ name }) => name)).toEqual(["Zulu", "Afrikaans", "English", "Welsh"]);
  });

  it("tells only permissions that the guide names: what others allow is not known", async () => {
    await using other = await startDashboard({ mock: { permissions: ["write", "catalogue:publish", "read"] } });
    expect((await other.read<Session>("/api/session")).permissions).toEqual(["read", "write"]);
  });
});

describe("GET /api/products", () => {
  it("costs one call for a page, labels included", async () => {
    await dashboard.read("/api/session");
    const before = counts();
    const { items, pagination } = await dashboard.read<ProductList>("/api/products?size=100");
    expect(callsSince(dashboard.mock, before)).toEqual({ listProducts: 1 });
    expect(pagination).toEqual({ page: 1, size: 100, totalItems: items.length, totalPages: 1 });
    const codes = items.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["simple", "variantParent"]));
    expect(items.find(({ code }) => code === "oak-bowl")).toMatchObject({ label: "Oak serving bowl" });
    expect(items.some(({ label }) => label === null)).toBe(true);
  });

  it("filters by part of the code, status and type, sorts and pages", async () => {
    const byCode = await dashboard.read<ProductList>("/api/products?code=parka&types=variant&types=variantParent");
    expect(byCode.items).toHaveLength(7);
    expect(byCode.items.every(({ code }) => code.startsWith("parka"))).toBe(true);

    const byStatus = await dashboard.read<ProductList>("/api/products?statuses=archived&statuses=unpublished");
    expect(new Set(byStatus.items.map(({ status }) => status))).toEqual(new Set(["archived", "unpublished"]));

    const created = await dashboard.read<ProductList>("/api/products?sort=createdAt&direction=desc&size=100");
    const newestFirst = created.items.map(({ createdAt }) => createdAt);
    expect(newestFirst).toEqual(newestFirst.toSorted().toReversed());
    expect(new Set(newestFirst).size).toBeGreaterThan(1);

    const page = (number: number): Promise<ProductList> =>
      dashboard.read<ProductList>(`/api/products?sort=updatedAt&direction=desc&size=5&page=${number}`);
    const [first, second] = await Promise.all([page(1), page(2)]);
    const times = [...first.items, ...second.items].map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(second.pagination).toMatchObject({ page: 2, size: 5 });
  });

  it("has removed products only when they are asked for", async () => {
    const all = await dashboard.read<ProductList>("/api/products?size=100");
    expect(all.items.filter(({ status }) => status === "removed")).toEqual([]);
    const removed = await dashboard.read<ProductList>("/api/products?statuses=removed");
    expect(removed.items.length).toBeGreaterThan(0);
  });

  it.each([
    ["size=0", "size"],
    ["size=1000", "size"],
    ["page=x", "page"],
    ["sort=label", "sort"],
    ["statuses=gone", "statuses.0"],
    ["code=a&code=b", "code"],
    ["codes=a", "codes"],
  ])("says what is wrong with ?%s", async (query, place) => {
    const response = await dashboard.call(`/api/products?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as ApiProblem;
    expect(problem).toMatchObject({ title: "Bad request", status: 400 });
    expect(problem.detail).toContain(place);
  });
});

describe("GET /api/products/:uuid", () => {
  const uuidOf = async (code: string, type: string): Promise<string> => {
    const { items } = await dashboard.read<ProductList>(`/api/products?code=${code}&types=${type}`);
    const uuid = items.find((item) => item.code === code)?.uuid;
    if (uuid === undefined) throw new Error(`There is no ${code}.`);
    return uuid;
  };

  it("has contents, tags and images of a simple product for three calls", async () => {
    const uuid = await uuidOf("oak-bowl", "simple");
    const before = counts();
    const detail = await dashboard.read<ProductDetail>(`/api/products/${uuid}`);
    expect(callsSince(dashboard.mock, before)).toEqual({ getProduct: 1, listTags: 1, listAssets: 1 });
    const { locales } = await dashboard.read<Session>("/api/session");
    expect(detail).toMatchObject({
      product: { uuid, code: "oak-bowl", label: "Oak serving bowl" },
      variants: [],
      tags: ["Gift idea", "Kitchen"],
      transitions: ["unpublish", "archive", "remove"],
      images: [{ src: null, alt: "Oak serving bowl" }],
    });
    expect(await dashboard.read<ProductDetail>(`/api/products/${uuid.toUpperCase()}`)).toEqual(detail);
    expect(detail.contents.map(({ localeUuid, label }) => [localeUuid, label])).toEqual([
      [locales[0]?.uuid, "Oak serving bowl"],
      [locales[1]?.uuid, "Serveringsbolle i eik"],
    ]);
  });

  it("has the variants of a parent with the labels of their terms, for one more call and one for each attribute", async () => {
    const uuid = await uuidOf("parka", "variantParent");
    const before = counts();
    const { variants, images } = await dashboard.read<ProductDetail>(`/api/products/${uuid}`);
    expect(callsSince(dashboard.mock, before)).toEqual({
      getProduct: 1,
      listProducts: 1,
      listTags: 1,
      listAssets: 1,
      listAttributeTerms: 2,
    });
    expect(variants).toHaveLength(6);
    expect(variants.find(({ code }) => code === "parka-sea-l")).toMatchObject({
      label: "Parka, Sea, Large",
      parentUuid: uuid,
      terms: ["Sea", "Large"],
    });
    expect(images).toHaveLength(3);
  });

  it("leaves removed variants out, and calls tags by the language that is the default", async () => {
    const { mock } = dashboard;
    const { locales } = await dashboard.read<Session>("/api/session");
    const [own, other] = [locales[0]?.uuid, locales[1]?.uuid];
    const [parent] = await mock.seed("products", [{ type: "variantParent", code: "scarf" }]);
    const [kept] = await mock.seed("products", [
      { type: "variant", code: "scarf-red", parentUuid: parent?.uuid },
      {
        type: "variant",
        code: "scarf-old",
        parentUuid: parent?.uuid,
        status: "removed",
        removedAt: "2026-01-01T00:00:00Z",
      },
    ]);
    const [tag, plain] = await mock.seed("tags", [{ code: "a-warm" }, { code: "b-plain" }]);
    await mock.seed("tagContents", [
      { tagUuid: tag?.uuid, localeUuid: other, label: "Varm" },
      { tagUuid: tag?.uuid, localeUuid: own, label: "Warm" },
      { tagUuid: plain?.uuid, localeUuid: other, label: "Enkel" },
    ]);
    await mock.seed(
      "productTags",
      [tag, plain].map((each) => ({ productUuid: parent?.uuid, tagUuid: each?.uuid })),
    );
    const detail = await dashboard.read<ProductDetail>(`/api/products/${parent?.uuid}`);
    expect(detail.variants.map(({ uuid }) => uuid)).toEqual([kept?.uuid]);
    expect(detail.tags).toEqual(["Warm", "b-plain"]);
  });

  it("tells a UUID that is none from one that is unknown", async () => {
    const malformed = await dashboard.call("/api/products/oak-bowl");
    expect([malformed.status, await malformed.json()]).toMatchObject([
      400,
      { detail: expect.stringContaining("UUID") },
    ]);
    const unknown = await dashboard.call("/api/products/00000000-0000-4000-8000-000000000000");
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { status: 404, code: "APIERA_NOT_FOUND", correlationId: expect.any(String) },
    ]);
  });
});
