import type { IssuedToken } from "../world/token-ledger.ts";
import { marginMs } from "./bounds.ts";
import type { Referee, Watched, WatchedProcess } from "./referee.ts";

/** What a process has in hand for an organization, as its callers saw it. */
interface Hand {
  /** The token handed out last, unless one was rejected since. */
  last: IssuedToken | undefined;
  lastSold: IssuedToken | undefined;
  /** What it reported as rejected, and when. */
  readonly rejected: Map<string, number>;
  /** Rejected, and sold to this process again all the same: the server is taken at its word. */
  readonly resold: Set<string>;
}

/** Invariants 1 and 4: which tokens are handed out, and when one must be at once. */
export class Handouts {
  readonly #world: Watched;
  readonly #referee: Referee;
  readonly #hands = new Map<string, Hand>();
  /** How long the slowest write of a token was on its way: so much later the store lets it end. */
  readonly #writeLag = new Map<IssuedToken, number>();

  constructor(world: Watched, referee: Referee) {
    this.#world = world;
    this.#referee = referee;
  }

  /** The endpoint's answer with this token reached the process. @returns whether it is another one than it was sold last. */
  soldTo(process: WatchedProcess, token: IssuedToken): boolean {
    const hand = this.#hand(process, token.organization);
    const isNew = hand.lastSold !== token;
    hand.lastSold = token;
    if (hand.rejected.delete(token.value)) hand.resold.add(token.value);
    return isNew;
  }

  lastSold(process: WatchedProcess, organization: string): IssuedToken | undefined {
    return this.#hand(process, organization).lastSold;
  }

  /** A write of the token took effect in a store, `lagMs` after the process sent it. */
  written(token: IssuedToken, lagMs: number): void {
    this.#writeLag.set(token, Math.max(lagMs, this.#writeLag.get(token) ?? 0));
  }

  /** The process reports that a server rejected the token. */
  rejected(process: WatchedProcess, organization: string, value: string): void {
    const hand = this.#hand(process, organization);
    hand.rejected.set(value, this.#world.clock.now);
    hand.last = undefined;
  }

  /** The provider kept a rejected token, because several before it were replaced to no avail: it says so, and hands it out on purpose. */
  kept(process: WatchedProcess, organization: string, value: string): void {
    this.#hand(process, organization).rejected.delete(value);
  }

  hasRejected(process: WatchedProcess, organization: string, value: string): boolean {
    return this.#hand(process, organization).rejected.has(value);
  }

  /** A caller, who had asked at `askedAt`, was given a token. */
  handedOut(
    process: WatchedProcess,
    organization: string,
    value: string,
    call: { readonly minTtlMs: number | undefined; readonly askedAt: number },
  ): void {
    const { clock, ledger } = this.#world;
    const token = ledger.find(value);
    if (token === undefined || token.organization !== organization) {
      this.#referee.violate(1, `${process.name} was given a token that was never sold for ${organization}`);
      return;
    }
    const hand = this.#hand(process, organization);
    const leftMs = token.expiresAt - clock.now;
    // Without minTtlMs what is left is handed out to the very end when no better one is to be had.
    const toleranceMs = Math.max(0, (this.#writeLag.get(token) ?? 0) - (call.minTtlMs ?? 0));
    if (leftMs < -toleranceMs) {
      this.#referee.violate(
        1,
        `${process.name} was given token ${token.number}, which ended ${Math.round(-leftMs)} ms ago (tolerance ${Math.round(toleranceMs)} ms)`,
      );
    }
    if (hand.rejected.has(value) && !hand.resold.has(value)) {
      this.#referee.violate(1, `${process.name} was given token ${token.number}, which it had reported as rejected`);
    }
    hand.last = token;
  }

  /**
   * Whether the process surely holds a token with more life left than the in-flight margin. By its own count a token's life begins when it was asked
   * for and is known only to within the way of a cache call, so the end it assumes may be earlier than the server's by the limits of both.
   */
  holds(process: WatchedProcess, organization: string): boolean {
    const { clock, scenario } = this.#world;
    const { last } = this.#hand(process, organization);
    if (last === undefined) return false;
    const { timeoutMs, cacheTimeoutMs } = scenario.limits;
    const surelyUntil = last.expiresAt - marginMs(scenario.lifetimeMs) - timeoutMs - cacheTimeoutMs - 1_000;
    return clock.now < surelyUntil;
  }

  #hand(process: WatchedProcess, organization: string): Hand {
    const name = `${process.name} ${organization}`;
    let hand = this.#hands.get(name);
    if (hand === undefined) {
      hand = { last: undefined, lastSold: undefined, rejected: new Map(), resold: new Set() };
      this.#hands.set(name, hand);
    }
    return hand;
  }
}
