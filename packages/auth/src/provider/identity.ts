import type { ResolvedOptions } from "../config/resolve.ts";
import { backedOff } from "../errors/backed-off.ts";
import { closedError } from "../errors/closed.ts";
import { ConfigurationError, isRefusal } from "../errors/errors.ts";
import type { AccessToken, GetTokenOptions } from "../token-provider.ts";
import { AttemptLog, isBooked } from "./attempt-log.ts";
import type { Candidate } from "./candidate.ts";
import type { Flight, Work } from "./flight.ts";
import { FlightDeck } from "./flight-deck.ts";
import type { GuardedCache } from "./guarded-cache.ts";
import { assertServable, type HeldToken, holdToken, isServable } from "./held-token.ts";
import { KnownLife } from "./known-life.ts";
import { RejectedTokens } from "./rejected-tokens.ts";
import { patienceMs } from "./schedule.ts";
import { TokenSource, type Wish } from "./token-source.ts";

/**
 * So often, while tokens are handed out, the wall clock is asked whether the token is over: the monotonic clock of most systems stands still while the
 * machine sleeps.
 */
const WALL_CHECK_EVERY_MS = 1_000;

/** The token of one identity in this process: held, renewed in the background, bought once however many callers wait. */
export class IdentityTokens {
  readonly #options: ResolvedOptions;
  readonly #source: TokenSource;
  readonly #log: AttemptLog;
  #held: HeldToken | undefined;
  /** Until then the token in hand is handed out without another look at it. */
  #trustedUntil = Number.NEGATIVE_INFINITY;
  #usedAt: number;
  #flight: Flight<HeldToken> | undefined;
  #forced: Flight<HeldToken> | undefined;
  #renewal: Flight<void> | undefined;
  readonly #deck = new FlightDeck();
  readonly #rejected = new RejectedTokens();
  /** Rejected tokens that are being taken out of the cache. */
  readonly #drops = new Set<Promise<void>>();
  readonly #life: KnownLife;
  #reuses = 0;
  #closed = false;

  constructor(options: ResolvedOptions, cache: GuardedCache | undefined) {
    this.#options = options;
    this.#source = new TokenSource(options, cache);
    this.#log = new AttemptLog(options);
    this.#life = new KnownLife(options.clock);
    this.#usedAt = options.clock.monotonicNow();
  }

  /** When it was used last, on the monotonic clock, give or take a second. */
  get usedAt(): number {
    return this.#usedAt;
  }

  /** See `TokenProvider.getToken`. The token in hand costs one clock reading. */
  getToken(options: GetTokenOptions | undefined): Promise<AccessToken> {
    const held = this.#held;
    if (held !== undefined && options === undefined) {
      const now = this.#options.clock.monotonicNow();
      if (now < this.#trustedUntil) {
        this.#reuses += 1;
        if (now >= held.dueAt) this.#renew(held, now);
        return held.resolved;
      }
    }
    return this.#getSlowly(options ?? {});
  }

  async #getSlowly({ minTtlMs, signal, forceRefresh = false }: GetTokenOptions): Promise<AccessToken> {
    if (this.#closed) throw closedError();
    if (signal?.aborted) throw signal.reason;
    if (minTtlMs !== undefined && !(minTtlMs >= 0 && minTtlMs < Number.POSITIVE_INFINITY)) {
      throw new ConfigurationError("minTtlMs must be a number from 0 on.", { option: "minTtlMs" });
    }
    this.#usedAt = this.#options.clock.monotonicNow();
    if (forceRefresh) {
      const forced = this.#forced?.abandoned === false ? this.#forced : this.#startForced();
      const fresh = await forced.join(signal);
      this.#checkLife(fresh, minTtlMs);
      return fresh.token;
    }
    const rest = this.#held;
    const isEnding = minTtlMs === undefined && !this.#suffices(rest, undefined) && this.#suffices(rest, 0);
    return isEnding ? this.#getBetterOr(rest, signal) : this.#getGood(minTtlMs, signal);
  }

