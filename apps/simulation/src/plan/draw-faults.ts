import type { Random } from "../world/random.ts";
import { ENDPOINT_MODES, type Fault, type FaultKind, type Trigger } from "./faults.ts";

/** What the faults of a run are drawn for. */
export interface Ground {
  readonly kinds: readonly FaultKind[];
  readonly lifetimeMs: number;
  readonly regions: readonly [string, ...string[]];
  readonly organizations: readonly [string, ...string[]];
  readonly slots: readonly { readonly startAt: number }[];
  readonly faultsEndAt: number;
}

/** A moment: at the start, when tokens are about to be renewed, or any. That is where purchases are, and where faults hurt. */
function moment(random: Random, { lifetimeMs, faultsEndAt }: Ground): number {
  const at = random.pick([
    random.between(0, 2_000),
    random.between(0.85, 1.02) * lifetimeMs,
    random.between(0, 1) * faultsEndAt,
  ]);
  return Math.min(at, faultsEndAt * random.between(0.5, 0.95));
}

function trigger(random: Random, ground: Ground): Trigger {
  if (random.chance(0.6)) return { on: "lease", afterMs: random.logBetween(0.1, 3_000) };
  return { on: "time", slot: random.whole(0, ground.slots.length - 1) };
}

function draw(kind: FaultKind, random: Random, ground: Ground): Fault | undefined {
  const at = moment(random, ground);
  const lasting = (most: number): number => Math.min(random.logBetween(50, most), ground.faultsEndAt - at);
  const slot = random.whole(0, ground.slots.length - 1);
  const longest = Math.max(60_000, ground.lifetimeMs / 3);
  switch (kind) {
    case "endpoint-outage":
      return {
        kind,
        at,
        until: at + lasting(longest),
        mode: random.pick(ENDPOINT_MODES),
        retryAfterMs: random.pick([0, 1_000, 5_000, 30_000]),
      };
    case "cache-outage":
      return {
        kind,
        at,
        until: at + lasting(longest),
        region: random.pick(ground.regions),
        mode: random.pick(["error", "hang"]),
      };
    case "cache-wipe":
    case "corrupt-entry":
      return { kind, at, region: random.pick(ground.regions) };
    case "crash":
      return { kind, at, trigger: trigger(random, ground), downMs: lasting(30_000) };
    case "stall":
      return { kind, at, trigger: trigger(random, ground), durationMs: lasting(180_000) };
    case "restart":
      return { kind, at, slot, downMs: lasting(10_000) };
    case "clock-jump":
      return { kind, at, slot, byMs: random.pick([-1, 1]) * random.logBetween(1_000, 3_600_000) };
    case "revocation":
      return { kind, at, organization: random.pick(ground.organizations), scope: random.pick(["newest", "all"]) };
    default:
      // The others strike single calls: see Noise.
      return undefined;
  }
}

/** Draws when and where things go wrong: one to three times for each kind. */
export function drawFaults(random: Random, ground: Ground): Fault[] {
  const faults = ground.kinds.flatMap((kind) =>
    Array.from({ length: random.whole(1, 3) }, () => draw(kind, random, ground)),
  );
  return faults.filter((fault) => fault !== undefined).sort((one, other) => one.at - other.at);
}
