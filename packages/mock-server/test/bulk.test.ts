import { describe, expect, it } from "vitest";
import { startSession } from "./api-session.ts";

const ABSENT = "00000000-0000-4000-8000-000000000000";

describe("bulk create", () => {
  it("answers the rows in the order of the items, times going up", async () => {
    await using session = await startSession();

    const answer = await session.call("POST", "/v1/tags/bulk", [{ code: "b" }, { code: "a" }]);

    expect(answer.status).toBe(201);
    const rows = await session.okList("POST", "/v1/tags/bulk", [{ code: "d" }, { code: "c" }]);
    expect(rows.map(({ code }) => code)).toEqual(["d", "c"]);
    expect(String(rows[0]?.createdAt) < String(rows[1]?.createdAt)).toBe(true);
    expect((await session.ok("GET", "/v1/tags")).items.map(({ code }) => code)).toEqual(["b", "a", "d", "c"]);
  });

  it("creates nothing when one item breaks the schema, and names its index", async () => {
    await using session = await startSession();

    const answer = await session.call("POST", "/v1/tags/bulk", [{ code: "a" }, {}, { code: "" }]);

    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([
      { code: "TAG_CODE_REQUIRED", message: "Item at index 1: The member 'code' is required." },
      { code: "TAG_CODE_EMPTY", message: "Item at index 2: The member 'code' must not be empty." },
    ]);
    expect((await session.ok("GET", "/v1/tags")).items).toEqual([]);
  });

  it("creates nothing when references do not hold, and names every bad item", async () => {
    await using session = await startSession();
    const item = { type: "simple", code: "a" };

    const answer = await session.call("POST", "/v1/products/bulk", [
      item,
      { ...item, code: "b", skuUuid: ABSENT },
      { ...item, code: "c", parentUuid: ABSENT },
    ]);

    expect(answer.body.errors).toEqual([
      { code: "SKU_NOT_FOUND", message: expect.stringContaining("index 1") },
      { code: "PRODUCT_NOT_FOUND", message: expect.stringContaining("index 2") },
    ]);
    expect((await session.ok("GET", "/v1/products")).items).toEqual([]);
    expect((await session.ok("POST", "/v1/products", item)).code).toBe("a");
  });

  it("refuses duplicates of a stored row and of an earlier item", async () => {
    await using session = await startSession();
    await session.ok("POST", "/v1/tags", { code: "a" });

    const stored = await session.call("POST", "/v1/tags/bulk", [{ code: "b" }, { code: "a" }, { code: "a" }]);
    const twice = await session.call("POST", "/v1/tags/bulk", [{ code: "b" }, { code: "c" }, { code: "b" }]);

    expect([stored.status, stored.body.detail]).toEqual([409, "Item at index 1: Another Tag has the code 'a'."]);
    expect([twice.status, twice.body.detail]).toEqual([409, "Item at index 2: Another Tag has the code 'b'."]);
    expect((await session.ok("GET", "/v1/tags")).items).toHaveLength(1);
  });

  it("refuses more items than allowed", async () => {
    await using session = await startSession({ maxBulkItems: 2 });
    const answer = await session.call("POST", "/v1/tags/bulk", [{ code: "a" }, { code: "b" }, { code: "c" }]);
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, "TAG_TOO_MANY_ITEMS"]);
    expect(await session.okList("POST", "/v1/tags/bulk", [{ code: "a" }, { code: "b" }])).toHaveLength(2);
  });

  it("takes nothing for an answer to nothing", async () => {
    await using session = await startSession();
    expect(await session.okList("POST", "/v1/tags/bulk", [])).toEqual([]);
  });
});

describe("bulk update", () => {
  it("changes all or none", async () => {
    await using session = await startSession();
    const [a, b] = await session.okList("POST", "/v1/tags/bulk", [{ code: "a" }, { code: "b" }]);

    const failed = await session.call("PATCH", "/v1/tags/bulk", [
      { uuid: a?.uuid, code: "c" },
      { uuid: ABSENT, code: "d" },
    ]);

    expect(failed.status).toBe(422);
    expect(failed.body.errors).toEqual([
      { code: "TAG_NOT_FOUND", message: "Item at index 1: There is no Tag with this uuid." },
    ]);
    expect(await session.ok("GET", `/v1/tags/${a?.uuid}`)).toEqual(a);
    // Two rows may swap through a free code, because items apply in order.
    const swapped = await session.okList("PATCH", "/v1/tags/bulk", [
      { uuid: a?.uuid, code: "x" },
      { uuid: b?.uuid, code: "a" },
      { uuid: a?.uuid, code: "b" },
    ]);
    expect(swapped.map(({ code }) => code)).toEqual(["x", "a", "b"]);
  });

  it("takes back every change of a row that was changed twice", async () => {
    await using session = await startSession();
    const a = await session.ok("POST", "/v1/tags", { code: "a" });

    const items = [{ uuid: a.uuid, code: "x" }, { uuid: a.uuid, code: "y" }, { uuid: ABSENT }];
    expect((await session.call("PATCH", "/v1/tags/bulk", items)).status).toBe(422);

    expect(await session.ok("GET", `/v1/tags/${a.uuid}`)).toEqual(a);
  });

  it("finds a row by its UUID in capitals and leaves the UUID as it was", async () => {
    await using session = await startSession();
    const { uuid } = await session.ok("POST", "/v1/tags", { code: "a" });
    const [updated] = await session.okList("PATCH", "/v1/tags/bulk", [{ uuid: uuid.toUpperCase(), code: "b" }]);
    expect(updated).toMatchObject({ uuid, code: "b" });
  });

  it("takes back codes that were freed before the failure", async () => {
    await using session = await startSession();
    const [a] = await session.okList("POST", "/v1/tags/bulk", [{ code: "a" }, { code: "b" }]);
    await session.call("PATCH", "/v1/tags/bulk", [{ uuid: a?.uuid, code: "z" }, { uuid: ABSENT }]);

    expect((await session.call("POST", "/v1/tags", { code: "a" })).status).toBe(409);
    expect((await session.call("POST", "/v1/tags", { code: "z" })).status).toBe(201);
  });
});

describe("bulk transition", () => {
  it("moves all or none", async () => {
    await using session = await startSession();
    const rows = await session.okList("POST", "/v1/skus/bulk", [{ code: "a" }, { code: "b" }]);
    const uuids = rows.map(({ uuid }) => uuid);
    const move = (transition: string, which: readonly string[]): ReturnType<typeof session.call> =>
      session.call("PATCH", "/v1/skus/bulk/actions/lifecycle", { transition, uuids: which });

    const published = await move("publish", uuids);
    expect(published.status).toBe(200);
    await session.ok("PATCH", `/v1/skus/${uuids[1]}/actions/lifecycle`, { transition: "unpublish" });
    const failed = await move("unpublish", uuids);

    expect(failed.status).toBe(422);
    expect(failed.body.errors).toEqual([
      { code: "SKU_INVALID_TRANSITION", message: expect.stringContaining("index 1") },
    ]);
    const statuses = (await session.ok("GET", "/v1/skus")).items.map(({ status }) => status);
    expect(statuses).toEqual(["published", "unpublished"]);
  });
});
