import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../src/options.ts";
import { type ApiSession, type Row, startSession } from "./api-session.ts";

const publish = { transition: "publish" };

/** A family below another; both have associations. */
async function families(session: ApiSession): Promise<{ parent: string; child: string }> {
  const parent = (await session.ok("POST", "/v1/families", { name: "Clothes" })).uuid;
  const child = (await session.ok("POST", "/v1/families", { name: "Shirts", parentUuid: parent })).uuid;
  return { parent, child };
}

async function attributes(session: ApiSession, ...codes: string[]): Promise<string[]> {
  return (
    await session.okList(
      "POST",
      "/v1/attributes/bulk",
      codes.map((code) => ({ code })),
    )
  ).map(({ uuid }) => uuid);
}

async function codesOf(session: ApiSession, product: Row): Promise<unknown> {
  const answer = await session.call("PATCH", `/v1/products/${product.uuid}/actions/lifecycle`, publish);
  return answer.status === 200 ? "published" : [answer.status, ...answer.body.errors.map(({ code }) => code)];
}

const simple = (code: string, familyUuid: string): object => ({ type: "simple", code, familyUuid });

describe("publishing", () => {
  it("waits for what the family and those above it demand, and for nothing else", async () => {
    await using session = await startSession();
    const { parent, child } = await families(session);
    const [color, size, fabric, legacy] = await attributes(session, "color", "size", "fabric", "legacy");
    const associate = (family: string, attributeUuid: unknown, requirementLevel: string): Promise<Row> =>
      session.ok("POST", `/v1/families/${family}/attributes`, { attributeUuid, requirementLevel });
    await associate(parent, color, "must");
    await associate(child, size, "should");
    await associate(child, fabric, "may");
    await associate(child, legacy, "mustNot");
    const product = await session.ok("POST", "/v1/products", simple("shirt", child));
    const path = `/v1/products/${product.uuid}/attributes`;

    expect(await codesOf(session, product)).toEqual([422, "PRODUCT_ATTRIBUTE_REQUIRED"]);
    const unwanted = await session.ok("POST", path, { attributeUuid: legacy });
    expect(await codesOf(session, product)).toEqual([422, "PRODUCT_ATTRIBUTE_FORBIDDEN", "PRODUCT_ATTRIBUTE_REQUIRED"]);
    await session.ok("POST", path, { attributeUuid: color });
    expect(await codesOf(session, product)).toEqual([422, "PRODUCT_ATTRIBUTE_FORBIDDEN"]);
    expect((await session.call("DELETE", `${path}/${unwanted.uuid}`)).status).toBe(204);
    expect(await codesOf(session, product)).toBe("published");
  });

  it("looks at categories, assets and relations alike", async () => {
    await using session = await startSession();
    const { child } = await families(session);
    const category = await session.ok("POST", "/v1/categories", { code: "summer" });
    const type = await session.ok("POST", "/v1/product-asset-types", { code: "hero" });
    const relation = await session.ok("POST", "/v1/product-relation-types", { code: "up_sell", direction: "oneWay" });
    await session.ok("POST", `/v1/families/${child}/categories`, {
      categoryUuid: category.uuid,
      requirementLevel: "must",
    });
    await session.ok("POST", `/v1/families/${child}/asset-types`, {
      ...{ productAssetTypeUuid: type.uuid, isRequired: true, minCount: 1, maxCount: 1 },
    });
    await session.ok("POST", `/v1/families/${child}/relation-types`, {
      productRelationTypeUuid: relation.uuid,
      isRequired: true,
    });
    const product = await session.ok("POST", "/v1/products", simple("shirt", child));
    const other = await session.ok("POST", "/v1/products", { type: "simple", code: "tie" });
    const path = `/v1/products/${product.uuid}`;
    const addAsset = async (): Promise<void> => {
      const asset = await session.ok("POST", "/v1/assets", { category: "image", storageLocation: "s3" });
      await session.ok("POST", `${path}/assets`, { assetUuid: asset.uuid, productAssetTypeUuid: type.uuid });
    };

    expect(await codesOf(session, product)).toEqual([
      ...[422, "PRODUCT_CATEGORY_REQUIRED", "PRODUCT_ASSET_REQUIRED", "PRODUCT_RELATION_REQUIRED"],
    ]);
    await session.ok("POST", `${path}/categories`, { categoryUuid: category.uuid });
    await session.ok("POST", `${path}/relations`, {
      productReferenceUuid: other.uuid,
      productRelationTypeUuid: relation.uuid,
    });
    await addAsset();
    await addAsset();
    expect(await codesOf(session, product)).toEqual([422, "PRODUCT_ASSET_TOO_MANY"]);
  });

  it("of several is all or nothing", async () => {
    await using session = await startSession();
    const free = await session.ok("POST", "/v1/products", { type: "simple", code: "free" });
    const orphan = await session.ok("POST", "/v1/products", { type: "variant", code: "orphan" });
    const uuids = [free.uuid, orphan.uuid];

    const answer = await session.call("PATCH", "/v1/products/bulk/actions/lifecycle", { ...publish, uuids });

    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ code: "PRODUCT_PARENT_REQUIRED", message: expect.stringContaining("index 1") }],
    ]);
    expect((await session.ok("GET", `/v1/products/${free.uuid}`)).status).toBe("draft");
  });

  it("wants a SKU of what is sold, as it does by default", async () => {
    await using session = await startSession({ requireSkuToPublish: DEFAULTS.requireSkuToPublish });
    const sku = await session.ok("POST", "/v1/skus", { code: "4711" });
    await session.ok("PATCH", `/v1/skus/${sku.uuid}/actions/lifecycle`, publish);
    const parent = await session.ok("POST", "/v1/products", { type: "variantParent", code: "shirt" });
    const variant = await session.ok("POST", "/v1/products", {
      type: "variant",
      code: "shirt-s",
      parentUuid: parent.uuid,
    });

    expect(await codesOf(session, parent)).toBe("published");
    expect(await codesOf(session, variant)).toEqual([422, "PRODUCT_SKU_REQUIRED"]);
    await session.ok("PATCH", `/v1/products/${variant.uuid}`, { skuUuid: sku.uuid });
    expect(await codesOf(session, variant)).toBe("published");
  });

  it("counts for a variant what its parent has", async () => {
    await using session = await startSession();
    const { child } = await families(session);
    const [color] = await attributes(session, "color");
    await session.ok("POST", `/v1/families/${child}/attributes`, { attributeUuid: color, requirementLevel: "must" });
    const parent = await session.ok("POST", "/v1/products", {
      type: "variantParent",
      code: "shirt",
      familyUuid: child,
    });
    const body = { type: "variant", code: "shirt-s", parentUuid: parent.uuid, familyUuid: child };
    const variant = await session.ok("POST", "/v1/products", body);

    expect(await codesOf(session, variant)).toEqual([422, "PRODUCT_ATTRIBUTE_REQUIRED"]);
    await session.ok("POST", `/v1/products/${parent.uuid}/attributes`, { attributeUuid: color, isVariant: true });
    expect(await codesOf(session, variant)).toBe("published");
  });
});

