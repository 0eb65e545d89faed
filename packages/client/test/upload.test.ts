import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { UploadProgress } from "../src/assets/send-content.ts";
import type { createClient } from "../src/create-client.ts";
import type { Handler } from "./support/api-server.ts";
import { startMockApi } from "./support/mock-api.ts";
import { rejectionOf } from "./support/rejection.ts";
import { assetUuid, fileUuid, startStorage } from "./support/storage.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("base64");
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const taken = (_: unknown, response: ServerResponse): unknown => response.end();

describe("assets.upload", () => {
  it("brings content to the storage of the API, which checks it", async () => {
    const { client } = await startMockApi({}, { validate: "strict" });
    const asset = await client.assets.create({ category: "image", storageLocation: "s3" });
    const content = bytes("picture".repeat(50_000));
    const progress: UploadProgress[] = [];
    const file = await client.assets.upload(asset.uuid, content, {
      mimeType: "image/png",
      onProgress: (step) => progress.push(step),
    });
    expect(file).toMatchObject({
      assetUuid: asset.uuid,
      sizeBytes: 350_000,
      sha256: sha256(content),
      mimeType: "image/png",
      extension: ".png",
    });
    expect(file).not.toHaveProperty("presignedUrl");
    expect(await client.assets.files.get(asset.uuid, file.uuid)).toMatchObject({
      status: "uploaded",
      storageSize: 350_000,
    });
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.map(({ sentBytes }) => sentBytes)).toEqual(
      progress.map(({ sentBytes }) => sentBytes).sort((a, b) => a - b),
    );
    expect(progress.at(-1)).toEqual({ sentBytes: 350_000, totalBytes: 350_000 });
  });

  it("is refused by that storage when the checksum is another's", async () => {
    const { client } = await startMockApi();
    const asset = await client.assets.create({ category: "image", storageLocation: "s3" });
    const failure = await rejectionOf(client.assets.upload(asset.uuid, bytes("x"), { sha256: sha256("y") }));
    expect(failure).toMatchObject({ code: "APIERA_UPLOAD", status: 400, storageCode: "BadDigest", retryable: false });
  });

  it.each<[string, () => Parameters<ReturnType<typeof createClient>["assets"]["upload"]>[1], object]>([
    ["bytes", () => bytes("content"), {}],
    ["part of a buffer", () => bytes("[content]").subarray(1, 8), {}],
    ["a buffer", () => bytes("content").buffer, {}],
    ["a blob", () => new Blob(["content"]), {}],
    ["a stream", () => new Blob(["content"]).stream(), { sizeBytes: 7, sha256: sha256("content") }],
  ])("sends %s with its length and checksum, and nothing of the client's", async (_, source, options) => {
    const { client, store, api } = await startStorage(taken);
    for (const onProgress of [undefined, () => {}]) {
      await client.assets.upload(assetUuid, source(), { ...options, ...(onProgress && { onProgress }) });
    }
    for (const { method, url, headers, body } of store.seen) {
      expect({ method, url, body }).toEqual({
        method: "PUT",
        url: "/bucket/key?X-Amz-Signature=secret",
        body: "content",
      });
      expect(headers).toMatchObject({
        "content-type": "application/octet-stream",
        "content-length": "7",
        "x-amz-checksum-sha256": sha256("content"),
      });
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("transfer-encoding");
    }
    expect(store.seen).toHaveLength(2);
    expect(api.seen[0]).toMatchObject({
      url: `/v1/assets/${assetUuid}/files/actions/initiate-upload`,
      body: JSON.stringify({
        variationType: "original",
        storageLocation: "s3",
        mimeType: "application/octet-stream",
        extension: ".bin",
      }),
    });
  });

  it("takes media type and extension from a file, and from the options before that", async () => {
    const { client, api, store } = await startStorage(taken);
    const file = new File(["x"], "mug.front.jpeg", { type: "image/jpeg" });
    await client.assets.upload(assetUuid, file);
    await client.assets.upload(assetUuid, file, {
      mimeType: "image/png",
      extension: "png",
      variationType: "thumbnail",
    });
    expect(api.seen.map(({ body }) => JSON.parse(body))).toMatchObject([
      { mimeType: "image/jpeg", extension: ".jpeg", variationType: "original" },
      { mimeType: "image/png", extension: ".png", variationType: "thumbnail" },
    ]);
    expect(store.seen.map(({ headers }) => headers["content-type"])).toEqual(["image/jpeg", "image/png"]);
  });

  it("leaves out the checksum where the address was signed without it", async () => {
    const { client, store } = await startStorage(taken, {}, "X-Amz-SignedHeaders=host&X-Amz-Signature=secret");
    await client.assets.upload(assetUuid, bytes("content"));
    expect(store.seen[0]?.headers).not.toHaveProperty("x-amz-checksum-sha256");
  });

  it("counts against the budget of the API only with its first request", async () => {
    const { client, events } = await startStorage(taken);
    await client.assets.upload(assetUuid, bytes("content"));
    expect(events).toEqual(["request", "response"]);
  });
});

