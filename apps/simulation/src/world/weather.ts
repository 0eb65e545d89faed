import type { Fault } from "../plan/faults.ts";
import type { Random } from "./random.ts";
import { chanceFor, legMs, type World } from "./world.ts";

/** What becomes of one call over a network. */
export interface Fate {
  /** The way there, in milliseconds. */
  readonly requestMs: number;
  /** The way back, in milliseconds. */
  readonly replyMs: number;
  /** Lost on the way there, so that nothing happens, or on the way back, so that nobody hears of it. */
  readonly lost: "request" | "reply" | undefined;
}

type OutageOf<K extends Fault["kind"]> = Extract<Fault, { kind: K }>;

/** The conditions at any moment: outages, and what chance does to single calls. */
export class Weather {
  readonly #world: World;
  readonly #cacheOutages: readonly OutageOf<"cache-outage">[];
  readonly #endpointOutages: readonly OutageOf<"endpoint-outage">[];
  readonly #cache: Random;
  readonly #network: Random;

  constructor(world: World) {
    const { faults } = world.scenario;
    this.#world = world;
    this.#cacheOutages = faults.filter((fault) => fault.kind === "cache-outage");
    this.#endpointOutages = faults.filter((fault) => fault.kind === "endpoint-outage");
    this.#cache = chanceFor(world, "cache legs");
    this.#network = chanceFor(world, "network legs");
  }

  /** What becomes of a call to a cache. */
  cacheCall(): Fate {
    const { cacheLegMs, noise } = this.#world.scenario;
    return this.#fate(this.#cache, cacheLegMs, { loss: noise.cacheLoss, slow: noise.cacheSlow, slowest: 8_000 });
  }

  /** What becomes of a request to the token endpoint. */
  tokenRequest(): Fate {
    const { networkLegMs, noise } = this.#world.scenario;
    return this.#fate(this.#network, networkLegMs, {
      loss: noise.endpointLoss,
      slow: noise.endpointSlow,
      slowest: 12_000,
    });
  }

  /** What becomes of a request to the API. */
  apiRequest(): Fate {
    return this.#fate(this.#network, this.#world.scenario.networkLegMs, { loss: 0, slow: 0, slowest: 1 });
  }

  /** The outage of a region's cache at this moment. */
  cacheOutage(region: string): OutageOf<"cache-outage"> | undefined {
    return this.#cacheOutages.find((fault) => fault.region === region && this.#isOn(fault));
  }

  /** The outage of the token endpoint at this moment. */
  endpointOutage(): OutageOf<"endpoint-outage"> | undefined {
    return this.#endpointOutages.find((fault) => this.#isOn(fault));
  }

  #isOn(fault: { at: number; until: number }): boolean {
    return fault.at <= this.#world.clock.now && this.#world.clock.now < fault.until;
  }

  #fate(random: Random, meanMs: number, noise: { loss: number; slow: number; slowest: number }): Fate {
    const { clock, scenario } = this.#world;
    const requestMs = legMs(random, meanMs);
    const replyMs = legMs(random, meanMs);
    const draw = random.next();
    const side = random.chance(0.5);
    const slowMs = random.logBetween(50, noise.slowest + 50);
    if (clock.now >= scenario.faultsEndAt) return { requestMs, replyMs, lost: undefined };
    if (draw < noise.loss) return { requestMs, replyMs, lost: side ? "request" : "reply" };
    if (draw < noise.loss + noise.slow) {
      return side ? { requestMs: slowMs, replyMs, lost: undefined } : { requestMs, replyMs: slowMs, lost: undefined };
    }
    return { requestMs, replyMs, lost: undefined };
  }
}
