import { Budget } from "./budget.ts";
import { Handouts } from "./handouts.ts";
import type { Invariant, Referee, Violation, Watched } from "./referee.ts";
import { Waiting } from "./waiting.ts";

/** Checks the invariants at every step. The first violation ends the run. */
export class Watch implements Referee {
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
    this.budget = new Budget(world, this, this);
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
