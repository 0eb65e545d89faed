import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type ApiServer, type Handler, json, startApiServer } from "../../test/support/api-server.ts";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { createFakeProvider } from "../../test/support/provider.ts";
import { createClientCore } from "../client-core.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import type { ClientEvent } from "../events.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { execute } from "./execute.ts";
import type { Operation } from "./operation.ts";

interface Thing {
  readonly uuid: string;
  readonly status: string;
}
const response = (): z.ZodMiniType => z.object({ uuid: z.string(), status: z.enum(["draft", "published"]) });
const getThing: Operation<Thing> = {
  id: "getThing",
  method: "GET",
  path: "/v1/things/{uuid}",
  query: "page",
  response,
};
const createThing: Operation<Thing> = { id: "createThing", method: "POST", path: "/v1/things", response };
const deleteThing: Operation<void> = { id: "deleteThing", method: "DELETE", path: "/v1/things/{uuid}" };
const thing: Thing = { uuid: "u", status: "draft" };

let server: ApiServer;
afterEach(() => server.close());

async function setUp(handler: Handler, options: Partial<ClientOptions> = {}) {
  server = await startApiServer(handler);
  const events: ClientEvent[] = [];
  const auth = createFakeProvider();
  const retry = { baseDelayMs: 0 };
  const core = createClientCore({
    auth,
    baseUrl: server.url,
    retry,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { runtime: core.runtime, core, auth, events, server };
}

/** Answers each request with the next of the given; the last one stays. */
function inTurn(...answers: ((response: ServerResponse) => unknown)[]): Handler {
  let next = 0;
  return (_, response) => {
    answers[Math.min(next++, answers.length - 1)]?.(response);
  };
}
const good = (response: ServerResponse): void => json(response, 200, thing);
const fails =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    json(response, status, { status, detail: `no ${status}` }, headers);
const breaks = (response: ServerResponse): unknown => response.socket?.destroy();
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("sending", () => {
  it("puts path, query and token where they belong and keeps a path prefix", async () => {
    const { runtime, server } = await setUp((_, response) => good(response));
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
    const { runtime, server } = await setUp((_, response) => good(response));
    expect(await caught(execute(runtime, getThing, { path: [value] }))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
    });
    expect(server.seen).toHaveLength(0);
  });

  it("refuses a timeout that is none, and a given Authorization header", async () => {
    const { runtime, server } = await setUp((_, response) => good(response));
    const input = { path: ["u"] };
    expect(await caught(execute(runtime, getThing, input, { timeoutMs: 0 }))).toMatchObject({ parameter: "timeoutMs" });
    const headers = { Authorization: "Bearer mine" };
    expect(await caught(execute(runtime, getThing, input, { headers }))).toMatchObject({ parameter: "headers" });
    expect(server.seen).toHaveLength(0);
  });

  it("does not follow a redirect, so the token goes nowhere else", async () => {
    const elsewhere = await startApiServer((_, response) => good(response));
    try {
      const { runtime } = await setUp((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
      expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
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
    const { runtime, events } = await setUp(inTurn(fails(503), good));
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
    const { runtime } = await setUp((_, response) => good(response), { onEvent });
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
  });
});

it("leaves no timer behind", async () => {
  const clock = new FakeClock();
  const { runtime } = await setUp((_, response) => good(response), { clock });
  await execute(runtime, getThing, { path: ["u"] });
  expect(clock.pendingTimers).toBe(0);
});

describe("a rejected token", () => {
  const rejected = (response: ServerResponse): void =>
    json(response, 401, { error: "invalid_token", message: "Token has expired" });

  it("is replaced once and the request sent again with its body", async () => {
    const { runtime, auth, server } = await setUp(inTurn(rejected, good));
    await execute(runtime, createThing, { body: { code: "c" } });
    expect(auth.invalidated).toEqual(["secret-token-1"]);
    expect(server.seen.map(({ headers, body }) => [headers.authorization, body])).toEqual([
      ["Bearer secret-token-1", '{"code":"c"}'],
      ["Bearer secret-token-2", '{"code":"c"}'],
    ]);
  });

  it("that is rejected again is an error in the form the server chose", async () => {
    const { runtime, server } = await setUp(inTurn(rejected));
    expect(await caught(execute(runtime, createThing, { body: {} }))).toMatchObject({
      code: "APIERA_UNAUTHORIZED",
      status: 401,
      oauthError: "invalid_token",
      detail: "Token has expired",
    });
    expect(server.seen).toHaveLength(2);
  });
});

describe("retrying", () => {
  it.each([408, 429, 500, 502, 503, 504])("repeats a GET after %i", async (status) => {
    const { runtime, server } = await setUp(inTurn(fails(status, { "retry-after": "0" }), good));
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
    expect(server.seen).toHaveLength(2);
  });

  it("repeats a GET whose connection broke, before or in the answer", async () => {
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"uuid"');
      response.socket?.destroy();
    };
    const { runtime, server } = await setUp(inTurn(breaks, half, good));
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
    expect(server.seen).toHaveLength(3);
  });

  it("gives up after maxAttempts with the last error", async () => {
    const { runtime, server } = await setUp(inTurn(fails(503)), { retry: { baseDelayMs: 0, maxAttempts: 4 } });
    expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({ status: 503, detail: "no 503" });
    expect(server.seen).toHaveLength(4);
  });

  it("does not retry when told so", async () => {
    const { runtime, server } = await setUp(inTurn(fails(503), good), { retry: false });
    expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  it("does not repeat a POST whose outcome is unknown, and says so", async () => {
    for (const failure of [breaks, fails(500), fails(502), fails(504, { "retry-after": "0" })]) {
      const { runtime, server } = await setUp(inTurn(failure, good));
      const error = await caught(execute(runtime, createThing, { body: {} }));
      expect([error instanceof Error, isOutcomeUnknown(error), server.seen.length]).toEqual([true, true, 1]);
      await server.close();
    }
  });

  it("repeats a POST the server did not process", async () => {
    const { runtime, server } = await setUp(
      inTurn(fails(503, { "retry-after": "0" }), fails(429, { "retry-after": "0" }), good),
    );
    expect(await execute(runtime, createThing, { body: { code: "c" } })).toEqual(thing);
    expect(server.seen.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => '{"code":"c"}'));
  });

  it("knows the outcome of a POST that was refused", async () => {
    const { runtime } = await setUp(inTurn(fails(422)));
    expect(isOutcomeUnknown(await caught(execute(runtime, createThing, { body: {} })))).toBe(false);
  });

  it("takes a DELETE that finds nothing the second time for done", async () => {
    const { runtime, server } = await setUp(inTurn(breaks, fails(404)));
    expect(await execute(runtime, deleteThing, { path: ["u"] })).toBeUndefined();
    expect(server.seen).toHaveLength(2);
  });

  it("reports a DELETE that finds nothing the first time", async () => {
    const { runtime } = await setUp(inTurn(fails(404)));
    expect(await caught(execute(runtime, deleteThing, { path: ["u"] }))).toMatchObject({ status: 404 });
  });

  it("waits as long as Retry-After says", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await setUp(inTurn(fails(503, { "retry-after": "60" }), good), { clock });
    const result = execute(runtime, getThing, { path: ["u"] });
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "retry", delayMs: 60_000 });
    await clock.advance(59_999);
    expect(server.seen).toHaveLength(1);
    await clock.advance(1);
    expect(await result).toEqual(thing);
  });

  it("fails at once when Retry-After is longer than allowed or than what is left of the call", async () => {
    const { runtime, server } = await setUp(
      inTurn(fails(503, { "retry-after": "121" }), fails(503, { "retry-after": "60" })),
    );
    expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      status: 503,
      retryAfterMs: 121_000,
    });
    expect(await caught(execute(runtime, getThing, { path: ["u"] }, { timeoutMs: 60_000 }))).toMatchObject({
      status: 503,
    });
    expect(server.seen).toHaveLength(2);
  });

  it("waits out a 429 together with every other call", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await setUp(inTurn(fails(429, { "retry-after": "30" }), good), {
      clock,
      random: () => 0,
    });
    const first = execute(runtime, getThing, { path: ["u"] });
    await expect
      .poll(() => events.at(-1))
      .toMatchObject({ type: "rate-limit-wait", operationId: "getThing", waitMs: 30_000 });
    const second = execute(runtime, createThing, { body: {} });
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "rate-limit-wait", operationId: "createThing" });
    await clock.advance(29_999);
    expect(server.seen).toHaveLength(1);
    await clock.advance(1);
    expect(await Promise.all([first, second])).toEqual([thing, thing]);
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
  });
});

