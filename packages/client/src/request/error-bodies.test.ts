import { once } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Handler } from "../../test/support/api-server.ts";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { getThing, startThingApi } from "../../test/support/thing-api.ts";
import { execute } from "./execute.ts";

const failing =
  (status: number, body: string, contentType?: string): Handler =>
  (_, response) =>
    response.writeHead(status, contentType === undefined ? {} : { "content-type": contentType }).end(body);
const failureOf = async (handler: Handler): Promise<unknown> => {
  const { runtime } = await startThingApi(handler, { retry: false });
  return rejectionOf(execute(runtime, getThing, { path: ["u"] }));
};

describe("the body of an error", () => {
  it.each(["text/plain", "text/html", undefined])(
    "is read as the problem it is, whatever its content type: %s",
    async (type) => {
      const problem = JSON.stringify({ title: "Not Found", detail: "gone", correlationId: "c-1" });
      expect(await failureOf(failing(404, problem, type))).toMatchObject({
        detail: "gone",
        correlationId: "c-1",
        bodyText: undefined,
      });
    },
  );

  it.each([
    ["cut JSON", '{"title": "Not Fou', '{"title": "Not Fou'],
    ["a list", "[1]", "[1]"],
    ["a text", '"x"', '"x"'],
    ["a page", `<html>${"x".repeat(2000)}`, `<html>${"x".repeat(494)}`],
    ["nothing", "", undefined],
  ])("that is %s is kept as text, clipped", async (_, body, bodyText) => {
    expect(await failureOf(failing(403, body, "application/problem+json"))).toMatchObject({
      code: "APIERA_FORBIDDEN",
      bodyText,
      detail: undefined,
    });
  });

  it.each([
    [
      "problem details",
      { type: "https://docs.apiera.io/problems/unauthorized", status: 401, title: "Unauthorized", detail: null },
      { title: "Unauthorized", oauthError: undefined },
    ],
    [
      "the form of RFC 6750",
      { error: "invalid_token", message: "Token has expired" },
      { oauthError: "invalid_token", detail: "Token has expired" },
    ],
    ["nothing", undefined, { title: undefined }],
  ])("of a 401 may be %s", async (_, body, expected) => {
    const text = body === undefined ? "" : JSON.stringify(body);
    expect(await failureOf(failing(401, text))).toMatchObject({
      code: "APIERA_UNAUTHORIZED",
      status: 401,
      ...expected,
    });
  });

  it("that does not end is not read to its end", async () => {
    let closed: Promise<unknown> | undefined;
    let written = 0;
    const { runtime } = await startThingApi(
      (_, response) => {
        closed = once(response, "close");
        response.writeHead(500, { "content-type": "text/plain" });
        const write = (): void => {
          if (response.destroyed || written > 50_000_000) return;
          written += 65_536;
          response.write("x".repeat(65_536), () => setImmediate(write));
        };
        write();
      },
      { retry: false },
    );
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      status: 500,
      bodyText: "x".repeat(500),
    });
    await closed;
    expect(written).toBeLessThan(50_000_000);
  });

  it("that breaks off leaves the status and what came of it", async () => {
    const error = await failureOf((_, response) => {
      response.writeHead(422, { "content-length": "100" }).write("half of it");
      setImmediate(() => response.socket?.destroy());
    });
    expect(error).toMatchObject({ code: "APIERA_UNPROCESSABLE_ENTITY" });
  });

  it("that hangs ends with the attempt, as the status it came with", async () => {
    const clock = new FakeClock();
    let answering = false;
    const { runtime } = await startThingApi(
      (_, response) => {
        response.writeHead(404, { "content-type": "text/plain" }).write("so far");
        answering = true;
      },
      { clock, retry: false, attemptTimeoutMs: 1000 },
    );
    const failure = rejectionOf(execute(runtime, getThing, { path: ["u"] }));
    await expect.poll(() => answering).toBe(true);
    for (let passed = 0; passed < 2000; passed += 100) {
      await clock.advance(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await failure).toMatchObject({ status: 404 });
  });
});

describe("what failed with fetch", () => {
  it("shows nothing of the request, whatever the error carries", async () => {
    const fetch: typeof globalThis.fetch = (_, init) => {
      const headers = new Headers(init?.headers);
      const token = headers.get("authorization") ?? "";
      const inner = Object.assign(new Error(`socket of ${token}`), {
        code: "ECONNRESET",
        headers: { authorization: token },
      });
      return Promise.reject(Object.assign(new TypeError(`fetch failed for ${token}`), { request: init, cause: inner }));
    };
    const { runtime } = await startThingApi(failing(200, "{}"), { fetch, retry: false });
    const error = await rejectionOf(execute(runtime, getThing, { path: ["u"] }));
    expect(error).toMatchObject({ code: "APIERA_NETWORK", cause: { cause: { code: "ECONNRESET" } } });
    expect(`${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`).not.toContain("secret-token");
  });

  it("is no answer, also when it is not an error that was thrown", async () => {
    const { runtime } = await startThingApi(failing(200, "{}"), {
      fetch: () => Promise.reject("refused"),
      retry: false,
    });
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      code: "APIERA_NETWORK",
      cause: { message: "refused" },
    });
  });
});
