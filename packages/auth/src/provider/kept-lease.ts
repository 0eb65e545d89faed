import type { CacheLease } from "../cache/token-cache.ts";
import type { Clock } from "../clock.ts";
import type { GuardedCache } from "./guarded-cache.ts";

/** A lease lives this long and is renewed while its holder works, so a holder that died delays the others no longer. */
export const LEASE_TTL_MS = 5_000;

/** A lease that is renewed until it is given back. */
export class KeptLease {
  readonly #cache: GuardedCache;
  readonly #lease: CacheLease;
  readonly #clock: Clock;
  #endsAt: number;
  #cancel: () => void = () => {};
  #renewing: Promise<void> = Promise.resolve();

  /** @param askedAt - when the lease was asked for, on the monotonic clock: its life cannot have begun before. */
  constructor(cache: GuardedCache, lease: CacheLease, clock: Clock, askedAt: number) {
    this.#cache = cache;
    this.#lease = lease;
    this.#clock = clock;
    this.#endsAt = askedAt + LEASE_TTL_MS;
    this.#plan();
  }

  /** Whether nobody else can have it: a process that was stopped for long finds out here. */
  get isHeld(): boolean {
    return this.#clock.monotonicNow() < this.#endsAt;
  }

  #plan(): void {
    const renew = (): void => {
      this.#renewing = this.#renew();
      this.#plan();
    };
    this.#cancel = this.#clock.schedule(renew, LEASE_TTL_MS / 3, { background: true });
  }

  async #renew(): Promise<void> {
    const askedAt = this.#clock.monotonicNow();
    const renewed = await this.#cache.renew(this.#lease, LEASE_TTL_MS);
    if (renewed.ok) this.#endsAt = renewed.value ? askedAt + LEASE_TTL_MS : Number.NEGATIVE_INFINITY;
  }

  /** Gives it back, after a renewal that is under way. */
  async giveBack(): Promise<void> {
    this.#cancel();
    await this.#renewing;
    await this.#cache.release(this.#lease);
  }
}
