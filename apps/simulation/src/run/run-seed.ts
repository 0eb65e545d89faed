import { closeBoundMs, recoveryMs } from "../checks/bounds.ts";
import type { Violation } from "../checks/referee.ts";
import type { FaultKind } from "../plan/faults.ts";
import { drawScenario, type Scenario } from "../plan/scenario.ts";
import { installDeterministicCrypto } from "../world/deterministic-crypto.ts";
import { Random } from "../world/random.ts";
import type { World } from "../world/world.ts";
import { assemble, type Fleet, type Parts } from "./assemble.ts";
import type { SlotRunner } from "./slot-runner.ts";
import { catchRejections } from "./unhandled.ts";

/** How a run differs from the one that follows from its seed alone. */
export interface RunOptions extends Parts {
  /** Changes the scenario drawn. */
  readonly scenario?: (drawn: Scenario) => Scenario;
  /** Keeps the whole trace, not only its end. */
  readonly keepTrace?: boolean;
}

/** What one run came to. */
export interface SeedResult {
  readonly seed: number;
  readonly steps: number;
  readonly purchases: number;
  /** Purchases that only a fault explains. */
  readonly extraPurchases: number;
  readonly requests: number;
  readonly longestWaitMs: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  readonly violations: readonly Violation[];
  /** The last lines of the trace, or all of it. */
  readonly trace: readonly string[];
}

/** How much of another lifetime a run goes on after recovery. */
const HEALTHY_LIFETIMES = 1.2;

/** Runs the world that follows from a seed. Everything in it, faults included, is the same each time. */
export async function runSeed(seed: number, options: RunOptions = {}): Promise<SeedResult> {
  const drawn = drawScenario(seed);
  const keepTrace = options.keepTrace === true;
  const restoreCrypto = installDeterministicCrypto(new Random(seed, "crypto"));
  const fleet = assemble(options.scenario?.(drawn) ?? drawn, options, keepTrace);
  const { clock, trace, watch } = fleet.world;
  const restoreRejections = catchRejections((reason) => watch.violate(6, `unhandled rejection: ${String(reason)}`));
  try {
    await live(fleet);
    return {
      seed,
      steps: clock.steps,
      purchases: watch.budget.sales,
      extraPurchases: watch.budget.extraSales,
      requests: fleet.endpoint.requests,
      longestWaitMs: watch.waiting.longestMs,
      faults: fleet.faults,
      violations: watch.violations,
      trace: keepTrace ? trace.lines : trace.tail,
    };
  } finally {
    restoreRejections();
    restoreCrypto();
  }
}

/** Faults, recovery, health, end. */
async function live({ world, slots }: Fleet): Promise<void> {
  const { clock, scenario, watch } = world;
  const lastStart = Math.max(...scenario.slots.map(({ startAt }) => startAt));
  await clock.runUntil(Math.max(scenario.faultsEndAt, lastStart) + recoveryMs(scenario));
  watch.recovered = true;
  world.trace.add("check", "the time to recover has passed");
  for (const slot of slots) slot.probe();
  await clock.runUntil(clock.now + HEALTHY_LIFETIMES * scenario.lifetimeMs);
  await closeAll(world, slots);
}

async function closeAll({ clock, scenario, watch }: World, slots: readonly SlotRunner[]): Promise<void> {
  let open = slots.length;
  for (const slot of slots) {
    slot.quiet();
    slot.closeForGood(() => {
      open -= 1;
    });
  }
  await clock.runUntil(clock.now + closeBoundMs(scenario.limits), () => open === 0);
  if (open > 0 && !clock.stopped) watch.violate(6, `close() of ${open} processes takes longer than its bound`);
}
