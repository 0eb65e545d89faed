import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import {
  breaks,
  createThing,
  deleteThing,
  fails,
  getThing,
  good,
  inTurn,
  startThingApi,
  thing,
} from "../../test/support/thing-api.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import { execute } from "./execute.ts";

describe("retrying", () => {
  it.each([408, 429, 500, 502, 503, 504])("repeats a GET after %i", async (status) => {
    const { runtime, server } = await startThingApi(inTurn(fails(status, { "retry-after": "0" }), good));
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
    expect(server.seen).toHaveLength(2);
  });

  it("repeats a GET whose connection broke, before or in the answer", async () => {
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"uuid"');
      response.socket?.destroy();
    };
    const { runtime, server } = await startThingApi(inTurn(breaks, half, good));
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(thing);
    expect(server.seen).toHaveLength(3);
  });

  it("gives up after maxAttempts with the last error", async () => {
    const { runtime, server } = await startThingApi(inTurn(fails(503)), { retry: { baseDelayMs: 0, maxAttempts: 4 } });
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      status: 503,
      detail: "no 503",
    });
    expect(server.seen).toHaveLength(4);
  });

  it("does not retry when told so", async () => {
    const { runtime, server } = await startThingApi(inTurn(fails(503), good), { retry: false });
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  it("does not repeat a POST whose outcome is unknown, and says so", async () => {
    for (const failure of [breaks, fails(500), fails(502), fails(504, { "retry-after": "0" })]) {
      const { runtime, server } = await startThingApi(inTurn(failure, good));
      const error = await rejectionOf(execute(runtime, createThing, { body: {} }));
      expect([error instanceof Error, isOutcomeUnknown(error), server.seen.length]).toEqual([true, true, 1]);
    }
  });

  it("repeats a POST the server did not process", async () => {
    const { runtime, server } = await startThingApi(
      inTurn(fails(503, { "retry-after": "0" }), fails(429, { "retry-after": "0" }), good),
    );
    expect(await execute(runtime, createThing, { body: { code: "c" } })).toEqual(thing);
    expect(server.seen.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => '{"code":"c"}'));
  });

  it("knows the outcome of a POST that was refused", async () => {
    const { runtime } = await startThingApi(inTurn(fails(422)));
    expect(isOutcomeUnknown(await rejectionOf(execute(runtime, createThing, { body: {} })))).toBe(false);
  });

  it("takes a DELETE that finds nothing the second time for done", async () => {
    const { runtime, server } = await startThingApi(inTurn(breaks, fails(404)));
    expect(await execute(runtime, deleteThing, { path: ["u"] })).toBeUndefined();
    expect(server.seen).toHaveLength(2);
  });

  it("reports a DELETE that finds nothing the first time", async () => {
    const { runtime } = await startThingApi(inTurn(fails(404)));
    expect(await rejectionOf(execute(runtime, deleteThing, { path: ["u"] }))).toMatchObject({ status: 404 });
  });

  it("waits as long as Retry-After says", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(inTurn(fails(503, { "retry-after": "60" }), good), {
      clock,
    });
    const result = execute(runtime, getThing, { path: ["u"] });
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "retry", delayMs: 60_000 });
    await clock.advance(59_999);
    expect(server.seen).toHaveLength(1);
    await clock.advance(1);
    expect(await result).toEqual(thing);
  });

  it("fails at once when Retry-After is longer than allowed or than what is left of the call", async () => {
    const { runtime, server } = await startThingApi(
      inTurn(fails(503, { "retry-after": "121" }), fails(503, { "retry-after": "60" })),
    );
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      status: 503,
      retryAfterMs: 121_000,
    });
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }, { timeoutMs: 60_000 }))).toMatchObject({
      status: 503,
    });
    expect(server.seen).toHaveLength(2);
  });

  it("waits out a 429 together with every other call", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(inTurn(fails(429, { "retry-after": "30" }), good), {
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

describe("retry of one call", () => {
  it("goes before that of the client, member by member", async () => {
    const { runtime, server } = await startThingApi(inTurn(fails(503)), { retry: { baseDelayMs: 0, maxAttempts: 2 } });
    for (const [retry, attempts] of [
      [false, 1],
      [{ maxAttempts: 4 }, 4],
      [{ maxRetryAfterMs: 5 }, 2],
      [undefined, 2],
    ] as const) {
      const before = server.seen.length;
      const options = retry === undefined ? {} : { retry };
      expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }, options))).toMatchObject({ status: 503 });
      expect(server.seen.length - before).toBe(attempts);
    }
  });

  it.each([
    [{ maxAttempts: 0 }, "retry.maxAttempts"],
    [{ baseDelayMs: -1 }, "retry.baseDelayMs"],
    [{ maxDelayMs: Number.NaN }, "retry.maxDelayMs"],
    [3 as never, "retry"],
  ])("that is malformed is refused: %j", async (retry, parameter) => {
    const { runtime, server } = await startThingApi(inTurn(good));
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }, { retry }))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
      parameter,
    });
    expect(server.seen).toHaveLength(0);
  });

  it("pauses between attempts, doubled and jittered and never beyond maxDelayMs", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(inTurn(fails(502)), { clock, random: () => 0.5 });
    const retry = { maxAttempts: 5, baseDelayMs: 100, maxDelayMs: 300 };
    const failure = rejectionOf(execute(runtime, getThing, { path: ["u"] }, { retry }));
    for (const [index, delayMs] of [50, 100, 150, 150].entries()) {
      await expect.poll(() => events.at(-1)).toMatchObject({ type: "retry", retry: index + 1, delayMs });
      await clock.advance(delayMs - 1);
      expect(server.seen).toHaveLength(index + 1);
      await clock.advance(1);
    }
    expect(await failure).toMatchObject({ status: 502 });
    expect(clock.pendingTimers).toBe(0);
  });

  it("ends at once when the call is aborted while it pauses", async () => {
    const clock = new FakeClock();
    const { runtime, events, server } = await startThingApi(inTurn(fails(502)), { clock, retry: { baseDelayMs: 100 } });
    const controller = new AbortController();
    const failure = rejectionOf(execute(runtime, getThing, { path: ["u"] }, { signal: controller.signal }));
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "retry" });
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect([server.seen.length, clock.pendingTimers]).toEqual([1, 0]);
  });
});
