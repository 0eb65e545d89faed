import type { Scenario } from "../plan/scenario.ts";
import type { IssuedToken, TokenLedger } from "../world/token-ledger.ts";
import type { Trace } from "../world/trace.ts";
import type { VirtualClock } from "../world/virtual-clock.ts";

/** What is promised, by number: see the README of this app. */
export const INVARIANTS = {
  1: "no token is handed out that is expired or was rejected",
  2: "no caller waits longer than its bound",
  3: "purchases stay within the budget",
  4: "a held token is handed out at once",
  5: "after the last fault the fleet is healthy within the stated time",
  6: "nothing is left behind: no unhandled rejection, no timer",
  7: "a caller's error has a cause",
} as const;

export type Invariant = keyof typeof INVARIANTS;

/** A promise that was broken. */
export interface Violation {
  readonly invariant: Invariant;
  readonly step: number;
  readonly atMs: number;
  readonly message: string;
}

/** What the checks need of the world. */
export interface Watched {
  readonly scenario: Scenario;
  readonly clock: VirtualClock;
  readonly trace: Trace;
  readonly ledger: TokenLedger;
}

/** What the checks need to know of a process. */
export interface WatchedProcess {
  readonly name: string;
  readonly region: string;
  readonly alive: boolean;
  readonly stalled: boolean;
  /** Time it spent stalled so far, in milliseconds. */
  readonly stalledMs: number;
}

/** What the checks need to know of a cache. */
export interface WatchedStore {
  /** The entry of an organization. */
  entryOf(
    organization: string,
  ): { readonly endsAt: number; readonly damaged: boolean; readonly token: IssuedToken | undefined } | undefined;
  /** Whether a process holds a lease that has not ended. */
  isHolder(process: WatchedProcess, now: number): boolean;
}

/** To whom checks report. */
export interface Referee {
  /** Set once the time to recover has passed: from then on nothing is excused by earlier faults. */
  readonly recovered: boolean;
  /** Records that an invariant does not hold. */
  violate(invariant: Invariant, message: string): void;
}
