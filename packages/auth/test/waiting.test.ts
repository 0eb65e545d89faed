import { describe, expect, it } from "vitest";
import type { TokenCache } from "../src/index.ts";
import { quiet } from "./support/activity.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

/** Has somebody else hold the lease of the test's identity for so long, with nothing in the cache. */
async function occupyLease(ttlMs: number): Promise<void> {
  const { cache } = test.current;
  cache.leases.clear();
  await test.current.sharing().getToken();
  await quiet();
  const [key = ""] = cache.entries.keys();
  cache.entries.clear();
  cache.calls.length = 0;
  await cache.acquireLease(key, { ttlMs });
  cache.calls.length = 0;
}

const count = (operation: string): number => test.current.cache.calls.filter((call) => call === operation).length;

describe("before a purchase", () => {
  it("a process looks into the cache, and takes no lease only to read", async () => {
    const { cache } = test.current;
    await test.current.sharing().getToken();
    await quiet();
    cache.calls.length = 0;
    await test.current.sharing().getToken();
    expect(cache.calls).toEqual(["get"]);
  });

  it("it looks once more when it has the lease, for the holder before may just have published", async () => {
    const { cache, endpoint } = test.current;
    const first = test.current.sharing();
    cache.before = async (operation) => {
      if (operation !== "acquireLease") return;
      cache.before = () => {};
      await first.getToken();
      await until(() => cache.leases.size === 0);
    };
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("who waits for the lease", () => {
  it.each([
    [0.5, 15],
    [0, 26],
  ])("asks again after pauses that grow to half a second, spread by chance (%d: %d times)", async (chance, asked) => {
    await occupyLease(5_000);
    const subject = test.current.sharing({ random: () => chance });
    await test.current.settled(subject.getToken());
    expect(Math.abs(count("acquireLease") - asked)).toBeLessThanOrEqual(1);
  });

  it("takes the token that turns up, without the lease", async () => {
    const { cache, clock, endpoint } = test.current;
    await test.current.sharing().getToken();
    await quiet();
    const [[key = "", entry] = []] = cache.entries;
    cache.entries.clear();
    await cache.acquireLease(key, { ttlMs: 60_000 });
    const waiting = test.current.sharing().getToken();
    await until(() => clock.pending > 0);
    if (entry !== undefined) cache.entries.set(key, entry);
    expect((await test.current.settled(waiting)).value).toBe(fakeToken(1));
    expect(clock.monotonicNow()).toBeLessThan(1_000);
    expect(endpoint.requests).toHaveLength(1);
    expect(test.current.events.at(-1)).toMatchObject({ type: "lease-waited", waitedMs: clock.monotonicNow() });
  });

  it("goes ahead in the end, at a moment drawn by chance, so that the others see what it bought", async () => {
    for (const [chance, patienceMs] of [
      [0, 7_000],
      [0.999, 11_995],
    ] as const) {
      await occupyLease(Number.POSITIVE_INFINITY);
      const draws = [chance];
      const random = (): number => draws.pop() ?? 0.5;
      await test.current.settled(test.current.sharing({ timeoutMs: 1_000, random }).getToken());
      const waited = test.current.events.findLast(({ type }) => type === "lease-waited");
      const waitedMs = waited?.type === "lease-waited" ? waited.waitedMs : 0;
      expect(waitedMs).toBeGreaterThanOrEqual(patienceMs);
      expect(waitedMs).toBeLessThanOrEqual(patienceMs + 500);
      test.current.cache.entries.clear();
    }
  });

  it("subscribes once, and ends that when the waiting is over", async () => {
    await occupyLease(5_000);
    const { cache } = test.current;
    let subscribed = 0;
    let ended = 0;
    const subscribe: TokenCache["subscribe"] = async () => {
      subscribed += 1;
      return async () => {
        ended += 1;
      };
    };
    await test.current.settled(test.current.sharing({ cache: Object.assign(cache, { subscribe }) }).getToken());
    expect([subscribed, ended]).toEqual([1, 1]);
  });

  it("does not so in the background: the holder is at it", async () => {
    const { cache, clock, endpoint } = test.current;
    const subject = test.current.sharing();
    const first = await subject.getToken();
    await quiet();
    clock.advance(24 * HOUR - 20 * 60_000);
    const [key = ""] = cache.entries.keys();
    await cache.acquireLease(key, { ttlMs: 60_000 });
    cache.calls.length = 0;
    expect(await subject.getToken()).toBe(first);
    await quiet();
    expect([count("acquireLease"), clock.pending, endpoint.requests.length]).toEqual([1, 0, 1]);
    expect(test.current.count("lease-waited")).toBe(0);
  });
});

describe("with a cache that cannot lease", () => {
  const plain = (): TokenCache => {
    const { cache } = test.current;
    return { name: "plain", get: cache.get.bind(cache), set: cache.set.bind(cache), delete: cache.delete.bind(cache) };
  };

  it("processes spread over a quarter of a second, and look once more before they buy", async () => {
    const { clock, endpoint } = test.current;
    const fleet = [0, 0.4, 0.999].map((chance) => test.current.sharing({ cache: plain(), random: () => chance }));
    const tokens = await test.current.settled(Promise.all(fleet.map((each) => each.getToken())));
    expect(new Set(tokens.map((token) => token.value))).toEqual(new Set([fakeToken(1)]));
    expect(endpoint.requests).toHaveLength(1);
    expect(clock.monotonicNow()).toBeCloseTo(249.75, 5);
  });
});
