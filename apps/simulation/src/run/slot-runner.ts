import { createAuthorizedFetch, type TokenCache, type TokenProvider, type TokenProviderOptions } from "@apiera/auth";
import type { Slot } from "../plan/scenario.ts";
import type { Random } from "../world/random.ts";
import { API_URL, type SimulatedApi } from "../world/simulated-api.ts";
import type { SimulatedEndpoint } from "../world/simulated-endpoint.ts";
import { SimulatedProcess } from "../world/simulated-process.ts";
import { chanceFor, type World } from "../world/world.ts";
import { ObservedProvider } from "./observed-provider.ts";

/** What a slot starts its processes with. */
export interface Equipment {
  readonly endpoint: SimulatedEndpoint;
  readonly api: SimulatedApi;
  connect(process: SimulatedProcess, organization: string): TokenCache;
  createProvider(options: TokenProviderOptions): TokenProvider;
}

interface Service {
  readonly provider: ObservedProvider;
  readonly fetch: typeof fetch;
}

/** One place of the fleet: the process that runs there now, and the calls it makes. */
export class SlotRunner {
  readonly #world: World;
  readonly #slot: Slot;
  readonly #name: string;
  readonly #equipment: Equipment;
  readonly #random: Random;
  #starts = 0;
  #process: SimulatedProcess | undefined;
  #services: readonly Service[] = [];
  #wallOffsetMs: number;
  #calling = true;

  constructor(world: World, slot: Slot, index: number, equipment: Equipment) {
    this.#world = world;
    this.#slot = slot;
    this.#name = `p${index}`;
    this.#equipment = equipment;
    this.#random = chanceFor(world, `${this.#name} calls`);
    this.#wallOffsetMs = slot.wallOffsetMs;
  }

  get process(): SimulatedProcess | undefined {
    return this.#process;
  }