describe("limits of time", () => {
  const never: Handler = () => {};

  it("ends an attempt, and the call when no attempt is left", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await setUp(never, {
      clock,
      attemptTimeoutMs: 1000,
      retry: { maxAttempts: 2, baseDelayMs: 0 },
    });
    const result = caught(execute(runtime, getThing, { path: ["u"] }));
    await expect.poll(() => server.seen.length).toBe(1);
    await clock.advance(1000);
    await expect.poll(() => server.seen.length).toBe(2);
    await clock.advance(1000);
    expect(await result).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 1000 });
    expect(events.filter(({ type }) => type === "retry")).toMatchObject([{ reason: "timeout" }]);
  });

  it("ends the whole call", async () => {
    const clock = new FakeClock();
    const { runtime, server } = await setUp(never, { clock });
    const result = caught(execute(runtime, createThing, { body: {} }, { timeoutMs: 500 }));
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
    const { runtime, server } = await setUp(never, { auth: { ...auth, getToken } });
    const reason = new Error("enough");
    expect(await caught(execute(runtime, getThing, { path: ["u"] }, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect([asked, server.seen.length]).toEqual([0, 0]);
    const controller = new AbortController();
    const result = caught(execute(runtime, getThing, { path: ["u"] }, { signal: controller.signal }));
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(reason);
    expect(await result).toBe(reason);
  });
});

describe("answers", () => {
  const answering =
    (body: unknown): Handler =>
    (_, response) =>
      json(response, 200, body);

  it("lets unknown members and unknown words pass, also when strict", async () => {
    const grown = { ...thing, status: "brandNew", more: 1 };
    const { runtime, events } = await setUp(answering(grown), { validate: "strict" });
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(grown);
    expect(events.map(({ type }) => type)).toEqual(["request", "response"]);
  });

  it("refuses another shape when strict, naming the place and not the value", async () => {
    const { runtime } = await setUp(answering({ uuid: 12345, status: "draft" }), { validate: "strict" });
    const error = await caught(execute(runtime, getThing, { path: ["u"] }));
    expect(error).toMatchObject({
      code: "APIERA_RESPONSE_VALIDATION",
      issues: [{ path: "uuid", message: "expected string" }],
    });
    expect(inspect(error)).not.toContain("12345");
  });

  it("hands it out and reports it when lenient, and does not look when off", async () => {
    const odd = { uuid: 1, status: "draft" };
    const lenient = await setUp(answering(odd));
    expect(await execute(lenient.runtime, getThing, { path: ["u"] })).toEqual(odd);
    expect(lenient.events.at(-1)).toEqual({
      type: "response-invalid",
      operationId: "getThing",
      issues: [{ path: "uuid", message: "expected string" }],
    });
    await lenient.server.close();
    const off = await setUp(answering(odd), { validate: "off" });
    expect(await execute(off.runtime, getThing, { path: ["u"] })).toEqual(odd);
    expect(off.events.map(({ type }) => type)).toEqual(["request", "response"]);
  });

  it.each([
    ["<html>hello</html>", "the answer is not JSON"],
    ['{"uuid": "tr', "the answer is not JSON"],
    ["", "the answer is empty"],
  ])("refuses %j in every mode", async (text, message) => {
    const { runtime } = await setUp((_, response) => response.writeHead(200).end(text), { validate: "off" });
    expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      code: "APIERA_RESPONSE_VALIDATION",
      issues: [{ path: "", message }],
    });
  });

  it("keeps the beginning of an error page of a proxy", async () => {
    const page: Handler = ({ headers }, response) => {
      response.writeHead(403, { "content-type": "text/html" }).end(`<h1>Blocked</h1> ${headers.authorization}`);
    };
    const { runtime } = await setUp(page);
    const error = await caught(execute(runtime, getThing, { path: ["u"] }));
    expect(error).toMatchObject({ code: "APIERA_FORBIDDEN", bodyText: "<h1>Blocked</h1> Bearer [redacted]" });
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain("secret-token");
  });

  it("carries the rate limit on errors", async () => {
    const headers = { "ratelimit-limit": "100", "ratelimit-remaining": "41", "ratelimit-reset": "30" };
    const { runtime } = await setUp(inTurn(fails(404, headers)));
    expect(await caught(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      rateLimit: { limit: 100, remaining: 41, resetInMs: 30_000 },
    });
  });
});

it("passes on what the token provider fails with, without sending or retrying", async () => {
  const { core, server } = await setUp((_, response) => good(response));
  const failure = new Error("no token");
  let asked = 0;
  const auth = {
    ...createFakeProvider(),
    getToken: () => {
      asked += 1;
      return Promise.reject(failure);
    },
  };
  expect(await caught(execute({ ...core.runtime, auth }, getThing, { path: ["u"] }))).toBe(failure);
  expect([asked, server.seen.length]).toEqual([1, 0]);
});
