import { Random } from "../world/random.ts";
import { drawFaults } from "./draw-faults.ts";
import { FAULT_KINDS, type Fault, type FaultKind, type Noise } from "./faults.ts";

/** The place of a process: what is started there again after a crash. */
export interface Slot {
  readonly region: string;
  readonly organizations: readonly [string, ...string[]];
  readonly startAt: number;
  /** How far its wall clock is off, in milliseconds. */
  readonly wallOffsetMs: number;
}

/** The options of the providers that matter to what is promised. */
export interface Limits {
  readonly timeoutMs: number;
  readonly cacheTimeoutMs: number;
  readonly retry: { readonly limit: number; readonly maxDelayMs: number };
  readonly refresh: { readonly fraction: number; readonly maxMs: number; readonly jitter: number };
}

/** Everything about a run that is fixed before it begins. Times in milliseconds. */
export interface Scenario {
  readonly seed: number;
  readonly lifetimeMs: number;
  readonly regions: readonly [string, ...string[]];
  readonly slots: readonly Slot[];
  readonly limits: Limits;
  /** Whether the caches tell of changes, so that waiting processes need not poll. */
  readonly subscribe: boolean;
  /** Mean of one way to the cache and back. */
  readonly cacheLegMs: number;
  /** Mean of one way to the token endpoint and the API, and back. */
  readonly networkLegMs: number;
  /** Mean pause between the calls of a process. */
  readonly callGapMs: number;
  /** The part of the calls that use the token for a request to the API. */
  readonly apiShare: number;
  /** Whether every process makes a few calls around each fault. */
  readonly bursts: boolean;
  /** Whether some callers ask for a longer life, a new token, or give up. */
  readonly demanding: boolean;
  readonly kinds: readonly FaultKind[];
  readonly faults: readonly Fault[];
  readonly noise: Noise;
  /** From here on nothing goes wrong any more, and no caller is demanding. */
  readonly faultsEndAt: number;
}

const SECOND = 1_000;

function drawKinds(random: Random): FaultKind[] {
  const share = random.pick([0, 0.08, 0.15, 0.3, 0.3, 0.6]);
  return FAULT_KINDS.filter(() => random.chance(share));
}

/** Draws a scenario. */
export function drawScenario(seed: number): Scenario {
  const random = new Random(seed, "scenario");
  const lifetimeMs = random.pick([20, 60, 120, 300, 300, 600, 600, 3_600, 3_600, 86_400]) * SECOND;
  const regions: [string, ...string[]] = random.chance(0.7) ? ["eu"] : ["eu", "us"];
  const organizations: [string, ...string[]] = random.chance(0.75) ? ["org_a"] : ["org_a", "org_b"];
  const kinds = drawKinds(random);
  const skewed = random.chance(0.4);
  const together = random.chance(0.5);
  const slots = Array.from({ length: random.whole(2, 8) }, (): Slot => {
    const own = random.pick(organizations);
    return {
      region: random.pick(regions),
      organizations: organizations.length > 1 && random.chance(0.3) ? ["org_a", "org_b"] : [own],
      startAt: together ? random.between(0, 300) : random.between(0, lifetimeMs * 0.8),
      wallOffsetMs: skewed ? random.between(-600_000, 600_000) : 0,
    };
  });
  const faultsEndAt = lifetimeMs * random.between(0.3, 1.5);
  const limits: Limits = {
    timeoutMs: random.pick([10_000, 10_000, 10_000, 3_000]),
    cacheTimeoutMs: random.pick([1_000, 1_000, 1_000, 250]),
    retry: { limit: random.pick([2, 2, 0, 3]), maxDelayMs: 5_000 },
    refresh: { fraction: 0.2, maxMs: 1_800_000, jitter: random.pick([0.5, 0.5, 0, 1]) },
  };
  const noisy = (kind: FaultKind): number => (kinds.includes(kind) ? random.logBetween(0.01, 0.5) : 0);
  const noise: Noise = {
    endpointLoss: noisy("endpoint-loss"),
    endpointSlow: noisy("endpoint-latency"),
    cacheLoss: noisy("cache-loss"),
    cacheSlow: noisy("cache-latency"),
  };
  return {
    seed,
    lifetimeMs,
    regions,
    slots,
    limits,
    subscribe: random.chance(0.3),
    cacheLegMs: random.logBetween(0.2, 10),
    networkLegMs: random.logBetween(5, 100),
    callGapMs: Math.min(Math.max(lifetimeMs / 30, 2_000), 600_000),
    apiShare: 0.4,
    bursts: true,
    demanding: random.chance(0.2),
    kinds,
    faults: drawFaults(new Random(seed, "faults"), { kinds, lifetimeMs, regions, organizations, slots, faultsEndAt }),
    noise,
    faultsEndAt,
  };
}
