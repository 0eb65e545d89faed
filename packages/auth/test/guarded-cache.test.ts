import { describe, expect, it } from "vitest";
import { CacheError, type CacheLease, type TokenCache, type TokenProviderEvent } from "../src/index.ts";
import { GuardedCache } from "../src/provider/guarded-cache.ts";
import { ManualClock } from "./support/manual-clock.ts";

const ENTRY = { value: "sealed", version: "v", ttlMs: 1_000 };
const down = async (): Promise<never> => {
  throw new Error("down");
};

/** A guarded cache whose calls end as the test says, and what came of them. */
class Subject {
  readonly clock = new ManualClock();
  readonly events: TokenProviderEvent[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  calls = 0;
  answer: () => Promise<unknown> = async () => undefined;
  readonly cache: GuardedCache;

  constructor(more: Partial<TokenCache> = {}) {
    const call = (signal: AbortSignal | undefined): Promise<never> => {
      this.calls += 1;
      this.signals.push(signal);
      return this.answer() as Promise<never>;
    };
    const cache: TokenCache = {
      name: "test",
      get: (_key, options) => call(options?.signal),
      set: (_key, _entry, options) => call(options?.signal),
      delete: (_key, _which, options) => call(options?.signal),
      acquireLease: (_key, _life, options) => call(options?.signal),
      ...more,
    };
    const emit = (event: TokenProviderEvent): void => void this.events.push(event);
    this.cache = new GuardedCache(cache, { timeoutMs: 1_000, clock: this.clock, emit });
  }

  /** Makes so many calls that fail. */
  async fail(times: number): Promise<void> {
    this.answer = down;
    for (let call = 0; call < times; call += 1) expect(await this.cache.get("k")).toEqual({ ok: false });
  }

  /** Whether a call now reaches the cache. */
  async reaches(): Promise<boolean> {
    const before = this.calls;
    await this.cache.get("k");
    return this.calls > before;
  }
}

describe("the breaker", () => {
  it("opens at the third failure in a row, for five seconds", async () => {
    const subject = new Subject();
    await subject.fail(3);
    expect(subject.calls).toBe(3);
    subject.answer = async () => undefined;
    expect(await subject.reaches()).toBe(false);
    subject.clock.advance(4_999);
    expect(await subject.reaches()).toBe(false);
    subject.clock.advance(1);
    expect(await subject.reaches()).toBe(true);
    expect(await subject.reaches()).toBe(true);
  });

  it("counts failures in a row only", async () => {
    const subject = new Subject();
    for (let round = 0; round < 3; round += 1) {
      await subject.fail(2);
      subject.answer = async () => undefined;
      expect(await subject.reaches()).toBe(true);
    }
  });

  it("lets one call through as a probe, and none beside it", async () => {
    const subject = new Subject();
    await subject.fail(3);
    subject.clock.advance(5_000);
    let succeed = (_: undefined): void => {};
    subject.answer = () => new Promise((resolve) => (succeed = resolve));
    const probe = subject.cache.get("k");
    expect(await subject.cache.get("k")).toEqual({ ok: false });
    expect(subject.calls).toBe(4);
    succeed(undefined);
    expect(await probe).toEqual({ ok: true, value: undefined });
    subject.answer = async () => ENTRY;
    expect(await subject.cache.get("k")).toEqual({ ok: true, value: ENTRY });
  });

  it("stays open for five seconds more after a probe that failed, from its failure on", async () => {
    const subject = new Subject();
    await subject.fail(3);
    subject.clock.advance(5_000);
    subject.answer = () => new Promise(() => {});
    const probe = subject.cache.get("k");
    subject.clock.advance(1_000);
    expect(await probe).toEqual({ ok: false });
    subject.answer = async () => undefined;
    subject.clock.advance(4_999);
    expect(await subject.reaches()).toBe(false);
    subject.clock.advance(1);
    expect(await subject.reaches()).toBe(true);
  });

  it("says nothing of calls it keeps back", async () => {
    const subject = new Subject();
    await subject.fail(3);
    await subject.cache.get("k");
    expect(subject.events).toHaveLength(3);
  });
});

describe("the time limit", () => {
  const calls: [string, (cache: GuardedCache) => Promise<unknown>][] = [
    ["get", (cache) => cache.get("k")],
    ["set", (cache) => cache.set("k", ENTRY)],
    ["delete", (cache) => cache.delete("k", "v")],
    ["acquireLease", (cache) => cache.acquireLease("k", 5_000)],
  ];

  it.each(calls)(
    "of %s ends the waiting, tells the cache so by the signal, and is an event",
    async (operation, call) => {
      const subject = new Subject();
      subject.answer = () => new Promise(() => {});
      const pending = call(subject.cache);
      subject.clock.advance(999);
      expect(subject.signals[0]?.aborted).toBe(false);
      subject.clock.advance(1);
      expect(await pending).toEqual({ ok: false });
      expect(subject.signals[0]?.reason).toBeInstanceOf(CacheError);
      expect(subject.events).toEqual([
        { type: "cache-failed", cache: "test", operation, error: subject.signals[0]?.reason },
      ]);
    },
  );

  it.each(calls)("of %s leaves neither timer nor fired signal behind", async (_, call) => {
    const subject = new Subject();
    await call(subject.cache);
    subject.answer = down;
    await call(subject.cache);
    expect(subject.clock.pending).toBe(0);
    expect(subject.signals.map((signal) => signal?.aborted)).toEqual([false, false]);
  });

  it("has a lease given back that came after it", async () => {
    const subject = new Subject();
    let released = 0;
    const lease: CacheLease = {
      owner: "o",
      renew: async () => true,
      release: async () => {
        released += 1;
        throw new Error("too late");
      },
    };
    let give = (_: CacheLease): void => {};
    subject.answer = () => new Promise((resolve) => (give = resolve as typeof give));
    const pending = subject.cache.acquireLease("k", 5_000);
    subject.clock.advance(1_000);
    expect(await pending).toEqual({ ok: false });
    give(lease);
    await new Promise((resolve) => setImmediate(resolve));
    expect(released).toBe(1);
  });

  it("has a subscription ended that came after it", async () => {
    let ended = 0;
    let give = (_: () => Promise<void>): void => {};
    const subscribe = (): Promise<() => Promise<void>> => new Promise((resolve) => (give = resolve));
    const subject = new Subject({ subscribe });
    const pending = subject.cache.subscribe("k", () => {});
    subject.clock.advance(1_000);
    expect(await pending).toBeUndefined();
    give(async () => {
      ended += 1;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(1);
  });
});

describe("a failure", () => {
  it("of the cache's own kind is told as it is, another one as the cause of such", async () => {
    const own = new CacheError("The disk is full.", { cache: "test", operation: "set" });
    const subject = new Subject();
    subject.answer = () => Promise.reject(own);
    await subject.cache.get("k");
    await subject.fail(1);
    const [first, second] = subject.events.map((event) => (event.type === "cache-failed" ? event.error : undefined));
    expect(first).toBe(own);
    expect(second).toMatchObject({ code: "APIERA_CACHE", cache: "test", operation: "get", cause: new Error("down") });
  });
});

describe("what a cache can do", () => {
  it("is found by presence", async () => {
    const able = new Subject({ subscribe: async () => async () => {} });
    const unable = new Subject({ acquireLease: undefined } as never);
    expect([able.cache.canLease, unable.cache.canLease]).toEqual([true, false]);
    expect(await able.cache.subscribe("k", () => {})).toBeTypeOf("function");
    expect(await unable.cache.subscribe("k", () => {})).toBeUndefined();
    expect(unable.events).toEqual([]);
  });

  it("is asked for with what it was called with", async () => {
    const seen: unknown[] = [];
    const cache = new Subject({
      delete: async (key, which) => seen.push([key, which]) > 0,
      acquireLease: async (key, life) => void seen.push([key, life]),
    }).cache;
    await cache.delete("k", "v1");
    await cache.acquireLease("k", 5_000);
    expect(seen).toEqual([
      ["k", { ifVersion: "v1" }],
      ["k", { ttlMs: 5_000 }],
    ]);
  });
});
