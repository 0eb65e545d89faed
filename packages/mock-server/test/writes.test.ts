import { describe, expect, it } from "vitest";
import { createClock, send, startSession } from "./api-session.ts";

const ABSENT = "00000000-0000-4000-8000-000000000000";

describe("creating", () => {
  it("answers the whole row, with times to the microsecond that only go up", async () => {
    const clock = createClock(Date.UTC(2026, 0, 5, 12, 0, 0, 123));
    await using session = await startSession({ now: clock.now, locales: [] });

    const first = await session.call("POST", "/v1/products", { type: "simple", code: "a", brandUuid: null });
    const second = await session.ok("POST", "/v1/products", { type: "simple", code: "b" });

    expect(first.status).toBe(201);
    expect(first.body).toEqual({
      uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      familyUuid: null,
      skuUuid: null,
      parentUuid: null,
      brandUuid: null,
      createdAt: "2026-01-05T12:00:00.123000Z",
      updatedAt: "2026-01-05T12:00:00.123000Z",
      removedAt: null,
      archivedAt: null,
      status: "draft",
      type: "simple",
      code: "a",
    });
    expect(second.createdAt).toBe("2026-01-05T12:00:00.123001Z");
    expect(await session.ok("GET", `/v1/products/${first.body.uuid}`)).toEqual(first.body);
  });

  it("gives the same UUIDs to the same requests under one seed, however many errors came between", async () => {
    const runs: string[] = [];
    for (const seed of [7, 7, 8]) {
      await using session = await startSession({ seed });
      if (runs.length === 1) await session.call("GET", `/v1/tags/${ABSENT}`);
      runs.push((await session.ok("POST", "/v1/tags", { code: "a" })).uuid);
    }
    expect(runs[1]).toBe(runs[0]);
    expect(runs[2]).not.toBe(runs[0]);
  });

  it("ignores members the description does not know, and those the server sets", async () => {
    await using session = await startSession();
    const row = await session.ok("POST", "/v1/tags", { code: "a", colour: "red", uuid: ABSENT, status: "published" });
    expect(row).not.toHaveProperty("colour");
    expect(row.uuid).not.toBe(ABSENT);
    expect(row.status).toBe("draft");
  });

  it.each([
    ["/v1/products", { type: "simple" }, "PRODUCT_CODE_REQUIRED"],
    ["/v1/products", { type: "bundle", code: "a" }, "PRODUCT_TYPE_INVALID"],
    ["/v1/products", { type: "simple", code: "a", skuUuid: "x" }, "PRODUCT_SKU_UUID_INVALID"],
    ["/v1/locales", { code: "de-DE" }, "LOCALE_NAME_REQUIRED"],
    ["/v1/locales", { name: " ", code: "de-DE" }, "LOCALE_NAME_EMPTY"],
    ["/v1/locales", { name: "German", code: "" }, "LOCALE_CODE_EMPTY"],
  ])("refuses at %s what breaks the schema: %j", async (path, body, code) => {
    await using session = await startSession();

    const answer = await session.call("POST", path, body);

    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body).toMatchObject({
      type: "https://docs.apiera.io/problems/unprocessable-entity",
      title: "Unprocessable Entity",
      status: 422,
      instance: path,
      correlationId: expect.any(String),
      errors: [{ code, message: expect.any(String) }],
    });
  });

  it("names every broken rule at once", async () => {
    await using session = await startSession();
    const { body } = await session.call("POST", "/v1/locales", {});
    expect(body.errors.map(({ code }) => code).toSorted()).toEqual(["LOCALE_CODE_REQUIRED", "LOCALE_NAME_REQUIRED"]);
  });

  it.each([
    ["a wrong type", JSON.stringify({ code: 5 }), "application/json"],
    ["an array for an object", "[]", "application/json"],
    ["malformed JSON", '{"code":', "application/json"],
    ["no body", "", "application/json"],
    ["another media type", JSON.stringify({ code: "a" }), "text/plain"],
  ])("answers %s with a bad request", async (_case, text, contentType) => {
    await using session = await startSession();
    const { access_token } = (await session.requestToken()).body;
    const headers = { Authorization: `Bearer ${access_token}`, "Content-Type": contentType };

    const answer = await send(`${session.server.apiUrl}/v1/tags`, "POST", text, headers);

    expect([answer.status, answer.body.type]).toEqual([400, "https://docs.apiera.io/problems/bad-request"]);
  });

  it("refuses a code that is taken, also one of a removed row", async () => {
    await using session = await startSession();
    for (const [path, body] of [
      ["/v1/products", { type: "simple", code: "a" }],
      ["/v1/skus", { code: "a" }],
      ["/v1/tags", { code: "a" }],
      ["/v1/locales", { code: "de-DE", name: "German" }],
    ] as const) {
      const { uuid } = await session.ok("POST", path, body);
      await session.ok("PATCH", `${path}/${uuid}/actions/lifecycle`, { transition: "remove" });
      const answer = await session.call("POST", path, body);
      expect([answer.status, answer.body.type]).toEqual([409, "https://docs.apiera.io/problems/conflict"]);
      expect((await session.ok("POST", path, { ...body, code: "other" })).code).toBe("other");
    }
  });
});

