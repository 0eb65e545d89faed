import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  isApieraError,
  NetworkError,
  TimeoutError,
  type TokenProvider,
  type TokenProviderEvent,
  type TokenProviderOptions,
  TokenRequestError,
  TokenResponseError,
} from "../src/index.ts";
import { HOUR, SECRET, useHarness } from "./support/harness.ts";
import { fakeToken, json, raw } from "./support/token-endpoint.ts";

const test = useHarness();

function provider(overrides: Partial<TokenProviderOptions> = {}): TokenProvider {
  return test.current.provider(overrides);
}

function told(type: TokenProviderEvent["type"], count = 1): Promise<void> {
  return test.current.told(type, count);
}

describe("the token request", () => {
  it("is the one the authentication guide documents", async () => {
    const { endpoint } = test.current;
    await provider().getToken();
    expect(endpoint.requests).toHaveLength(1);
    const [request] = endpoint.requests;
    expect(request).toMatchObject({ method: "POST", path: "/oauth/token" });
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      client_id: "client-1",
      client_secret: SECRET,
      audience: "https://api.apiera.io",
      grant_type: "client_credentials",
      organization: "org_1",
    });
  });
});

describe("the token", () => {
  it("says what is known of it", async () => {
    const { clock } = test.current;
    const token = await provider().getToken();
    expect(token.value).toBe(fakeToken(1));
    expect(token).toMatchObject({ tokenType: "Bearer", organization: "org_1", permissions: ["read", "write"] });
    expect([token.issuedAt, token.expiresAt]).toEqual([clock.now(), clock.now() + 24 * HOUR]);
    expect([token.can("write"), token.can("admin")]).toEqual([true, false]);
  });

  it("shows its value nowhere else", async () => {
    const { events } = test.current;
    const subject = provider();
    const token = await subject.getToken();
    const shown = [
      inspect(token, { depth: 9, showHidden: true }),
      JSON.stringify(token),
      String(token),
      JSON.stringify({ ...token }),
      JSON.stringify(structuredClone({ ...token, can: 0 })),
      inspect(subject, { depth: 9, showHidden: true }),
      JSON.stringify(events),
    ];
    for (const text of shown) {
      expect(text).not.toContain(token.value);
      expect(text).not.toContain(SECRET);
    }
  });
});

