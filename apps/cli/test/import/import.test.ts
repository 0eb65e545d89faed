import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));
const HEADER =
  "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Image Src,Image Position,Image Alt Text";

/** A file with these rows below the usual header, in a directory that goes away with the test. */
async function fileOf(directory: string, rows: readonly string[]): Promise<string> {
  const path = join(directory, "products.csv");
  await writeFile(path, [HEADER, ...rows, ""].join("\n"));
  return path;
}

function writesOf(byOperation: Readonly<Record<string, number>>): string[] {
  return Object.keys(byOperation).filter((operation) => !/^(list|get)/.test(operation));
}

describe("the sample file", () => {
  it("ends up in the organization as it stands in the file", async () => {
    await using session = await startSession();
    const { plan, state } = await session.import(SAMPLE);

    expect(plan.problems).toEqual([]);
    expect(plan.products.flatMap(({ product }) => state.failureOf(product.code) ?? [])).toEqual([]);
    const snapshot = await takeSnapshot(session.client);
    const product = (code: string): unknown =>
      snapshot.products?.find((one) => (one as { code: string }).code === code);
    expect(product("fjord-rain-jacket")).toEqual({
      code: "fjord-rain-jacket",
      type: "variantParent",
      status: "published",
      family: "Outerwear",
      brand: expect.stringMatching(/^nordlys-sønner-/),
      sku: null,
      parent: null,
      contents: [
        [
          "en-US",
          "Fjord Rain Jacket",
          "<p>Keeps the <strong>rain</strong> out.</p>\n<ul>\n  <li>Taped seams</li>\n  <li>Hood for helmets</li>\n</ul>",
          null,
        ],
      ],
      tags: ["new", "outdoor", "rain"],
      assets: [
        ['["back.jpg","https://images.example.com/fjord/back.jpg"]', 2],
        ['["detail.jpg","https://images.example.com/fjord/detail.jpg"]', 3],
        ['["front.jpg","https://images.example.com/fjord/front.jpg"]', 1],
      ],
      attributes: [
        ["colour", true],
        ["size", true],
      ],
      terms: [],
    });
    expect(product("fjord-rain-jacket/m/moss")).toMatchObject({
      ...{ type: "variant", status: "published", sku: "FRJ-M-MOS", parent: "fjord-rain-jacket", family: "Outerwear" },
      assets: [['["moss.jpg","https://images.example.com/fjord/moss.jpg"]', 1]],
      terms: [
        ["colour", "colour=moss"],
        ["size", "size=m"],
      ],
    });
    expect(product("tide-mug")).toMatchObject({ type: "simple", status: "published", sku: "TIDE-MUG" });
    expect(product("winter-scarf")).toMatchObject({ type: "variantParent", status: "draft" });
    expect(product("winter-scarf/rød")).toMatchObject({ status: "draft", sku: "SCARF-R" });
    expect(product("日本の茶碗")).toMatchObject({ contents: [["en-US", "日本の茶碗", "<p>手作りの茶碗。</p>", null]] });
    expect(snapshot.skus).toContainEqual({ code: "OAK-TABLE", status: "published", weights: [8164.66] });
    expect(snapshot.skus).toContainEqual({ code: "gift-card", status: "published", weights: [] });
    expect(snapshot.families).toContainEqual({
      ...{ name: "Furniture", status: "active" },
      attributes: [
        ["glass", "may"],
        ["size", "may"],
        ["wood", "may"],
      ],
    });
    expect(snapshot.tags).toContainEqual({
      ...{ code: "living-room", status: "published", contents: [["en-US", "living room", null, null]] },
    });
  });

  it("writes nothing the second time, and only reads", async () => {
    await using session = await startSession();
    await session.import(SAMPLE);
    const before = session.server.stats().requests.byOperation;
    const again = await session.import(SAMPLE);

    expect(again.writing).toEqual({});
    expect(writesOf(again.reading)).toEqual([]);
    const after = session.server.stats().requests.byOperation;
    for (const operation of writesOf(after))
      expect([operation, after[operation]]).toEqual([operation, before[operation]]);
    expect(Object.values(again.summary.kinds).every(({ create, update }) => create + update === 0)).toBe(true);
  });

  it("takes exactly the requests that were planned, by operation", async () => {
    await using session = await startSession();
    const { summary, writing } = await session.import(SAMPLE);

    expect(writing).toEqual(summary.requests.byOperation);
    expect(summary.requests.reading).toBeLessThan(12);
  });

  it("stores weights in the base unit of the organization", async () => {
    await using session = await startSession();
    await session.client.organizations.update({ baseWeightUnit: "kilogram" });
    await session.import(SAMPLE);

    const snapshot = await takeSnapshot(session.client);
    expect(snapshot.skus).toContainEqual({ code: "OAK-TABLE", status: "published", weights: [8.16466] });
    expect((await session.import(SAMPLE)).writing).toEqual({});
  });
});

