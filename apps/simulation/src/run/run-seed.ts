import { createTokenProvider, type TokenProvider, type TokenProviderOptions } from "@apiera/auth";
import { closeBoundMs, recoveryMs } from "../checks/bounds.ts";
import { type Violation, Watch } from "../checks/watch.ts";
import type { FaultKind } from "../plan/faults.ts";
import { drawScenario, type Scenario } from "../plan/scenario.ts";
import { installDeterministicCrypto } from "../world/deterministic-crypto.ts";
import { Random } from "../world/random.ts";
import { SimulatedApi } from "../world/simulated-api.ts";
import { CacheConnection, CacheStore, type LeaseRule } from "../world/simulated-cache.ts";
import { SimulatedEndpoint } from "../world/simulated-endpoint.ts";
import { TokenLedger } from "../world/token-ledger.ts";
import { Trace } from "../world/trace.ts";
import { VirtualClock } from "../world/virtual-clock.ts";
import { Weather } from "../world/weather.ts";
import type { World } from "../world/world.ts";
import { SlotRunner } from "./slot-runner.ts";
import { planFaults } from "./strike.ts";

/** What tests replace: a broken part must be noticed. */
export interface Replacements {
  readonly createProvider?: (options: TokenProviderOptions) => TokenProvider;
  readonly mayLease?: LeaseRule;
  readonly scenario?: (drawn: Scenario) => Scenario;
  /** Keeps the whole trace, not only its end. */
  readonly keepTrace?: boolean;
  /** Leaves no known defect out: see EXCLUSIONS. */
  readonly isStrict?: boolean;
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
export async function runSeed(seed: number, replacements: Replacements = {}): Promise<SeedResult> {
  const drawn = drawScenario(seed, replacements.isStrict);
  const scenario = replacements.scenario?.(drawn) ?? drawn;
  const clock = new VirtualClock();
  const trace = new Trace(clock, replacements.keepTrace === true);
  const ledger = new TokenLedger();
  const world: World = { scenario, clock, trace, ledger, watch: new Watch({ scenario, clock, trace, ledger }) };
  const faults: Partial<Record<FaultKind, number>> = {};
  const restoreCrypto = installDeterministicCrypto(new Random(seed, "crypto"));
  const restoreRejections = catchRejections((reason) =>
    world.watch.violate(6, `unhandled rejection: ${String(reason)}`),
  );
  try {
    const requests = await live(world, replacements, (kind) => {
      faults[kind] = (faults[kind] ?? 0) + 1;
    });
    const { budget, violations, waiting } = world.watch;
    return {
      seed,
      steps: clock.steps,
      purchases: budget.sales,
      extraPurchases: budget.extraSales,
      requests,
      longestWaitMs: waiting.longestMs,
      faults,
      violations,
      trace: replacements.keepTrace === true ? trace.lines : trace.tail,
    };
  } finally {
    restoreRejections();
    restoreCrypto();
  }
}

async function live(world: World, replacements: Replacements, onStrike: (kind: FaultKind) => void): Promise<number> {
  const { clock, scenario, watch } = world;
  const weather = new Weather(world);
  const endpoint = new SimulatedEndpoint(world, weather);
  const stores = new Map(scenario.regions.map((region) => [region, new CacheStore(region)]));
  watch.budget.stores = stores;
  const storeOf = (region: string): CacheStore => stores.get(region) ?? new CacheStore(region);
  const equipment = {
    endpoint,
    api: new SimulatedApi(world, weather),
    connect: (process: SlotRunner["process"] & {}, organization: string) =>
      new CacheConnection(
        world,
        weather,
        { store: storeOf(process.region), process, organization },
        replacements.mayLease,
      ),
    createProvider: replacements.createProvider ?? createTokenProvider,
  };
  const slots = scenario.slots.map((slot, index) => new SlotRunner(world, slot, index, equipment));
  scenario.slots.forEach(({ startAt }, index) => {
    clock.at(startAt, () => slots[index]?.start());
  });
  planFaults(world, { slots, stores }, onStrike);

  const lastStart = Math.max(...scenario.slots.map(({ startAt }) => startAt));
  await clock.runUntil(Math.max(scenario.faultsEndAt, lastStart) + recoveryMs(scenario));
  watch.recovered = true;
  world.trace.add("check", "the time to recover has passed");
  for (const slot of slots) slot.probe();
  await clock.runUntil(clock.now + HEALTHY_LIFETIMES * scenario.lifetimeMs);
  await closeAll(world, slots);
  return endpoint.requests;
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

/** While a run lasts, an unhandled rejection is its own, and nobody else is told. */
function catchRejections(onRejection: (reason: unknown) => void): () => void {
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", onRejection);
  return () => {
    process.off("unhandledRejection", onRejection);
    for (const other of others) process.on("unhandledRejection", other);
  };
}