describe("references", () => {
  it("must exist and, for a SKU, be published", async () => {
    await using session = await startSession();
    const sku = await session.ok("POST", "/v1/skus", { code: "s" });
    const link = (skuUuid: string): ReturnType<typeof session.call> =>
      session.call("POST", "/v1/products", { type: "simple", code: "a", skuUuid });
    const move = (transition: string): Promise<unknown> =>
      session.ok("PATCH", `/v1/skus/${sku.uuid}/actions/lifecycle`, { transition });

    expect((await link(ABSENT)).body.errors[0]?.code).toBe("SKU_NOT_FOUND");
    expect((await link(sku.uuid)).body.errors[0]?.code).toBe("SKU_NOT_PUBLISHED");
    await move("remove");
    expect((await link(sku.uuid)).body.errors[0]?.code).toBe("SKU_REMOVED");
    await move("restore");
    await move("publish");
    expect((await link(sku.uuid.toUpperCase())).body.skuUuid).toBe(sku.uuid);
  });

  it("to a parent are to another product", async () => {
    await using session = await startSession();
    const answer = await session.call("POST", "/v1/products", { type: "variant", code: "a", parentUuid: ABSENT });
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, "PRODUCT_NOT_FOUND"]);
  });
});

describe("updating", () => {
  it("changes only what is given and moves updatedAt", async () => {
    await using session = await startSession();
    const parent = await session.ok("POST", "/v1/products", { type: "variantParent", code: "p" });
    const row = await session.ok("POST", "/v1/products", { type: "variant", code: "a", parentUuid: parent.uuid });

    const updated = await session.call("PATCH", `/v1/products/${row.uuid}`, { code: "b", type: "simple" });
    const emptied = await session.ok("PATCH", `/v1/products/${row.uuid}`, { parentUuid: null, code: null });

    expect(updated.status).toBe(200);
    expect(updated.body).toEqual({ ...row, code: "b", updatedAt: updated.body.updatedAt });
    expect(String(updated.body.updatedAt) > String(row.updatedAt)).toBe(true);
    expect(emptied).toMatchObject({ parentUuid: null, code: "b" });
  });

  it("frees the old code and refuses a taken one", async () => {
    await using session = await startSession();
    const a = await session.ok("POST", "/v1/tags", { code: "a" });
    const b = await session.ok("POST", "/v1/tags", { code: "b" });

    expect((await session.call("PATCH", `/v1/tags/${b.uuid}`, { code: "a" })).status).toBe(409);
    await session.ok("PATCH", `/v1/tags/${a.uuid}`, { code: "c" });
    expect((await session.ok("PATCH", `/v1/tags/${b.uuid}`, { code: "a" })).code).toBe("a");
  });

  it("refuses a removed row and an unknown one", async () => {
    await using session = await startSession();
    const { uuid } = await session.ok("POST", "/v1/locales", { code: "de-DE", name: "German" });
    await session.ok("PATCH", `/v1/locales/${uuid}/actions/lifecycle`, { transition: "remove" });

    const removed = await session.call("PATCH", `/v1/locales/${uuid}`, { name: "Deutsch" });
    const unknown = await session.call("PATCH", `/v1/locales/${ABSENT}`, { name: "Deutsch" });

    expect([removed.status, removed.body.errors[0]?.code]).toEqual([422, "LOCALE_REMOVED"]);
    expect(unknown.status).toBe(404);
  });
});

describe("addresses", () => {
  it.each(["/v1/products/abc123", `/v1/products/${ABSENT}`, "/v1/unknown", "/"])("%s is not found", async (path) => {
    await using session = await startSession();
    const answer = await session.call("GET", path);
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({
      type: "https://docs.apiera.io/problems/not-found",
      title: "Not Found",
      status: 404,
      detail: "The requested resource could not be found.",
      instance: path,
      correlationId: expect.any(String),
    });
  });

  it("answers an unknown method of a known address like an unknown address", async () => {
    await using session = await startSession();
    expect((await session.call("DELETE", "/v1/products")).status).toBe(404);
  });
});
