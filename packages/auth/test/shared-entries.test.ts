import { describe, expect, it, vi } from "vitest";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("an entry", () => {
  it("lives in the cache as long as the token it holds, though its purchase took a while", async () => {
    const { cache, clock, endpoint } = test.current;
    endpoint.fallback = (response) => {
      clock.advance(5_000);
      endpoint.sell(response);
    };
    const token = await test.current.sharing().getToken();
    const [entry] = cache.entries.values();
    expect(entry?.ttlMs).toBe(24 * HOUR - 5_000);
    expect(token.expiresAt - clock.now()).toBe(24 * HOUR - 5_000);
  });

  it("is not made for a token that is over when it arrives", async () => {
    const { cache, clock, endpoint } = test.current;
    endpoint.expiresIn = 1;
    endpoint.fallback = (response) => {
      clock.advance(2_000);
      endpoint.sell(response);
    };
    expect(await caught(test.current.sharing().getToken())).toMatchObject({ code: "APIERA_TOKEN_RESPONSE" });
    expect(cache.calls).not.toContain("set");
    expect(test.current.count("cache-failed")).toBe(0);
  });

  it("gives no more life than its token ever had, whatever the store says", async () => {
    const { cache, clock } = test.current;
    await test.current.sharing().getToken();
    for (const [key, entry] of cache.entries) cache.entries.set(key, { ...entry, endsAt: Number.MAX_SAFE_INTEGER });
    const token = await test.current.sharing().getToken();
    expect(token.expiresAt - clock.now()).toBe(24 * HOUR);
  });

  it("is thought to have been read when it was asked for: a slow answer gives no extra life", async () => {
    const { cache, clock } = test.current;
    const bought = await test.current.sharing().getToken();
    let reads = 0;
    cache.get = async (key) => {
      const entry = cache.entries.get(key);
      const ttlMs = (entry?.endsAt ?? 0) - clock.monotonicNow();
      reads += 1;
      clock.advance(500);
      return entry && { value: entry.value, version: entry.version, ttlMs };
    };
    const shared = await test.current.sharing().getToken();
    expect([shared.value, reads]).toEqual([bought.value, 1]);
    expect(shared.expiresAt).toBe(bought.expiresAt);
  });

  it("stands under a new name as soon as there is a new secret", async () => {
    const { cache, clock, endpoint } = test.current;
    let secret = "old";
    const subject = test.current.sharing({ clientSecret: () => secret });
    await subject.getToken();
    secret = "new";
    await subject.getToken({ forceRefresh: true });
    expect(cache.entries.size).toBe(2);
    expect((await test.current.sharing({ clientSecret: "new" }).getToken()).value).toBe(fakeToken(2));
    clock.advance(1_000);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("costs no new keys while the secret stays the same", async () => {
    const subject = test.current.sharing();
    await subject.getToken();
    const deriving = vi.spyOn(crypto.subtle, "deriveKey");
    await subject.getToken({ forceRefresh: true });
    expect(deriving).not.toHaveBeenCalled();
    deriving.mockRestore();
  });

  it("that cannot be opened is told of", async () => {
    const { cache, events } = test.current;
    await test.current.sharing().getToken();
    for (const [key, entry] of cache.entries) cache.entries.set(key, { ...entry, value: "v1.AAAA" });
    await test.current.sharing().getToken();
    expect(events).toContainEqual({ type: "cache-entry-unusable", cache: "test", reason: expect.any(String) });
  });

  it("that another process made is told of with the life that is left", async () => {
    const { clock, events } = test.current;
    await test.current.sharing().getToken();
    clock.advance(HOUR);
    await test.current.sharing().getToken();
    expect(events).toContainEqual({ type: "token-shared", organization: "org_1", ttlMs: 23 * HOUR });
  });
});
