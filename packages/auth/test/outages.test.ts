import { describe, expect, it } from "vitest";
import { type GetTokenOptions, isApieraError, type TokenProvider } from "../src/index.ts";
import { countedFetch, quiet } from "./support/activity.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { settlesAtOnce, turn } from "./support/seller.ts";
import { fakeToken, json, raw } from "./support/token-endpoint.ts";

const test = useHarness();

/** Ways in which a token endpoint is of no use. */
const deadEndpoints: [string, typeof fetch][] = [
  ["cannot be reached", async (_, init) => countedFetch("http://127.0.0.1:2/t", init)],
  ["breaks the connection", answering((response) => void response.destroy())],
  ["refuses the client", answering(json(401, { error: "invalid_client" }))],
  ["answers 403", answering(json(403, { error: "access_denied" }))],
  ["answers 429", answering(json(429, {}))],
  ["answers 429 with Retry-After", answering(json(429, {}, { "retry-after": "3" }))],
  ["answers 500", answering(json(500, {}))],
  ["answers HTML", answering(raw(200, "<html>Sign in</html>", { "content-type": "text/html" }))],
  ["answers HTML with 503", answering(raw(503, "<html>Down</html>", { "content-type": "text/html" }))],
  ["hangs", () => new Promise(() => {})],
];

/** A fetch to the test's endpoint, which then answers so. */
function answering(reply: NonNullable<typeof test.current.endpoint.fallback>): typeof fetch {
  return (...args) => {
    test.current.endpoint.fallback = reply;
    return countedFetch(...args);
  };
}

/** Ways in which a cache is of no use. */
const deadCaches: [string, () => unknown][] = [
  ["throws", () => Promise.reject(new Error("down"))],
  [
    "throws at once",
    () => {
      throw new Error("down");
    },
  ],
  ["hangs", () => new Promise(() => {})],
  ["gives null", async () => null],
  ["gives text", async () => "WRONGTYPE"],
  ["gives an empty object", async () => ({})],
  ["gives nonsense", async () => ({ value: "v1.nonsense", version: "", ttlMs: Number.NaN })],
  ["gives numbers", async () => ({ value: 1, version: 2, ttlMs: "3" })],
];

const ways: (GetTokenOptions | undefined)[] = [
  undefined,
  {},
  { minTtlMs: 15_000 },
  { signal: new AbortController().signal },
];

/** Calls in every way, every second, from when the token is due to just before it is no longer handed out. */
async function callUntilItsEnd(subject: TokenProvider, rest: () => Promise<void>): Promise<void> {
  const { clock } = test.current;
  for (let second = 0; second < 70; second += 1) {
    for (const way of ways) {
      const call = subject.getToken(way);
      expect(await settlesAtOnce(call)).toBe(true);
      expect((await call).expiresAt - clock.now()).toBeGreaterThan(10_000);
    }
    await rest();
    clock.advance(1_000);
  }
}

describe("a valid token in hand is handed out at once", () => {
  it.each(deadEndpoints)("while the token endpoint %s, which is asked now and then", async (_, dead) => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 600;
    let [isDead, requests] = [false, 0];
    const subject = test.current.provider({
      fetch: (...args) => {
        requests += 1;
        return (isDead ? dead : countedFetch)(...args);
      },
    });
    const first = await subject.getToken();
    isDead = true;
    clock.advance(515_000);
    await callUntilItsEnd(subject, quiet);
    expect(await subject.getToken()).toBe(first);
    // The pauses after 9 failures are longer than the window.
    expect(requests).toBeGreaterThan(1);
    expect(requests).toBeLessThanOrEqual(1 + 10);
  });

  it.each(deadCaches)("while the shared cache %s", async (_, dead) => {
    const { cache, clock, endpoint } = test.current;
    endpoint.expiresIn = 600;
    const subject = test.current.sharing();
    await subject.getToken();
    for (const name of ["get", "set", "delete", "acquireLease"] as const) {
      Object.defineProperty(cache, name, { value: dead });
    }
    clock.advance(515_000);
    await callUntilItsEnd(subject, turn);
  });
});

describe("five calls in a row without a token", () => {
  it.each(deadEndpoints)("make at most six requests to an endpoint that %s", async (_, dead) => {
    let requests = 0;
    const subject = test.current.provider({
      retry: {},
      fetch: (...args) => {
        requests += 1;
        return dead(...args);
      },
    });
    for (let call = 0; call < 5; call += 1) {
      const outcome = await test.current.settled(subject.getToken().catch((error: unknown) => error));
      expect(isApieraError(outcome)).toBe(true);
    }
    expect(requests).toBeGreaterThanOrEqual(1);
    expect(requests).toBeLessThanOrEqual(6);
  });
});

describe("500 callers at once, however they ask", () => {
  it("make one request per life: at first, when the token is due, and when it is over", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.sharing();
    const all = (): Promise<unknown[]> =>
      Promise.all(Array.from({ length: 500 }, (_, index) => subject.getToken(ways[index % ways.length])));
    const tokens: Set<unknown>[] = [];
    for (const [request, ms] of [0, 24 * HOUR - 20 * 60_000, 24 * HOUR].entries()) {
      clock.advance(ms);
      tokens.push(new Set(await test.current.settled(all())));
      await endpoint.received(request + 1);
      await quiet();
      expect(endpoint.requests).toHaveLength(request + 1);
    }
    expect(tokens.map(({ size }) => size)).toEqual([1, 1, 1]);
    // Those who came when it was due got the old one.
    expect([...(tokens[1] ?? [])]).toEqual([...(tokens[0] ?? [])]);
  });
});

describe.each(deadCaches)("a cache that %s", (_, answer) => {
  it("costs a cold caller no token and no error", async () => {
    const { cache, endpoint } = test.current;
    const broken = new Proxy(cache, {
      get: (target, name) => (typeof Reflect.get(target, name) === "function" ? answer : Reflect.get(target, name)),
    });
    const subject = test.current.provider({ cache: broken, cacheTimeoutMs: 50 });
    expect((await test.current.settled(subject.getToken())).value).toBe(fakeToken(1));
    expect(endpoint.requests).toHaveLength(1);
  });
});
