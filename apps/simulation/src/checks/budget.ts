import { GRACE_MS, LEASE_MS, mostAttempts, widestWindowMs } from "./bounds.ts";
import type { Handouts } from "./handouts.ts";
import type { Referee, Watched, WatchedProcess, WatchedStore } from "./referee.ts";
import type { Waiting } from "./waiting.ts";

/** What other checks know. */
interface Known {
  readonly waiting: Pick<Waiting, "longestIn">;
  readonly handouts: Pick<Handouts, "hasRejected">;
}

interface Attempts {
  count: number;
  since: number;
  /** Further attempts that callers asked for with `forceRefresh`. */
  asked: number;
}

/**
 * Invariants 3 and 5: how many tokens are bought.
 *
 * A sale needs no excuse when the region has no token for that organization, or the newest one sold to it is due or revoked. Every other sale uses up
 * one of the extra purchases that faults of the run allow; {@link Budget.allow} is called with the number where the fault takes effect.
 */
export class Budget {
  readonly #world: Watched;
  readonly #referee: Referee;
  readonly #known: Known;
  readonly #allowed = new Map<string, number>();
  readonly #attempts = new Map<string, Attempts>();
  readonly #inFlight = new Map<WatchedProcess, number>();
  /** The caches, once they exist: after recovery they say what is due. */
  stores: ReadonlyMap<string, WatchedStore> = new Map();
  sales = 0;
  extraSales = 0;

  constructor(world: Watched, referee: Referee, known: Known) {
    this.#world = world;
    this.#referee = referee;
    this.#known = known;
  }

  /** A fault allows the processes of a region so many purchases more. */
  allow(region: string, reason: string, purchases: number): void {
    if (this.#referee.recovered) return;
    this.#allowed.set(region, (this.#allowed.get(region) ?? 0) + purchases);
    this.#world.trace.add("budget", `${region} may buy ${purchases} more: ${reason}`);
  }

  /** Whether the process waits for the endpoint at this moment. */
  isBuying(process: WatchedProcess): boolean {
    return (this.#inFlight.get(process) ?? 0) > 0;
  }

  /** A caller wants a new token, whatever there is. */
  asked(process: WatchedProcess, organization: string): void {
    this.#attemptsOf(process, organization).asked += this.#world.scenario.limits.retry.limit + 1;
    this.allow(process.region, "a caller asked for a new token", 1);
  }

  requestSent(process: WatchedProcess, organization: string): void {
    this.#inFlight.set(process, (this.#inFlight.get(process) ?? 0) + 1);
    const { clock, scenario } = this.#world;
    const attempts = this.#attemptsOf(process, organization);
    if (attempts.count === 0) attempts.since = clock.now;
    attempts.count += 1;
    const most = attempts.asked + mostAttempts(scenario.limits, clock.now - attempts.since);
    if (attempts.count > most) {
      this.#referee.violate(
        3,
        `${process.name} has sent ${attempts.count} requests without a sale (most ${Math.floor(most)})`,
      );
    }
  }

  requestOver(process: WatchedProcess, _organization: string): void {
    this.#inFlight.set(process, (this.#inFlight.get(process) ?? 1) - 1);
  }

  /** A token that is new to it reached the process. */
  sold(process: WatchedProcess, organization: string): void {
    const attempts = this.#attemptsOf(process, organization);
    attempts.count = 0;
    attempts.asked = 0;
  }

  /** A token is about to be sold. */
  beforeSale(process: WatchedProcess, organization: string): void {
    this.sales += 1;
    if (this.#referee.recovered) this.#checkHealthySale(process, organization);
    else this.#checkSale(process, organization);
  }

  #checkSale(process: WatchedProcess, organization: string): void {
    const { clock, ledger, scenario } = this.#world;
    const newest = ledger.newest(organization, process.region);
    // It waited for another's purchase as long as it has to, and goes ahead on its own, once per wait. The other is still at it and buys as well.
    const patienceMs = scenario.limits.timeoutMs + LEASE_MS + GRACE_MS;
    const goesAlone = this.#known.waiting.longestIn(process) >= patienceMs;
    if (goesAlone) this.allow(process.region, "a process waited long enough and buys beside the lease holder", 1);
    if (newest === undefined || newest.revoked || newest.expiresAt - clock.now <= this.#dueMs()) return;
    this.extraSales += 1;
    if (goesAlone) return;
    const allowed = this.#allowed.get(process.region) ?? 0;
    if (allowed === 0) {
      this.#referee.violate(
        3,
        `${process.name} buys a token for ${organization}, though token ${newest.number} of ${process.region} has ${Math.round(newest.expiresAt - clock.now)} ms left and no fault allows it`,
      );
    }
    this.#allowed.set(process.region, Math.max(0, allowed - 1));
  }

  #checkHealthySale(process: WatchedProcess, organization: string): void {
    const { clock } = this.#world;
    const entry = this.stores.get(process.region)?.entryOf(organization);
    if (entry === undefined || entry.damaged || entry.token?.revoked !== false) return;
    if (entry.endsAt - clock.now <= this.#dueMs()) return;
    if (this.#known.handouts.hasRejected(process, organization, entry.token.value)) return;
    this.#referee.violate(
      5,
      `${process.name} buys a token for ${organization}, though the cache holds token ${entry.token.number} with ${Math.round(entry.endsAt - clock.now)} ms left`,
    );
  }

  /** From so much remaining life on a token is due, by the count of the process whose count is earliest. */
  #dueMs(): number {
    const { limits, noise, cacheLegMs, networkLegMs } = this.#world.scenario;
    const isSlow = noise.endpointSlow + noise.cacheSlow > 0;
    const legsMs = isSlow ? limits.timeoutMs + limits.cacheTimeoutMs : 8 * (cacheLegMs + networkLegMs);
    return widestWindowMs(this.#world.scenario) + legsMs;
  }

  #attemptsOf(process: WatchedProcess, organization: string): Attempts {
    const name = `${process.name} ${organization}`;
    let attempts = this.#attempts.get(name);
    if (attempts === undefined) {
      attempts = { count: 0, since: 0, asked: 0 };
      this.#attempts.set(name, attempts);
    }
    return attempts;
  }
}
