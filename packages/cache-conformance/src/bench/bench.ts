import type { CacheCall, CacheEntry, CacheLease, TokenCache } from "@apiera/auth";
import type { ConformanceBackend, ConformanceCapabilities } from "../types.ts";
import { ConformanceError } from "./conformance-error.ts";
import { expectPresent, expectThat } from "./expect.ts";

const POLL_MS = 5;

/** What a case works with: instances on one fresh backend, and ways to wait that end. */
export class Bench {
  readonly backend: ConformanceBackend;
  readonly granularityMs: number;
  /** A life short enough to see its end, long enough to count in the backend's steps. */
  readonly shortMs: number;
  readonly #shared: boolean;
  readonly #timeoutMs: number;
  readonly #caches: TokenCache[] = [];
  #first: TokenCache | undefined;
  #markers = 0;

  constructor(backend: ConformanceBackend, capabilities: ConformanceCapabilities) {
    this.backend = backend;
    this.granularityMs = capabilities.ttlGranularityMs ?? 1;
    this.shortMs = Math.max(100, 3 * this.granularityMs);
    this.#shared = capabilities.shared ?? true;
    this.#timeoutMs = capabilities.timeoutMs ?? 10_000;
  }

  /** Makes the first instance. */
  async open(): Promise<void> {
    this.#first = await this.#create();
  }

  /** The first instance. */
  get cache(): TokenCache {
    return expectPresent(this.#first, "the instance of this case");
  }

  /** Another instance on the same backend, or the first one when instances do not share. */
  async another(): Promise<TokenCache> {
    return this.#shared ? await this.#create() : this.cache;
  }

  /** Several instances on the same backend, the first among them. */
  async several(count: number): Promise<readonly TokenCache[]> {
    const others = await Promise.all(Array.from({ length: count - 1 }, () => this.another()));
    return [this.cache, ...others];
  }

  async #create(): Promise<TokenCache> {
    const cache = await this.backend.createCache();
    this.#caches.push(cache);
    return cache;
  }

  /** Closes every instance and cleans the backend up, whatever fails on the way. */
  async dispose(): Promise<void> {
    const closed = await Promise.allSettled(this.#caches.map(async (cache) => cache.close?.()));
    await this.backend.cleanup?.();
    for (const result of closed) {
      if (result.status === "rejected") throw new ConformanceError("close() rejected", result.reason);
    }
  }

  /** Waits for `promise`; one that never settles is a failure of its own, not of the runner's patience. */
  async settled<T>(promise: Promise<T>, what: string): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new ConformanceError(`${what} did not settle within ${this.#timeoutMs} ms`)),
        this.#timeoutMs,
      );
    });
    try {
      return await Promise.race([promise, limit]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Asks `probe` again and again until it answers something other than undefined. */
  async until<T>(probe: () => Promise<T | undefined>, what: string): Promise<T> {
    const deadline = performance.now() + this.#timeoutMs;
    for (;;) {
      const found = await probe();
      if (found !== undefined) return found;
      if (performance.now() > deadline) {
        throw new ConformanceError(`waited ${this.#timeoutMs} ms in vain: ${what}`);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /**
   * Lets at least `ms` milliseconds pass on the backend's own clock: moves it when it can be moved, otherwise stores an entry with
   * that life and waits for it to end. So no case depends on how fast this machine happens to be.
   */
  async pass(ms: number): Promise<void> {
    if (this.backend.advanceTime) {
      await this.backend.advanceTime(ms + this.granularityMs);
      return;
    }
    this.#markers += 1;
    const key = `time-marker-${this.#markers}`;
    await this.cache.set(key, entry("marker", { ttlMs: ms }));
    await this.until(
      async () => ((await this.cache.get(key)) === undefined ? true : undefined),
      `an entry with a life of ${ms} ms is still there`,
    );
  }

  /** Takes the lease of `key` on `cache`, through the capability that this case needs. */
  async acquire(cache: TokenCache, key: string, ttlMs: number, call?: CacheCall): Promise<CacheLease | undefined> {
    expectThat(cache.acquireLease !== undefined, "the adapter has no acquireLease");
    return await this.settled(cache.acquireLease(key, { ttlMs }, call), "acquireLease");
  }
}

/** An entry to store. Its value is derived from the version unless given, so that a mix-up shows. */
export function entry(version: string, given: { readonly value?: string; readonly ttlMs?: number } = {}): CacheEntry {
  return { value: given.value ?? `value of ${version}`, version, ttlMs: given.ttlMs ?? 60_000 };
}
