import type { TokenProvider } from "@apiera/auth";
import { describe, expect, it, vi } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { createFakeProvider } from "../../test/support/provider.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { createThing, getThing, good, startThingApi, thing } from "../../test/support/thing-api.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import { execute } from "./execute.ts";

const input = { path: ["u"] };

/** A provider whose token never comes, as while the identity provider hangs; it heeds the signal, as that of the auth package does. */
function hangingProvider(): { auth: TokenProvider; asked: () => number } {
  const getToken = vi.fn<TokenProvider["getToken"]>(
    ({ signal } = {}) =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
  );
  return { auth: { ...createFakeProvider(), getToken }, asked: () => getToken.mock.calls.length };
}

describe("waiting for a token", () => {
  it("ends when the caller aborts", async () => {
    const { auth, asked } = hangingProvider();
    const { runtime, server } = await startThingApi((_, response) => good(response), { auth });
    const aborter = new AbortController();
    const failure = rejectionOf(execute(runtime, getThing, input, { signal: aborter.signal }));
    await vi.waitUntil(() => asked() > 0);
    const reason = new Error("enough");
    aborter.abort(reason);
    expect(await failure).toBe(reason);
    expect(server.seen).toHaveLength(0);
  });

  it("ends when the time of the call is up", async () => {
    const clock = new FakeClock();
    const { auth, asked } = hangingProvider();
    const { runtime } = await startThingApi((_, response) => good(response), { auth, clock });
    const failure = rejectionOf(execute(runtime, getThing, input, { timeoutMs: 1000 }));
    await vi.waitUntil(() => asked() > 0);
    await clock.advance(1000);
    expect(await failure).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 1000 });
    expect(isOutcomeUnknown(await failure)).toBe(false);
    expect(clock.pendingTimers).toBe(0);
  });
});

describe("an abort between the turn and the sending", () => {
  it("sends nothing, also through a fetch that does not look at signals, and costs no part of the budget", async () => {
    const limits = { "ratelimit-limit": "10", "ratelimit-remaining": "5", "ratelimit-reset": "60" };
    const sent = vi.fn(() => Promise.resolve(Response.json(thing, { headers: limits })));
    const { core, runtime } = await startThingApi((_, response) => good(response), {
      fetch: sent,
      rateLimit: { maxConcurrent: 1 },
    });
    await execute(runtime, getThing, input);
    let answer: (response: Response) => void = () => {};
    sent.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const first = execute(runtime, getThing, input);
    await vi.waitUntil(() => sent.mock.calls.length === 2);
    const aborter = new AbortController();
    const second = rejectionOf(execute(runtime, createThing, { body: {} }, { signal: aborter.signal }));
    await vi.waitUntil(() => core.rateLimit?.waiting === 1);
    answer(Response.json(thing, { headers: { ...limits, "ratelimit-remaining": "4" } }));
    await vi.waitUntil(
      () => {
        if (core.rateLimit?.waiting !== 0) return false;
        aborter.abort(new Error("enough"));
        return true;
      },
      { interval: 0 },
    );
    await first;
    await second;
    expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0 });
  });
});

describe("a connection that is refused", () => {
  it("is told from one that broke: nothing was sent", async () => {
    const { runtime, server } = await startThingApi((_, response) => good(response));
    await server.close();
    const error = await rejectionOf(execute(runtime, createThing, { body: {} }));
    expect(error).toMatchObject({ code: "APIERA_NETWORK" });
    expect(isOutcomeUnknown(error)).toBe(false);
  });
});
