import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NetworkError } from "@apiera/client";
import { describe, expect, it } from "vitest";
import { readByKeys } from "../../src/import/organization/batches.ts";
import { oldestByKey } from "../../src/import/organization/oldest.ts";
import { Patience } from "../../src/import/write/retry.ts";
import { writeAll } from "../../src/import/write/write-all.ts";
import { type Session, startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const HEADER =
  "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Variant SKU,Variant Grams,Image Src,Image Position,Image Alt Text";

async function fileOf({ path }: Session, header: string, ...rows: string[]): Promise<string> {
  const file = join(path, "products.csv");
  await writeFile(file, [header, ...rows, ""].join("\n"));
  return file;
}

describe("a refusal", () => {
  it("of a new value leaves a variant the one it has", async () => {
    await using session = await startSession();
    const header = "product,type,variant,option1_name,option1_value,sku";
    const own = (value: string): string[] => ["shirt,variantParent,,Colour,,", `shirt,variant,shirt-1,,${value},S1`];
    await session.import(await fileOf(session, header, ...own("Red")));
    const { faults } = session.server;
    faults.inject({
      target: "api",
      operationId: "bulkCreateProductTerms",
      times: Number.POSITIVE_INFINITY,
      status: 422,
    });
    const { state } = await session.import(await fileOf(session, header, ...own("Blue")));
    faults.clear();

    expect(state.failureOf("shirt-1")).toMatch(/^a value was refused/);
    const { products } = await takeSnapshot(session.client);
    expect(products).toContainEqual(expect.objectContaining({ code: "shirt-1", terms: [["colour", "colour=red"]] }));
  });

  it("of a change to what a product has already fails the product, which is not published then", async () => {
    await using session = await startSession();
    const row = (published: string, alt: string): string =>
      `mug,Mug,,,,,${published},M,,https://x.example/m.jpg,1,${alt}`;
    await session.import(await fileOf(session, HEADER, row("false", "A mug")));
    const { faults } = session.server;
    faults.inject({ target: "api", operationId: "bulkUpdateAssets", times: Number.POSITIVE_INFINITY, status: 422 });
    const { state } = await session.import(await fileOf(session, HEADER, row("true", "A big mug")));
    faults.clear();

    expect(state.failureOf("mug")).toMatch(/^the image .* could not be written: /);
    expect((await takeSnapshot(session.client)).products).toMatchObject([{ code: "mug", status: "draft" }]);
  });
});

describe("what stands in the way in the organization", () => {
  it("is told for each kind of it", async () => {
    await using session = await startSession();
    const { client } = session;
    for (const resource of [client.brands, client.skus, client.attributes] as const) {
      const { uuid } = await resource.create({ code: "gone" });
      await resource.transition(uuid, "remove");
    }
    const image = await client.assets.create({
      category: "image",
      storageLocation: "s3",
      name: "a.jpg",
      description: "https://x.example/a.jpg",
    });
    await client.assets.transition(image.uuid, "publish");
    await client.assets.transition(image.uuid, "archive");
    const locale = await client.locales.create({ code: "de-DE", name: "German" });
    await client.locales.transition(locale.uuid, "remove");
    const file = await fileOf(
      session,
      "product,type,variant,brand_code,sku,option1_code,option1_value_code,image,image_name,label:de-DE",
      ...["brand,simple,,gone,,,,,,", "sku,simple,,,gone,,,,,", "parent,variantParent,,,,gone,,,,"],
      ...["image,simple,,,,,,https://x.example/a.jpg,a.jpg,", "locale,simple,,,,,,,,Name", "fine,simple,,,,,,,,"],
    );
    const { plan, state } = await session.import(file);

    expect(plan.problems.map(({ handle, message }) => `${handle}: ${message}`)).toEqual([
      'brand: the brand "gone" is removed in the organization; restore it or use another',
      'sku: the SKU "gone" is removed in the organization; restore it or use another',
      'parent: the attribute "gone" is removed in the organization; restore it or use another',
      'image: the image "a.jpg" is archived in the organization; unarchive it',
      'locale: the organization has no active locale "de-DE"; add it or leave the column out',
    ]);
    expect(plan.products.map(({ product }) => product.code)).toEqual(["fine"]);
    expect(state.isFinished("fine")).toBe(true);
  });

  it("does not count when it is a removed image: another one is made", async () => {
    await using session = await startSession();
    const { client } = session;
    const file = await fileOf(session, HEADER, "mug,Mug,,,,,true,,,https://x.example/m.jpg,1,");
    const { uuid } = await client.assets.create({
      category: "image",
      storageLocation: "s3",
      name: "m.jpg",
      description: "https://x.example/m.jpg",
    });
    await client.assets.transition(uuid, "remove");
    const { state } = await session.import(file);

    expect(state.failureOf("mug")).toBeUndefined();
    expect((await takeSnapshot(client)).assets).toMatchObject([{ status: "published" }, { status: "removed" }]);
    expect((await session.import(file)).writing).toEqual({});
  });

  it("is a unit of weight that is not known, where the file has a weight", async () => {
    await using session = await startSession();
    const organization = await session.client.organizations.get();
    session.server.faults.inject({
      ...{ target: "api", operationId: "getCurrentOrganization", times: 2, status: 200 },
      body: { ...organization, baseWeightUnit: "stone" },
    });
    const light = await fileOf(session, HEADER, "mug,Mug,,,,,,M,,,,");
    expect((await session.import(light)).state.isFinished("mug")).toBe(true);
    const heavy = await fileOf(session, HEADER, "mug,Mug,,,,,,M,350,,,");
    await expect(session.import(heavy)).rejects.toMatchObject({ code: "CLI_WEIGHT_UNIT" });
  });
});

describe("a product that is there", () => {
  it("gets what it lacks or has otherwise: references, places of images, texts, the mark of its attributes", async () => {
    await using session = await startSession();
    const { client } = session;
    const size = await client.attributes.create({ code: "size" });
    const parent = await client.products.create({ type: "variantParent", code: "shirt" });
    await client.products.attributes.create(parent.uuid, { attributeUuid: size.uuid });
    const other = await client.products.create({ type: "variantParent", code: "other" });
    await client.products.create({ type: "variant", code: "shirt-1", parentUuid: other.uuid });
    const header =
      "product,type,variant,brand,family,sku,short_description:en-US,label:en-US,option1_name,option1_value,image_name,image_position";
    const rows = (text: string, place: number): string[] => [
      `shirt,variantParent,,Nord,Clothes,,${text},Shirt,Size,,a.jpg,${place}`,
      "shirt,variant,shirt-1,Nord,Clothes,S1,,,,S,,",
    ];
    await session.import(await fileOf(session, header, ...rows("Old", 1)));
    const { writing, summary } = await session.import(await fileOf(session, header, ...rows("New", 2)));

    expect(writing).toEqual({ bulkUpdateProductContents: 1, bulkUpdateProductAssets: 1 });
    expect(writing).toEqual(summary.requests.byOperation);
    const { products } = await takeSnapshot(client);
    expect(products).toContainEqual(
      expect.objectContaining({
        ...{ code: "shirt", brand: "nord", family: "Clothes", attributes: [["size", true]] },
        ...{ contents: [["en-US", "Shirt", null, "New"]], assets: [['["a.jpg",null]', 2]] },
      }),
    );
    expect(products).toContainEqual(
      expect.objectContaining({ code: "shirt-1", brand: "nord", family: "Clothes", sku: "S1", parent: "shirt" }),
    );
  });

  it("has one text in the default locale, also where the file names that locale too", async () => {
    await using session = await startSession();
    const mapping = {
      delimiter: ",",
      trim: true,
      options: [],
      product: { code: "No", label: "Name" },
      locales: { "en-US": { label: "English" } },
    };
    const file = await fileOf(session, "No,Name,English", "1,Cup,Mug");
    const { state } = await session.import(file, { mapping });

    expect(state.failureOf("1")).toBeUndefined();
    expect((await takeSnapshot(session.client)).products).toMatchObject([{ contents: [["en-US", "Cup", null, null]] }]);
    expect((await session.import(file, { mapping })).writing).toEqual({});
  });
});

describe("what somebody else writes meanwhile", () => {
  it("is there once, and ends as the file has it", async () => {
    await using session = await startSession();
    const { client } = session;
    const row = (more: string): string => `mug,Mug,,,,,,M,${more}`;
    await session.import(await fileOf(session, HEADER, row(",,,")));
    await client.assets.create({
      category: "image",
      storageLocation: "s3",
      name: "m.jpg",
      description: "https://x.example/m.jpg",
    });
    const file = await fileOf(session, HEADER, row("350,https://x.example/m.jpg,3,"), "cup,Cup,<p>Blue</p>,,,,,C,,,,");
    const { state } = await session.import(file, {
      meanwhile: async () => {
        const [locale] = await client.locales.iterate({ codes: ["en-US"], size: 1 }).toArray();
        const [mug] = await client.products.iterate({ codes: ["mug"], size: 1 }).toArray();
        const [asset] = await client.assets.iterate({ names: ["m.jpg"], size: 1 }).toArray();
        await client.products.assets.create(mug?.uuid ?? "", { assetUuid: asset?.uuid ?? "", displayOrder: 1 });
        const sku = await client.skus.create({ code: "C" });
        await client.skus.transition(sku.uuid, "publish");
        const cup = await client.products.create({ type: "simple", code: "cup", skuUuid: sku.uuid });
        await client.products.contents.create(cup.uuid, { localeUuid: locale?.uuid ?? "", label: "Beaker" });
      },
    });

    expect([state.failureOf("mug"), state.failureOf("cup")]).toEqual([undefined, undefined]);
    const { products } = await takeSnapshot(client);
    expect(products).toMatchObject([
      { code: "cup", sku: "C", contents: [["en-US", "Cup", "<p>Blue</p>", null]] },
      { code: "mug", assets: [['["m.jpg","https://x.example/m.jpg"]', 3]] },
    ]);
    expect((await session.import(file)).writing).toEqual({});
  });

  it("counts for a weight whose answer got lost", async () => {
    await using session = await startSession();
    const { client, server } = session;
    await session.import(await fileOf(session, HEADER, "mug,Mug,,,,,,M,,,,"));
    const file = await fileOf(session, HEADER, "mug,Mug,,,,,,M,350,,,");
    await session.import(file, {
      meanwhile: async () => {
        const [sku] = await client.skus.iterate({ codes: ["M"], size: 1 }).toArray();
        await client.skus.weights.create(sku?.uuid ?? "", { value: 1 });
        // Ours is not carried out; this one is there when it is looked for.
        server.faults.inject({ target: "api", operationId: "createSkuWeight", reset: true });
      },
    });
    expect((await takeSnapshot(client)).skus).toEqual([{ code: "M", status: "published", weights: [350] }]);
  });
});

describe("reading", () => {
  it("takes every page of a small collection, each once", async () => {
    const rows = Array.from({ length: 250 }, (_, index) => index);
    const found = await readByKeys({
      keys: rows.map((row) => `code-${row}`),
      page: async ({ page, size }) => ({
        items: rows.slice((page - 1) * size, page * size),
        pagination: { totalPages: Math.ceil(rows.length / size) },
      }),
      some: () => Promise.reject(new Error("All pages are fewer requests.")),
    });
    expect(found.toSorted((one, other) => one - other)).toEqual(rows);
  });

  it("goes by the oldest of several that are alike, and by their UUIDs where they are as old", () => {
    const rows = [
      { uuid: "b", createdAt: "2025-01-02T00:00:00Z" },
      { uuid: "c", createdAt: "2025-01-01T00:00:00Z" },
      { uuid: "a", createdAt: "2025-01-01T00:00:00Z" },
    ];
    for (const some of [rows, rows.toReversed()]) {
      const { row, alike } = oldestByKey(some, () => "key").get("key") ?? {};
      expect([row?.uuid, [...(alike ?? [])].sort()]).toEqual(["a", ["a", "b", "c"]]);
    }
  });
});

it("patience waits longer each time, and as long as it is asked to, until it ends", async () => {
  const waits: number[] = [];
  const patience = new Patience(async (ms) => void waits.push(ms), undefined);
  const error = new Error("503");
  await patience.wait(error);
  await patience.wait(Object.assign(new Error("429"), { retryAfterMs: 7_000 }));
  await patience.wait(error);
  patience.progressed();
  for (let attempt = 0; attempt < 6; attempt += 1) await patience.wait(error);
  expect(waits).toEqual([500, 7_000, 2_000, 500, 1_000, 2_000, 4_000, 8_000, 16_000]);
  await expect(patience.wait(error)).rejects.toBe(error);
});

it("writing goes on as long as something gets done, however little at a time", async () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const done: number[] = [];
  await writeAll<number, number>(
    { delay: async () => {}, signal: undefined },
    {
      ...{ items, looksAtRefused: false },
      // One gets through, then the connection breaks.
      send: async ([first = -1, ...others]) => ({
        ...{ total: others.length + 1, requests: 1, failed: [], stoppedBy: new NetworkError("broken") },
        succeeded: [{ index: 0, item: first }],
        notAttempted: others.map((input, at) => ({ index: at + 1, input })),
      }),
      readBack: async () => new Map(),
      onDone: (item) => done.push(item),
      onRefused: (_, reason) => expect.unreachable(reason),
    },
  );
  expect(done).toEqual(items);
});
