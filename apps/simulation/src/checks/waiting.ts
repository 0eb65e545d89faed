import type { FaultKind } from "../plan/faults.ts";
import { longestDemandingWaitMs, longestWaitMs, promptWaitMs } from "./bounds.ts";
import type { Referee, Watched, WatchedProcess } from "./referee.ts";

/** A call of `getToken` under way. */
export interface WaitingCall {
  readonly process: WatchedProcess;
  readonly startedAt: number;
  readonly step: number;
  readonly boundMs: number;
  open: boolean;
  readonly endCheck: () => void;
}

/** Faults that slow down what callers wait for. Under the others only a dead holder's lease does. */
const SLOWING: readonly FaultKind[] = [
  "endpoint-outage",
  "endpoint-loss",
  "endpoint-latency",
  "cache-outage",
  "cache-loss",
  "cache-latency",
];

/** Invariant 2: how long callers wait. Time in which their process was stalled does not count. */
export class Waiting {
  readonly #world: Watched;
  readonly #referee: Referee;
  readonly #calls = new Set<WaitingCall>();
  longestMs = 0;

  constructor(world: Watched, referee: Referee) {
    this.#world = world;
    this.#referee = referee;
  }

  /** A call begins. */
  begin(process: WatchedProcess, isDemanding: boolean): WaitingCall {
    const { clock } = this.#world;
    const boundMs = this.#boundMs(isDemanding);
    const stalledBefore = process.stalledMs;
    let cancel = (): void => {};
    const check = (): void => {
      if (!call.open || !process.alive) return;
      const leftMs = call.startedAt + boundMs + (process.stalledMs - stalledBefore) - clock.now;
      if (leftMs > 0 || process.stalled) {
        cancel = clock.in(Math.max(leftMs, 1_000), check);
        return;
      }
      this.#referee.violate(
        2,
        `a caller in ${process.name} has waited ${Math.round(boundMs)} ms since ${call.startedAt.toFixed(2)}`,
      );
    };
    const call: WaitingCall = {
      process,
      startedAt: clock.now,
      step: clock.steps,
      boundMs,
      open: true,
      endCheck: () => cancel(),
    };
    cancel = clock.in(boundMs + 0.001, check);
    this.#calls.add(call);
    return call;
  }

  /** A call has ended. */
  end(call: WaitingCall): void {
    call.open = false;
    call.endCheck();
    this.#calls.delete(call);
    this.longestMs = Math.max(this.longestMs, this.#world.clock.now - call.startedAt);
  }

  /** How long the caller that waits longest in this process has waited. */
  longestIn(process: WatchedProcess): number {
    let longest = 0;
    for (const call of this.#calls) {
      if (call.process === process) longest = Math.max(longest, this.#world.clock.now - call.startedAt);
    }
    return longest;
  }

  #boundMs(isDemanding: boolean): number {
    const { scenario } = this.#world;
    const hard = isDemanding ? longestDemandingWaitMs(scenario.limits) : longestWaitMs(scenario.limits);
    if (isDemanding) return hard;
    if (this.#referee.recovered) return Math.min(hard, promptWaitMs(scenario));
    if (scenario.kinds.some((kind) => SLOWING.includes(kind))) return hard;
    const deaths = scenario.faults.filter(({ kind }) => kind === "crash" || kind === "stall").length;
    return Math.min(hard, (1 + deaths) * promptWaitMs(scenario));
  }
}
