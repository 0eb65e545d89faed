import { describe, expect, it } from "vitest";
import { startMockApi } from "./support/mock-api.ts";
import { rejectionOf } from "./support/rejection.ts";

const codes = (page: { items: readonly { code: string }[] }): string[] => page.items.map(({ code }) => code);

describe("products", () => {
  it("are created, read, changed and moved through their life cycle", async () => {
    const { client } = await startMockApi();
    const created = await client.products.create({ type: "simple", code: "mug" });
    expect(created).toMatchObject({ code: "mug", type: "simple", status: "draft" });
    expect(await client.products.get(created.uuid)).toMatchObject({ uuid: created.uuid, code: "mug" });
    expect(await client.products.update(created.uuid, { code: "mug-2" })).toMatchObject({ code: "mug-2" });
    expect(await client.products.transition(created.uuid, "publish")).toMatchObject({ status: "published" });
    expect(await rejectionOf(client.products.transition(created.uuid, "publish"))).toMatchObject({
      operationId: "transitionProduct",
      status: expect.toSatisfy((status: number) => status === 409 || status === 422),
    });
  });

  it("are found by every kind of filter, in order, by the page", async () => {
    const { client } = await startMockApi();
    const started = new Date(Date.now() - 60_000);
    const report = await client.products.bulkCreate([
      { type: "simple", code: "mug-red" },
      { type: "simple", code: "mug-blue" },
      { type: "variantParent", code: "shirt" },
    ]);
    const [red, , shirt] = report.succeeded.map(({ item }) => item);
    const child = await client.products.create({ type: "variant", code: "shirt-s", parentUuid: shirt?.uuid ?? "" });
    const { products } = client;
    expect(codes(await products.list({ code: { starts: "mug", order: "desc" } }))).toEqual(["mug-red", "mug-blue"]);
    expect(codes(await products.list({ code: { contains: "ug-b" } }))).toEqual(["mug-blue"]);
    expect(codes(await products.list({ types: ["variant", "variantParent"], code: { order: "asc" } }))).toEqual([
      "shirt",
      "shirt-s",
    ]);
    expect(codes(await products.list({ uuids: { eq: [red?.uuid ?? ""] } }))).toEqual(["mug-red"]);
    expect(codes(await products.list({ parentUuids: [shirt?.uuid ?? ""] }))).toEqual(["shirt-s"]);
    expect(await products.list({ parentUuids: [null], size: 2, page: 2 })).toMatchObject({
      items: { length: 1 },
      pagination: { page: 2, size: 2, totalItems: 3, totalPages: 2 },
    });
    expect(await products.list({ createdAt: { min: started } })).toMatchObject({ pagination: { totalItems: 4 } });
    expect(await products.list({ createdAt: { max: started } })).toMatchObject({ pagination: { totalItems: 0 } });
    await products.transition(child.uuid, "publish");
    expect(codes(await products.list({ statuses: ["published"] }))).toEqual(["shirt-s"]);
  });

  it("carry contents in two locales, tags, and both when they are asked for", async () => {
    const { client } = await startMockApi();
    const product = await client.products.create({ type: "simple", code: "mug" });
    const { items: locales } = await client.locales.list({ codes: ["en-US", "nb-NO"], code: { order: "asc" } });
    const [english, norwegian] = locales;
    const report = await client.products.contents.bulkCreate(product.uuid, [
      { localeUuid: english?.uuid ?? "", label: "Mug" },
      { localeUuid: norwegian?.uuid ?? "", label: "Krus" },
    ]);
    expect(report.failed).toEqual([]);
    const tag = await client.tags.create({ code: "kitchen" });
    const link = await client.products.tags.create(product.uuid, { tagUuid: tag.uuid });
    const expanded = await client.products.get(product.uuid, {
      expand: { contents: true },
      include: { productTags: true },
    });
    expect(expanded).toMatchObject({
      contents: expect.arrayContaining([
        expect.objectContaining({ label: "Mug" }),
        expect.objectContaining({ label: "Krus" }),
      ]),
      productTags: [link.uuid],
    });
    const contents = await client.products.contents.list(product.uuid, { localeUuids: [norwegian?.uuid ?? ""] });
    expect(contents.items.map(({ label }) => label)).toEqual(["Krus"]);
    expect(await client.products.tags.delete(product.uuid, link.uuid)).toBeUndefined();
    expect(await rejectionOf(client.products.tags.get(product.uuid, link.uuid))).toMatchObject({
      code: "APIERA_NOT_FOUND",
    });
  });
});

