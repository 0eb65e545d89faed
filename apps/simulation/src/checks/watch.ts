import type { Scenario } from "../plan/scenario.ts";
import type { TokenLedger } from "../world/token-ledger.ts";
import type { Trace } from "../world/trace.ts";
import type { VirtualClock } from "../world/virtual-clock.ts";
import { Budget } from "./budget.ts";
import { Handouts } from "./handouts.ts";
import { Waiting } from "./waiting.ts";

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

/** Checks the invariants at every step. The first violation ends the run. */
export class Watch {
  readonly violations: Violation[] = [];
  readonly handouts: Handouts;
  readonly waiting: Waiting;
  readonly budget: Budget;
  /** Set once the time to recover has passed: from then on nothing is excused by earlier faults. */
  recovered = false;
  readonly #world: Watched;

  constructor(world: Watched) {
    this.#world = world;
    this.handouts = new Handouts(world, this);
    this.waiting = new Waiting(world, this);
    this.budget = new Budget(world, this);
  }

  /** Records that an invariant does not hold. What comes after the first time is no news. */
  violate(invariant: Invariant, message: string): void {
    const { clock, trace } = this.#world;
    if (clock.stopped) return;
    this.violations.push({ invariant, step: clock.steps, atMs: clock.now, message });
    trace.add("check", `invariant ${invariant} is violated: ${message}`);
    clock.stop();
  }
}
