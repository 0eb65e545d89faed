import { describe, expect, it } from "vitest";
import { NetworkError, TokenRequestError, TokenResponseError } from "../src/index.ts";
import { until, useHarness } from "./support/harness.ts";
import { fakeToken, json, type Reply, raw } from "./support/token-endpoint.ts";

const test = useHarness();
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const token = (more: Record<string, unknown>): Reply =>
  json(200, { access_token: fakeToken(1), expires_in: 60, ...more });

describe("the life of a token", () => {
  const serverNow = Date.UTC(2030, 0, 1);
  const date = { date: new Date(serverNow).toUTCString() };
  const ending = (inMs: number): string => fakeToken(1, { exp: (serverNow + inMs) / 1000 });

  it.each([
    ["what is stated, whatever the token says", { expires_in: 60 }, 7_200_000, 60_000, undefined],
    ["what is stated as text", { expires_in: " 60 " }, 7_200_000, 60_000, undefined],
    ["what the token says by the server's clock, where none is stated", {}, 7_200_000, 7_200_000, /exp claim/],
    ["what the token says, where text says nothing", { expires_in: " " }, 7_200_000, 7_200_000, /exp claim/],
    ["five minutes, where the token says it has ended", {}, -1_000, 300_000, /300 s were assumed/],
    ["five minutes, where the token says it never ends", {}, 1e14, 300_000, /300 s were assumed/],
    [
      "five minutes, where more is stated than any token lives",
      { expires_in: 366 * 86_400 + 1 },
      -1_000,
      300_000,
      /assumed/,
    ],
    ["what is stated, up to a year", { expires_in: 366 * 86_400 }, -1_000, 366 * 86_400_000, undefined],
  ])("is %s", async (_, stated, endsInMs, lifeMs, correction) => {
    const { endpoint, events } = test.current;
    endpoint.replies.push(json(200, { access_token: ending(endsInMs), ...stated }, date));
    const { issuedAt, expiresAt } = await test.current.provider().getToken();
    expect(expiresAt - issuedAt).toBe(lifeMs);
    const details = events.flatMap((event) => (event.type === "token-response-corrected" ? [event.detail] : []));
    expect(details).toEqual(correction === undefined ? [] : [expect.stringMatching(correction)]);
  });

  it("begins when the token is asked for, not when it arrives", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 60;
    endpoint.fallback = (response) => {
      clock.advance(5_000);
      endpoint.sell(response);
    };
    const askedAt = clock.now();
    const { issuedAt, expiresAt } = await test.current.provider().getToken();
    expect([issuedAt, expiresAt]).toEqual([askedAt, askedAt + 60_000]);
  });
});

describe("a token response", () => {
  it.each(["Bearer", "bearer", "BEARER", undefined])("may say the token type as %s", async (type) => {
    test.current.endpoint.replies.push(token({ token_type: type }));
    expect((await test.current.provider().getToken()).tokenType).toBe("Bearer");
  });

  it.each<[string, Reply, RegExp]>([
    ["another token type", token({ token_type: "DPoP" }), /token_type is not Bearer/],
    ["a token of several lines", token({ access_token: "a\r\nb" }), /characters that cannot stand/],
    ["a redirect", raw(307, "", { location: "http://127.0.0.1:1/" }), /redirect, which is not followed/],
  ])("that means what it says is not asked for again: %s", async (_, reply, message) => {
    const { endpoint } = test.current;
    endpoint.replies.push(reply);
    const error = await caught(test.current.provider({ retry: { limit: 2 } }).getToken());
    expect(error).toBeInstanceOf(TokenResponseError);
    expect(error).toMatchObject({ retryable: false, message: expect.stringMatching(message) });
    expect(endpoint.requests).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ["cut off", raw(200, '{"access_token":"a', { "content-type": "application/json" })],
    ["the page of something in between", raw(200, "<html>", { "content-type": "text/html" })],
    ["without a token", json(200, {})],
    ["with an empty token", token({ access_token: "" })],
  ])("that may have been broken on its way is asked for again: %s", async (_, reply) => {
    const { endpoint } = test.current;
    endpoint.replies.push(reply);
    const pending = test.current.provider({ retry: { limit: 2 } }).getToken();
    expect((await test.current.settled(pending)).value).toBe(fakeToken(1));
    expect(test.current.events).toContainEqual(
      expect.objectContaining({
        type: "purchase-failed",
        error: expect.objectContaining({ message: expect.stringContaining("no JSON with an access_token") }),
      }),
    );
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a redirect", () => {
  it("gets neither the secret nor another request", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(raw(307, "", { location: endpoint.url }));
    await caught(test.current.provider().getToken());
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("an answer with an error status", () => {
  it.each([
    [408, true],
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [403, false],
    [404, false],
  ])("%d may pass: %s", async (status, retryable) => {
    test.current.endpoint.replies.push(json(status, {}));
    const error = await caught(test.current.provider().getToken());
    expect(error).toBeInstanceOf(TokenRequestError);
    expect(error).toMatchObject({ status, retryable });
  });

  it("other than 429 says nothing by the quotas it tells of", async () => {
    const quota = { "auth0-client-quota-limit": "b=per_day;q=50;r=0;t=300" };
    test.current.endpoint.replies.push(json(503, {}, quota));
    expect(await caught(test.current.provider().getToken())).toMatchObject({ status: 503, retryAfterMs: undefined });
  });
});

describe("a purchase", () => {
  it("leaves no timer behind, whatever came of it", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    endpoint.replies.push((response) => void response.destroy());
    expect(await caught(subject.getToken({ forceRefresh: true }))).toBeInstanceOf(NetworkError);
    expect(clock.pending).toBe(0);
  });

  it("that ends with its provider is told of as no failure", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(() => {});
    const subject = test.current.provider();
    const waiting = caught(subject.getToken());
    await endpoint.received(1);
    await subject.close();
    expect(await waiting).toMatchObject({ code: "APIERA_CLOSED" });
    expect(test.current.events).toEqual([]);
  });

  it("ends with its time, though the headers came in time", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push((response) => void response.writeHead(200).write("{"));
    const unheeding: typeof fetch = (input, init) => {
      const { signal: _, ...rest } = init ?? {};
      return fetch(input, rest);
    };
    const outcome = caught(test.current.provider({ timeoutMs: 2_000, fetch: unheeding }).getToken());
    await endpoint.received(1);
    await until(() => clock.pending > 0);
    clock.advance(2_000);
    expect(await outcome).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 2_000 });
  });
});
