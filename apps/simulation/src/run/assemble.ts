import { createTokenProvider, type TokenProvider, type TokenProviderOptions } from "@apiera/auth";
import { Watch } from "../checks/watch.ts";
import type { FaultKind } from "../plan/faults.ts";
import type { Scenario } from "../plan/scenario.ts";
import { SimulatedApi } from "../world/simulated-api.ts";
import { CacheConnection, CacheStore, type LeaseRule } from "../world/simulated-cache.ts";
import { SimulatedEndpoint } from "../world/simulated-endpoint.ts";
import type { SimulatedProcess } from "../world/simulated-process.ts";
import { TokenLedger } from "../world/token-ledger.ts";
import { Trace } from "../world/trace.ts";
import { VirtualClock } from "../world/virtual-clock.ts";
import { Weather } from "../world/weather.ts";
import type { World } from "../world/world.ts";
import { SlotRunner } from "./slot-runner.ts";
import { planFaults } from "./strike.ts";

/** Parts that tests replace: a broken one must be noticed. */
export interface Parts {
  readonly createProvider?: (options: TokenProviderOptions) => TokenProvider;
  readonly mayLease?: LeaseRule;
}

/** A world with everything in it, before its first step. */
export interface Fleet {
  readonly world: World;
  readonly slots: readonly SlotRunner[];
  readonly endpoint: SimulatedEndpoint;
  /** How often each fault has struck so far. */
  readonly faults: Partial<Record<FaultKind, number>>;
}

/** Builds the world of a scenario, and plans its starts and faults. */
export function assemble(scenario: Scenario, parts: Parts, keepTrace: boolean): Fleet {
  const clock = new VirtualClock();
  const trace = new Trace(clock, keepTrace);
  const ledger = new TokenLedger();
  const watch = new Watch({ scenario, clock, trace, ledger });
  const world: World = { scenario, clock, trace, ledger, watch };
  const weather = new Weather(world);
  const endpoint = new SimulatedEndpoint(world, weather);
  const stores = new Map(scenario.regions.map((region) => [region, new CacheStore(region)]));
  watch.budget.stores = stores;
  const storeOf = (region: string): CacheStore => stores.get(region) ?? new CacheStore(region);
  const equipment = {
    endpoint,
    api: new SimulatedApi(world, weather),
    connect: (process: SimulatedProcess, organization: string) =>
      new CacheConnection(world, weather, { store: storeOf(process.region), process, organization }, parts.mayLease),
    createProvider: parts.createProvider ?? createTokenProvider,
  };
  const slots = scenario.slots.map((slot, index) => new SlotRunner(world, slot, index, equipment));
  scenario.slots.forEach(({ startAt }, index) => {
    clock.at(startAt, () => slots[index]?.start());
  });
  const faults: Fleet["faults"] = {};
  planFaults(world, { slots, stores }, (kind) => {
    faults[kind] = (faults[kind] ?? 0) + 1;
  });
  return { world, slots, endpoint, faults };
}
