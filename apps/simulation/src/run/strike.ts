import type { Fault } from "../plan/faults.ts";
import type { CacheStore } from "../world/simulated-cache.ts";
import type { SimulatedProcess } from "../world/simulated-process.ts";
import type { World } from "../world/world.ts";
import type { SlotRunner } from "./slot-runner.ts";

/** What faults strike. */
export interface Targets {
  readonly slots: readonly SlotRunner[];
  readonly stores: ReadonlyMap<string, CacheStore>;
}

/**
 * Plans every fault of the scenario.
 *
 * @param onStrike - told of each as it strikes.
 */
export function planFaults(world: World, targets: Targets, onStrike: (kind: Fault["kind"]) => void): void {
  // A few calls around each fault, so that somebody notices.
  const burst = (): void => {
    if (!world.scenario.bursts) return;
    for (const slot of targets.slots) slot.burst();
  };
  for (const fault of world.scenario.faults) {
    world.clock.at(fault.at, () => {
      onStrike(fault.kind);
      strike(world, targets, fault);
      burst();
    });
    if ("until" in fault) world.clock.at(fault.until, burst);
  }
}

function strike(world: World, { slots, stores }: Targets, fault: Fault): void {
  const { budget } = world.watch;
  // A fault that waits for a lease may strike late: it is over with the others all the same.
  const left = (): number => Math.max(0, world.scenario.faultsEndAt - world.clock.now);
  world.trace.add("fault", JSON.stringify(fault));
  switch (fault.kind) {
    case "crash":
      aim(world, { slots, stores }, fault.trigger, (slot) => slot.crash(Math.min(fault.downMs, left())));
      return;
    case "stall":
      aim(world, { slots, stores }, fault.trigger, (slot) => slot.stall(Math.min(fault.durationMs, left())));
      return;
    case "restart":
      slots[fault.slot]?.restart(fault.downMs);
      return;
    case "clock-jump":
      slots[fault.slot]?.jumpClock(fault.byMs);
      return;
    case "cache-wipe":
      stores.get(fault.region)?.wipe();
      // Who has no token buys one for all; beside it goes on who was buying under a lease that is gone.
      budget.allow(fault.region, "cache wiped", 2 * organizationsOf(world));
      return;
    case "corrupt-entry":
      stores.get(fault.region)?.corrupt();
      budget.allow(fault.region, "entry corrupted", organizationsOf(world));
      return;
    case "revocation": {
      const newest = world.ledger.newest(fault.organization);
      const all = fault.scope === "all" ? world.ledger.of(fault.organization) : newest === undefined ? [] : [newest];
      for (const token of all) token.revoked = true;
      return;
    }
    default:
      // Outages are conditions, not events: see Weather.
      return;
  }
}

function organizationsOf({ scenario }: World): number {
  return new Set(scenario.slots.flatMap(({ organizations }) => organizations)).size;
}

/** Strikes a slot now, or the holder of the next lease. */
function aim(
  world: World,
  { slots, stores }: Targets,
  trigger: Extract<Fault, { kind: "crash" }>["trigger"],
  hit: (slot: SlotRunner) => void,
): void {
  if (trigger.on === "time") {
    const slot = slots[trigger.slot];
    if (slot !== undefined) hit(slot);
    return;
  }
  let armed = true;
  const strikeHolder = (holder: SimulatedProcess): void => {
    if (!armed) return;
    armed = false;
    const at = world.clock.now + trigger.afterMs;
    if (at >= world.scenario.faultsEndAt) return;
    world.clock.at(at, () => {
      const slot = slots.find(({ process }) => process === holder);
      if (slot !== undefined) hit(slot);
    });
  };
  for (const store of stores.values()) {
    const before = store.onLease;
    store.onLease = (process) => {
      before(process);
      strikeHolder(process);
    };
  }
}
