import { NetworkError, type TokenProvider } from "@apiera/auth";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { createFakeProvider } from "../../test/support/provider.ts";
import {
  createThing,
  fails,
  getThing,
  good,
  inTurn,
  startThingApi,
  type Thing,
  thing,
} from "../../test/support/thing-api.ts";
import { createClientCore } from "../client-core.ts";
import { execute } from "../request/execute.ts";
import { bulkItems } from "../runtime.ts";

const input = { path: ["u"] };

/** What happens to a request, or to the token before it. */
const event = fc.constantFrom(
  ...([
    "good",
    "untold",
    "malformed",
    "429",
    "429 long",
    "401",
    "500",
    "503",
    "broken",
    "trickle",
    "hang",
    "no token",
  ] as const),
);

describe("whatever fails", () => {
  it("gives every turn back, leaves no timer and no unhandled rejection, and the next call goes through", async () => {
    const calls = fc.array(
      fc.record({
        post: fc.boolean(),
        abortAfterMs: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
        startAfterMs: fc.integer({ min: 0, max: 5000 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        calls,
        fc.array(event, { maxLength: 40 }),
        fc.option(fc.integer({ min: 1, max: 2 })),
        async (asked, script, most) => {
          const events = [...script];
          const clock = new FakeClock();
          let done = false;
          const next = (): (typeof events)[number] => (done ? "good" : (events.shift() ?? "good"));
          const real = createFakeProvider();
          const auth: TokenProvider = {
            ...real,
            getToken: (options) =>
              !done && events[0] === "no token" && next()
                ? Promise.reject(new NetworkError("no token"))
                : real.getToken(options),
          };
          const core = createClientCore({
            auth,
            baseUrl: "http://127.0.0.1:1",
            clock,
            random: () => 0.5,
            ...(most === null ? {} : { rateLimit: { maxConcurrent: most } }),
            fetch: (_, init) => answer(next(), clock, init?.signal ?? undefined),
          });
          const settled = asked.map(async ({ post, abortAfterMs, startAfterMs }) => {
            await new Promise<void>((resolve) => clock.schedule(resolve, startAfterMs));
            const aborter = new AbortController();
            const cancel = abortAfterMs === undefined ? undefined : clock.schedule(() => aborter.abort(), abortAfterMs);
            const options = { signal: aborter.signal };
            const call = post
              ? execute(core.runtime, createThing, { body: {} }, options)
              : execute(core.runtime, getThing, input, options);
            await call.catch(() => {});
            cancel?.();
          });
          await settleAll(clock, settled);
          expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0 });
          done = true;
          const last = execute(core.runtime, getThing, input, { timeoutMs: 4_000_000 });
          await settleAll(clock, [last]);
          expect(await last).toEqual(thing);
          expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0 });
          expect(clock.pendingTimers).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a Retry-After that cannot be meant", () => {
  it("stops the call but not the client for good", async () => {
    const clock = new FakeClock();
    const { core, server } = await startThingApi(inTurn(fails(429, { "retry-after": "99999999999999" }), good), {
      clock,
    });
    await expect(execute(core.runtime, getThing, input)).rejects.toMatchObject({ status: 429 });
    await clock.advance(3_600_000);
    expect(await execute(core.runtime, getThing, input)).toEqual(thing);
    expect(server.seen).toHaveLength(2);
  });
});

describe("a long bulk run", () => {
  it("makes a single call wait for no more requests than it has under way", async () => {
    const order: string[] = [];
    const clock = new FakeClock();
    const held: (() => void)[] = [];
    const core = createClientCore({
      auth: createFakeProvider(),
      baseUrl: "http://127.0.0.1:1",
      clock,
      fetch: async (_, init) => {
        order.push(String(init?.method));
        if (init?.method === "GET") return Response.json(thing);
        await new Promise<void>((resolve) => held.push(resolve));
        return Response.json([{ ...thing, uuid: `${order.length}` }]);
      },
    });
    const bulk = bulkItems<object, Thing>(
      core,
      { id: "bulkCreateThings", method: "POST", path: "/v1/things" },
      [],
      Array.from({ length: 1000 }, (_, code) => ({ code })),
      { chunkSize: 1, concurrency: 10 },
    );
    const release = async (): Promise<void> => {
      await vi.waitUntil(() => held.length > 0, { interval: 1 });
      held.shift()?.();
    };
    for (let index = 0; index < 30; index += 1) await release();
    const before = order.length;
    const get = execute(core.runtime, getThing, input);
    for (let index = 0; index < 12 && !order.includes("GET"); index += 1) await release();
    expect(await get).toEqual(thing);
    expect(order.indexOf("GET") - before).toBeLessThanOrEqual(10);
    while (order.length < 1001 || held.length > 0) {
      held.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await bulk).total).toBe(1000);
  });
});

/** Moves the clock until all are settled. */
async function settleAll(clock: FakeClock, promises: readonly Promise<unknown>[]): Promise<void> {
  let pending = true;
  void Promise.allSettled(promises).then(() => (pending = false));
  for (let round = 0; pending && round < 4000; round += 1) {
    await clock.advance(1000);
    // Bodies are read in turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(pending).toBe(false);
}

function answer(what: string, clock: FakeClock, signal: AbortSignal | undefined): Promise<Response> {
  const limits = (remaining: number): Record<string, string> => ({
    date: new Date(clock.now()).toUTCString(),
    "ratelimit-limit": "10",
    "ratelimit-remaining": String(remaining),
    "ratelimit-reset": String(Math.ceil(clock.now() / 1000) + 10),
  });
  const hanging = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  hanging.catch(() => {});
  switch (what) {
    case "untold":
      return Promise.resolve(Response.json(thing));
    case "malformed":
      return Promise.resolve(
        Response.json(thing, { headers: { ratelimit: "-;;=", "ratelimit-limit": "-1", "ratelimit-reset": "NaN" } }),
      );
    case "429":
      return Promise.resolve(Response.json({}, { status: 429, headers: { ...limits(0), "retry-after": "2" } }));
    case "429 long":
      return Promise.resolve(Response.json({}, { status: 429, headers: { "retry-after": "99999999999999" } }));
    case "401":
      return Promise.resolve(
        Response.json(
          { error: "invalid_token" },
          { status: 401, headers: { "www-authenticate": 'Bearer error="invalid_token"' } },
        ),
      );
    case "500":
    case "503":
      return Promise.resolve(
        Response.json({}, { status: Number(what), headers: { ...limits(3), "retry-after": "-7" } }),
      );
    case "broken":
      return Promise.reject(new TypeError("fetch failed"));
    case "trickle":
      return Promise.resolve(
        new Response(
          new ReadableStream({
            pull: () => hanging,
          }),
          { headers: limits(2) },
        ),
      );
    case "hang":
      return hanging;
    default:
      return Promise.resolve(Response.json(thing, { headers: limits(5) }));
  }
}
