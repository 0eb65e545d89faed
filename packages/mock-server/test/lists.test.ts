import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiSession, type Row, startSession } from "./api-session.ts";

let session: ApiSession;
const uuids: Record<string, string> = {};
const times: Record<string, string> = {};

beforeAll(async () => {
  session = await startSession({ maxPageSize: 50 });
  const products = [
    { code: "shirt", type: "variantParent" },
    { code: "shirt-red", type: "variant", parent: "shirt" },
    { code: "shirt-Blue", type: "variant", parent: "shirt" },
    { code: "mug", type: "simple" },
  ];
  for (const { code, type, parent } of products) {
    const body = { code, type, parentUuid: parent === undefined ? null : uuids[parent], familyUuid: null };
    const row = await session.ok("POST", "/v1/products", body);
    uuids[code] = row.uuid;
    times[code] = String(row.createdAt);
  }
  await session.ok("PATCH", `/v1/products/${uuids.mug}/actions/lifecycle`, { transition: "publish" });
  await session.ok("PATCH", `/v1/products/${uuids["shirt-red"]}/actions/lifecycle`, { transition: "archive" });
  await session.ok("PATCH", `/v1/products/${uuids["shirt-Blue"]}/actions/lifecycle`, { transition: "remove" });
});

afterAll(() => session.server.close());

async function list(query: readonly (readonly [string, string])[], path = "/v1/products"): Promise<readonly Row[]> {
  const search = new URLSearchParams();
  for (const [name, value] of query) search.append(name, value);
  return (await session.ok("GET", `${path}?${search}`)).items;
}

async function codes(...query: readonly (readonly [string, string])[]): Promise<unknown[]> {
  return (await list(query)).map(({ code }) => code);
}

describe("filters", () => {
  it("keeps those with one of several values, given as repeated parameters", async () => {
    expect(await codes(["codes[eq]", "mug"], ["codes[eq]", "shirt"], ["codes[eq]", "SHIRT"])).toEqual(["shirt", "mug"]);
    expect(await codes(["uuids[eq]", String(uuids.mug).toUpperCase()])).toEqual(["mug"]);
    expect(await codes(["types[eq]", "simple"], ["types[eq]", "variantParent"])).toEqual(["shirt", "mug"]);
    expect(await codes(["statuses[eq]", "published"])).toEqual(["mug"]);
  });

  it("matches parts of a text, exact in case", async () => {
    expect(await codes(["code[contains]", "hirt-"])).toEqual(["shirt-red", "shirt-Blue"]);
    expect(await codes(["code[contains]", "blue"])).toEqual([]);
    expect(await codes(["code[starts]", "shirt-"])).toEqual(["shirt-red", "shirt-Blue"]);
    expect(await codes(["code[ends]", "red"])).toEqual(["shirt-red"]);
    expect(await codes(["code[ends]", "shirt"])).toEqual(["shirt"]);
  });

  it("takes bounds on times, both inclusive", async () => {
    const [first, second, third] = [times.shirt ?? "", times["shirt-red"] ?? "", times["shirt-Blue"] ?? ""];
    expect(await codes(["createdAt[min]", second], ["createdAt[max]", third])).toEqual(["shirt-red", "shirt-Blue"]);
    expect(await codes(["createdAt[eq]", first])).toEqual(["shirt"]);
    expect(await codes(["createdAt[max]", first.replace("Z", "+00:00")])).toEqual(["shirt"]);
    expect(await codes(["updatedAt[min]", times.mug ?? ""])).toEqual(["shirt-red", "shirt-Blue", "mug"]);
  });

  it("reads booleans off the times of removal and archival, and filters nothing when not asked", async () => {
    expect(await codes(["isRemoved[eq]", "true"])).toEqual(["shirt-Blue"]);
    expect(await codes(["isRemoved[eq]", "false"])).toEqual(["shirt", "shirt-red", "mug"]);
    expect(await codes(["isArchived[eq]", "true"])).toEqual(["shirt-red"]);
    expect(await codes()).toEqual(["shirt", "shirt-red", "shirt-Blue", "mug"]);
    const locales = await list([["isDefault[eq]", "true"]], "/v1/locales");
    expect(locales.map(({ code }) => code)).toEqual(["en-US"]);
  });

  it("takes null among the parents", async () => {
    expect(await codes(["parentUuids[eq]", "null"])).toEqual(["shirt", "mug"]);
    expect(await codes(["parentUuids[eq]", ""])).toEqual(["shirt", "mug"]);
    expect(await codes(["parentUuids[eq]", String(uuids.shirt)])).toEqual(["shirt-red", "shirt-Blue"]);
    expect(await codes(["parentUuids[eq]", "null"], ["parentUuids[eq]", String(uuids.shirt)])).toHaveLength(4);
  });

  it("combines filters", async () => {
    expect(await codes(["code[starts]", "shirt"], ["types[eq]", "variant"], ["isRemoved[eq]", "false"])).toEqual([
      "shirt-red",
    ]);
  });

  it("looks through links", async () => {
    const asset = await session.ok("POST", "/v1/assets", { category: "image", storageLocation: "s3" });
    await session.ok("POST", `/v1/products/${uuids.mug}/assets`, { assetUuid: asset.uuid });

    expect(await codes(["assetUuids[eq]", asset.uuid])).toEqual(["mug"]);
    expect(await codes(["assetUuids[eq]", asset.uuid], ["statuses[eq]", "draft"])).toEqual([]);
    expect(await codes(["assetUuids[eq]", String(uuids.mug)])).toEqual([]);
  });
});

