import { describe, expect, it } from "vitest";
import { type ApiSession, type Row, startSession } from "./api-session.ts";

async function defaults(session: ApiSession): Promise<unknown[]> {
  const { items } = await session.ok("GET", "/v1/locales");
  return items.filter(({ isDefault }) => isDefault === true).map(({ code }) => code);
}

async function localeNamed(session: ApiSession, code: string): Promise<Row> {
  const [locale] = (await session.ok("GET", `/v1/locales?codes%5Beq%5D=${code}`)).items;
  if (locale === undefined) throw new Error(`There is no locale ${code}.`);
  return locale;
}

describe("locales", () => {
  it("are there and active from the start", async () => {
    await using session = await startSession();
    const { items } = await session.ok("GET", "/v1/locales");
    expect(items.map(({ code, status, isDefault }) => [code, status, isDefault])).toEqual([
      ["en-US", "active", true],
      ["nb-NO", "active", false],
    ]);
  });

  it("have one default, which moves", async () => {
    await using session = await startSession();
    const norwegian = await localeNamed(session, "nb-NO");

    await session.ok("PATCH", `/v1/locales/${norwegian.uuid}`, { isDefault: true });
    expect(await defaults(session)).toEqual(["nb-NO"]);
    await session.ok("POST", "/v1/locales", { code: "de-DE", name: "German", isDefault: true });
    expect(await defaults(session)).toEqual(["de-DE"]);
  });

  it("cannot do without a default by an update, but lose it with the locale", async () => {
    await using session = await startSession();
    const english = await localeNamed(session, "en-US");

    const refused = await session.call("PATCH", `/v1/locales/${english.uuid}`, { isDefault: false });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, "LOCALE_DEFAULT_REQUIRED"]);
    await session.ok("PATCH", `/v1/locales/${english.uuid}/actions/lifecycle`, { transition: "remove" });
    expect(await defaults(session)).toEqual([]);
  });

  it("get their default back when a bulk call fails", async () => {
    await using session = await startSession();
    const german = { code: "de-DE", name: "German", isDefault: true };
    expect((await session.call("POST", "/v1/locales/bulk", [german, german])).status).toBe(409);
    expect(await defaults(session)).toEqual(["en-US"]);
  });
});

describe("product contents", () => {
  it("are created, listed, changed and deleted under their product", async () => {
    await using session = await startSession();
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const other = await session.ok("POST", "/v1/products", { type: "simple", code: "b" });
    const { uuid: localeUuid } = await localeNamed(session, "nb-NO");
    const path = `/v1/products/${product.uuid}/contents`;

    const created = await session.ok("POST", path, { localeUuid, label: "Krus" });
    expect(created).toEqual({
      uuid: expect.any(String),
      productUuid: product.uuid,
      localeUuid,
      createdAt: expect.any(String),
      updatedAt: created.createdAt,
      label: "Krus",
      description: null,
      shortDescription: null,
    });
    const changed = await session.ok("PATCH", `${path}/${created.uuid}`, { shortDescription: "Et krus" });
    expect(changed).toMatchObject({ label: "Krus", shortDescription: "Et krus" });
    expect((await session.ok("GET", path)).items).toEqual([changed]);
    expect((await session.ok("GET", `${path}?localeUuids%5Beq%5D=${localeUuid}&label%5Beq%5D=Krus`)).items).toEqual([
      changed,
    ]);
    expect((await session.ok("GET", `/v1/products/${other.uuid}/contents`)).items).toEqual([]);
    expect((await session.call("GET", `/v1/products/${other.uuid}/contents/${created.uuid}`)).status).toBe(404);

    const deleted = await session.call("DELETE", `${path}/${created.uuid}`);
    expect([deleted.status, deleted.text]).toEqual([204, ""]);
    expect((await session.call("GET", `${path}/${created.uuid}`)).status).toBe(404);
    expect((await session.call("DELETE", `${path}/${created.uuid}`)).status).toBe(404);
    expect((await session.call("POST", path, { localeUuid, label: "Kopp" })).status).toBe(201);
  });

  it("exist once per locale and product", async () => {
    await using session = await startSession();
    const { uuid: localeUuid } = await localeNamed(session, "nb-NO");
    const products = await session.okList("POST", "/v1/products/bulk", [
      { type: "simple", code: "a" },
      { type: "simple", code: "b" },
    ]);
    const answers: number[] = [];
    for (const uuid of [products[0]?.uuid, products[0]?.uuid, products[1]?.uuid]) {
      answers.push((await session.call("POST", `/v1/products/${uuid}/contents`, { localeUuid, label: "x" })).status);
    }
    expect(answers).toEqual([201, 409, 201]);
  });

  it("need a locale that is active", async () => {
    await using session = await startSession();
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const german = await session.ok("POST", "/v1/locales", { code: "de-DE", name: "German" });
    const body = { localeUuid: german.uuid, label: "Becher" };
    const path = `/v1/products/${product.uuid}/contents`;

    expect((await session.call("POST", path, body)).body.errors[0]?.code).toBe("LOCALE_NOT_ACTIVE");
    await session.ok("PATCH", `/v1/locales/${german.uuid}/actions/lifecycle`, { transition: "activate" });
    expect((await session.call("POST", path, body)).status).toBe(201);
  });

  it("cannot be written without a default locale, but still read", async () => {
    await using session = await startSession({ locales: [{ code: "en-US", name: "English", isDefault: false }] });
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const { uuid: localeUuid } = await localeNamed(session, "en-US");
    const path = `/v1/products/${product.uuid}/contents`;

    for (const [at, body] of [
      [path, { localeUuid, label: "x" }],
      [`${path}/bulk`, [{ localeUuid, label: "x" }]],
    ] as const) {
      const answer = await session.call("POST", at, body);
      expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, "LOCALE_DEFAULT_REQUIRED"]);
    }
    expect((await session.call("GET", path)).status).toBe(200);
    await session.ok("PATCH", `/v1/locales/${localeUuid}`, { isDefault: true });
    const content = await session.ok("POST", path, { localeUuid, label: "x" });

    const norwegian = { code: "nb-NO", name: "Norwegian", isDefault: true };
    const { uuid: next } = await session.ok("POST", "/v1/locales", norwegian);
    await session.ok("PATCH", `/v1/locales/${next}/actions/lifecycle`, { transition: "remove" });
    const update = await session.call("PATCH", `${path}/${content.uuid}`, { label: "y" });
    expect([update.status, update.body.errors[0]?.code]).toEqual([422, "LOCALE_DEFAULT_REQUIRED"]);
    expect((await session.call("DELETE", `${path}/${content.uuid}`)).status).toBe(204);
  });

  it("are refused under a product that is unknown or removed", async () => {
    await using session = await startSession();
    const { uuid: localeUuid } = await localeNamed(session, "en-US");
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    await session.ok("PATCH", `/v1/products/${product.uuid}/actions/lifecycle`, { transition: "remove" });
    const body = { localeUuid, label: "x" };

    const removed = await session.call("POST", `/v1/products/${product.uuid}/contents`, body);
    const unknown = await session.call("POST", `/v1/products/${localeUuid}/contents`, body);

    expect([removed.status, removed.body.errors[0]?.code]).toEqual([422, "PRODUCT_REMOVED"]);
    expect(unknown.status).toBe(404);
  });

  it("are changed in bulk under their own product only", async () => {
    await using session = await startSession();
    const { uuid: localeUuid } = await localeNamed(session, "en-US");
    const [a, b] = await session.okList("POST", "/v1/products/bulk", [
      { type: "simple", code: "a" },
      { type: "simple", code: "b" },
    ]);
    const bulk = `/v1/products/${a?.uuid}/contents/bulk`;
    const [content] = await session.okList("POST", bulk, [{ localeUuid, label: "x" }]);

    expect((await session.okList("PATCH", bulk, [{ uuid: content?.uuid, label: "y" }]))[0]?.label).toBe("y");
    const foreign = await session.call("PATCH", `/v1/products/${b?.uuid}/contents/bulk`, [{ uuid: content?.uuid }]);
    expect([foreign.status, foreign.body.errors[0]?.code]).toEqual([422, "PRODUCT_CONTENT_NOT_FOUND"]);
  });
});

