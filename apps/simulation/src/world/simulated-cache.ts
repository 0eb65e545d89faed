import { type CacheEntry, CacheError, type CacheLease, type TokenCache } from "@apiera/auth";
import type { SimulatedProcess } from "./simulated-process.ts";
import type { IssuedToken } from "./token-ledger.ts";
import type { Weather } from "./weather.ts";
import type { World } from "./world.ts";

export interface StoredEntry {
  readonly value: string;
  readonly version: string;
  readonly endsAt: number;
  /** Which token it holds, as the simulation knows it; the store does not. */
  readonly token: IssuedToken | undefined;
  readonly damaged: boolean;
}

export interface StoredLease {
  readonly owner: string;
  readonly process: SimulatedProcess;
  endsAt: number;
}

/** The cache server of a region: what it stores, by its own clock. */
export class CacheStore {
  readonly region: string;
  readonly entries: Map<string, StoredEntry> = new Map();
  readonly leases: Map<string, StoredLease> = new Map();
  readonly subscribers: Map<string, Set<() => void>> = new Map();
  /** Told who got a lease. */
  onLease: (process: SimulatedProcess) => void = () => {};
  /** Under which key each organization's token stands. */
  readonly keys: Map<string, string> = new Map();

  constructor(region: string) {
    this.region = region;
  }

  /** The entry of an organization. */
  entryOf(organization: string): StoredEntry | undefined {
    return this.entries.get(this.keys.get(organization) ?? "");
  }

  /** Whether a process holds a lease that has not ended. */
  isHolder(process: { readonly name: string }, now: number): boolean {
    return [...this.leases.values()].some((lease) => lease.process.name === process.name && lease.endsAt > now);
  }

  /** Forgets everything, as a restarted server without persistence does. */
  wipe(): void {
    this.entries.clear();
    this.leases.clear();
  }

  /** Damages every entry. */
  corrupt(): void {
    for (const [key, entry] of this.entries) {
      this.entries.set(key, { ...entry, value: `${entry.value.slice(0, -6)}AAAAAA`, damaged: true });
    }
  }
}

/** How a lease is granted. Tests put a broken one in its place. */
export type LeaseRule = (held: StoredLease | undefined, now: number) => boolean;

const exclusive: LeaseRule = (held, now) => held === undefined || held.endsAt <= now;

/** The connection of one process to the cache of its region, for the tokens of one organization. */
export class CacheConnection implements TokenCache {
  readonly name = "simulated";
  readonly subscribe?: NonNullable<TokenCache["subscribe"]>;
  readonly #world: World;
  readonly #weather: Weather;
  readonly #store: CacheStore;
  readonly #process: SimulatedProcess;
  readonly #organization: string;
  readonly #mayLease: LeaseRule;
  #leases = 0;

  constructor(
    world: World,
    weather: Weather,
    ends: { store: CacheStore; process: SimulatedProcess; organization: string },
    mayLease: LeaseRule = exclusive,
  ) {
    this.#world = world;
    this.#weather = weather;
    this.#store = ends.store;
    this.#process = ends.process;
    this.#organization = ends.organization;
    this.#mayLease = mayLease;
    if (world.scenario.subscribe) this.subscribe = (key, onChange) => this.#subscribe(key, onChange);
  }

