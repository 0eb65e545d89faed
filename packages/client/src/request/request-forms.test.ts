import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { json } from "../../test/support/api-server.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { breaks, fails, good, inTurn, startThingApi } from "../../test/support/thing-api.ts";
import { execute } from "./execute.ts";
import type { Operation, RequestBodyType } from "./operation.ts";

const write = (bodyType: RequestBodyType, method: Operation<void>["method"] = "POST"): Operation<void> => ({
  id: "writeThing",
  method,
  path: "/v1/things",
  bodyType,
});
const bytes = new Uint8Array([0, 1, 254, 255]);
const echo = async () => startThingApi((_, response) => good(response));

describe("bodies", () => {
  it.each<[RequestBodyType, unknown, string | undefined, string]>([
    ["json", { a: null, b: undefined, c: 0 }, "application/json", '{"a":null,"c":0}'],
    ["json", null, "application/json", "null"],
    [
      "form",
      { a: "x y", b: [1, 2], c: undefined, d: true },
      "application/x-www-form-urlencoded",
      "a=x+y&b=1&b=2&d=true",
    ],
    ["form", new URLSearchParams({ q: "ü" }), "application/x-www-form-urlencoded", "q=%C3%BC"],
    [
      "form",
      { at: new Date(0), o: { k: 1 }, n: null },
      "application/x-www-form-urlencoded",
      "at=1970-01-01T00%3A00%3A00.000Z&o=%7B%22k%22%3A1%7D&n=",
    ],
    ["text", "grüße", "text/plain; charset=utf-8", "grüße"],
    ["binary", new TextEncoder().encode("bytes"), "application/octet-stream", "bytes"],
    ["binary", new TextEncoder().encode("bytes").buffer, "application/octet-stream", "bytes"],
    ["binary", new Blob(["blob"], { type: "image/png" }), "image/png", "blob"],
    ["binary", new Blob(["stream"]).stream(), "application/octet-stream", "stream"],
  ])("are written as %s: %j", async (type, body, contentType, sent) => {
    const { runtime, server } = await echo();
    await execute(runtime, write(type), { body });
    expect(server.seen[0]).toMatchObject({ body: sent, headers: { "content-type": contentType } });
  });

  it("are written as multipart, with a boundary of fetch's own", async () => {
    const { runtime, server } = await echo();
    await execute(runtime, write("multipart"), {
      body: { name: "n", tags: ["a", "b"], file: new File(["content"], "f.txt", { type: "text/plain" }), raw: bytes },
    });
    const [seen] = server.seen;
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(seen?.headers["content-type"] ?? "")?.[1];
    expect(boundary).toEqual(expect.any(String));
    expect(seen?.body).toContain('name="name"\r\n\r\nn\r\n');
    expect(seen?.body).toContain('name="tags"\r\n\r\na\r\n');
    expect(seen?.body).toContain('name="file"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n');
    expect(seen?.body).toContain(`--${boundary}--`);
  });

  it.each<[RequestBodyType, unknown]>([
    ["json", () => {}],
    ["json", { n: 1n }],
    ["form", "text"],
    ["form", { a: Symbol("secret") }],
    ["multipart", [1]],
    ["text", 1],
    ["binary", "/etc/passwd"],
  ])("that have no form as %s are refused before anything is sent", async (type, body) => {
    const { runtime, server } = await echo();
    expect(await rejectionOf(execute(runtime, write(type), { body }))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
      parameter: "body",
    });
    expect(server.seen).toHaveLength(0);
  });

  it.each<[RequestBodyType, () => unknown]>([
    ["json", () => ({ a: 1 })],
    ["binary", () => new TextEncoder().encode("bytes")],
    ["binary", () => new Blob(["blob"])],
    ["multipart", () => ({ a: "1" })],
    ["form", () => ({ a: "1" })],
  ])("go again after a rejected token and after a 429: %s", async (type, body) => {
    const rejected = (response: Parameters<typeof good>[0]): void => json(response, 401, { error: "invalid_token" });
    const { runtime, server } = await startThingApi(inTurn(rejected, fails(429, { "retry-after": "0" }), good));
    await execute(runtime, write(type), { body: body() });
    const withoutBoundary = server.seen.map((seen) => seen.body.replace(/-+formdata\S+/g, "boundary"));
    expect(withoutBoundary).toEqual(Array.from({ length: 3 }, () => withoutBoundary[0]));
    expect(withoutBoundary[0]).not.toBe("");
  });

  it.each([
    [
      "a rejected token",
      (response: Parameters<typeof good>[0]) => json(response, 401, { error: "invalid_token" }),
      401,
    ],
    ["a 503", fails(503, { "retry-after": "0" }), 503],
  ])("given as a stream go only once, also after %s", async (_, answer, status) => {
    const { runtime, server } = await startThingApi(inTurn(answer, good));
    const body = new Blob(["stream"]).stream();
    expect(await rejectionOf(execute(runtime, write("binary", "PUT"), { body }))).toMatchObject({ status });
    expect(server.seen.map((seen) => seen.body)).toEqual(["stream"]);
  });

  it("given as a stream go only once, also when the connection breaks", async () => {
    const { runtime, server } = await startThingApi(inTurn(breaks, good));
    const body = new Blob(["stream"]).stream();
    expect(await rejectionOf(execute(runtime, write("binary", "PUT"), { body }))).toMatchObject({
      code: "APIERA_NETWORK",
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe("header parameters", () => {
  const operation: Operation<void> = { ...write("json"), headers: "If-Match X-Dry-Run" };

  it("are sent beside the caller's headers, which go first", async () => {
    const { runtime, server } = await echo();
    const headers = { "if-match": '"1"', "X-Dry-Run": true };
    await execute(runtime, operation, { headers, body: {} }, { headers: { "IF-MATCH": '"2"', accept: "text/csv" } });
    expect(server.seen[0]?.headers).toMatchObject({ "if-match": '"2"', "x-dry-run": "true", accept: "text/csv" });
  });

  it("that are undefined are left out", async () => {
    const { runtime, server } = await echo();
    await execute(runtime, operation, { headers: { "If-Match": undefined, "X-Dry-Run": 0 } });
    expect(server.seen[0]?.headers).toMatchObject({ "x-dry-run": "0" });
    expect(server.seen[0]?.headers).not.toHaveProperty("if-match");
  });

  it.each([
    ["one the operation does not have", { "X-Other": "1" }, {}],
    ["a line break", { "If-Match": "a\r\nX-Evil: 1" }, {}],
    ["Authorization", {}, { AUTHORIZATION: "Bearer mine" }],
    ["a name that is none", {}, { "a b": "1" }],
    ["a value beyond Latin-1", {}, { "x-a": "\u{1F600}" }],
  ])("refuse %s", async (_, headers, more) => {
    const { runtime, server } = await echo();
    const error = await rejectionOf(execute(runtime, operation, { headers }, { headers: more }));
    expect(error).toMatchObject({ code: "APIERA_INVALID_REQUEST" });
    expect(`${error}`).not.toMatch(/Evil|mine/);
    expect(server.seen).toHaveLength(0);
  });
});

describe("answers of other kinds", () => {
  const read = (responseType: "text" | "binary"): Operation<unknown> => ({
    id: "readThing",
    method: "GET",
    path: "/v1/things",
    responseType,
    response: () => z.string(),
  });

  it("are text", async () => {
    const { runtime, server } = await startThingApi((_, response) => response.end("a,b\n"));
    expect(await execute(runtime, read("text"))).toBe("a,b\n");
    expect(server.seen[0]?.headers.accept).toContain("*/*");
  });

  it("are bytes with their type", async () => {
    const { runtime } = await startThingApi((_, response) =>
      response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from(bytes)),
    );
    const blob = await execute(runtime, read("binary"));
    expect(blob).toBeInstanceOf(Blob);
    expect(blob).toMatchObject({ type: "image/png", size: 4 });
    expect(new Uint8Array(await new Response(blob as Blob).arrayBuffer())).toEqual(bytes);
  });

  it("are nothing when the operation returns nothing", async () => {
    const { runtime } = await startThingApi((_, response) => response.writeHead(204).end());
    expect(await execute(runtime, write("json"))).toBeUndefined();
  });

  it("are problems all the same when they fail", async () => {
    const { runtime } = await startThingApi(inTurn(fails(404)));
    expect(await rejectionOf(execute(runtime, read("binary")))).toMatchObject({ status: 404, detail: "no 404" });
  });
});

it("hands the request to the given fetch as an address and options", async () => {
  const seen: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen.push([input, init?.method, await text(new Blob([String(init?.body)]).stream())]);
    return Response.json({});
  };
  const { runtime, server } = await startThingApi((_, response) => good(response), { fetch });
  await execute(runtime, write("json"), { body: { a: 1 } });
  expect(seen).toEqual([[`${server.url}/v1/things`, "POST", '{"a":1}']]);
});
