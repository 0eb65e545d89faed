import { createClient } from "@apiera/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImageFile, Picture } from "../../src/server/images/image-source.ts";
import type { ProductDetail } from "../../src/shared/api.ts";
import { callsSince, startDashboard, type TestDashboard } from "./support/dashboard.ts";

const PRODUCT = "22222222-2222-4222-8222-222222222222";
const asset = (digit: number): string => `333333a${digit}-3333-4333-8333-333333333333`;
const [FRONT, BACK, MANUAL, REMOVED] = [asset(1), asset(2), asset(3), asset(4)];

let type = "image/png";
const asked: ImageFile[] = [];
const images = {
  has: ({ fileUuid }: ImageFile): boolean => fileUuid !== null,
  async read(file: ImageFile): Promise<Picture> {
    asked.push(file);
    return { type, content: new TextEncoder().encode("picture") };
  },
};

let dashboard: TestDashboard;
const file: Record<string, string> = {};
beforeAll(async () => {
  dashboard = await startDashboard({ server: { images } });
  const { mock, auth } = dashboard;
  const row = { category: "image", storageLocation: "s3" };
  await mock.seed("products", [{ uuid: PRODUCT, type: "variantParent", code: "mug" }]);
  await mock.seed("assets", [
    { ...row, uuid: FRONT, altText: "Front of the mug", name: "front" },
    { ...row, uuid: BACK, name: "back" },
    { ...row, uuid: MANUAL, category: "document" },
    { ...row, uuid: REMOVED, status: "removed", removedAt: "2026-01-01T00:00:00Z" },
  ]);
  const order = [MANUAL, BACK, REMOVED, FRONT];
  const links = order.map((assetUuid, index) => ({ productUuid: PRODUCT, assetUuid, displayOrder: 10 - index }));
  await mock.seed("productAssets", links);
  const client = createClient({ auth, baseUrl: mock.apiUrl });
  const upload = async (variationType: "original" | "thumbnail" | "webOptimized", mimeType: string): Promise<void> => {
    const content = new Blob([variationType], { type: mimeType });
    file[variationType] = (await client.assets.upload(FRONT, content, { variationType, extension: ".x" })).uuid;
  };
  await upload("original", "image/png");
  await upload("thumbnail", "image/webp");
  await upload("webOptimized", "application/pdf");
  // An upload that was never finished.
  await client.assets.files.initiateUpload(FRONT, {
    variationType: "productDetail",
    storageLocation: "s3",
    mimeType: "image/png",
    extension: ".png",
  });
});
afterAll(() => dashboard[Symbol.asyncDispose]());

describe("images of a product", () => {
  it("are its pictures in their order, with an address where there is one to show", async () => {
    const detail = await dashboard.read<ProductDetail>(`/api/products/${PRODUCT}`);
    expect(detail.images).toEqual([
      { assetUuid: FRONT, src: `/api/images/${FRONT}`, alt: "Front of the mug" },
      { assetUuid: BACK, src: null, alt: "back" },
    ]);
  });

  it("are the first 50", async () => {
    const { mock } = dashboard;
    const rows = await mock.seed(
      "assets",
      Array.from({ length: 51 }, () => ({ category: "image", storageLocation: "s3" })),
    );
    const [product] = await mock.seed("products", [{ type: "simple", code: "many" }]);
    await mock.seed(
      "productAssets",
      rows.map(({ uuid }, displayOrder) => ({ productUuid: product?.uuid, assetUuid: uuid, displayOrder })),
    );
    const { images } = await dashboard.read<ProductDetail>(`/api/products/${product?.uuid}`);
    expect(images.map(({ assetUuid }) => assetUuid)).toEqual(rows.slice(0, 50).map(({ uuid }) => uuid));
  });

  it("are read from the best file that a browser can show, for no call to the API", async () => {
    const before = dashboard.mock.stats().requests.byOperation;
    const response = await dashboard.call(`/api/images/${FRONT}`);
    expect([response.status, await response.text()]).toEqual([200, "picture"]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "private, max-age=3600",
      "content-security-policy": expect.stringContaining("sandbox"),
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    expect(asked).toEqual([
      { assetUuid: FRONT, fileUuid: file.thumbnail, variationType: "thumbnail", extension: ".x" },
    ]);
    // A UUID is the same in capital letters.
    expect((await dashboard.call(`/api/images/${FRONT.toUpperCase()}`)).status).toBe(200);
    expect(callsSince(dashboard.mock, before)).toEqual({});
  });

  it("are found again by a server that was started anew, for one call", async () => {
    await using fresh = await startDashboard({
      server: { images, apiUrl: dashboard.mock.apiUrl, auth: dashboard.auth },
    });
    const before = dashboard.mock.stats().requests.byOperation;
    expect((await fresh.call(`/api/images/${FRONT}`)).status).toBe(200);
    expect(callsSince(dashboard.mock, before)).toEqual({ getAsset: 1 });
  });

  it("are not there for an asset without a file, one that does not exist, and a server without a source", async () => {
    await using without = await startDashboard();
    for (const response of [
      await dashboard.call(`/api/images/${BACK}`),
      await dashboard.call(`/api/images/${asset(9)}`),
      await without.call(`/api/images/${FRONT}`),
    ]) {
      expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    }
  });

  it("are never anything but pictures", async () => {
    for (const other of ["text/html", "image/x-icon; charset=x", "application/xhtml+xml"]) {
      type = other;
      expect((await dashboard.call(`/api/images/${FRONT}`)).status).toBe(404);
    }
  });
});