  /** Little is left of the token in hand, but it is valid: who asks for nothing in particular gets it when no better one comes in time. */
  async #getBetterOr(rest: HeldToken, signal: AbortSignal | undefined): Promise<AccessToken> {
    const { clock } = this.#options;
    const impatient = new AbortController();
    const waitMs = patienceMs(rest.expiresAt - clock.monotonicNow(), rest.lifetimeMs);
    const cancel = waitMs < Number.POSITIVE_INFINITY ? clock.schedule(() => impatient.abort(), waitMs) : () => {};
    try {
      return await this.#getGood(undefined, signal ? AbortSignal.any([signal, impatient.signal]) : impatient.signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (this.#suffices(this.#held, 0)) return this.#held.token;
      // It was rejected meanwhile.
      if (impatient.signal.aborted) return await this.#getGood(undefined, signal);
      throw error;
    } finally {
      cancel();
    }
  }

  async #getGood(minTtlMs: number | undefined, signal: AbortSignal | undefined): Promise<AccessToken> {
    // A renewal under way may bring the token; a second purchase beside it would be one too many.
    if (!this.#suffices(this.#held, minTtlMs)) {
      await this.#renewal?.join(signal).catch((error: unknown) => {
        if (signal?.aborted) throw error;
      });
    }
    for (;;) {
      if (this.#closed) throw closedError();
      const held = this.#held;
      if (this.#suffices(held, minTtlMs)) return this.#serve(held);
      // Nobody would wait for what is begun for a caller who has left.
      signal?.throwIfAborted();
      if (this.#life.rulesOut(minTtlMs)) return this.#lookFor(minTtlMs, signal);
      const flight =
        [this.#flight, this.#forced].find((running) => running?.abandoned === false) ?? this.#startFlight(minTtlMs);
      const fresh = await flight.join(signal);
      this.#checkLife(fresh, minTtlMs);
      if (!this.#rejected.has(fresh.value) && this.#suffices(fresh, minTtlMs)) return fresh.token;
    }
  }

  /** Buying is of no use to this caller, but another process may have had a longer life. */
  async #lookFor(minTtlMs: number, signal: AbortSignal | undefined): Promise<AccessToken> {
    const accepts = (found: Candidate): boolean => this.#isFresh(found, minTtlMs);
    const look: Work<HeldToken | undefined> = (ended) => this.#attempt({ accepts, effort: "look" }, ended);
    const found = await this.#deck.launch(look).join(signal);
    // With a new secret at hand the look becomes a purchase, which may bring as little as the last one.
    if (!this.#suffices(found, minTtlMs)) throw this.#life.error(minTtlMs);
    return found.token;
  }

  #serve(held: HeldToken): AccessToken {
    const { clock } = this.#options;
    const now = clock.monotonicNow();
    this.#trustedUntil = Math.min(held.lastAt, now + WALL_CHECK_EVERY_MS);
    const isOverByWall = clock.now() >= held.token.expiresAt;
    if (isOverByWall || now >= held.dueAt) this.#renew(held, now, isOverByWall);
    this.#reuses += 1;
    return held.token;
  }

  /** Buying again brings nothing longer than what was just bought: a caller who asks for more is told, and so is the next one. */
  #checkLife(fresh: HeldToken, minTtlMs: number | undefined): void {
    if (minTtlMs === undefined || !fresh.bought || this.#suffices(fresh, minTtlMs)) return;
    this.#life.disappointed(minTtlMs);
    throw this.#life.error(minTtlMs);
  }

  /** See `TokenProvider.invalidate`. */
  async invalidate(value: string): Promise<void> {
    const { emit, organization } = this.#options;
    if (this.#held !== undefined) {
      if (this.#held.value !== value) return;
      if (!this.#log.mayReplaceRejected()) return emit({ type: "token-kept", organization });
      this.#held = undefined;
      emit({ type: "token-invalidated", organization });
    }
    this.#rejected.add(value);
    // A secret function that fails here will fail, and be heard, at the next purchase.
    const drop = this.#source.drop(value).catch(() => {});
    this.#drops.add(drop);
    await drop;
    this.#drops.delete(drop);
  }

  /** Ends what is pending and waits until it has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#held = undefined;
    await Promise.all([this.#deck.endAll(closedError()), ...this.#drops]);
    await this.#source.settled();
    this.#tellReuses();
  }

  #startFlight(minTtlMs: number | undefined): Flight<HeldToken> {
    const pauseMs = this.#log.coldPauseMs;
    const lastError = this.#log.lastError;
    const work: Work<HeldToken> = async (signal, onCommit) => {
      const accepts = (found: Candidate): boolean => this.#isFresh(found, minTtlMs);
      // During the pause after a failure the endpoint is left alone, but another process may have published a token.
      const held = await this.#attempt({ accepts, effort: pauseMs > 0 ? "look" : "wait", onCommit }, signal);
      if (held !== undefined) return held;
      throw lastError === undefined ? closedError() : backedOff(lastError, pauseMs);
    };
    this.#flight = this.#deck.launch(work, (flight, waiters) => {
      if (this.#flight === flight) this.#flight = undefined;
      if (waiters > 1)
        this.#options.emit({ type: "callers-coalesced", organization: this.#options.organization, count: waiters });
    });
    return this.#flight;
  }

  #startForced(): Flight<HeldToken> {
    const ordinary = this.#flight;
    const pauseMs = this.#log.coldPauseMs;
    const lastError = this.#log.lastError;
    const work: Work<HeldToken> = async (signal, onCommit) => {
      if (pauseMs > 0 && lastError !== undefined) throw backedOff(lastError, pauseMs);
      await ordinary?.result.catch(() => {});
      const replaced = this.#held;
      const accepts = (found: Candidate): boolean => found.value !== replaced?.value && this.#isFresh(found, undefined);
      const held = await this.#attempt({ accepts, anew: true, effort: "wait", onCommit }, signal, replaced);
      if (held === undefined) throw closedError();
      return held;
    };
    this.#forced = this.#deck.launch(work, (flight) => {
      if (this.#forced === flight) this.#forced = undefined;
    });
    return this.#forced;
  }

  /**
   * Starts a renewal in the background, unless one runs or the pause after the last one has not passed.
   *
   * @param isDoubtful - whether the token may have ended while the machine slept. Then any other token is better, and that the cache still has the same
   * one says that only the wall clock was moved.
   */
  #renew(held: HeldToken, now: number, isDoubtful = false): void {
    const atIt = this.#renewal ?? this.#flight ?? this.#forced;
    if (atIt !== undefined || this.#closed || !this.#log.mayRenew) return;
    // While much of the window is left, a cache that is down is worth waiting for: without it every process would buy its own.
    const effort = now < (held.dueAt + held.lastAt) / 2 ? "defer" : "buy";
    const work: Work<void> = async (signal, commit) => {
      // Nobody has to wait for a renewal, so nobody who leaves may end it.
      commit();
      const accepts = (found: Candidate): boolean =>
        (isDoubtful || found.expiresAt > held.expiresAt) && this.#isFresh(found, undefined);
      const brought = await this.#attempt({ accepts, effort }, signal, isDoubtful ? held : undefined);
      // Another process may be at it, or the server handed back a token that is no better.
      const taken = brought !== undefined && brought === this.#held && (isDoubtful || brought.value !== held.value);
      this.#log.renewed(taken && this.#options.clock.monotonicNow() < brought.dueAt);
    };
    this.#renewal = this.#deck.launch(work, () => {
      this.#renewal = undefined;
    });
  }

  /**
   * Gets a token from the source into the process, and keeps the books of success and failure.
   *
   * @param replaced - the token in hand that is to go, whatever comes.
   */
  async #attempt(wish: Wish, signal: AbortSignal, replaced?: HeldToken): Promise<HeldToken | undefined> {
    try {
      // A server that sells again what was rejected before is taken at its word; what is rejected after the sale is not.
      const onBought = (value: string): void => this.#rejected.delete(value);
      const candidate = await this.#source.obtain({ ...wish, onBought }, signal);
      if (candidate === undefined) return undefined;
      if (candidate.bought) {
        const now = this.#options.clock.monotonicNow();
        this.#life.bought(candidate.expiresAt - now);
        assertServable(candidate, now);
      } else this.#life.shared(candidate.lifetimeMs);
      this.#log.succeeded();
      return this.#hold(candidate, replaced);
    } catch (error) {
      if (isBooked(error) && !signal.aborted) {
        const retryInMs = this.#log.failed(error, wish.effort === "buy" || wish.effort === "defer");
        const { emit, organization } = this.#options;
        const type = isRefusal(error) ? "purchase-refused" : "purchase-failed";
        emit({ type, organization, error, retryInMs, servingHeld: this.#suffices(this.#held, undefined) });
      }
      throw error;
    }
  }

  #isFresh(found: Candidate, minTtlMs: number | undefined): boolean {
    return !this.#rejected.has(found.value) && isServable(found, this.#options.clock.monotonicNow(), minTtlMs);
  }

  #suffices(held: HeldToken | undefined, minTtlMs: number | undefined): held is HeldToken {
    return held !== undefined && isServable(held, this.#options.clock.monotonicNow(), minTtlMs);
  }

  #hold(candidate: Candidate, replaced: HeldToken | undefined): HeldToken {
    const held = holdToken(candidate, this.#options);
    const inHand = this.#held;
    // It may have been rejected while it was on its way, by a caller who had it before.
    const unwanted = this.#rejected.has(candidate.value);
    // Nor is a token that is good given up for one that ends sooner, unless that is what was asked for.
    const worse = inHand !== replaced && this.#suffices(inHand, undefined) && held.expiresAt < inHand.expiresAt;
    if (unwanted || worse || this.#closed) return held;
    this.#tellReuses();
    this.#held = held;
    this.#trustedUntil = Number.NEGATIVE_INFINITY;
    return held;
  }

  #tellReuses(): void {
    if (this.#reuses > 0)
      this.#options.emit({ type: "token-reused", organization: this.#options.organization, count: this.#reuses });
    this.#reuses = 0;
  }
}
