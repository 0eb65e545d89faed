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