  /** Starts a process, which begins to make calls. */
  start(): void {
    this.#starts += 1;
    const name = `${this.#name}.${this.#starts}`;
    const process = new SimulatedProcess(this.#world, {
      name,
      region: this.#slot.region,
      wallOffsetMs: this.#wallOffsetMs,
    });
    this.#process = process;
    this.#services = this.#slot.organizations.map((organization) => this.#serviceFor(process, organization));
    this.#world.trace.add(name, `starts in ${process.region}`);
    this.#call(process);
    this.#callAgain(process);
  }

  /** Everything of the process stops. Another one starts `downMs` later. */
  crash(downMs: number): void {
    const process = this.#process;
    if (process?.alive !== true) return;
    const { budget } = this.#world.watch;
    this.#world.trace.add(process.name, "crashes");
    // What it was buying is paid for and lost.
    if (budget.isBuying(process) || this.#isHolder(process)) budget.allow(process.region, "crash of a buyer", 1);
    process.crash();
    this.#world.clock.in(downMs, () => this.start());
  }

  /** Closes the process in good order. Another one starts `downMs` later. */
  restart(downMs: number): void {
    const process = this.#process;
    if (process?.alive !== true || process.stalled) return;
    this.#world.trace.add(process.name, "closes");
    if (this.#world.watch.budget.isBuying(process))
      this.#world.watch.budget.allow(process.region, "close of a buyer", 1);
    process.deliver(() => {
      void this.close().then(() => {
        this.#checkLeftovers(process);
        process.crash();
        this.#world.clock.in(downMs, () => this.start());
      });
    });
  }

  stall(durationMs: number): void {
    const process = this.#process;
    if (process?.alive !== true || process.stalled) return;
    this.#world.trace.add(process.name, `stalls for ${Math.round(durationMs)} ms`);
    this.#world.watch.budget.allow(process.region, "stall", 1);
    process.stall(durationMs);
  }

  jumpClock(byMs: number): void {
    this.#wallOffsetMs += byMs;
    if (this.#process !== undefined) this.#process.wallOffsetMs = this.#wallOffsetMs;
  }

  /** Makes one call for each organization now, and checks that it succeeds. */
  probe(): void {
    const process = this.#process;
    process?.deliver(() => {
      for (const { provider } of this.#services) {
        provider.getToken().catch((error: unknown) => {
          this.#world.watch.violate(5, `${process.name} gets no token after recovery: ${String(error)}`);
        });
      }
    });
  }

  /** A few calls at once, where something happens. */
  burst(): void {
    const process = this.#process;
    if (process === undefined) return;
    for (let count = this.#random.whole(1, 4); count > 0; count -= 1) {
      this.#world.clock.in(this.#random.between(0, 2_000), () => this.#call(process));
    }
  }

  /** Makes no more calls. */
  quiet(): void {
    this.#calling = false;
  }

  /** Closes the providers of the process. */
  async close(): Promise<void> {
    await Promise.all(this.#services.map(({ provider }) => provider.close()));
  }

  /** Closes the process at the end of the run; done once every close has resolved. */
  closeForGood(done: () => void): void {
    const process = this.#process;
    process?.deliver(() => {
      void this.close().then(() => {
        this.#checkLeftovers(process);
        done();
      });
    });
  }

  #checkLeftovers(process: SimulatedProcess): void {
    const { watch } = this.#world;
    if (process.pendingTimers === 0) return;
    watch.violate(6, `${process.name} has ${process.pendingTimers} timers left after close()`);
  }

  #isHolder(process: SimulatedProcess): boolean {
    return this.#world.watch.budget.stores.get(process.region)?.isHolder(process, this.#world.clock.now) === true;
  }

  #serviceFor(process: SimulatedProcess, organization: string): Service {
    const { limits } = this.#world.scenario;
    const inner = this.#equipment.createProvider({
      clientId: "client",
      clientSecret: "simulated secret",
      organization,
      ...limits,
      cache: this.#equipment.connect(process, organization),
      clock: process.clock,
      fetch: this.#equipment.endpoint.fetchFor(process),
      random: chanceFor(this.#world, `${process.name} ${organization} jitter`).next,
      onEvent: (event) => {
        if (event.type === "token-kept") provider.tokenKept();
        if (event.type === "token-kept" || event.type === "cache-entry-unusable")
          this.#world.trace.add(process.name, event.type);
      },
    });
    const provider: ObservedProvider = new ObservedProvider(this.#world, process, organization, inner);
    const fetch = createAuthorizedFetch(provider, {
      allowedOrigins: [API_URL],
      fetch: this.#equipment.api.fetchFor(process),
    });
    return { provider, fetch };
  }

  #callAgain(process: SimulatedProcess): void {
    const { clock, scenario } = this.#world;
    const gapMs = this.#random.chance(0.2) ? this.#random.between(0, 50) : this.#random.gap(scenario.callGapMs);
    clock.in(gapMs, () => {
      if (!process.alive || !this.#calling) return;
      this.#call(process);
      this.#callAgain(process);
    });
  }

  /** One call of the application: for a token alone, or of the API with it. */
  #call(process: SimulatedProcess): void {
    const random = this.#random;
    const service = this.#services[random.whole(0, this.#services.length - 1)];
    const draw = random.next();
    const wish = random.next();
    const scale = random.next();
    if (service === undefined || !this.#calling) return;
    const { clock, scenario } = this.#world;
    process.deliver(() => {
      // What becomes of a caller is checked by ObservedProvider; the application itself does nothing about errors.
      if (draw < scenario.apiShare) service.fetch(`${API_URL}/v1/products`).catch(() => {});
      else if (draw < 0.9 || !scenario.demanding || clock.now > scenario.faultsEndAt)
        service.provider.getToken().catch(() => {});
      else this.#demand(process, service, wish, scale);
    });
  }

  #demand(process: SimulatedProcess, { provider }: Service, wish: number, scale: number): void {
    const { clock, scenario } = this.#world;
    if (wish < 0.4) {
      // Up to a bit more than a new token lives.
      provider.getToken({ minTtlMs: scale * 1.05 * scenario.lifetimeMs }).catch(() => {});
      return;
    }
    if (wish < 0.6) {
      provider.getToken({ forceRefresh: true }).catch(() => {});
      return;
    }
    const leaving = new AbortController();
    clock.in(scale * 4_000, () => process.deliver(() => leaving.abort(new Error("the caller left"))));
    provider.getToken({ signal: leaving.signal }).catch(() => {});
  }
}