describe("a changed file", () => {
  it("writes the differences, and no more", async () => {
    await using session = await startSession();
    const row = (title: string, tags: string, grams: string, alt: string, published = "true"): string =>
      `mug,${title},<p>Grey</p>,Keramikk,Kitchen,"${tags}",${published},Title,Default Title,MUG,${grams},https://x.example/m.jpg,1,${alt}`;
    await session.import(await fileOf(session.path, [row("Mug", "new", "350", "A mug")]));

    const changed = await session.import(await fileOf(session.path, [row("Big mug", "new, sale", "400", "A big mug")]));
    expect(changed.writing).toEqual({
      ...{ bulkCreateTags: 1, createTagContent: 1, bulkTransitionTags: 1 },
      ...{ updateSkuWeight: 1, bulkUpdateAssets: 1, bulkUpdateProductContents: 1, bulkCreateProductTags: 1 },
    });
    expect(changed.writing).toEqual(changed.summary.requests.byOperation);
    const same = { create: 0, update: 0, unchanged: 1 };
    const updated = { create: 0, update: 1, unchanged: 0 };
    expect(changed.summary.kinds).toMatchObject({
      ...{ products: updated, skus: updated, images: updated, families: same, brands: same },
      tags: { create: 1, update: 0, unchanged: 1 },
    });

    const unpublished = await session.import(
      await fileOf(session.path, [row("Big mug", "new, sale", "400", "A big mug", "false")]),
    );
    expect(unpublished.writing).toEqual({ bulkTransitionProducts: 1 });
    const snapshot = await takeSnapshot(session.client);
    expect(snapshot.products).toMatchObject([{ status: "unpublished", tags: ["new", "sale"] }]);
    expect(snapshot.skus).toEqual([{ code: "MUG", status: "published", weights: [400] }]);
    expect(snapshot.assets).toMatchObject([{ altText: "A big mug" }]);
  });

  it("leaves alone what the file does not speak of", async () => {
    await using session = await startSession();
    const path = await fileOf(session.path, [
      "mug,Mug,<p>Grey</p>,Keramikk,Kitchen,new,true,Title,Default Title,MUG,350,https://x.example/m.jpg,1,A mug",
    ]);
    await session.import(path);
    const before = await takeSnapshot(session.client);
    const empty = await fileOf(session.path, ["mug,Mug,,,,,,Title,Default Title,MUG,,,,"]);

    expect((await session.import(empty)).writing).toEqual({});
    expect(await takeSnapshot(session.client)).toEqual(before);
  });

  it("does not publish again what somebody unpublished, unless a link needs it", async () => {
    await using session = await startSession();
    const { client } = session;
    const tag = await client.tags.create({ code: "new" });
    await client.tags.transition(tag.uuid, "publish");
    await client.tags.transition(tag.uuid, "unpublish");
    const sku = await client.skus.create({ code: "MUG" });
    await client.skus.transition(sku.uuid, "publish");
    await client.skus.transition(sku.uuid, "unpublish");
    await session.import(await fileOf(session.path, ["mug,Mug,,,,new,true,,,MUG,,,,"]));

    const snapshot = await takeSnapshot(client);
    expect(snapshot.tags).toMatchObject([{ code: "new", status: "unpublished" }]);
    expect(snapshot.skus).toMatchObject([{ code: "MUG", status: "published" }]);
  });

  it("replaces the value of a variant, and keeps one at a time", async () => {
    await using session = await startSession();
    const path = join(session.path, "own.csv");
    const own = (value: string): string =>
      [
        "product,type,variant,label:en-US,option1_name,option1_code,option1_value,option1_value_code,sku",
        "shirt,variantParent,,Shirt,Colour,colour,,,",
        `shirt,variant,shirt-1,,,,${value},${value.toLowerCase()},S1`,
        "",
      ].join("\n");
    await writeFile(path, own("Red"));
    await session.import(path);
    await writeFile(path, own("Blue"));
    const { writing, summary } = await session.import(path);

    expect(writing).toMatchObject({ bulkCreateProductTerms: 1, deleteProductTerm: 1 });
    expect(writing).toEqual(summary.requests.byOperation);
    const { products } = await takeSnapshot(session.client);
    expect(products).toContainEqual(expect.objectContaining({ code: "shirt-1", terms: [["colour", "colour=blue"]] }));
  });
});

