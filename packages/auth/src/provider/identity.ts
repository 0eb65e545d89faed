import type { ResolvedOptions } from "../config/resolve.ts";
import { type ApieraError, isApieraError } from "../errors/apiera-error.ts";
import { backedOff } from "../errors/backed-off.ts";
import { closedError } from "../errors/closed.ts";
import { ConfigurationError, TokenRequestError } from "../errors/errors.ts";
import { createAccessToken } from "../token/access-token.ts";
import type { AccessToken, GetTokenOptions } from "../token-provider.ts";
import { Flight } from "./flight.ts";
import type { GuardedCache } from "./guarded-cache.ts";
import { backoffMs, inFlightMarginMs, refreshWindowMs } from "./schedule.ts";
import { type Candidate, TokenSource } from "./token-source.ts";

/** The token in hand. Times are on the monotonic clock. */
interface HeldToken {
  readonly token: AccessToken;
  /** Made once, so that handing the token out allocates nothing. */
  readonly resolved: Promise<AccessToken>;
  readonly value: string;
  readonly expiresAt: number;
  /** From here on it is renewed in the background. */
  readonly dueAt: number;
  /** From here on it is not handed out to callers who ask for nothing in particular. */
  readonly lastAt: number;
}

/** The token of one identity in this process: held, renewed in the background, bought once however many callers wait. */
export class IdentityTokens {
  readonly #options: ResolvedOptions;
  readonly #source: TokenSource;
  #held: HeldToken | undefined;
  #flight: Flight<Candidate> | undefined;
  #forced: Flight<Candidate> | undefined;
  #renewal: Flight<Candidate | undefined> | undefined;
  #rejected: string | undefined;
  #failures = 0;
  /** Renewals in a row that brought nothing better. */
  #stalls = 0;
  #lastError: ApieraError | undefined;
  #retryAt = Number.NEGATIVE_INFINITY;
  #closed = false;

  constructor(options: ResolvedOptions, cache: GuardedCache | undefined) {
    this.#options = options;
    this.#source = new TokenSource(options, cache);
  }

  /** See `TokenProvider.getToken`. The token in hand costs one clock reading. */
  getToken(options: GetTokenOptions | undefined): Promise<AccessToken> {
    const held = this.#held;
    if (held !== undefined && options === undefined) {
      const now = this.#options.clock.monotonicNow();
      if (now < held.dueAt) return held.resolved;
      if (now < held.lastAt) {
        this.#renew(held, now);
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
    const enough = (held: HeldToken): boolean => {
      const now = this.#options.clock.monotonicNow();
      return minTtlMs === undefined ? now < held.lastAt : held.expiresAt - now >= minTtlMs;
    };
    if (forceRefresh) {
      const forced = this.#forced?.abandoned === false ? this.#forced : this.#startForced();
      return this.#hold(await forced.join(signal)).token;
    }
    const held = this.#held;
    if (held !== undefined && enough(held)) {
      const now = this.#options.clock.monotonicNow();
      if (now >= held.dueAt) this.#renew(held, now);
      return held.token;
    }
    // A renewal under way may bring the token; a second purchase beside it would be one too many.
    await this.#renewal?.join(signal).catch((error: unknown) => {
      if (signal?.aborted) throw error;
    });
    for (;;) {
      const renewed = this.#held;
      if (renewed !== undefined && enough(renewed)) return renewed.token;
      const flight = this.#flight?.abandoned === false ? this.#flight : this.#startFlight(minTtlMs);
      const candidate = await flight.join(signal);
      const fresh = this.#hold(candidate);
      if (enough(fresh)) return fresh.token;
      if (candidate.bought) {
        throw new ConfigurationError(
          `minTtlMs is ${minTtlMs} ms, but a new token lives only ${Math.round(candidate.lifetimeMs)} ms. Ask for less.`,
          { option: "minTtlMs" },
        );
      }
    }
  }

