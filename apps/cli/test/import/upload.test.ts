import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type LoopbackServer, startLoopbackServer } from "../support/loopback.ts";
import { startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const CHECKSUM = createHash("sha256").update(PNG).digest("hex");

/** A server of images; what is not called `.png` is not there, nor is anything for a request with a token. */
async function imageServer(): Promise<LoopbackServer> {
  return await startLoopbackServer(({ url, headers }, response) => {
    if (headers.authorization !== undefined) response.writeHead(403).end();
    else if (url?.endsWith(".png") !== true) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": "image/png" }).end(PNG);
  });
}

describe("apiera import --upload-images", () => {
  it("uploads each image once, and sends no token to where it comes from", async () => {
    await using session = await startSession();
    await using images = await imageServer();
    const path = join(session.path, "products.csv");
    await writeFile(
      path,
      `Handle,Title,Published,Image Src\nmug,Mug,true,${images.url}/a.png\ncup,Cup,true,${images.url}/a.png\n`,
    );
    const { writing, summary, state } = await session.import(path, { uploadImages: true });

    expect([state.failureOf("mug"), state.failureOf("cup")]).toEqual([undefined, undefined]);
    expect(writing).toEqual(summary.requests.byOperation);
    const { assets } = await takeSnapshot(session.client);
    expect(assets).toMatchObject([
      { name: "a.png", status: "published", files: [["original", "uploaded", CHECKSUM, "image/png"]] },
    ]);
    expect((await session.import(path, { uploadImages: true })).writing).toEqual({});
    expect(images.asked).toEqual(["/a.png"]);
  });

  it("deletes what an upload that broke off left behind, and begins again", async () => {
    await using session = await startSession();
    await using images = await imageServer();
    const { client } = session;
    const path = join(session.path, "products.csv");
    await writeFile(path, `Handle,Title,Published,Image Src\nmug,Mug,true,${images.url}/a.png\n`);
    // As a run leaves it that is killed between the start of the upload and its end.
    await session.import(path);
    const [asset] = await client.assets.iterate({ size: 10 }).toArray();
    const part = {
      variationType: "original",
      storageLocation: "s3",
      mimeType: "image/png",
      extension: ".png",
    } as const;
    await client.assets.files.initiateUpload(asset?.uuid ?? "", part);
    const { writing, summary } = await session.import(path, { uploadImages: true });

    expect(writing).toEqual({ deleteAssetFile: 1, initiateAssetFileUpload: 1 });
    expect(writing).toEqual(summary.requests.byOperation);
    const { assets } = await takeSnapshot(client);
    expect(assets).toMatchObject([{ files: [["original", "uploaded", CHECKSUM, "image/png"]] }]);
  });

  it("begins again where the answer to the beginning got lost, and leaves one file", async () => {
    await using session = await startSession();
    await using images = await imageServer();
    const path = join(session.path, "products.csv");
    await writeFile(path, `Handle,Title,Published,Image Src\nmug,Mug,true,${images.url}/a.png\n`);
    session.server.faults.inject({ target: "api", operationId: "initiateAssetFileUpload", truncate: true });
    const { state } = await session.import(path, { uploadImages: true });

    expect(state.failureOf("mug")).toBeUndefined();
    const { assets } = await takeSnapshot(session.client);
    expect(assets).toMatchObject([{ files: [["original", "uploaded", CHECKSUM, "image/png"]] }]);
  });

  it("uploads no page that says that there is no image", async () => {
    await using session = await startSession();
    await using server = await startLoopbackServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<p>Not here</p>");
    });
    const path = join(session.path, "products.csv");
    await writeFile(path, `Handle,Title,Published,Image Src\nmug,Mug,true,${server.url}/a.png\n`);
    const { state } = await session.import(path, { uploadImages: true });

    expect(state.failureOf("mug")).toBe(
      `written, but its image was not uploaded: ${server.url}/a.png is no image but "text/html"`,
    );
    expect((await takeSnapshot(session.client)).assets).toMatchObject([{ files: [] }]);
  });

  it("does not take more than it says, however small it looks on the way", async () => {
    await using session = await startSession();
    const zeros = gzipSync(Buffer.alloc(65 * 1024 * 1024), { level: 1 });
    await using server = await startLoopbackServer((_, response) => {
      response.writeHead(200, { "Content-Type": "image/png", "Content-Encoding": "gzip" }).end(zeros);
    });
    const source = `${server.url}/a.png`;
    const path = join(session.path, "products.csv");
    await writeFile(path, `Handle,Title,Published,Image Src\nmug,Mug,true,${source}\n`);
    const { state } = await session.import(path, { uploadImages: true });

    expect(state.failureOf("mug")).toBe(`written, but its image was not uploaded: ${source} is larger than 64 MiB`);
  });

  it("writes a product whose image cannot be had, and says so", async () => {
    await using session = await startSession();
    await using images = await imageServer();
    const path = join(session.path, "products.csv");
    await writeFile(path, `Handle,Title,Published,Image Src\nmug,Mug,true,${images.url}/none.jpg\n`);
    const { state } = await session.import(path, { uploadImages: true });

    expect(state.failureOf("mug")).toBe(
      `written, but its image was not uploaded: ${images.url}/none.jpg answers with status 404`,
    );
    expect((await takeSnapshot(session.client)).products).toMatchObject([{ code: "mug", status: "published" }]);
  });
});