  get(key: string, call?: { signal?: AbortSignal }): Promise<CacheEntry | undefined> {
    return this.#call("get", call?.signal, () => {
      const entry = this.#store.entries.get(key);
      const ttlMs = (entry?.endsAt ?? 0) - this.#world.clock.now;
      return entry !== undefined && ttlMs > 0 ? { value: entry.value, version: entry.version, ttlMs } : undefined;
    });
  }

  set(key: string, entry: CacheEntry, call?: { signal?: AbortSignal }): Promise<void> {
    const calledAt = this.#world.clock.now;
    const token = this.#world.watch.handouts.lastSold(this.#process, this.#organization);
    return this.#call("set", call?.signal, () => {
      const { now } = this.#world.clock;
      const { entries, keys } = this.#store;
      const endsAt = now + entry.ttlMs;
      const isToken = keys.get(this.#organization) === key;
      if (isToken && token !== undefined) this.#world.watch.handouts.written(token, now - calledAt);
      const before = entries.get(key);
      if (isToken && before !== undefined && before.endsAt > endsAt) {
        this.#world.watch.budget.allow(this.#store.region, "older token written over a newer one", 1);
      }
      entries.set(key, { value: entry.value, version: entry.version, endsAt, token, damaged: false });
      this.#changed(key);
    });
  }

  delete(key: string, options?: { ifVersion?: string }, call?: { signal?: AbortSignal }): Promise<boolean> {
    return this.#call("delete", call?.signal, () => {
      const version = this.#store.entries.get(key)?.version;
      if (version === undefined || (options?.ifVersion !== undefined && options.ifVersion !== version)) return false;
      this.#changed(key);
      return this.#store.entries.delete(key);
    });
  }

  acquireLease(
    key: string,
    options: { ttlMs: number },
    call?: { signal?: AbortSignal },
  ): Promise<CacheLease | undefined> {
    this.#leases += 1;
    // Leases are for buying tokens; other entries stand under keys that are never leased.
    this.#store.keys.set(this.#organization, key);
    const owner = `${this.#process.name}/${this.#organization}/${this.#leases}`;
    const { leases } = this.#store;
    const release = (): void => {
      if (leases.get(key)?.owner === owner) leases.delete(key);
    };
    const lease: CacheLease = {
      owner,
      renew: (ttlMs) =>
        this.#call("renew", undefined, () => {
          const held = leases.get(key);
          if (held?.owner !== owner || held.endsAt <= this.#world.clock.now) return false;
          held.endsAt = this.#world.clock.now + ttlMs;
          return true;
        }),
      release: () => this.#call("release", undefined, release),
    };
    const take = (): CacheLease | undefined => {
      const { now } = this.#world.clock;
      if (!this.#mayLease(leases.get(key), now)) return undefined;
      leases.set(key, { owner, process: this.#process, endsAt: now + options.ttlMs });
      this.#store.onLease(this.#process);
      return lease;
    };
    // Granted to a caller who has left: given back, as the contract's adapters do.
    return this.#call("acquireLease", call?.signal, take, (late) => {
      late?.release().catch(() => {});
    });
  }

  async #subscribe(key: string, onChange: () => void): Promise<() => Promise<void>> {
    const tell = (): void => {
      this.#world.clock.in(this.#weather.cacheCall().replyMs, () => this.#process.deliver(onChange));
    };
    await this.#call("subscribe", undefined, () => {
      const all = this.#store.subscribers.get(key) ?? new Set();
      this.#store.subscribers.set(key, all.add(tell));
    });
    return () => this.#call("unsubscribe", undefined, () => void this.#store.subscribers.get(key)?.delete(tell));
  }

  #changed(key: string): void {
    for (const tell of this.#store.subscribers.get(key) ?? []) tell();
  }

  /** One call over the network: `effect` happens in the store, if the request gets there; the answer comes back, if nothing stops it. */
  #call<T>(
    operation: string,
    signal: AbortSignal | undefined,
    effect: () => T,
    onLate: (value: T) => void = () => {},
  ): Promise<T> {
    const { clock, scenario, trace, watch } = this.#world;
    const process = this.#process;
    const fate = this.#weather.cacheCall();
    let failed = false;
    const fail = (): void => {
      if (failed) return;
      failed = true;
      trace.add(process.name, `${operation} fails`);
      watch.budget.allow(process.region, "failed cache call", 1);
    };
    if (fate.lost !== undefined || fate.requestMs + fate.replyMs > scenario.limits.cacheTimeoutMs) fail();
    return new Promise((resolve, reject) => {
      let open = true;
      const finish = (settle: () => void): void => {
        if (!open) return;
        open = false;
        signal?.removeEventListener("abort", onAbort);
        settle();
      };
      const onAbort = (): void =>
        finish(() => {
          fail();
          reject(signal?.reason);
        });
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort);
      if (fate.lost === "request") return;
      clock.in(fate.requestMs, () => {
        const outage = this.#weather.cacheOutage(this.#store.region);
        if (outage !== undefined) fail();
        if (outage?.mode === "hang") return;
        const value = outage === undefined ? effect() : undefined;
        if (outage === undefined) trace.add("cache", `${operation} of ${process.name}: ${summary(value)}`);
        if (fate.lost === "reply") return;
        clock.in(fate.replyMs, () =>
          process.deliver(() => {
            if (outage === undefined && !open) return onLate(value as T);
            finish(() => {
              if (outage === undefined) return resolve(value as T);
              reject(new CacheError("The simulated cache is down.", { cache: this.name, operation }));
            });
          }),
        );
      });
    });
  }
}

function summary(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    if ("ttlMs" in value && typeof value.ttlMs === "number") return `entry, ${Math.round(value.ttlMs)} ms left`;
    if ("owner" in value) return `lease ${String(value.owner)}`;
  }
  return value === undefined ? "nothing" : String(value);
}
