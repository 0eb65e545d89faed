import { describe, expect, it } from "vitest";
import { type ApiSession, type Row, startSession } from "./api-session.ts";

async function twoProducts(session: ApiSession): Promise<[string, string]> {
  const bodies = ["a", "b"].map((code) => ({ type: "simple", code }));
  const [a, b] = await session.okList("POST", "/v1/products/bulk", bodies);
  return [a?.uuid ?? "", b?.uuid ?? ""];
}

describe("relations between products", () => {
  const relate = (session: ApiSession, source: string, target: string, type: Row): Promise<Row> =>
    session.ok("POST", `/v1/products/${source}/relations`, {
      ...{ productReferenceUuid: target, productRelationTypeUuid: type.uuid },
    });

  it("are seen from both when the type is twoWay, and from the source alone when it is oneWay", async () => {
    await using session = await startSession();
    const [a, b] = await twoProducts(session);
    const both = await session.ok("POST", "/v1/product-relation-types", { code: "pairs", direction: "twoWay" });
    const one = await session.ok("POST", "/v1/product-relation-types", { code: "up_sell", direction: "oneWay" });
    const pair = await relate(session, a, b, both);
    const upSell = await relate(session, a, b, one);
    const seenFrom = async (uuid: string): Promise<unknown> =>
      (await session.ok("GET", `/v1/products/${uuid}/relations`)).items;

    expect(await seenFrom(a)).toEqual([pair, upSell]);
    expect(await seenFrom(b)).toEqual([pair]);
    expect(await session.ok("GET", `/v1/products/${b}/relations/${pair.uuid}`)).toEqual(pair);
    expect((await session.call("GET", `/v1/products/${b}/relations/${upSell.uuid}`)).status).toBe(404);
    expect((await session.ok("GET", `/v1/products/${b}?include[relations]=true`)).relations).toEqual([pair.uuid]);
    await session.ok("PATCH", `/v1/product-relation-types/${both.uuid}`, { direction: 0 });
    expect(await seenFrom(b)).toEqual([]);
  });

  it("change their type's direction by number", async () => {
    await using session = await startSession();
    const type = await session.ok("POST", "/v1/product-relation-types", { code: "pairs", direction: "oneWay" });
    const path = `/v1/product-relation-types/${type.uuid}`;

    expect(await session.ok("PATCH", path, { direction: 1 })).toMatchObject({ direction: "twoWay" });
    expect(await session.ok("PATCH", path, { direction: null })).toMatchObject({ direction: "twoWay" });
    const refused = await session.call("PATCH", path, { direction: 2 });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, "PRODUCT_RELATION_TYPE_DIRECTION_INVALID"]);
  });
});

