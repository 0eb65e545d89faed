import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { ImageFile } from "./image-source.ts";
import { createUrlImageSource } from "./url-image-source.ts";

const FILE: ImageFile = { assetUuid: "a1", fileUuid: "f1", variationType: "original", extension: ".png" };
const never = new AbortController().signal;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** @returns the origin of a server that keeps pictures. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

describe("createUrlImageSource", () => {
  it("fetches from the address of the file, without credentials", async () => {
    const seen: unknown[] = [];
    const origin = await serve((request, response) => {
      seen.push([request.url, request.headers.authorization, request.headers.cookie]);
      response.setHeader("Content-Type", "image/png; x=y").end("png");
    });
    const source = createUrlImageSource(`${origin}/{assetUuid}/{variationType}{extension}?file={fileUuid}`);
    expect(source.has(FILE)).toBe(true);
    const picture = await source.read(FILE, never);
    expect([picture?.type, new TextDecoder().decode(picture?.content)]).toEqual(["image/png", "png"]);
    expect(seen).toEqual([["/a1/original.png?file=f1", undefined, undefined]]);
  });

  it("leaves no value a way out of the origin", async () => {
    const seen: unknown[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.url);
      response.setHeader("Content-Type", "image/png").end("png");
    });
    const source = createUrlImageSource(`${origin}/{assetUuid}{extension}`);
    for (const extension of ["@evil.example.com/", "//evil.example.com", "\\evil", "?a#b", "{fileUuid}"]) {
      expect(await source.read({ ...FILE, extension }, never)).toBeDefined();
    }
    expect(seen).toEqual(expect.arrayContaining(["/a1%40evil.example.com%2F", "/a1%3Fa%23b"]));
  });

  it("has nothing for a file that lacks what the address needs", () => {
    expect(createUrlImageSource("https://cdn.example.com/{fileUuid}").has({ ...FILE, fileUuid: null })).toBe(false);
    expect(createUrlImageSource("https://cdn.example.com/{assetUuid}").has({ ...FILE, fileUuid: null })).toBe(true);
  });

  it.each<[string, RequestListener]>([
    [
      "a redirect",
      ({ url }, response) => {
        response.setHeader("Content-Type", "image/png");
        if (url === "/a1") response.writeHead(302, { Location: "/elsewhere" });
        response.end("png");
      },
    ],
    ["an error", (_, response) => response.writeHead(404, { "Content-Type": "image/png" }).end()],
    ["a page", (_, response) => response.setHeader("Content-Type", "text/html").end("<script>")],
    ["no type", (_, response) => response.end("png")],
    ["too much", (_, response) => response.setHeader("Content-Type", "image/png").end(Buffer.alloc(10_485_761))],
    ["a cut connection", (request) => request.socket.destroy()],
  ])("has nothing when the answer is %s", async (_, listener) => {
    const source = createUrlImageSource(`${await serve(listener)}/{assetUuid}`);
    expect(await source.read(FILE, never)).toBeUndefined();
  });

  it("has a picture that is as large as one may be", async () => {
    const origin = await serve((_, response) =>
      response.setHeader("Content-Type", "image/png").end(Buffer.alloc(10_485_760)),
    );
    const picture = await createUrlImageSource(`${origin}/{assetUuid}`).read(FILE, never);
    expect(picture?.content.length).toBe(10_485_760);
  });

  it("ends with the request of the browser", async () => {
    const origin = await serve(() => {});
    const gone = new AbortController();
    const reading = createUrlImageSource(`${origin}/{assetUuid}`).read(FILE, gone.signal);
    gone.abort(new Error("gone"));
    await expect(reading).rejects.toThrow("gone");
  });

  it.each([
    "",
    "/pictures/{assetUuid}",
    "https://{assetUuid}.example.com/",
    "https://{asset}.example.com/",
    "https://cdn.example.com:{fileUuid}/",
    "http://cdn.example.com/{assetUuid}",
    "file:///{assetUuid}",
  ])("refuses the address %j", (template) => {
    expect(() => createUrlImageSource(template)).toThrow("The address of the pictures must");
  });
});
