import type { CacheLease } from "@apiera/auth";
import type { MachineClock } from "./machine-clock.ts";
import type { KeyDirectory } from "./store/key-directory.ts";
import type { Claim, LeaseStore } from "./store/lease-store.ts";

/** Runs one call on the cache: refuses it after `close()`, checks its life, watches its signal, wraps its error. */
export type RunCall = <T>(
  operation: string,
  limits: { readonly signal?: AbortSignal | undefined; readonly ttlMs?: number | undefined },
  work: () => Promise<T>,
) => Promise<T>;

/** The lease handed to its owner. Calls on one lease run one after the other, since each builds on the claim of the one before. */
export class HeldLease implements CacheLease {
  readonly owner: string;
  readonly #store: LeaseStore;
  readonly #key: KeyDirectory;
  readonly #clock: MachineClock;
  readonly #run: RunCall;
  #claim: Claim | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: LeaseStore, key: KeyDirectory, claim: Claim, clock: MachineClock, run: RunCall) {
    this.owner = claim.record.owner;
    this.#store = store;
    this.#key = key;
    this.#claim = claim;
    this.#clock = clock;
    this.#run = run;
  }

  async renew(ttlMs: number): Promise<boolean> {
    return await this.#inTurn("renew", ttlMs, async () => {
      if (this.#claim === undefined) return false;
      this.#claim = await this.#store.renew(this.#key, this.#claim, ttlMs, this.#clock());
      return this.#claim !== undefined;
    });
  }

  async release(): Promise<void> {
    await this.#inTurn("release", undefined, async () => {
      const claim = this.#claim;
      if (claim === undefined) return;
      await this.#store.release(this.#key, claim);
      this.#claim = undefined;
    });
  }

  async #inTurn<T>(operation: string, ttlMs: number | undefined, work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(operation, { ttlMs }, work));
    this.#last = turn.catch(() => {});
    return await turn;
  }
}
