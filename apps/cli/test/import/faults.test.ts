import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { startSession } from "./support/session.ts";
import { type Snapshot, takeSnapshot } from "./support/snapshot.ts";

const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));

/** What comes of the sample when nothing goes wrong. */
let expected: Snapshot;
let planned: Readonly<Record<string, number>>;

beforeAll(async () => {
  await using calm = await startSession();
  planned = (await calm.import(SAMPLE)).writing;
  expected = await takeSnapshot(calm.client);
});

describe("an API in trouble", () => {
  it("is no harm: a share of all writes is refused, cut off or answered in vain", async () => {
    await using session = await startSession({ seed: 1 });
    const { server, client } = session;
    for (const operationId of WRITES) {
      server.faults.inject({ target: "api", operationId, share: 0.06, status: 503 });
      server.faults.inject({ target: "api", operationId, share: 0.06, reset: true });
      // Carried out, but the answer never arrives whole.
      server.faults.inject({ target: "api", operationId, share: 0.08, truncate: true });
    }
    const { plan, state } = await session.import(SAMPLE);
    server.faults.clear();

    expect(plan.products.flatMap(({ product }) => state.failureOf(product.code) ?? [])).toEqual([]);
    expect(await takeSnapshot(client)).toEqual(expected);
    expect((await session.import(SAMPLE)).writing).toEqual({});
  });

  it.each(["createSkuWeight", "bulkCreateAssets", "bulkCreateFamilies", "bulkTransitionProducts"])(
    "looks before it repeats a %s whose answer got lost",
    async (operationId) => {
      await using session = await startSession();
      session.server.faults.inject({ target: "api", operationId, truncate: true });
      const { writing } = await session.import(SAMPLE);

      // The one whose answer got lost was carried out: it is not sent a second time.
      expect(writing[operationId]).toBe(planned[operationId]);
      expect(await takeSnapshot(session.client)).toEqual(expected);
    },
  );

  it("stops when it stays so, and the next run goes on", async () => {
    await using session = await startSession();
    session.server.faults.inject({
      ...{ target: "api", operationId: "bulkCreateProducts", times: Number.POSITIVE_INFINITY, status: 503 },
    });
    await expect(session.import(SAMPLE)).rejects.toMatchObject({ status: 503 });
    session.server.faults.clear();
    const { plan, state } = await session.import(SAMPLE);

    expect(plan.skus.create).toEqual([]);
    expect(plan.products.every(({ product }) => state.isFinished(product.code))).toBe(true);
  });

  it("stops when a link never gets an answer, whatever else its product has", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    await writeFile(path, "Handle,Title,Tags,Published\nmug,Mug,new,true\n");
    await session.import(path);
    await writeFile(path, 'Handle,Title,Tags,Published\nmug,Mug,"new,sale",true\n');
    session.server.faults.inject({
      ...{ target: "api", operationId: "bulkCreateProductTags", times: Number.POSITIVE_INFINITY, reset: true },
    });
    // The tag it has is no sign that the other one is getting anywhere.
    await expect(session.import(path)).rejects.toMatchObject({ code: "APIERA_NETWORK" });
  });

  it("stops at once without the permission to write", async () => {
    await using session = await startSession({ permissions: ["read"] });
    await expect(session.import(SAMPLE)).rejects.toMatchObject({ status: 403 });
    const { byOperation } = session.server.stats().requests;
    expect(Object.keys(byOperation).filter((operation) => !/^(list|get)/.test(operation))).toEqual([
      "bulkCreateBrands",
    ]);
  });
});

describe("a refused item", () => {
  it("fails its product alone, which is not published; what is shared goes on", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    await writeFile(
      path,
      "Handle,Title,Type,Tags,Published\nmug,Mug,Kitchen,new,true\ncup,Cup,Garden,new,true\npot,Pot,Garden,sale,true\n",
    );
    const { client } = session;
    // Publishing in this family needs an attribute that the file does not give.
    const origin = await client.attributes.create({ code: "origin" });
    const family = await client.families.create({ name: "Kitchen" });
    await client.families.attributes.create(family.uuid, { attributeUuid: origin.uuid, requirementLevel: "must" });
    const { state } = await session.import(path);

    expect(state.failureOf("mug")).toMatch(/^it cannot be published: .*attribute.*\(PRODUCT_ATTRIBUTE_REQUIRED\)$/);
    expect([state.isFinished("cup"), state.isFinished("pot")]).toEqual([true, true]);
    const { products } = await takeSnapshot(client);
    expect(products).toMatchObject([
      { code: "cup", status: "published" },
      { code: "mug", status: "draft" },
      { code: "pot", status: "published" },
    ]);
  });

  it("a refused link leaves its product and the variants of it drafts", async () => {
    await using session = await startSession();
    const target = { target: "api", operationId: "bulkCreateProductTags" } as const;
    session.server.faults.inject({ ...target, times: Number.POSITIVE_INFINITY, status: 422 });
    const { plan, state } = await session.import(SAMPLE);

    for (const { product } of plan.products) {
      const reason = product.type === "variant" ? /^its parent ".*" failed: a tag was refused/ : /^a tag was refused/;
      if (product.published !== false || product.type !== "variant") {
        expect(state.failureOf(product.code)).toMatch(reason);
      }
    }
    const { products } = await takeSnapshot(session.client);
    expect(products?.every((one) => (one as { status: string }).status === "draft")).toBe(true);

    session.server.faults.clear();
    const again = await session.import(SAMPLE);
    expect(again.plan.products.flatMap(({ product }) => again.state.failureOf(product.code) ?? [])).toEqual([]);
    expect((await session.import(SAMPLE)).writing).toEqual({});
  });
});

/** Every operation that the sample needs and that writes. */
const WRITES = [
  ...["bulkCreateBrands", "createBrandContent", "bulkTransitionBrands", "bulkCreateTags", "createTagContent"],
  ...["bulkTransitionTags", "bulkCreateAttributes", "createAttributeContent", "bulkTransitionAttributes"],
  ...["bulkCreateAttributeTerms", "createAttributeTermContent", "bulkCreateFamilies", "bulkTransitionFamilies"],
  ...["createFamilyAttribute", "bulkCreateSkus", "createSkuWeight", "bulkTransitionSkus", "bulkCreateAssets"],
  ...["bulkTransitionAssets", "bulkCreateProducts", "bulkTransitionProducts", "bulkCreateProductContents"],
  ...["bulkCreateProductTags", "bulkCreateProductAssets", "bulkCreateProductAttributes", "bulkCreateProductTerms"],
];