describe("what stands in the way in the organization", () => {
  it("is a problem of the product alone", async () => {
    await using session = await startSession();
    const { client } = session;
    const removed = await client.tags.create({ code: "old" });
    await client.tags.transition(removed.uuid, "remove");
    await client.products.create({ type: "variantParent", code: "cup" });
    const archived = await client.products.create({ type: "simple", code: "jug" });
    await client.products.transition(archived.uuid, "archive");
    const path = await fileOf(session.path, [
      "mug,Mug,,,,old,true,,,,,,,",
      "cup,Cup,,,,,true,,,,,,,",
      "jug,Jug,,,,,true,,,,,,,",
      "pot,Pot,,,,,true,,,,,,,",
    ]);
    const { plan, state, writing } = await session.import(path);

    expect(plan.problems).toEqual([
      {
        ...{ row: 2, handle: "mug", column: undefined },
        message: 'the tag "old" is removed in the organization; restore it or use another',
      },
      {
        ...{ row: 3, handle: "cup", column: undefined },
        message: expect.stringContaining(
          'the product "cup" is a variantParent in the organization and a simple in the file',
        ),
      },
      { ...{ row: 4, handle: "jug", column: undefined }, message: expect.stringContaining("is archived") },
    ]);
    expect(state.isFinished("pot")).toBe(true);
    expect(writing).toMatchObject({ bulkCreateSkus: 1, bulkCreateProducts: 1 });
    const { products } = await takeSnapshot(client);
    expect(products).toContainEqual(expect.objectContaining({ code: "pot", status: "published" }));
    expect(products).toContainEqual(expect.objectContaining({ code: "jug", status: "archived" }));
  });

  it("does not count removed families and images", async () => {
    await using session = await startSession();
    const { client } = session;
    const family = await client.families.create({ name: "Kitchen" });
    await client.families.transition(family.uuid, "remove");
    const path = await fileOf(session.path, ["mug,Mug,,,Kitchen,,true,,,,,,,"]);
    await session.import(path);

    expect((await takeSnapshot(client)).families).toMatchObject([{ status: "active" }, { status: "removed" }]);
    expect((await session.import(path)).writing).toEqual({});
  });

  it("leaves links to one of two families or images that are alike", async () => {
    await using session = await startSession();
    const { client } = session;
    const path = await fileOf(session.path, ["mug,Mug,,,Kitchen,,true,,,,,https://x.example/m.jpg,1,"]);
    // As two imports at once can leave them: the product is linked to the younger ones.
    for (const twin of ["older", "younger"]) {
      const family = await client.families.create({ name: "Kitchen" });
      const image = { category: "image", storageLocation: "s3", name: "m.jpg" } as const;
      const asset = await client.assets.create({ ...image, description: "https://x.example/m.jpg" });
      if (twin === "older") continue;
      const product = await client.products.create({ type: "simple", code: "mug", familyUuid: family.uuid });
      await client.products.assets.create(product.uuid, { assetUuid: asset.uuid, displayOrder: 1 });
    }
    const before = await client.products.iterate({ size: 10, expand: { productAssets: true } }).toArray();
    await session.import(path);
    const after = await client.products.iterate({ size: 10, expand: { productAssets: true } }).toArray();

    expect(after[0]?.familyUuid).toBe(before[0]?.familyUuid);
    expect(after[0]?.productAssets).toEqual(before[0]?.productAssets);
  });

  it("keeps attributes that a family gave a new product, and marks them", async () => {
    await using session = await startSession();
    const { client } = session;
    const size = await client.attributes.create({ code: "size" });
    const family = await client.families.create({ name: "Kitchen" });
    await client.families.attributes.create(family.uuid, {
      ...{ attributeUuid: size.uuid, requirementLevel: "must", isAutoPopulated: true },
    });
    const path = await fileOf(session.path, ["mug,Mug,,,Kitchen,,true,Size,Small,,,,,", "mug,,,,,,,,Large,,,,,"]);
    const { plan, state } = await session.import(path);

    expect(plan.products.flatMap(({ product }) => state.failureOf(product.code) ?? [])).toEqual([]);
    const { products } = await takeSnapshot(client);
    expect(products).toContainEqual(
      expect.objectContaining({ code: "mug", attributes: [["size", true]], status: "published" }),
    );
    expect((await session.import(path)).writing).toEqual({});
  });
});
