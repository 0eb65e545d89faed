import { describe, expect, it } from "vitest";
import { countedFetch, quiet } from "./support/activity.ts";
import { SECRET, until, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();
const busy = json(503, { error: "temporarily_unavailable" });

/** Has the lease of the test's identity held by somebody else, who never gives it back. */
async function occupyLease(): Promise<void> {
  const { cache } = test.current;
  await test.current.sharing().getToken();
  const [key = ""] = cache.entries.keys();
  cache.entries.clear();
  await cache.acquireLease(key, { ttlMs: Number.POSITIVE_INFINITY });
}

describe("a living holder of the lease", () => {
  it("is granted all its attempts at an endpoint that hangs", async () => {
    let requests = 0;
    const hangingTwice: typeof fetch = (...args) => {
      requests += 1;
      return requests <= 2 ? new Promise(() => {}) : countedFetch(...args);
    };
    const options = { timeoutMs: 2_000, retry: { limit: 2 }, fetch: hangingTwice };
    const holder = test.current.sharing(options).getToken();
    await until(() => requests === 1);
    const others = Array.from({ length: 5 }, () => test.current.sharing(options).getToken());
    const tokens = await test.current.settled(Promise.all([holder, ...others]));
    expect(new Set(tokens.map((token) => token.value))).toEqual(new Set([fakeToken(1)]));
    expect(requests).toBe(3);
  });

  it("makes no further attempt when the token turned up in the cache meanwhile", async () => {
    const { cache, endpoint } = test.current;
    endpoint.replies.push(busy);
    const holder = test.current.sharing({ retry: { limit: 2 } }).getToken();
    await test.current.told("purchase-failed");
    cache.leases.clear();
    const other = await test.current.sharing().getToken();
    expect((await test.current.settled(holder)).value).toBe(other.value);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a holder that lost its lease", () => {
  it("does not put its token over one that was bought later", async () => {
    const { cache, clock, endpoint } = test.current;
    let sellLate = (): void => {};
    endpoint.replies.push((response) => {
      sellLate = () => endpoint.sell(response);
    });
    const stalled = test.current.sharing({ fetch, timeoutMs: 60_000 }).getToken();
    await endpoint.received(1);
    cache.leases.clear();
    clock.advance(5_001);
    const bought = await test.current.sharing().getToken();
    sellLate();
    expect((await stalled).value).toBe(fakeToken(2));
    expect((await test.current.sharing().getToken()).value).toBe(bought.value);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a holder whose renewal is refused", () => {
  it("knows at once that its lease is another's", async () => {
    const { cache, clock, endpoint } = test.current;
    let sellLate = (): void => {};
    endpoint.replies.push((response) => {
      sellLate = () => endpoint.sell(response);
    });
    const renewals = (): number => cache.calls.filter((call) => call === "renew").length;
    const slow = test.current.sharing({ fetch, timeoutMs: 60_000 }).getToken();
    await endpoint.received(1);
    clock.advance(1_700);
    await until(() => renewals() === 1);
    await quiet();
    cache.leases.clear();
    const bought = await test.current.sharing().getToken();
    clock.advance(1_700);
    await until(() => renewals() === 2);
    await quiet();
    sellLate();
    expect((await slow).value).toBe(fakeToken(2));
    expect((await test.current.sharing().getToken()).value).toBe(bought.value);
  });
});

describe("a holder whose renewals fail or hang", () => {
  it("counts on its lease no longer than it was given", async () => {
    const { cache, clock, endpoint } = test.current;
    let sellLate = (): void => {};
    endpoint.replies.push((response) => {
      sellLate = () => endpoint.sell(response);
    });
    let answer = (): void => {};
    let renewals = 0;
    cache.before = (operation) => {
      if (operation !== "renew") return undefined;
      renewals += 1;
      // Of three failures in a row the breaker would make an end.
      if (renewals < 3) return Promise.reject(new Error("down"));
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const slow = test.current.sharing({ fetch, timeoutMs: 60_000, cacheTimeoutMs: 60_000 }).getToken();
    await endpoint.received(1);
    for (const renewal of [1, 2, 3]) {
      clock.advance(1_700);
      await until(() => renewals === renewal);
      await quiet();
    }
    const bought = await test.current.sharing().getToken();
    sellLate();
    expect((await slow).value).toBe(fakeToken(2));
    answer();
    expect((await test.current.sharing().getToken()).value).toBe(bought.value);
  });
});

describe("who overtakes a holder that never ends", () => {
  it("makes one attempt", async () => {
    await occupyLease();
    const { endpoint } = test.current;
    endpoint.fallback = busy;
    const overtaking = test.current.sharing({ retry: { limit: 2 }, timeoutMs: 1_000 }).getToken();
    await expect(test.current.settled(overtaking)).rejects.toMatchObject({ status: 503 });
    expect(endpoint.requests).toHaveLength(2);
  });

  it("serves the others that wait as well", async () => {
    await occupyLease();
    const { endpoint } = test.current;
    const fleet = [0, 0.3, 0.6, 0.9].map((chance) => test.current.sharing({ random: () => chance }));
    const tokens = await test.current.settled(Promise.all(fleet.map((each) => each.getToken())));
    expect(new Set(tokens.map((token) => token.value))).toEqual(new Set([fakeToken(2)]));
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("giving the lease back", () => {
  it("keeps no caller waiting, but close()", async () => {
    const { cache, clock } = test.current;
    cache.before = (operation) => (operation === "release" ? new Promise(() => {}) : undefined);
    const subject = test.current.sharing({ cacheTimeoutMs: 500 });
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    const startedAt = clock.monotonicNow();
    await test.current.settled(subject.close());
    expect(clock.monotonicNow() - startedAt).toBe(500);
    expect(clock.pending).toBe(0);
  });
});

describe("a list of secrets", () => {
  it("is begun with the one that worked last", async () => {
    const { endpoint } = test.current;
    const secretOf = (body: string): unknown => (JSON.parse(body) as { client_secret: unknown }).client_secret;
    endpoint.replies.push(json(401, { error: "invalid_client" }));
    const subject = test.current.provider({ clientSecret: ["old-secret", SECRET] });
    await subject.getToken();
    await subject.getToken({ forceRefresh: true });
    expect(endpoint.requests.map(({ body }) => secretOf(body))).toEqual(["old-secret", SECRET, SECRET]);
  });
});