describe("one flight", () => {
  it("serves 500 callers with one request", async () => {
    const { endpoint } = test.current;
    const subject = provider();
    const tokens = await Promise.all(Array.from({ length: 500 }, () => subject.getToken()));
    expect(endpoint.requests).toHaveLength(1);
    expect(new Set(tokens).size).toBe(1);
  });

  it("hands out the token in hand without asking anyone", async () => {
    const { clock, endpoint } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    clock.advance(20 * HOUR);
    expect(await subject.getToken()).toBe(first);
    expect(subject.getToken()).toBe(subject.getToken());
    expect(endpoint.requests).toHaveLength(1);
  });

  it("lets an abort detach its own caller only", async () => {
    const { endpoint } = test.current;
    let release = (): void => {};
    endpoint.replies.push((response) => {
      release = () => endpoint.sell(response);
    });
    const subject = provider();
    const controller = new AbortController();
    const leaving = subject.getToken({ signal: controller.signal });
    const staying = subject.getToken();
    await endpoint.received(1);
    controller.abort(new Error("gone"));
    await expect(leaving).rejects.toThrow("gone");
    release();
    expect((await staying).value).toBe(fakeToken(1));
  });

  it("does not start for a signal that has fired already", async () => {
    const { endpoint } = test.current;
    await expect(provider().getToken({ signal: AbortSignal.abort(new Error("early")) })).rejects.toThrow("early");
    expect(endpoint.requests).toHaveLength(0);
  });

  it("does not pass the reason of callers who left on to one who comes after them", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(() => {});
    const subject = provider({ clientSecret: () => new Promise((resolve) => setImmediate(() => resolve(SECRET))) });
    const controller = new AbortController();
    const leaving = subject.getToken({ signal: controller.signal }).catch((error: unknown) => error);
    controller.abort(new Error("gone"));
    endpoint.replies.length = 0;
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(await leaving).toEqual(new Error("gone"));
  });

  it("lets go of a caller whose signal fires while a renewal is awaited", async () => {
    const { clock, endpoint } = test.current;
    const subject = provider({ timeoutMs: HOUR });
    await subject.getToken();
    clock.advance(24 * HOUR - 60_000);
    endpoint.replies.push(() => {});
    await subject.getToken();
    await endpoint.received(2);
    clock.advance(55_000);
    const controller = new AbortController();
    const leaving = subject.getToken({ signal: controller.signal });
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error("gone"));
    await expect(leaving).rejects.toThrow("gone");
  });

  it("keeps organizations apart, and joins providers of the same one", async () => {
    const { endpoint } = test.current;
    const subject = provider();
    const other = subject.forOrganization("org_2");
    const third = test.current.keep(subject.forOrganization("org_2"));
    test.current.keep(other);
    const tokens = await Promise.all([subject, other, third].map((each) => each.getToken()));
    expect(tokens.map((token) => token.organization)).toEqual(["org_1", "org_2", "org_2"]);
    expect(tokens[1]).toBe(tokens[2]);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("expiry", () => {
  it("renews in the background once the token is due, and hands out the old one meanwhile", async () => {
    const { clock, endpoint } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 20 * 60_000);
    expect(await subject.getToken()).toBe(first);
    expect(await subject.getToken()).toBe(first);
    await told("token-purchased", 2);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });

  it("never hands out a token that would die on its way", async () => {
    const { clock } = test.current;
    const subject = provider();
    await subject.getToken();
    clock.advance(24 * HOUR - 9_999);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });

  it("does not ask at every call when tokens live shortly", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 60;
    const subject = provider();
    for (let call = 0; call < 50; call += 1) {
      await subject.getToken();
      clock.advance(1_000);
    }
    expect(endpoint.requests).toHaveLength(1);
  });

  it("counts on the monotonic clock: a wall clock that jumps changes nothing", async () => {
    const { clock } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    for (const jump of [48 * HOUR, -96 * HOUR]) {
      clock.jumpWallClock(jump);
      expect(await subject.getToken()).toBe(first);
    }
  });

  it("gives a caller who asks for more life a token that has it, or says that there is none such", async () => {
    const { clock } = test.current;
    const subject = provider();
    await subject.getToken();
    clock.advance(10 * HOUR);
    expect((await subject.getToken({ minTtlMs: 20 * HOUR })).value).toBe(fakeToken(2));
    await expect(subject.getToken({ minTtlMs: 25 * HOUR })).rejects.toMatchObject({
      code: "APIERA_CONFIGURATION",
      option: "minTtlMs",
    });
    await expect(subject.getToken({ minTtlMs: Number.NaN })).rejects.toMatchObject({
      code: "APIERA_CONFIGURATION",
      option: "minTtlMs",
    });
  });

  it("buys a new token when it is told to", async () => {
    const subject = provider();
    await subject.getToken();
    const forced = await Promise.all([
      subject.getToken({ forceRefresh: true }),
      subject.getToken({ forceRefresh: true }),
    ]);
    expect(forced.map((token) => token.value)).toEqual([fakeToken(2), fakeToken(2)]);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });

  it.each([
    ["missing", undefined, 300],
    ["null", null, 300],
    ["zero", 0, 300],
    ["negative", -5, 300],
    ["text", "soon", 300],
    ["a number as text", "3600", 3600],
    ["a fraction", 0.5, 0.5],
    ["more than any token lives", 1e300, 300],
  ])("gives a token whose expires_in is %s a documented life", async (_, expiresIn, seconds) => {
    const { endpoint } = test.current;
    endpoint.expiresIn = expiresIn;
    const token = await provider().getToken();
    expect(token.expiresAt - token.issuedAt).toBe(seconds * 1000);
  });

  it("takes the exp claim when expires_in says nothing", async () => {
    const { endpoint, events } = test.current;
    const now = Math.floor(Date.now() / 1000);
    const value = fakeToken(9, { exp: now + 7200 });
    endpoint.replies.push(
      json(200, { access_token: value, token_type: "Bearer" }, { date: new Date(now * 1000).toUTCString() }),
    );
    const token = await provider().getToken();
    expect(token.expiresAt - token.issuedAt).toBe(7_200_000);
    expect(events).toContainEqual(expect.objectContaining({ type: "token-response-corrected" }));
  });
});