describe("references", () => {
  it("must lead to a row of their kind", async () => {
    await using session = await startSession();
    const [a, b] = await twoProducts(session);
    const absent = "00000000-0000-4000-8000-000000000000";
    const codeOf = async (path: string, body: object): Promise<unknown> => {
      const answer = await session.call("POST", path, body);
      return answer.status === 422 ? answer.body.errors[0]?.code : answer.status;
    };

    expect(await codeOf("/v1/products", { type: "simple", code: "c", familyUuid: absent })).toBe("FAMILY_NOT_FOUND");
    expect(await codeOf("/v1/products", { type: "simple", code: "c", brandUuid: a })).toBe("BRAND_NOT_FOUND");
    expect(await codeOf(`/v1/products/${a}/categories`, { categoryUuid: absent })).toBe("CATEGORY_NOT_FOUND");
    const relation = { productReferenceUuid: absent, productRelationTypeUuid: absent };
    expect(await codeOf(`/v1/products/${a}/relations`, relation)).toBe("PRODUCT_NOT_FOUND");
    expect(await codeOf("/v1/organizations/current/members", { accountUuid: absent, roleUuid: b })).toBe(
      "ORGANIZATION_ROLE_NOT_FOUND",
    );
    expect(await codeOf(`/v1/products/${absent}/tags/bulk`, [] as never)).toBe("PRODUCT_NOT_FOUND");
    expect(await codeOf(`/v1/products/${absent}/tags`, { tagUuid: absent })).toBe(404);
  });

  it("make no circle", async () => {
    await using session = await startSession();
    const top = await session.ok("POST", "/v1/categories", { code: "top" });
    const below = await session.ok("POST", "/v1/categories", { code: "below", parentUuid: top.uuid });

    const answer = await session.call("PATCH", `/v1/categories/${top.uuid}`, { parentUuid: below.uuid });

    expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, "CATEGORY_PARENT_INVALID"]);
    expect((await session.ok("GET", "/v1/categories?parentUuids[eq]=null")).items).toEqual([top]);
  });

  it("link two rows once, and contents a locale once", async () => {
    await using session = await startSession();
    const [a] = await twoProducts(session);
    const asset = await session.ok("POST", "/v1/assets", { category: "image", storageLocation: "s3" });
    const [locale] = (await session.ok("GET", "/v1/locales")).items;
    const brand = await session.ok("POST", "/v1/brands", { code: "acme" });
    for (const [path, body] of [
      [`/v1/products/${a}/assets`, { assetUuid: asset.uuid, displayOrder: 3 }],
      [`/v1/brands/${brand.uuid}/contents`, { localeUuid: locale?.uuid, label: "Acme" }],
    ] as const) {
      expect([
        (await session.call("POST", path, body)).status,
        (await session.call("POST", path, body)).status,
      ]).toEqual([201, 409]);
    }
    expect((await session.ok("GET", `/v1/products?assetUuids[eq]=${asset.uuid}`)).items).toHaveLength(1);
  });
});

describe("deleting", () => {
  it("is refused while a type is in use", async () => {
    await using session = await startSession();
    const [a] = await twoProducts(session);
    const type = await session.ok("POST", "/v1/product-asset-types", { code: "hero", isFeatured: true });
    const asset = await session.ok("POST", "/v1/assets", { category: "image", storageLocation: "s3" });
    const body = { assetUuid: asset.uuid, productAssetTypeUuid: type.uuid };
    const link = await session.ok("POST", `/v1/products/${a}/assets`, body);

    expect((await session.call("DELETE", `/v1/product-asset-types/${type.uuid}`)).status).toBe(409);
    expect((await session.call("DELETE", `/v1/products/${a}/assets/${link.uuid}`)).status).toBe(204);
    expect((await session.call("DELETE", `/v1/product-asset-types/${type.uuid}`)).status).toBe(204);
    expect((await session.call("GET", `/v1/product-asset-types/${type.uuid}`)).status).toBe(404);
  });

  it("takes along what is below and what links to it", async () => {
    await using session = await startSession();
    const [a] = await twoProducts(session);
    const attribute = await session.ok("POST", "/v1/attributes", { code: "color" });
    const terms = `/v1/attributes/${attribute.uuid}/terms`;
    const red = await session.ok("POST", terms, { code: "red" });
    const [locale] = (await session.ok("GET", "/v1/locales")).items;
    await session.ok("POST", `${terms}/${red.uuid}/contents`, { localeUuid: locale?.uuid, label: "Red" });
    const link = await session.ok("POST", `/v1/products/${a}/attributes`, { attributeUuid: attribute.uuid });
    const productTerms = `/v1/products/${a}/attributes/${link.uuid}/terms`;
    await session.ok("POST", productTerms, { attributeTermUuid: red.uuid });
    const hydrated = await session.ok("GET", `/v1/products/${a}?expand[productAttributeTerms]=true`);

    expect((await session.call("DELETE", `${terms}/${red.uuid}`)).status).toBe(204);

    expect(hydrated.productAttributeTerms).toMatchObject([{ attributeTermUuid: red.uuid, productUuid: a }]);
    expect((await session.ok("GET", productTerms)).items).toEqual([]);
    expect((await session.call("GET", `${terms}/${red.uuid}/contents`)).status).toBe(404);
    expect((await session.ok("POST", terms, { code: "red" })).code).toBe("red");
  });
});
