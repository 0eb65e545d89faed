import { FAULT_KINDS, type Fault } from "../plan/faults.ts";
import type { Scenario, Slot } from "../plan/scenario.ts";
import { Random } from "../world/random.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A fleet to count the purchases of. */
export interface FleetSize {
  readonly processes: number;
  readonly regions: number;
  readonly days: number;
  readonly withFaults: boolean;
}

/** What goes wrong on a day. */
function faultsOfDay(random: Random, start: number, regions: readonly string[], processes: number): Fault[] {
  const any = (): number => start + random.between(0, DAY - 20 * MINUTE);
  const regional = regions.flatMap((region): Fault[] => {
    const outageAt = any();
    return [
      {
        kind: "cache-outage",
        at: outageAt,
        until: outageAt + 2 * MINUTE,
        region,
        mode: random.pick(["error", "hang"]),
      },
      { kind: "cache-wipe", at: any(), region },
    ];
  });
  const outageAt = any();
  const endpoint: Fault = {
    kind: "endpoint-outage",
    at: outageAt,
    until: outageAt + 10 * MINUTE,
    mode: "503",
    retryAfterMs: 5_000,
  };
  const single = Array.from({ length: processes }, (_, slot): Fault[] => {
    const faults: Fault[] = [{ kind: "restart", at: any(), slot, downMs: 5_000 }];
    if (random.chance(0.05)) faults.push({ kind: "crash", at: any(), trigger: { on: "time", slot }, downMs: 5_000 });
    if (random.chance(0.01))
      faults.push({ kind: "stall", at: any(), trigger: { on: "time", slot }, durationMs: MINUTE });
    return faults;
  });
  return [...regional, endpoint, ...single.flat()];
}

/** A fleet whose tokens live for a day, whose processes start within a minute and ask for a token every 20 minutes or so. */
export function scaleScenario({ processes, regions: regionCount, days, withFaults }: FleetSize): Scenario {
  const random = new Random(processes + regionCount, "scale");
  const [first = "region-1", ...others] = Array.from({ length: regionCount }, (_, index) => `region-${index + 1}`);
  const regions: [string, ...string[]] = [first, ...others];
  const slots = Array.from(
    { length: processes },
    (_, index): Slot => ({
      region: regions[index % regions.length] ?? first,
      organizations: ["org_a"],
      startAt: random.between(0, MINUTE),
      wallOffsetMs: random.between(-5_000, 5_000),
    }),
  );
  const faults = withFaults
    ? Array.from({ length: days }, (_, day) => faultsOfDay(random, day * DAY, regions, processes)).flat()
    : [];
  return {
    seed: processes + regionCount,
    lifetimeMs: DAY,
    regions,
    slots,
    limits: {
      timeoutMs: 10_000,
      cacheTimeoutMs: 1_000,
      retry: { limit: 2, maxDelayMs: 5_000 },
      refresh: { fraction: 0.2, maxMs: 1_800_000, jitter: 0.5 },
    },
    subscribe: false,
    cacheLegMs: 0.5,
    networkLegMs: 40,
    callGapMs: 20 * MINUTE,
    apiShare: 0,
    bursts: false,
    demanding: false,
    kinds: withFaults ? FAULT_KINDS : [],
    faults,
    noise: { endpointLoss: 0, endpointSlow: 0, cacheLoss: 0, cacheSlow: 0 },
    faultsEndAt: withFaults ? days * DAY : 0,
  };
}
