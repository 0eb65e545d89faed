import type { CacheLease } from "@apiera/auth";
import type { MachineClock } from "./machine-clock.ts";
import type { KeyDirectory } from "./store/key-directory.ts";
import type { Claim, LeaseStore } from "./store/lease-store.ts";

/** What a caller gave, as far as it is to be watched or checked. */
export interface Given {
  readonly signal?: AbortSignal | undefined;
  readonly key?: string;
  readonly ttlMs?: number;
  readonly entry?: { readonly value: string; readonly version: string };
}

/** Runs one call on the cache: refuses it after `close()`, checks what was given, watches its signal, wraps its error. */
export type RunCall = <T>(operation: string, given: Given, work: () => Promise<T>) => Promise<T>;

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
    return await this.#inTurn("renew", { ttlMs }, async () => {
      if (this.#claim === undefined) return false;
      this.#claim = await this.#store.renew(this.#key, this.#claim, ttlMs, this.#clock());
      return this.#claim !== undefined;
    });
  }

  async release(): Promise<void> {
    await this.#inTurn("release", {}, async () => {
      const claim = this.#claim;
      if (claim === undefined) return;
      await this.#store.release(this.#key, claim);
      this.#claim = undefined;
    });
  }

  async #inTurn<T>(operation: string, given: Given, work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(operation, given, work));
    this.#last = turn.catch(() => {});
    return await turn;
  }
}
