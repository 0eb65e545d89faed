import { describe, expect, it } from "vitest";
import { quiet } from "./support/activity.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

/** Lets what needs no answer of the endpoint happen. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A purchase of its own process that hangs until the function it returns is called. */
async function slowPurchase(): Promise<{ sell: () => void; token: Promise<{ value: string }> }> {
  const { endpoint } = test.current;
  let sell = (): void => {};
  endpoint.replies.push((response) => {
    sell = () => endpoint.sell(response);
  });
  const token = test.current.sharing({ timeoutMs: HOUR, cacheTimeoutMs: HOUR }).getToken();
  // Where a test does not wait for it, it ends with the test.
  token.catch(() => {});
  await endpoint.received(1);
  return { sell: () => sell(), token };
}

/** Moves time on, second by second, with whatever calls of the cache that brings. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    test.current.clock.advance(1_000);
    await turns();
  }
}

describe("a lease", () => {
  it("is renewed for as long as the purchase takes, and then no longer", async () => {
    const { cache, clock } = test.current;
    const { sell, token } = await slowPurchase();
    await pass(60);
    expect([...cache.leases.values()].map(({ endsAt }) => endsAt > clock.monotonicNow())).toEqual([true]);
    sell();
    await token;
    await until(() => cache.leases.size === 0);
    expect(clock.pending).toBe(0);
    const calls = cache.calls.length;
    await pass(10);
    expect(cache.calls).toHaveLength(calls);
  });

  it("of a process that died ends within five seconds", async () => {
    const { cache, clock } = test.current;
    await slowPurchase();
    expect([...cache.leases.values()].map(({ endsAt }) => endsAt - clock.monotonicNow())).toEqual([5_000]);
  });

  it("is given back after a renewal that is under way, never before", async () => {
    const { cache, clock } = test.current;
    const { sell, token } = await slowPurchase();
    let renew = (): void => {};
    cache.before = (operation) =>
      operation === "renew"
        ? new Promise((resolve) => {
            renew = resolve;
          })
        : undefined;
    clock.advance(2_000);
    await until(() => cache.calls.includes("renew"));
    sell();
    await token;
    await quiet();
    expect(cache.calls).not.toContain("release");
    renew();
    await until(() => cache.calls.includes("release") && cache.leases.size === 0);
  });
});

describe("a process that is still giving a lease back", () => {
  it("waits for that before it asks for the next one, and not for its end", async () => {
    const { cache, clock, endpoint } = test.current;
    let giveBack = (): void => {};
    cache.before = (operation) =>
      operation === "release"
        ? new Promise((resolve) => {
            giveBack = resolve;
          })
        : undefined;
    const subject = test.current.sharing();
    await subject.getToken();
    await until(() => cache.calls.includes("release"));
    cache.calls.length = 0;
    const another = subject.getToken({ forceRefresh: true });
    await until(() => cache.calls.includes("get"));
    await quiet();
    expect(cache.calls).toEqual(["get"]);
    cache.before = () => {};
    giveBack();
    expect((await another).value).toBe(fakeToken(2));
    expect(clock.monotonicNow()).toBe(0);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("who is sure of its lease", () => {
  it("publishes without another look, however long the purchase took", async () => {
    const { cache } = test.current;
    const { sell, token } = await slowPurchase();
    await pass(30);
    const calls = cache.calls.length;
    sell();
    await token;
    expect(cache.calls.slice(calls).filter((call) => call !== "renew" && call !== "release")).toEqual(["set"]);
  });
});

describe("who cannot be sure of its lease", () => {
  it.each<[string, boolean]>([
    ["lost it", false],
    ["could not renew it", true],
  ])("because it %s, does not put its token over one that lasts longer", async (_, failing) => {
    const { cache, endpoint } = test.current;
    const { sell, token } = await slowPurchase();
    if (failing) cache.before = (operation) => (operation === "renew" ? Promise.reject(new Error("down")) : undefined);
    cache.leases.clear();
    await pass(6);
    cache.before = () => {};
    const bought = await test.current.sharing().getToken();
    sell();
    expect([bought.value, (await token).value]).toEqual([fakeToken(1), fakeToken(2)]);
    await quiet();
    expect((await test.current.sharing().getToken()).value).toBe(bought.value);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("shares its token where there is none that lasts longer", async () => {
    const { cache, endpoint } = test.current;
    cache.before = (operation) => (operation === "acquireLease" ? Promise.reject(new Error("down")) : undefined);
    endpoint.expiresIn = 600;
    await test.current.sharing().getToken();
    endpoint.expiresIn = 86_400;
    const better = await test.current.sharing().getToken({ minTtlMs: HOUR });
    expect((await test.current.sharing().getToken()).value).toBe(better.value);
    endpoint.expiresIn = 600;
    await test.current.sharing().getToken({ forceRefresh: true });
    expect((await test.current.sharing().getToken()).value).toBe(better.value);
  });
});