describe("product tags", () => {
  it("link a tag to a product once", async () => {
    await using session = await startSession();
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const [one, two] = await session.okList("POST", "/v1/tags/bulk", [{ code: "one" }, { code: "two" }]);
    const path = `/v1/products/${product.uuid}/tags`;

    const link = await session.ok("POST", path, { tagUuid: one?.uuid });
    await session.ok("POST", `${path}/bulk`, [{ tagUuid: two?.uuid }]);

    expect(link).toMatchObject({ productUuid: product.uuid, tagUuid: one?.uuid });
    expect((await session.call("POST", path, { tagUuid: one?.uuid })).status).toBe(409);
    expect((await session.call("POST", path, { tagUuid: product.uuid })).body.errors[0]?.code).toBe("TAG_NOT_FOUND");
    const filtered = await session.ok("GET", `${path}?tagUuids%5Beq%5D=${two?.uuid}`);
    expect(filtered.items.map(({ tagUuid }) => tagUuid)).toEqual([two?.uuid]);
    expect((await session.call("DELETE", `${path}/${link.uuid}`)).status).toBe(204);
    expect((await session.call("POST", path, { tagUuid: one?.uuid })).status).toBe(201);
  });
});

describe("hydration", () => {
  it("fills UUIDs on include and rows on expand, on lists and single rows", async () => {
    await using session = await startSession();
    const { uuid: localeUuid } = await localeNamed(session, "en-US");
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const tag = await session.ok("POST", "/v1/tags", { code: "t" });
    const content = await session.ok("POST", `/v1/products/${product.uuid}/contents`, { localeUuid, label: "x" });
    const link = await session.ok("POST", `/v1/products/${product.uuid}/tags`, { tagUuid: tag.uuid });
    const path = `/v1/products/${product.uuid}`;
    const get = (query: string): Promise<Row> => session.ok("GET", `${path}?${query}`);

    expect(await get("")).toEqual(product);
    expect(await get("include[contents]=true")).toEqual({ ...product, contents: [content.uuid] });
    expect(await get("expand[contents]=true")).toEqual({ ...product, contents: [content] });
    expect(await get("include[contents]=true&expand[contents]=true")).toEqual({ ...product, contents: [content] });
    expect(await get("include[contents]=false")).toEqual(product);
    expect(await get("include[productTags]=true")).toEqual({ ...product, productTags: [link.uuid] });
    expect(await get("expand[productTags]=true&include[relations]=true")).toEqual({
      ...product,
      productTags: [link],
      relations: [],
    });
    const { items } = await session.ok("GET", "/v1/products?expand[contents]=true&include[productTags]=true");
    expect(items).toEqual([{ ...product, contents: [content], productTags: [link.uuid] }]);
  });
});
