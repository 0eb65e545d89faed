import type { CacheLease } from "@apiera/auth";

interface Held {
  readonly owner: string;
  endsAt: number;
}

/** Below this many leases nothing is swept: they are a few bytes each. */
const SWEEP_FROM = 128;

/** The leases of one memory cache. Unlike entries they are never forgotten early: that would give one lease to two owners. */
export class LeaseTable {
  readonly #now: () => number;
  readonly #held = new Map<string, Held>();
  #sweepAt = SWEEP_FROM;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param check - runs first in each call on the lease; throws when the cache is closed or the life is malformed. */
  acquire(
    key: string,
    ttlMs: number,
    check: (operation: string, given: { readonly ttlMs?: number }) => void,
  ): CacheLease | undefined {
    if (this.#live(key) !== undefined) return undefined;
    this.#sweep();
    const owner = crypto.randomUUID();
    this.#held.set(key, { owner, endsAt: this.#now() + ttlMs });
    return {
      owner,
      renew: async (nextTtlMs) => {
        check("renew", { ttlMs: nextTtlMs });
        const held = this.#live(key);
        if (held?.owner !== owner) return false;
        held.endsAt = this.#now() + nextTtlMs;
        return true;
      },
      release: async () => {
        check("release", {});
        if (this.#held.get(key)?.owner === owner) this.#held.delete(key);
      },
    };
  }

  clear(): void {
    this.#held.clear();
  }

  #live(key: string): Held | undefined {
    const held = this.#held.get(key);
    return held !== undefined && held.endsAt > this.#now() ? held : undefined;
  }

  /** Drops ended leases whenever their number has doubled, so the cost of sweeping is spread evenly and needs no timer. */
  #sweep(): void {
    if (this.#held.size < this.#sweepAt) return;
    for (const [key, held] of this.#held) if (held.endsAt <= this.#now()) this.#held.delete(key);
    this.#sweepAt = Math.max(SWEEP_FROM, 2 * this.#held.size);
  }
}
