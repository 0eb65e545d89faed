import { inspect } from "node:util";
import type { TokenProvider } from "@apiera/auth";
import { describe, expect, it, vi } from "vitest";
import { json } from "../../test/support/api-server.ts";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { createFakeProvider } from "../../test/support/provider.ts";
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
import { type CallReport, execute } from "./execute.ts";

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
  it("sends nothing, even through a fetch that does not look at signals, and gives the turn back unused", async () => {
    const limits = { "ratelimit-limit": "10", "ratelimit-remaining": "5", "ratelimit-reset": "60" };
    const sent = vi.fn(() => Promise.resolve(Response.json(thing, { headers: limits })));
    const { core, runtime } = await startThingApi((_, response) => good(response), {
      fetch: sent,
      rateLimit: { maxConcurrent: 1 },
    });
    const aborter = new AbortController();
    let resolve: (response: Response) => void = () => {};
    sent.mockImplementationOnce(() => new Promise((settle) => (resolve = settle)));
    const first = execute(runtime, getThing, input);
    await vi.waitUntil(() => sent.mock.calls.length === 1);
    let report: CallReport | undefined;
    const second = rejectionOf(
      execute(runtime, createThing, { body: {} }, { signal: aborter.signal }, { onEnd: (end) => (report = end) }),
    );
    await vi.waitUntil(() => core.rateLimit?.waiting === 1);
    const answer = Response.json(thing, { headers: limits });
    const text = answer.text.bind(answer);
    // Read right after the answer gave the turn to the second call, before that goes on.
    vi.spyOn(answer, "text").mockImplementation(() => {
      expect(core.rateLimit).toMatchObject({ waiting: 0, inFlight: 1 });
      aborter.abort(new Error("enough"));
      return text();
    });
    resolve(answer);
    await first;
    expect(await second).toBe(aborter.signal.reason);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(report).toEqual({ requests: 0, uncertain: false });
    expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0, remaining: 5 });
  });
});

describe("an outcome that became unknown on the way", () => {
  it("stays unknown when a later attempt of the same call is refused", async () => {
    const { runtime } = await startThingApi(inTurn(breaks, fails(403)));
    const failure = await rejectionOf(execute(runtime, deleteThing, input));
    expect(failure).toMatchObject({ status: 403 });
    expect(isOutcomeUnknown(failure)).toBe(true);
  });

  it("is unknown when the server takes a request and its answer cannot be read", async () => {
    const { runtime } = await startThingApi((_, response) => response.end("<html>"));
    const failure = await rejectionOf(execute(runtime, createThing, { body: {} }));
    expect(failure).toMatchObject({ code: "APIERA_RESPONSE_VALIDATION" });
    expect(isOutcomeUnknown(failure)).toBe(true);
  });

  it("is known when the call was refused and nothing else happened", async () => {
    const { runtime } = await startThingApi(inTurn(fails(429, { "retry-after": "0" }), fails(403)));
    expect(isOutcomeUnknown(await rejectionOf(execute(runtime, deleteThing, input)))).toBe(false);
  });
});

describe("a token that the server echoes", () => {
  it("is not shown, be it the one that was replaced or the last", async () => {
    const { runtime, server } = await startThingApi((request, response) => {
      const challenge = { "www-authenticate": 'Bearer error="invalid_token"' };
      if (request.headers.authorization === "Bearer secret-token-1") return json(response, 401, {}, challenge);
      const echo = "secret-token-1 secret-token-2";
      return json(
        response,
        422,
        {
          detail: echo,
          title: echo,
          type: echo,
          instance: echo,
          correlationId: echo,
          errors: [{ code: echo, message: echo }],
        },
        {
          "x-request-id": echo,
          ratelimit: `"${echo}";r=1;t=1`,
          "retry-after": echo,
          location: echo,
          "content-language": echo,
        },
      );
    });
    const failure = await rejectionOf(execute(runtime, getThing, input));
    expect(server.seen).toHaveLength(2);
    expect(failure).toMatchObject({ status: 422, detail: "[redacted] [redacted]", requestId: "[redacted] [redacted]" });
    const shown = inspect(failure, { depth: 10, showHidden: true }) + JSON.stringify(failure) + String(failure);
    expect(shown).not.toContain("secret-token");
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
