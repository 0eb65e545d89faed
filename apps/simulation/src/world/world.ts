import type { Watch } from "../checks/watch.ts";
import type { Scenario } from "../plan/scenario.ts";
import { Random } from "./random.ts";
import type { TokenLedger } from "./token-ledger.ts";
import type { Trace } from "./trace.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** Wall-clock time of the server when a world begins, in epoch milliseconds. */
export const WALL_START: number = Date.parse("2026-01-01T00:00:00Z");

/** What all parts of one run share. */
export interface World {
  readonly scenario: Scenario;
  readonly clock: VirtualClock;
  readonly trace: Trace;
  readonly ledger: TokenLedger;
  readonly watch: Watch;
}

/** One way over a network: random, mostly around the mean, never more than eight times of it. */
export function legMs(random: Random, meanMs: number): number {
  return Math.min(random.gap(meanMs), 8 * meanMs);
}

/** A stream of chance for one part of a world. */
export function chanceFor(world: World, label: string): Random {
  return new Random(world.scenario.seed, label);
}