describe("errors", () => {
  it("carry what the API says", async () => {
    const { client } = await startMockApi();
    const missing = "00000000-0000-4000-8000-000000000000";
    expect(await rejectionOf(client.skus.get(missing))).toMatchObject({
      code: "APIERA_NOT_FOUND",
      status: 404,
      type: "https://docs.apiera.io/problems/not-found",
      instance: `/v1/skus/${missing}`,
      correlationId: expect.any(String),
      operationId: "getSku",
      retryable: false,
    });
    await client.skus.create({ code: "s" });
    expect(await rejectionOf(client.skus.create({ code: "s" }))).toMatchObject({ code: "APIERA_CONFLICT" });
    expect(await rejectionOf(client.locales.create({ code: "", name: "" }))).toMatchObject({
      code: "APIERA_UNPROCESSABLE_ENTITY",
      errors: expect.arrayContaining([{ code: expect.stringMatching(/^LOCALE_/), message: expect.any(String) }]),
    });
  });

  it("say which permission is missing", async () => {
    const { client } = await startMockApi({ permissions: ["read"] });
    expect(await client.tags.list()).toMatchObject({ items: [] });
    expect(await rejectionOf(client.tags.create({ code: "t" }))).toMatchObject({ code: "APIERA_FORBIDDEN" });
  });
});

describe("iterate", () => {
  it("goes through every page and stops when the loop is left", async () => {
    const { client, server } = await startMockApi();
    await client.skus.bulkCreate(Array.from({ length: 25 }, (_, index) => ({ code: `sku-${index}` })));
    const found: string[] = [];
    for await (const sku of client.skus.iterate({ size: 10 })) found.push(sku.code);
    expect(new Set(found).size).toBe(25);
    expect(server.stats().requests.byOperation.listSkus).toBe(3);
    for await (const page of client.skus.iterate({ size: 10, page: 2 }).pages()) {
      expect(page.pagination.page).toBe(2);
      break;
    }
    expect(server.stats().requests.byOperation.listSkus).toBe(4);
  });
});

describe("bulk", () => {
  it("gets every good item through and names the bad one", async () => {
    const { client, server } = await startMockApi();
    await client.products.create({ type: "simple", code: "taken" });
    const items = Array.from({ length: 20 }, (_, index) => ({
      type: "simple" as const,
      code: index === 13 ? "taken" : `p-${index}`,
    }));
    const report = await client.products.bulkCreate(items, { chunkSize: 10 });
    expect(report.succeeded.map(({ index, item }) => [index, item.code])).toEqual(
      items.flatMap(({ code }, index) => (index === 13 ? [] : [[index, code]])),
    );
    expect(report.failed).toMatchObject([
      { index: 13, input: { code: "taken" }, error: { status: 409 }, outcome: "rejected" },
    ]);
    expect(report.requests).toBe(server.stats().requests.byOperation.bulkCreateProducts);
    expect(await client.products.list()).toMatchObject({ pagination: { totalItems: 20 } });
  });

  it("copes with a server that takes fewer items than a chunk has", async () => {
    const { client } = await startMockApi({ maxBulkItems: 30 });
    const report = await client.tags.bulkCreate(Array.from({ length: 120 }, (_, index) => ({ code: `t-${index}` })));
    expect([report.succeeded.length, report.failed.length]).toEqual([120, 0]);
  });

  it("changes and moves many, and reports those that cannot be", async () => {
    const { client } = await startMockApi();
    const created = await client.skus.bulkCreate([{ code: "a" }, { code: "b" }, { code: "c" }]);
    const uuids = created.succeeded.map(({ item }) => item.uuid);
    const updated = await client.skus.bulkUpdate(uuids.map((uuid, index) => ({ uuid, code: `n-${index}` })));
    expect(updated.succeeded.map(({ item }) => item.code)).toEqual(["n-0", "n-1", "n-2"]);
    const [first = ""] = uuids;
    await client.skus.transition(first, "publish");
    const moved = await client.skus.bulkTransition([...uuids, "00000000-0000-4000-8000-000000000000"], "publish");
    expect(moved.succeeded.map(({ index }) => index)).toEqual([1, 2]);
    expect(moved.failed.map(({ index, outcome }) => [index, outcome])).toEqual([
      [0, "rejected"],
      [3, "rejected"],
    ]);
  });
});
