import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createTokenProviderFromEnv, type TokenProvider } from "../src/index.ts";
import { HOUR, SECRET, until, useHarness } from "./support/harness.ts";
import { fakeToken, json, type Reply } from "./support/token-endpoint.ts";

const test = useHarness();
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Refuses one secret and sells to any other. */
function refusing(old: string): Reply {
  return (response, request) => {
    if (JSON.parse(request.body).client_secret === old) json(401, { error: "invalid_client" })(response, request);
    else test.current.endpoint.sell(response);
  };
}

describe("minTtlMs that only the way of the token makes impossible", () => {
  it("costs one request, not one after the other", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 3600;
    endpoint.fallback = (response) => {
      clock.advance(5);
      endpoint.sell(response);
    };
    const subject = test.current.provider();
    for (let call = 0; call < 3; call += 1) {
      expect(await caught(subject.getToken({ minTtlMs: HOUR - 3 }))).toMatchObject({ option: "minTtlMs" });
    }
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("a secret that is being rotated", () => {
  it("holds back no process that has another one to try", async () => {
    test.current.endpoint.fallback = refusing("old");
    await caught(test.current.sharing({ clientSecret: "old" }).getToken());
    expect((await test.current.sharing({ clientSecret: ["old", SECRET] }).getToken()).value).toBe(fakeToken(1));
  });

  it("does not make Retry-After forgotten", async () => {
    const { clock, endpoint } = test.current;
    let secret = "old";
    const subject = test.current.provider({ clientSecret: () => secret });
    endpoint.fallback = refusing("old");
    await caught(subject.getToken());
    secret = SECRET;
    endpoint.fallback = json(429, {}, { "retry-after": "600" });
    clock.advance(1_000);
    for (let second = 0; second < 60; second += 1) {
      await caught(subject.getToken());
      clock.advance(1_000);
    }
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("with the endpoint down", () => {
  it("a token is handed out to its very end, and not a moment longer", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 5_000);
    endpoint.fallback = json(500, {});
    expect(await subject.getToken()).toBe(first);
    clock.advance(4_999);
    expect(await subject.getToken()).toBe(first);
    clock.advance(1);
    expect(await caught(subject.getToken())).toMatchObject({ status: 500 });
  });

  it("for one request near the end of a token, callers get their own attempts", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    clock.advance(24 * HOUR - 10_100);
    endpoint.replies.push((response) => void response.destroy());
    await subject.getToken();
    await test.current.told("purchase-failed");
    clock.advance(10_200);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });
});

describe("forceRefresh", () => {
  it("heeds the pause after a failure, and minTtlMs", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(json(429, {}, { "retry-after": "600" }));
    const subject = test.current.provider();
    for (let call = 0; call < 10; call += 1) {
      expect(await caught(subject.getToken({ forceRefresh: true }))).toMatchObject({ status: 429 });
    }
    expect(endpoint.requests).toHaveLength(1);
    const other = test.current.provider();
    expect(await caught(other.getToken({ forceRefresh: true, minTtlMs: 25 * HOUR }))).toMatchObject({
      option: "minTtlMs",
    });
  });

  it("and a caller without a token share one request", async () => {
    const subject = test.current.provider();
    const tokens = await Promise.all([subject.getToken({ forceRefresh: true }), subject.getToken()]);
    expect(tokens[0]).toBe(tokens[1]);
    expect(test.current.endpoint.requests).toHaveLength(1);
  });
});

describe("foreign code", () => {
  it("that puts the request into its network error does not show the secret", async () => {
    const asText = async (request: unknown): Promise<string> => (request as Request).clone().text();
    const fetches: (typeof fetch)[] = [
      async (request) => {
        throw Object.assign(new TypeError("fetch failed"), { body: await asText(request) });
      },
      async (request) => {
        throw new TypeError("fetch failed", { cause: new Error(await asText(request)) });
      },
    ];
    for (const fetch of fetches) {
      const error = await caught(test.current.provider({ fetch }).getToken());
      expect(inspect([error, test.current.events], { depth: 9, showHidden: true })).not.toContain(SECRET);
    }
  });

  it("keeps the code of a system error, which says what to look at", async () => {
    const error = await caught(test.current.provider({ tokenUrl: "http://127.0.0.1:1/t" }).getToken());
    expect(inspect(error, { depth: 9 })).toMatch(/ECONNREFUSED|bad port/);
  });

  it.each<[string, typeof fetch]>([
    ["a fetch that never answers and heeds no signal", () => new Promise(() => {})],
    ["a body that never ends and heeds no signal", async () => new Response(new ReadableStream())],
  ])("such as %s is given its time and no more", async (_, fetch) => {
    const subject = test.current.provider({ fetch, timeoutMs: 1_000 });
    const outcome = caught(subject.getToken());
    await until(() => test.current.clock.pending > 0);
    await new Promise((resolve) => setImmediate(resolve));
    test.current.clock.advance(1_000);
    expect(await outcome).toMatchObject({ code: "APIERA_TIMEOUT" });
    await subject.close();
  });

  it("such as a secret function that never answers is given its time, and holds up no close", async () => {
    const clientSecret = (): Promise<string> => new Promise(() => {});
    const subject = test.current.provider({ clientSecret, timeoutMs: 1_000 });
    const outcome = caught(subject.getToken());
    await until(() => test.current.clock.pending > 0);
    test.current.clock.advance(1_000);
    expect(await outcome).toMatchObject({ code: "APIERA_TIMEOUT" });
    const closing = test.current.provider({ clientSecret });
    const waiting = caught(closing.getToken());
    await closing.close();
    expect(await waiting).toMatchObject({ code: "APIERA_CLOSED" });
  });

  it("such as a listener that throws or rejects harms nothing", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", note);
    const listeners: (() => void)[] = [
      () => {
        throw new Error("logger down");
      },
      async () => {
        throw new Error("logger down");
      },
    ];
    for (const onEvent of listeners)
      expect((await test.current.provider({ onEvent }).getToken()).organization).toBe("org_1");
    await new Promise((resolve) => setTimeout(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("such as a lease with a member of the name value is still a lease", async () => {
    const { cache } = test.current;
    const acquire = cache.acquireLease.bind(cache);
    cache.acquireLease = async (key, options) => {
      const lease = await acquire(key, options);
      return lease && Object.assign(lease, { value: "redlock" });
    };
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
    expect(cache.leases.size).toBe(0);
  });

  it("such as a cache that leases after its time has its lease given back", async () => {
    const { cache, clock } = test.current;
    let answer = (): void => {};
    cache.before = (operation) =>
      operation === "acquireLease"
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : undefined;
    const pending = test.current.sharing().getToken();
    await until(() => cache.calls.includes("acquireLease"));
    clock.advance(1_000);
    await pending;
    answer();
    await until(() => cache.calls.includes("release") && cache.leases.size === 0);
  });
});

describe("a renewal", () => {
  it("is not ended by a caller who waits for it and leaves", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider({ timeoutMs: HOUR });
    await subject.getToken();
    clock.advance(24 * HOUR - 60_000);
    let sell = (): void => {};
    endpoint.replies.push((response) => {
      sell = () => endpoint.sell(response);
    });
    await subject.getToken();
    await endpoint.received(2);
    clock.advance(55_000);
    const controller = new AbortController();
    const leaving = caught(subject.getToken({ signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error("gone"));
    expect(await leaving).toEqual(new Error("gone"));
    sell();
    await test.current.told("token-purchased", 2);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a 404 in HTML, such as a proxy gives", () => {
  it("is no refusal of the client", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(
      (response) => void response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not Found</h1>"),
    );
    const subject: TokenProvider = test.current.sharing();
    expect(await caught(subject.getToken())).toMatchObject({
      status: 404,
      message: expect.stringContaining("Check tokenUrl"),
    });
    clock.advance(5_000);
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(test.current.count("purchase-refused")).toBe(0);
  });
});

describe("createTokenProviderFromEnv", () => {
  it("takes an override that is undefined for none", async () => {
    const { clock, endpoint } = test.current;
    const env = {
      APIERA_CLIENT_ID: "c",
      APIERA_CLIENT_SECRET: "s",
      APIERA_ORGANIZATION_ID: "org_1",
      APIERA_TOKEN_URL: endpoint.url,
    };
    const overrides = { tokenUrl: undefined, audience: undefined, clock } as never;
    await test.current.keep(createTokenProviderFromEnv(overrides, env)).getToken();
    expect(endpoint.requests).toHaveLength(1);
  });
});