describe("failures", () => {
  const refused = json(401, { error: "invalid_client", error_description: `wrong secret ${SECRET}` });

  it.each([
    ["a refusal", refused, TokenRequestError, { status: 401, oauthError: "invalid_client", retryable: false }],
    [
      "429",
      json(429, {}, { "retry-after": "7" }),
      TokenRequestError,
      { status: 429, retryAfterMs: 7_000, retryable: true },
    ],
    [
      "503 in HTML",
      raw(503, `<html>${SECRET}</html>`, { "content-type": "text/html" }),
      TokenRequestError,
      { status: 503, retryable: true },
    ],
    [
      "HTML with 200",
      raw(200, `<html>${SECRET}</html>`, { "content-type": "text/html" }),
      TokenResponseError,
      { status: 200, contentType: "text/html" },
    ],
    ["truncated JSON", raw(200, `{"access_token":"${fakeToken(7)}`), TokenResponseError, { status: 200 }],
    ["an empty body", raw(200, ""), TokenResponseError, { status: 200 }],
    ["no access_token", json(200, { token_type: "Bearer" }), TokenResponseError, { status: 200 }],
    ["an empty token", json(200, { access_token: "" }), TokenResponseError, { status: 200 }],
    ["a token unsafe in a header", json(200, { access_token: "a\r\nb: c" }), TokenResponseError, { status: 200 }],
    ["another token type", json(200, { access_token: "a", token_type: "DPoP" }), TokenResponseError, { status: 200 }],
    ["a redirect", raw(302, "", { location: "http://127.0.0.1:1/" }), TokenResponseError, { status: 302 }],
    ["a body over 1 MiB", raw(200, "x".repeat(1_048_577)), TokenResponseError, { status: 200 }],
    [
      "a connection that breaks",
      (response: { destroy(): void }) => void response.destroy(),
      NetworkError,
      { retryable: true },
    ],
  ])("%s", async (_, reply, errorClass, facts) => {
    const { endpoint, events } = test.current;
    endpoint.replies.push(reply);
    const error = await provider()
      .getToken()
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject(facts);
    const shown =
      inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error) + inspect(events, { depth: 12 });
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(fakeToken(7).slice(0, 20));
  });

  it("an endpoint that hangs, before or after the headers", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(
      () => {},
      (response) => void response.writeHead(200).write("{"),
    );
    for (const requests of [1, 2]) {
      const pending = provider({ timeoutMs: 3_000 }).getToken();
      const outcome = pending.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      await endpoint.received(requests);
      clock.advance(3_000);
      const error = await outcome;
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ timeoutMs: 3_000 });
    }
  });

  it("a secret function that fails, or gives nothing", async () => {
    const failing = provider({ clientSecret: () => Promise.reject(new Error("vault sealed")) });
    await expect(failing.getToken()).rejects.toMatchObject({
      code: "APIERA_CONFIGURATION",
      option: "clientSecret",
      cause: new Error("vault sealed"),
    });
    await expect(provider({ clientSecret: () => "" }).getToken()).rejects.toMatchObject({
      code: "APIERA_CONFIGURATION",
      option: "clientSecret",
    });
  });

  it("a secret function that fails is not asked at every call", async () => {
    const { clock } = test.current;
    let asked = 0;
    const subject = provider({
      clientSecret: () => {
        asked += 1;
        if (asked > 1) throw new Error("vault sealed");
        return SECRET;
      },
    });
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 60_000);
    for (let call = 0; call < 5; call += 1) {
      expect(await subject.getToken()).toBe(first);
      await told("purchase-failed", 1);
    }
    expect(asked).toBe(2);
    clock.advance(60_000);
    await expect(subject.getToken()).rejects.toMatchObject({ code: "APIERA_CONFIGURATION", option: "clientSecret" });
    await expect(subject.getToken()).rejects.toMatchObject({
      code: "APIERA_CONFIGURATION",
      option: "clientSecret",
      cause: { cause: new Error("vault sealed") },
    });
    expect(asked).toBe(3);
  });

  it("tries the next secret when the first is refused", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(refused);
    await provider({ clientSecret: ["old-secret", SECRET] }).getToken();
    expect(endpoint.requests.map((request) => JSON.parse(request.body).client_secret)).toEqual(["old-secret", SECRET]);
  });

  it("never take a valid token away", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 600;
    const subject = provider();
    const first = await subject.getToken();
    clock.advance(560_000);
    await endpoint.stop();
    for (let call = 1; call <= 3; call += 1) {
      expect(await subject.getToken()).toBe(first);
      await told("purchase-failed", 1);
    }
    await endpoint.start();
    clock.advance(1_000);
    expect(await subject.getToken()).toBe(first);
    await told("token-purchased", 2);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });

  it("are tried again a bounded number of times, as Retry-After asks", async () => {
    const { clock, endpoint, events } = test.current;
    endpoint.replies.push(json(503, {}, { "retry-after": "2" }), json(503, {}));
    const pending = provider({ retry: { limit: 2 } }).getToken();
    await told("purchase-failed", 1);
    expect(events[0]).toMatchObject({ retryInMs: 2_000 });
    clock.advanceToNextTimer();
    await told("purchase-failed", 2);
    clock.advanceToNextTimer();
    expect((await pending).value).toBe(fakeToken(1));
    expect(endpoint.requests).toHaveLength(3);
  });

  it("make callers fail fast until the pause has passed, so that a dead endpoint is not hammered", async () => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = json(500, {});
    const subject = provider();
    const errors: unknown[] = [];
    for (let call = 0; call < 5; call += 1) errors.push(await subject.getToken().catch((error: unknown) => error));
    expect(endpoint.requests).toHaveLength(1);
    expect(errors.at(-1)).toBeInstanceOf(TokenRequestError);
    expect(errors.at(-1)).toMatchObject({ status: 500, cause: errors[0] });
    endpoint.fallback = undefined;
    clock.advance(60_000);
    expect((await subject.getToken()).value).toBe(fakeToken(1));
  });
});

