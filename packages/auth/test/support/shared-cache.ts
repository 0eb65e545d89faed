import type { Clock } from "../../src/clock.ts";
import type { CacheEntry, CacheLease, TokenCache } from "../../src/index.ts";

/** A shared cache in the test's memory, on the test's clock, which tests may break. */
export class SharedCache implements TokenCache {
  readonly name = "test";
  readonly entries: Map<string, CacheEntry & { readonly endsAt: number }> = new Map();
  readonly leases: Map<string, { readonly owner: string; endsAt: number }> = new Map();
  /** Runs before each call; what it throws or never resolves, the call does. */
  before: (operation: string) => Promise<void> | void = () => {};
  readonly calls: string[] = [];
  readonly #clock: Clock;
  #owners = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async #enter(operation: string): Promise<void> {
    this.calls.push(operation);
    await this.before(operation);
  }

  async get(key: string): Promise<CacheEntry | undefined> {
    await this.#enter("get");
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    const ttlMs = entry.endsAt - this.#clock.monotonicNow();
    return ttlMs > 0 ? { value: entry.value, version: entry.version, ttlMs } : undefined;
  }

  async set(key: string, entry: CacheEntry): Promise<void> {
    await this.#enter("set");
    this.entries.set(key, { ...entry, endsAt: this.#clock.monotonicNow() + entry.ttlMs });
  }

  async delete(key: string, options?: { ifVersion?: string }): Promise<boolean> {
    await this.#enter("delete");
    if (options?.ifVersion !== undefined && this.entries.get(key)?.version !== options.ifVersion) return false;
    return this.entries.delete(key);
  }

  async acquireLease(key: string, { ttlMs }: { ttlMs: number }): Promise<CacheLease | undefined> {
    await this.#enter("acquireLease");
    const now = this.#clock.monotonicNow();
    const held = this.leases.get(key);
    if (held !== undefined && held.endsAt > now) return undefined;
    this.#owners += 1;
    const lease = { owner: `owner-${this.#owners}`, endsAt: now + ttlMs };
    this.leases.set(key, lease);
    const isMine = (): boolean => this.leases.get(key) === lease && lease.endsAt > this.#clock.monotonicNow();
    return {
      owner: lease.owner,
      renew: async (lifeMs) => {
        await this.#enter("renew");
        if (!isMine()) return false;
        lease.endsAt = this.#clock.monotonicNow() + lifeMs;
        return true;
      },
      release: async () => {
        await this.#enter("release");
        if (isMine()) this.leases.delete(key);
      },
    };
  }
}
