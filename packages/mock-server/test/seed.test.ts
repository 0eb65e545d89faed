import { describe, expect, it } from "vitest";
import { startMockServer } from "../src/index.ts";
import { send, startSession } from "./api-session.ts";

const PARENT = "11111111-1111-4111-8111-111111111111";

describe("seeded rows", () => {
  it("are there from the start, with what they say of themselves", async () => {
    const products = [
      {
        uuid: PARENT,
        type: "variantParent",
        code: "shirt",
        status: "published",
        createdAt: "2025-01-01T00:00:00.000000Z",
      },
      { type: "variant", code: "shirt-s", parentUuid: PARENT },
    ];
    const productMetadata = [{ productUuid: PARENT, localeUuid: PARENT, key: "origin", value: "IT" }];
    await using session = await startSession({ data: { products, productMetadata } });

    const { items } = await session.ok("GET", "/v1/products?expand[metadata]=true");

    expect(items[0]).toMatchObject({ ...products[0], metadata: [{ key: "origin", productUuid: PARENT }] });
    expect(items[1]).toMatchObject({ code: "shirt-s", parentUuid: PARENT, status: "draft", metadata: [] });
    expect(session.server.stats().requests.total).toBe(1);
  });

  it("that are removed or archived are so since they were changed last, unless they say since when", async () => {
    const products = [
      { code: "here", type: "simple" },
      { code: "gone", type: "simple", status: "removed", updatedAt: "2025-02-01T00:00:00.000000Z" },
      { code: "old", type: "simple", status: "archived" },
      { code: "long-gone", type: "simple", status: "removed", removedAt: "2025-01-01T00:00:00.000000Z" },
    ];
    await using session = await startSession({ data: { products } });
    const codes = async (query: string): Promise<unknown[]> => {
      const { items } = await session.ok("GET", `/v1/products?${query}`);
      return items.map(({ code }) => code);
    };

    expect(await codes("isRemoved[eq]=false")).toEqual(["here", "old"]);
    expect(await codes("isArchived[eq]=true")).toEqual(["old"]);
    const { items } = await session.ok("GET", "/v1/products?isRemoved[eq]=true");
    expect(items).toMatchObject([{ removedAt: "2025-02-01T00:00:00.000000Z", archivedAt: null }, products[3]]);
  });

  it("come later as well, in this process and from another, for any organization", async () => {
    await using session = await startSession({ otherOrganizations: ["org_other"] });
    const [tag] = await session.server.seed("tags", [{ code: "sale" }]);
    const body = JSON.stringify({
      organization: "org_other",
      data: { tags: [{ code: "new" }], skus: { code: "4711" } },
    });
    const answer = await send(`${session.server.apiUrl}/_mock/data`, "POST", body);

    expect((await session.ok("GET", "/v1/tags")).items).toEqual([tag]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ tags: [{ code: "new" }], skus: [{ code: "4711" }] });
    expect((await session.ok("GET", "/v1/skus")).items).toEqual([]);
  });

  it("are refused as a whole when one does not fit", async () => {
    await using session = await startSession();
    const { server } = session;
    await expect(server.seed("tags", [{ code: "a" }, { code: "a" }])).rejects.toThrow("Row 1 of 'tags' does not fit");
    await expect(server.seed("tags", [{ code: "b" }, {}])).rejects.toThrow("'code' is required");
    await expect(server.seed("productTags", [{ tagUuid: PARENT }])).rejects.toThrow("'productUuid' is required");
    await expect(server.seed("tags", [{ code: "c", uuid: "c" }])).rejects.toThrow("'uuid' must be a UUID");
    const twice = ["c", "d"].map((code) => ({ code, uuid: PARENT }));
    await expect(server.seed("tags", twice)).rejects.toThrow(
      `Row 1 of 'tags' does not fit: The uuid ${PARENT} is taken.`,
    );
    await expect(server.seed("tags", [{ code: "c", status: "gone" }])).rejects.toThrow(
      "'status' must be one of draft,",
    );
    await expect(server.seed("tagz", [])).rejects.toThrow("There is no collection 'tagz'");
    await expect(startMockServer({ data: { tags: [{}] } })).rejects.toThrow(TypeError);
    expect((await session.ok("GET", "/v1/tags")).items).toEqual([]);
    const answer = await send(`${server.apiUrl}/_mock/data`, "POST", JSON.stringify({ data: { tags: [{}] } }));
    expect([answer.status, answer.body.error]).toEqual([400, expect.stringContaining("Row 0 of 'tags'")]);
  });
});