describe("a storage that fails", () => {
  const failsOnce = (answer: (response: ServerResponse) => unknown): Handler => {
    let asked = 0;
    return (_, response) => (asked++ === 0 ? answer(response) : response.end());
  };

  it.each([
    ["breaks the connection", (response: ServerResponse) => response.socket?.destroy()],
    ["answers 503", (response: ServerResponse) => response.writeHead(503).end()],
    ["answers 500", (response: ServerResponse) => response.writeHead(500).end()],
  ])("and %s is tried again with the same content", async (_, answer) => {
    const { client, store } = await startStorage(failsOnce(answer));
    await client.assets.upload(assetUuid, bytes("content"), { onProgress: () => {} });
    expect(store.seen.map(({ body }) => body)).toEqual(["content", "content"]);
  });

  it("is not tried again with a stream", async () => {
    const { client, store } = await startStorage((_, response) => response.writeHead(503).end());
    const stream = new Blob(["content"]).stream();
    expect(await rejectionOf(client.assets.upload(assetUuid, stream, { sizeBytes: 7 }))).toMatchObject({
      status: 503,
      retryable: true,
    });
    expect(store.seen).toHaveLength(1);
  });

  it.each<[string, (response: ServerResponse) => unknown, object]>([
    [
      "refuses",
      (r) =>
        r
          .writeHead(403)
          .end("<Error><Code>SignatureDoesNotMatch</Code><SignatureProvided>secret</SignatureProvided></Error>"),
      { status: 403, storageCode: "SignatureDoesNotMatch" },
    ],
    ["redirects", (r) => r.writeHead(307, { location: "https://elsewhere.example/?secret" }).end(), { status: 307 }],
    ["hangs up", (r) => r.socket?.destroy(), { status: undefined, retryable: true }],
  ])("and %s is an error that shows nothing of the address", async (_, answer, expected) => {
    const { client } = await startStorage((_request, response) => answer(response));
    const error = await rejectionOf(client.assets.upload(assetUuid, bytes("content")));
    expect(error).toMatchObject({ code: "APIERA_UPLOAD", assetUuid, fileUuid, ...expected });
    expect(`${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`).not.toMatch(/secret|X-Amz/);
  });

  it("is no reason to show the address when a fetch of one's own does", async () => {
    const fetch: typeof globalThis.fetch = (input, init) =>
      String(input).includes("/bucket/")
        ? Promise.reject(new TypeError(`cannot fetch ${input}`))
        : globalThis.fetch(input, init);
    const { client } = await startStorage(taken, { fetch });
    const error = await rejectionOf(client.assets.upload(assetUuid, bytes("content")));
    expect(inspect(error, { depth: 20 })).not.toMatch(/secret/);
  });

  it("ends with the signal, as the storage sees, and with timeoutMs", async () => {
    const { client, store } = await startStorage(() => {});
    const controller = new AbortController();
    const failure = rejectionOf(client.assets.upload(assetUuid, bytes("content"), { signal: controller.signal }));
    await expect.poll(() => store.seen.length).toBe(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(await rejectionOf(client.assets.upload(assetUuid, bytes("content"), { timeoutMs: 100 }))).toMatchObject({
      code: "APIERA_TIMEOUT",
      timeoutMs: 100,
    });
  });
});

it.each<[unknown, object, string]>([
  ["/etc/passwd", {}, "source"],
  [null, {}, "source"],
  [new Blob(["x"]).stream(), {}, "sizeBytes"],
  [new Blob(["x"]).stream(), { sizeBytes: -1 }, "sizeBytes"],
  [bytes("x"), { sha256: "abc" }, "sha256"],
  [bytes("x"), { timeoutMs: 0 }, "timeoutMs"],
  [bytes("x"), { mimeType: "text/plain\r\nx: y" }, "mimeType"],
  [bytes("x"), { mimeType: "" }, "mimeType"],
  [bytes("x"), { mimeType: "text/\u2028" }, "mimeType"],
  [bytes("x"), { mimeType: 7 }, "mimeType"],
  [bytes("x"), { extension: 7 }, "extension"],
])("refuses what cannot be uploaded before anything is sent: %s %j", async (source, options, parameter) => {
  const { client, api, store } = await startStorage(taken);
  expect(await rejectionOf(client.assets.upload(assetUuid, source as never, options))).toMatchObject({
    code: "APIERA_INVALID_REQUEST",
    parameter,
  });
  expect([api.seen.length, store.seen.length]).toEqual([0, 0]);
});
