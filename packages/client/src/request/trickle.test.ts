import type { ServerResponse } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { createThing, fails, getThing, good, inTurn, startThingApi, thing } from "../../test/support/thing-api.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { execute } from "./execute.ts";
import type { RequestOptions } from "./operation.ts";

const input = { path: ["u"] };
const beginning = (response: ServerResponse, status = 200): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.write('{"uuid":');
};

describe("an answer whose body does not end", () => {
  async function setUp(status: number, options: Partial<ClientOptions> = {}) {
    const clock = new FakeClock();
    let closed = 0;
    const api = await startThingApi(
      inTurn((response) => {
        response.on("close", () => (closed += 1));
        beginning(response, status);
      }, good),
      { clock, ...options },
    );
    const started = async (requests: number): Promise<void> => {
      await vi.waitUntil(() => api.server.seen.length === requests, { interval: 1 });
      // The head has to be here: the turn is then given back.
      await vi.waitUntil(() => api.core.rateLimit?.inFlight === 0, { interval: 1 });
    };
    return { ...api, clock, closed: () => closed, started };
  }

  it("fails its attempt in time, and a GET is repeated", async () => {
    const { runtime, clock, started, closed } = await setUp(200);
    const call = execute(runtime, getThing, input);
    await started(1);
    await clock.advance(30_000);
    expect(await call).toEqual(thing);
    await vi.waitUntil(() => closed() === 1);
    expect(clock.pendingTimers).toBe(0);
  });

  it("leaves the outcome of a POST unknown", async () => {
    const { runtime, clock, started, server } = await setUp(200);
    const failure = rejectionOf(execute(runtime, createThing, { body: {} }));
    await started(1);
    await clock.advance(30_000);
    expect(await failure).toMatchObject({ code: "APIERA_TIMEOUT" });
    expect(isOutcomeUnknown(await failure)).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, RequestOptions]>([["an error's, too", {}]])("%s: the status counts", async (_, options) => {
    const { runtime, clock, started } = await setUp(404);
    const failure = rejectionOf(execute(runtime, getThing, input, options));
    await started(1);
    await clock.advance(30_000);
    expect(await failure).toMatchObject({ status: 404 });
    expect(clock.pendingTimers).toBe(0);
  });

  it.each([200, 404, 503])("ends with the caller's signal (%d), and the connection with it", async (status) => {
    const { runtime, clock, started, closed, server } = await setUp(status);
    const aborter = new AbortController();
    const failure = rejectionOf(execute(runtime, getThing, input, { signal: aborter.signal }));
    await started(1);
    aborter.abort(new Error("enough"));
    expect(await failure).toBe(aborter.signal.reason);
    await vi.waitUntil(() => closed() === 1);
    expect(clock.pendingTimers).toBe(0);
    expect(server.seen).toHaveLength(1);
  });
});

describe("a Retry-After", () => {
  const hourOff = new Date(Date.UTC(2026, 0, 1, 1)).toUTCString();
  it.each([
    [
      "a date on a clock an hour ahead",
      { date: hourOff, "retry-after": new Date(Date.UTC(2026, 0, 1, 1, 0, 7)).toUTCString() },
      7000,
    ],
    ["a date in the past", { date: hourOff, "retry-after": new Date(Date.UTC(2020, 0)).toUTCString() }, 0],
    ["seconds", { "retry-after": "7" }, 7000],
  ])("as %s is waited for", async (_, headers, delayMs) => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(inTurn(fails(503, headers), good), { clock });
    const call = execute(runtime, getThing, input);
    await vi.waitUntil(() => events.some(({ type }) => type === "retry"), { interval: 1 });
    expect(events.find(({ type }) => type === "retry")).toMatchObject({ delayMs });
    if (delayMs > 0) {
      await clock.advance(delayMs - 1);
      expect(server.seen).toHaveLength(1);
    }
    await clock.advance(1);
    expect(await call).toEqual(thing);
  });

  it.each(["-5", "soon", "1e3", ""])(
    "of %j is none: a POST is not repeated, a GET after a pause of our own",
    async (value) => {
      const { runtime, server } = await startThingApi(inTurn(fails(503, { "retry-after": value }), good));
      expect(await rejectionOf(execute(runtime, createThing, { body: {} }))).toMatchObject({ status: 503 });
      expect(await execute(runtime, getThing, input)).toEqual(thing);
      expect(server.seen).toHaveLength(2);
    },
  );
});

describe("headers of a call", () => {
  it.each([new Headers({ "x-a": "1" }), new Map([["x-a", "1"]]), [["x-a", "1"]], "x-a: 1"])(
    "in a form that has no members by name are refused, not lost",
    async (headers) => {
      const { runtime, server } = await startThingApi((_, response) => good(response));
      const failure = rejectionOf(execute(runtime, getThing, input, { headers: headers as never }));
      expect(await failure).toMatchObject({ code: "APIERA_INVALID_REQUEST", parameter: "headers" });
      expect(server.seen).toHaveLength(0);
    },
  );
});

describe("a query that contains itself", () => {
  it("is refused", async () => {
    const { runtime } = await startThingApi((_, response) => good(response));
    const query: { page?: object } = {};
    query.page = query;
    expect(await rejectionOf(execute(runtime, getThing, { ...input, query }))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
    });
  });
});