  /** See `TokenProvider.invalidate`. */
  async invalidate(value: string): Promise<void> {
    if (this.#held !== undefined && this.#held.value !== value) return;
    const wasHeld = this.#held !== undefined;
    this.#held = undefined;
    this.#rejected = value;
    if (wasHeld) this.#options.emit({ type: "token-invalidated", organization: this.#options.organization });
    // A secret function that fails here will fail, and be heard, at the next purchase.
    await this.#source.drop(value).catch(() => {});
  }

  /** Ends what is pending and waits until it has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#held = undefined;
    const pending = [this.#flight, this.#forced, this.#renewal];
    for (const flight of pending) flight?.abort(closedError());
    await Promise.allSettled(pending.map((flight) => flight?.result));
  }

  #startFlight(minTtlMs: number | undefined): Flight<Candidate> {
    const backoff = this.#retryAt - this.#options.clock.monotonicNow();
    const lastError = this.#lastError;
    const flight = new Flight<Candidate>(async (signal, onCommit) => {
      const accepts = (found: Candidate): boolean => this.#isFresh(found, minTtlMs);
      // During the pause after a failure the endpoint is left alone, but another process may have published a token.
      const effort = backoff > 0 && lastError !== undefined ? "look" : "wait";
      const candidate = await this.#attempt(() => this.#source.obtain({ accepts, effort, onCommit }, signal), signal);
      if (candidate !== undefined) return candidate;
      throw backedOff(lastError ?? closedError(), backoff);
    });
    this.#flight = flight;
    this.#whenSettled(flight, () => {
      if (this.#flight === flight) this.#flight = undefined;
    });
    return flight;
  }

  #startForced(): Flight<Candidate> {
    const ordinary = this.#flight;
    const flight = new Flight<Candidate>(async (signal, onCommit) => {
      await ordinary?.result.catch(() => {});
      let seen: string | undefined;
      // What the cache holds at first is what was to be replaced; another token found there later was bought meanwhile.
      const accepts = (found: Candidate): boolean => {
        seen ??= found.value;
        return found.value !== seen && found.value !== this.#held?.value && this.#isFresh(found, undefined);
      };
      const candidate = await this.#attempt(
        () => this.#source.obtain({ accepts, effort: "wait", onCommit }, signal),
        signal,
      );
      if (candidate === undefined) throw closedError();
      return candidate;
    });
    this.#forced = flight;
    this.#whenSettled(flight, () => {
      if (this.#forced === flight) this.#forced = undefined;
    });
    return flight;
  }

  /** Starts a renewal in the background, unless one runs or the pause after the last one has not passed. */
  #renew(held: HeldToken, now: number): void {
    if (this.#renewal !== undefined || this.#flight !== undefined || now < this.#retryAt || this.#closed) return;
    // While much of the window is left, a cache that is down is worth waiting for: without it every process would buy its own.
    const effort = now < (held.dueAt + held.lastAt) / 2 ? "defer" : "buy";
    const flight = new Flight<Candidate | undefined>(async (signal) => {
      const accepts = (found: Candidate): boolean =>
        found.expiresAt > held.expiresAt && this.#isFresh(found, undefined);
      const candidate = await this.#attempt(() => this.#source.obtain({ accepts, effort }, signal), signal);
      const brought = candidate === undefined ? undefined : this.#hold(candidate);
      // Another process is at it, or the server handed back a token that is no better: look again later, not at every call.
      if (
        brought === undefined ||
        brought.dueAt <= this.#options.clock.monotonicNow() ||
        brought.value === held.value
      ) {
        this.#stalls += 1;
        this.#retryAt = this.#options.clock.monotonicNow() + backoffMs(this.#stalls, undefined, this.#options.random);
      } else {
        this.#stalls = 0;
      }
      return candidate;
    });
    this.#renewal = flight;
    this.#whenSettled(flight, () => {
      this.#renewal = undefined;
    });
  }

  /** Runs an attempt and keeps the books of success and failure. */
  async #attempt(obtain: () => Promise<Candidate | undefined>, signal: AbortSignal): Promise<Candidate | undefined> {
    try {
      const candidate = await obtain();
      if (candidate !== undefined) {
        this.#failures = 0;
        this.#lastError = undefined;
        this.#retryAt = Number.NEGATIVE_INFINITY;
      }
      return candidate;
    } catch (error) {
      if (isApieraError(error) && !signal.aborted) {
        const { clock, emit, organization, random } = this.#options;
        this.#failures += 1;
        this.#lastError = error;
        const retryInMs = backoffMs(
          this.#failures,
          error instanceof TokenRequestError ? error.retryAfterMs : undefined,
          random,
        );
        this.#retryAt = clock.monotonicNow() + retryInMs;
        emit({ type: "purchase-failed", organization, error, retryInMs });
      }
      throw error;
    }
  }

  #isFresh(found: Candidate, minTtlMs: number | undefined): boolean {
    const leftMs = found.expiresAt - this.#options.clock.monotonicNow();
    return found.value !== this.#rejected && leftMs >= (minTtlMs ?? inFlightMarginMs(found.lifetimeMs)) && leftMs > 0;
  }

  /** Takes a token into the process. The same candidate, handed to many waiters, is taken once. */
  #hold(candidate: Candidate): HeldToken {
    if (this.#held?.value === candidate.value && this.#held.expiresAt === candidate.expiresAt) return this.#held;
    const { clock, organization, random, refresh } = this.#options;
    const { value, lifetimeMs, expiresAt, permissions, bought } = candidate;
    const endsAt = clock.now() + (expiresAt - clock.monotonicNow());
    const token = createAccessToken(value, {
      issuedAt: endsAt - lifetimeMs,
      expiresAt: endsAt,
      organization,
      permissions,
    });
    const held: HeldToken = {
      token,
      resolved: Promise.resolve(token),
      value,
      expiresAt,
      dueAt: expiresAt - refreshWindowMs(lifetimeMs, refresh, random),
      lastAt: expiresAt - inFlightMarginMs(lifetimeMs),
    };
    // A slow look into the cache may bring back what was rejected meanwhile. A server that sells it again is taken at its word.
    if ((bought || value !== this.#rejected) && !this.#closed) this.#held = held;
    return held;
  }

  #whenSettled<T>(flight: Flight<T>, settled: () => void): void {
    flight.result.then(settled, settled);
  }
}
