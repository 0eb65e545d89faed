import { describe, expect, it } from "vitest";
import type { TokenProvider, TokenProviderOptions } from "../src/index.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

/** A provider as another process would have it: nothing in common with the others but the cache. */
function provider(overrides: Partial<TokenProviderOptions> = {}): TokenProvider {
  return test.current.sharing(overrides);
}

function settled<T>(promise: Promise<T>): Promise<T> {
  return test.current.settled(promise);
}

describe("sharing", () => {
  it("costs the buyer six cache calls, and one each process that finds the token", async () => {
    const { cache } = test.current;
    await settled(provider().getToken());
    expect(cache.calls.splice(0)).toEqual(["get", "acquireLease", "get", "get", "set", "release"]);
    await provider().getToken();
    expect(cache.calls).toEqual(["get"]);
  });

  it("buys one token for many processes that start at once", async () => {
    const { cache, endpoint } = test.current;
    const tokens = await settled(Promise.all(Array.from({ length: 20 }, () => provider().getToken())));
    expect(new Set(tokens.map((token) => token.value))).toEqual(new Set([fakeToken(1)]));
    expect(endpoint.requests).toHaveLength(1);
    expect(cache.leases.size).toBe(0);
  });

  it("buys one token for many processes whose token is due at once", async () => {
    const { cache, clock, endpoint } = test.current;
    // Time moves while cache calls are under way, so they get all the time there is.
    const fleet = Array.from({ length: 10 }, () => provider({ cacheTimeoutMs: HOUR }));
    await settled(Promise.all(fleet.map((each) => each.getToken())));
    clock.advance(24 * HOUR - 16 * 60_000);
    await Promise.all(fleet.map((each) => each.getToken()));
    await until(() => endpoint.requests.length === 2 && cache.leases.size === 0);
    clock.advance(60_000);
    for (const each of fleet) {
      while ((await each.getToken()).value !== fakeToken(2)) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(endpoint.requests).toHaveLength(2);
  });

  it("takes over the remaining life, not a new one", async () => {
    const { clock } = test.current;
    await provider().getToken();
    clock.advance(20 * HOUR);
    const token = await provider().getToken();
    expect(token.expiresAt - clock.now()).toBe(4 * HOUR);
    clock.advance(4 * HOUR - 5_000);
    expect((await provider().getToken()).value).toBe(fakeToken(2));
  });

  it("keeps identities and secrets apart", async () => {
    const { cache, endpoint } = test.current;
    for (const overrides of [
      {},
      { organization: "org_2" },
      { clientId: "client-2" },
      { audience: "https://other.example" },
      { clientSecret: "another" },
    ]) {
      await provider(overrides).getToken();
    }
    expect(endpoint.requests).toHaveLength(5);
    expect(cache.entries.size).toBe(5);
  });

  it("stores neither the token, nor the secret, nor who it is for", async () => {
    const { cache } = test.current;
    await provider().getToken();
    const stored = JSON.stringify([...cache.entries]);
    for (const canary of [fakeToken(1), "s3cret-canary", "client-1", "org_1"]) expect(stored).not.toContain(canary);
  });

  it("drops a rejected token for everyone, once", async () => {
    const { endpoint } = test.current;
    const [a, b] = [provider(), provider()];
    const first = await a.getToken();
    await b.getToken();
    await a.invalidate(first);
    const second = await a.getToken();
    await b.invalidate(first);
    expect((await b.getToken()).value).toBe(second.value);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("does not take a rejected token back from a cache that would not delete it", async () => {
    const { cache } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    cache.before = (operation) => {
      if (operation === "delete") throw new Error("read-only");
    };
    await subject.invalidate(first);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });
});

describe("a provider that was closed", () => {
  it("leaves the cache alone, even when it is told of a rejected token", async () => {
    const { cache } = test.current;
    const subject = provider();
    const token = await subject.getToken();
    await subject.close();
    const calls = cache.calls.length;
    await subject.invalidate(token);
    expect(cache.calls).toHaveLength(calls);
    expect(cache.entries.size).toBe(1);
  });
});

describe("a lease holder that", () => {
  it("died delays the others until its lease has ended, and no longer", async () => {
    const { cache, clock } = test.current;
    await provider().getToken();
    const [key = ""] = cache.entries.keys();
    cache.entries.clear();
    await cache.acquireLease(key, { ttlMs: 5_000 });
    const startedAt = clock.monotonicNow();
    expect((await settled(provider().getToken())).value).toBe(fakeToken(2));
    const waitedMs = clock.monotonicNow() - startedAt;
    expect(waitedMs).toBeGreaterThanOrEqual(5_000);
    expect(waitedMs).toBeLessThanOrEqual(6_000);
  });

  it("never gives its lease back is overtaken", async () => {
    const { cache, clock } = test.current;
    await provider().getToken();
    const [key = ""] = cache.entries.keys();
    cache.entries.clear();
    await cache.acquireLease(key, { ttlMs: Number.POSITIVE_INFINITY });
    const startedAt = clock.monotonicNow();
    expect((await settled(provider({ timeoutMs: 2_000 }).getToken())).value).toBe(fakeToken(2));
    expect(clock.monotonicNow() - startedAt).toBeLessThanOrEqual(2_000 + 1_000 + 2 * 5_000 + 750);
  });

  it("is slow but alive keeps its lease", async () => {
    const { clock, endpoint } = test.current;
    let sell = (): void => {};
    endpoint.replies.push((response) => {
      sell = () => endpoint.sell(response);
    });
    const slow = provider({ timeoutMs: 60_000 }).getToken();
    await endpoint.received(1);
    const waiting = provider({ timeoutMs: 60_000 }).getToken();
    for (let step = 0; step < 2_000; step += 1) {
      clock.advance(10);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(endpoint.requests).toHaveLength(1);
    sell();
    expect((await settled(waiting)).value).toBe((await slow).value);
  });
});

describe("a cache that", () => {
  it("fails while the token is due leaves the renewal for later, and the token is bought only when time runs short", async () => {
    const { cache, clock, endpoint, events } = test.current;
    const subject = provider();
    const first = await subject.getToken();
    const dueInMs = 24 * HOUR - 22.5 * 60_000;
    clock.advance(dueInMs);
    cache.before = () => Promise.reject(new Error("down"));
    expect(await subject.getToken()).toBe(first);
    await until(() => events.filter((event) => event.type === "cache-failed").length === 2);
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(12 * 60_000);
    expect(await subject.getToken()).toBe(first);
    await until(() => events.filter((event) => event.type === "token-purchased").length === 2);
  });

  const failures: [string, (operation: string) => Promise<void> | void][] = [
    ["throws", () => Promise.reject(new Error("down"))],
    [
      "throws at once",
      () => {
        throw new Error("down");
      },
    ],
    ["hangs", () => new Promise(() => {})],
  ];

  it.each(failures)("%s is an event, never an error", async (_, before) => {
    const { cache, events } = test.current;
    cache.before = before;
    const subject = provider();
    expect((await settled(subject.getToken())).value).toBe(fakeToken(1));
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "cache-failed",
        cache: "test",
        error: expect.objectContaining({ code: "APIERA_CACHE" }),
      }),
    );
  });

  it("fails again and again is left alone for a while, then probed", async () => {
    const { cache, clock } = test.current;
    cache.before = () => Promise.reject(new Error("down"));
    const subject = provider();
    await subject.getToken();
    await subject.getToken({ forceRefresh: true });
    const calls = cache.calls.length;
    await subject.getToken({ forceRefresh: true });
    expect(cache.calls).toHaveLength(calls);
    cache.before = () => {};
    clock.advance(5_000);
    await subject.getToken({ forceRefresh: true });
    expect(cache.entries.size).toBe(1);
  });

  it("holds damaged entries counts as empty, and says so", async () => {
    const { cache, events } = test.current;
    await provider().getToken();
    for (const [key, entry] of cache.entries)
      cache.entries.set(key, { ...entry, value: `${entry.value.slice(0, -4)}AAAA` });
    expect((await provider().getToken()).value).toBe(fakeToken(2));
    expect(events).toContainEqual(expect.objectContaining({ type: "cache-entry-unusable" }));
  });

  it("cannot lease still shares what was bought before", async () => {
    const { cache } = test.current;
    const plain = {
      name: "plain",
      get: cache.get.bind(cache),
      set: cache.set.bind(cache),
      delete: cache.delete.bind(cache),
    };
    const tokens = await settled(
      Promise.all(
        [provider({ cache: plain, random: () => 0 }), provider({ cache: plain })].map((each) => each.getToken()),
      ),
    );
    expect(tokens.map((token) => token.value)).toEqual([fakeToken(1), fakeToken(1)]);
  });

  it("tells of changes wakes those who wait before they poll", async () => {
    const { cache, clock, endpoint } = test.current;
    let notify = (): void => {};
    const telling = Object.assign(cache, {
      subscribe: async (_key: string, onChange: () => void) => {
        notify = onChange;
        return async () => {};
      },
    });
    let sell = (): void => {};
    endpoint.replies.push((response) => {
      sell = () => endpoint.sell(response);
    });
    const holder = provider({ cache: telling }).getToken();
    await endpoint.received(1);
    const waiting = provider({ cache: telling }).getToken();
    await until(() => cache.calls.filter((call) => call === "acquireLease").length === 2);
    sell();
    await holder;
    const before = clock.monotonicNow();
    let done = false;
    void waiting.then(() => {
      done = true;
    });
    await until(() => {
      notify();
      return done;
    });
    expect(clock.monotonicNow()).toBe(before);
  });
});