describe("order", () => {
  it("sorts both ways", async () => {
    expect(await codes(["code[order]", "asc"])).toEqual(["mug", "shirt", "shirt-Blue", "shirt-red"]);
    expect(await codes(["createdAt[order]", "desc"])).toEqual(["mug", "shirt-Blue", "shirt-red", "shirt"]);
  });

  it("lets the first sort count most", async () => {
    const typeFirst = await codes(["type[order]", "desc"], ["createdAt[order]", "asc"]);
    const codeFirst = await codes(["code[order]", "desc"], ["type[order]", "desc"]);

    expect(typeFirst).toEqual(["shirt", "shirt-red", "shirt-Blue", "mug"]);
    expect(codeFirst).toEqual(["shirt-red", "shirt-Blue", "shirt", "mug"]);
  });
});

describe("pages", () => {
  it("cuts the page that is asked for", async () => {
    const second = await session.ok("GET", "/v1/products?page=2&size=3");
    expect(second.items.map(({ code }) => code)).toEqual(["mug"]);
    expect(second.pagination).toEqual({ page: 2, size: 3, totalItems: 4, totalPages: 2 });
  });

  it("answers an empty page past the end, and no pages for no rows", async () => {
    const past = await session.ok("GET", "/v1/products?page=9");
    expect([past.items, past.pagination]).toEqual([[], { page: 9, size: 20, totalItems: 4, totalPages: 1 }]);
    const none = await session.ok("GET", "/v1/skus");
    expect([none.items, none.pagination]).toEqual([[], { page: 1, size: 20, totalItems: 0, totalPages: 0 }]);
  });

  it("answers the largest size for a larger one", async () => {
    expect((await session.ok("GET", "/v1/products?size=5000")).pagination).toMatchObject({ size: 50 });
  });
});

describe("malformed queries", () => {
  it.each([
    "page=0",
    "page=one",
    "size=-1",
    "isRemoved%5Beq%5D=yes",
    "uuids%5Beq%5D=abc",
    "createdAt%5Bmin%5D=yesterday",
    "statuses%5Beq%5D=gone",
    "code%5Border%5D=up",
    "page=1&page=2",
    "name%5Beq%5D=x",
  ])("refuses %s", async (query) => {
    const answer = await session.call("GET", `/v1/products?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      type: "https://docs.apiera.io/problems/bad-request",
      status: 400,
      instance: "/v1/products",
    });
    expect(answer.body.detail).toContain(`'${decodeURIComponent(query).split("=")[0]}'`);
  });
});