describe("invalidate", () => {
  it("drops the current token, given as token or as text", async () => {
    const subject = provider();
    await subject.invalidate(await subject.getToken());
    const second = await subject.getToken();
    expect(second.value).toBe(fakeToken(2));
    await subject.invalidate(second.value);
    expect((await subject.getToken()).value).toBe(fakeToken(3));
  });

  it("leaves a newer token alone", async () => {
    const { endpoint } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    await subject.invalidate(first);
    const second = await subject.getToken();
    await subject.invalidate(first);
    expect(await subject.getToken()).toBe(second);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("close", () => {
  it("rejects those who wait and those who come later, and leaves no timer", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(() => {});
    const subject = provider();
    const waiting = subject.getToken().catch((error: unknown) => error);
    await endpoint.received(1);
    await subject.close();
    for (const error of [await waiting, await subject.getToken().catch((later: unknown) => later)]) {
      expect(isApieraError(error) && error.code).toBe("APIERA_CLOSED");
    }
    expect(clock.pending).toBe(0);
    await subject.close();
  });

  it("rejects also those who had only just begun to wait, or waited for a renewal, and buys nothing more", async () => {
    const { clock, endpoint } = test.current;
    const subject = provider({ timeoutMs: HOUR });
    const beginning = subject.getToken().catch((error: unknown) => error);
    await subject.close();
    expect(await beginning).toMatchObject({ code: "APIERA_CLOSED" });
    expect(endpoint.requests).toHaveLength(0);

    const other = provider({ timeoutMs: HOUR });
    await other.getToken();
    clock.advance(24 * HOUR - 60_000);
    endpoint.replies.push(() => {});
    await other.getToken();
    const waiting = other.getToken({ minTtlMs: HOUR }).catch((error: unknown) => error);
    await endpoint.received(2);
    await other.close();
    expect(await waiting).toMatchObject({ code: "APIERA_CLOSED" });
    expect(endpoint.requests).toHaveLength(2);
  });

  it("leaves another provider of the same organization working", async () => {
    const subject = provider();
    const other = subject.forOrganization("org_1");
    test.current.keep(other);
    await subject.close();
    expect((await other.getToken()).value).toBe(fakeToken(1));
  });
});