describe("a new product of a family", () => {
  it("gets what is populated on its own, from the families above as well, once", async () => {
    await using session = await startSession();
    const { parent, child } = await families(session);
    const [color, size, legacy] = await attributes(session, "color", "size", "legacy");
    const category = await session.ok("POST", "/v1/categories", { code: "summer" });
    const populated = { requirementLevel: "should", isAutoPopulated: true };
    await session.ok("POST", `/v1/families/${parent}/attributes`, { attributeUuid: color, ...populated });
    await session.ok("POST", `/v1/families/${child}/attributes`, { attributeUuid: color, ...populated });
    await session.ok("POST", `/v1/families/${child}/attributes`, { attributeUuid: size, requirementLevel: "should" });
    await session.ok("POST", `/v1/families/${child}/attributes`, {
      ...{ attributeUuid: legacy, requirementLevel: "mustNot", isAutoPopulated: true },
    });
    await session.ok("POST", `/v1/families/${parent}/categories`, { categoryUuid: category.uuid, ...populated });

    const [one] = await session.okList("POST", "/v1/products/bulk", [simple("shirt", child)]);
    const variant = await session.ok("POST", "/v1/products", { type: "variant", code: "v", familyUuid: child });
    const expanded = "expand[productAttributes]=true&expand[productCategories]=true";
    const links = await session.ok("GET", `/v1/products/${one?.uuid}?${expanded}`);

    expect(links.productAttributes).toMatchObject([{ attributeUuid: color, isVariant: false }]);
    expect(links.productCategories).toMatchObject([{ categoryUuid: category.uuid }]);
    expect((await session.ok("GET", `/v1/products/${variant.uuid}/attributes`)).items).toEqual([]);
    const linked = await session.ok("GET", `/v1/products?attributeUuids[eq]=${color}`);
    expect(linked.items.map(({ code }) => code)).toEqual(["shirt"]);
  });
});

it("tells how complete a product is", async () => {
  await using session = await startSession();
  const { child } = await families(session);
  const [color, size] = await attributes(session, "color", "size");
  await session.ok("POST", `/v1/families/${child}/attributes`, { attributeUuid: color, requirementLevel: "must" });
  await session.ok("POST", `/v1/families/${child}/attributes`, { attributeUuid: size, requirementLevel: "should" });
  const product = await session.ok("POST", "/v1/products", simple("shirt", child));
  await session.ok("POST", `/v1/products/${product.uuid}/attributes`, { attributeUuid: color });

  const { completeness } = await session.ok("GET", `/v1/products/${product.uuid}?expand[completeness]=true`);

  expect(completeness).toEqual({
    dimensions: [
      { name: "identity", score: 0 },
      { name: "attributes", score: 0.5 },
      { name: "categories", score: 1 },
      { name: "assets", score: 1 },
      { name: "relations", score: 1 },
    ],
    issues: [
      { code: "PRODUCT_SKU_REQUIRED", message: expect.any(String), isBlocking: false },
      { code: "PRODUCT_ATTRIBUTE_REQUIRED", message: expect.any(String), isBlocking: false },
    ],
  });
});
