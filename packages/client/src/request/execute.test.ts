import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { type Handler, json, startApiServer } from "../../test/support/api-server.ts";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { createFakeProvider } from "../../test/support/provider.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { createThing, fails, getThing, good, inTurn, startThingApi, thing } from "../../test/support/thing-api.ts";
import { createClientCore } from "../client-core.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import { execute } from "./execute.ts";

describe("sending", () => {
  it("puts path, query and token where they belong and keeps a path prefix", async () => {
    const { runtime, server } = await startThingApi((_, response) => good(response));
    const prefixed = createClientCore({ auth: createFakeProvider(), baseUrl: `${server.url}/gateway/apiera/` }).runtime;
    expect(await execute(prefixed, getThing, { path: ["a/b ü"], query: { page: 2 } })).toEqual(thing);
    await execute(runtime, createThing, { body: { code: "c" } }, { headers: { "x-trace": "t" } });
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      url: "/gateway/apiera/v1/things/a%2Fb%20%C3%BC?page=2",
      headers: { authorization: "Bearer secret-token-1" },
      body: "",
    });
    expect(server.seen[1]).toMatchObject({
      method: "POST",
      url: "/v1/things",
      headers: { "content-type": "application/json", "x-trace": "t" },
      body: '{"code":"c"}',
    });
  });

  it.each(["", ".", ".."])("refuses the path parameter %j, which would change the path", async (value) => {
    const { runtime, server } = await startThingApi((_, response) => good(response));
    expect(await rejectionOf(execute(runtime, getThing, { path: [value] }))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
    });
    expect(server.seen).toHaveLength(0);
  });

  it("refuses a timeout that is none, and a given Authorization header", async () => {
    const { runtime, server } = await startThingApi((_, response) => good(response));
    const input = { path: ["u"] };
    expect(await rejectionOf(execute(runtime, getThing, input, { timeoutMs: 0 }))).toMatchObject({
      parameter: "timeoutMs",
    });
    const headers = { Authorization: "Bearer mine" };
    expect(await rejectionOf(execute(runtime, getThing, input, { headers }))).toMatchObject({ parameter: "headers" });
    expect(server.seen).toHaveLength(0);
  });

  it("does not follow a redirect, so the token goes nowhere else", async () => {
    const elsewhere = await startApiServer((_, response) => good(response));
    try {
      const { runtime } = await startThingApi((_, response) =>
        response.writeHead(307, { location: elsewhere.url }).end(),
      );
      expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
        code: "APIERA_UNEXPECTED_STATUS",
        status: 307,
        message: expect.stringContaining("redirects are not followed"),
      });
      expect(elsewhere.seen).toHaveLength(0);
    } finally {
      await elsewhere.close();
    }
  });

  it("reports what it does, without anything secret", async () => {
    const { runtime, events } = await startThingApi(inTurn(fails(503), good));
    await execute(runtime, getThing, { path: ["u"], query: { page: 3 } });
    const about = { operationId: "getThing", method: "GET" };
    const path = "/v1/things/u";
    expect(events).toEqual([
      { type: "request", ...about, path, attempt: 1 },
      { type: "response", ...about, path, attempt: 1, status: 503, durationMs: expect.any(Number) },
      { type: "retry", ...about, retry: 1, reason: "status", status: 503, delayMs: 0 },
      { type: "request", ...about, path, attempt: 2 },
      { type: "response", ...about, path, attempt: 2, status: 200, durationMs: expect.any(Number) },
    ]);
  });

  it("survives a listener that throws", async () => {
    const onEvent = (): never => {
      throw new Error("listener");
    };
    const { runtime } = await startThingApi((_, response) => good(response), { onEvent });
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
  });
});

it("leaves no timer behind", async () => {
  const clock = new FakeClock();
  const { runtime } = await startThingApi((_, response) => good(response), { clock });
  await execute(runtime, getThing, { path: ["u"] });
  expect(clock.pendingTimers).toBe(0);
});

describe("a rejected token", () => {
  const rejected = (response: ServerResponse): void =>
    json(response, 401, { error: "invalid_token", message: "Token has expired" });

  it("is replaced once and the request sent again with its body", async () => {
    const { runtime, auth, server } = await startThingApi(inTurn(rejected, good));
    await execute(runtime, createThing, { body: { code: "c" } });
    expect(auth.invalidated).toEqual(["secret-token-1"]);
    expect(server.seen.map(({ headers, body }) => [headers.authorization, body])).toEqual([
      ["Bearer secret-token-1", '{"code":"c"}'],
      ["Bearer secret-token-2", '{"code":"c"}'],
    ]);
  });

  it("that is rejected again is an error in the form the server chose", async () => {
    const { runtime, server } = await startThingApi(inTurn(rejected));
    expect(await rejectionOf(execute(runtime, createThing, { body: {} }))).toMatchObject({
      code: "APIERA_UNAUTHORIZED",
      status: 401,
      oauthError: "invalid_token",
      detail: "Token has expired",
    });
    expect(server.seen).toHaveLength(2);
  });
});

describe("limits of time", () => {
  const never: Handler = () => {};

  it("ends an attempt, and the call when no attempt is left", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(never, {
      clock,
      attemptTimeoutMs: 1000,
      retry: { maxAttempts: 2, baseDelayMs: 0 },
    });
    const result = rejectionOf(execute(runtime, getThing, { path: ["u"] }));
    await expect.poll(() => server.seen.length).toBe(1);
    await clock.advance(1000);
    await expect.poll(() => server.seen.length).toBe(2);
    await clock.advance(1000);
    expect(await result).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 1000 });
    expect(events.filter(({ type }) => type === "retry")).toMatchObject([{ reason: "timeout" }]);
  });

  it("ends the whole call", async () => {
    const clock = new FakeClock();
    const { runtime, server } = await startThingApi(never, { clock });
    const result = rejectionOf(execute(runtime, createThing, { body: {} }, { timeoutMs: 500 }));
    await expect.poll(() => server.seen.length).toBe(1);
    await clock.advance(500);
    const error = await result;
    expect(error).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 500 });
    expect(isOutcomeUnknown(error)).toBe(true);
    expect(clock.pendingTimers).toBe(0);
  });

  it("rejects with the caller's reason when aborted, before and while sending", async () => {
    const auth = createFakeProvider();
    let asked = 0;
    const getToken: typeof auth.getToken = (options) => {
      asked += 1;
      return auth.getToken(options);
    };
    const { runtime, server } = await startThingApi(never, { auth: { ...auth, getToken } });
    const reason = new Error("enough");
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect([asked, server.seen.length]).toEqual([0, 0]);
    const controller = new AbortController();
    const result = rejectionOf(execute(runtime, getThing, { path: ["u"] }, { signal: controller.signal }));
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(reason);
    expect(await result).toBe(reason);
  });
});

it("passes on what the token provider fails with, without sending or retrying", async () => {
  const failure = new Error("no token");
  let asked = 0;
  const getToken = (): Promise<never> => {
    asked += 1;
    return Promise.reject(failure);
  };
  const auth = { ...createFakeProvider(), getToken };
  const { runtime, server } = await startThingApi((_, response) => good(response), { auth });
  expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toBe(failure);
  expect([asked, server.seen.length]).toEqual([1, 0]);
});
