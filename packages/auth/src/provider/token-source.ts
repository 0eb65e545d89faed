import { sleep } from "../clock.ts";
import type { ResolvedOptions } from "../config/resolve.ts";
import { isRefusal, TimeoutError, TokenRequestError } from "../errors/errors.ts";
import { untilAborted } from "../until-aborted.ts";
import { TokenBuyer } from "./buyer.ts";
import type { Candidate } from "./candidate.ts";
import type { GuardedCache } from "./guarded-cache.ts";
import { KeptLease, LEASE_TTL_MS } from "./kept-lease.ts";
import { backoffMs, REFUSAL, TRANSIENT } from "./schedule.ts";
import { newVersion, SharedTier, type Vaults } from "./shared-tier.ts";

/** Added to the time limit of each attempt of a living holder, in what a waiter grants it. */
const GRACE_MS = 1_000;

const FIRST_POLL_MS = 25;
const LONGEST_POLL_MS = 500;

/** With a cache that cannot lease, processes that start together spread over this time, so that the first may serve the others. */
const UNLEASED_SPREAD_MS = 250;

/** After a refusal a secret function is asked for a new secret at most so often. */
const SECRETS_EVERY_MS = 1_000;

/** What is wanted of the source. */
export interface Wish {
  /** Whether a token found in the cache will do. */
  accepts(candidate: Candidate): boolean;
  /** Whether what the cache holds at first is what should be replaced. */
  readonly anew?: boolean;
  /**
   * `wait`: get one, whatever it takes. `buy`: leave it when another process is at it already. `defer`: leave it also when the cache
   * cannot say whether another is. `look`: only from the cache, unless there is a new secret to try.
   */
  readonly effort: "wait" | "buy" | "defer" | "look";
  /** Told when a token is about to be bought: from here on the work is worth finishing even if nobody waits for it. */
  onCommit?(): void;
  /** Told of the value of a token the moment it was bought. */
  onBought?(value: string): void;
}

/** Where tokens of one identity come from: the shared cache first, then, under its lease, the token endpoint. */
export class TokenSource {
  readonly #options: ResolvedOptions;
  readonly #tier: SharedTier | undefined;
  readonly #buyer: TokenBuyer;
  /** Leases that are being given back. */
  readonly #leaving = new Set<Promise<unknown>>();
  /** The secrets that were refused last. */
  #refused: string | undefined;
  #askedForSecretsAt = Number.NEGATIVE_INFINITY;

  constructor(options: ResolvedOptions, cache: GuardedCache | undefined) {
    this.#options = options;
    this.#tier = cache && new SharedTier(options, cache);
    this.#buyer = new TokenBuyer(options);
  }

  /** Resolves when nothing of past purchases is under way any more. */
  settled(): Promise<unknown> {
    return Promise.allSettled(this.#leaving);
  }

  /** A token as wished, or undefined when the effort allowed does not bring one. */
  async obtain(wish: Wish, signal: AbortSignal): Promise<Candidate | undefined> {
    const tier = this.#tier;
    if (wish.effort === "look") {
      if (await this.#hasNewSecrets(signal)) return this.obtain({ ...wish, effort: "wait" }, signal);
      const vaults = await tier?.known;
      return tier && vaults && this.#find(tier, vaults, wish);
    }
    const secrets = await this.#secrets(signal);
    if (tier === undefined) return this.#buy(secrets, wish, signal, async () => undefined);
    const vaults = await tier.vaultsFor(secrets);
    const old = new Set<string>();
    const isNew = (candidate: Candidate): boolean => !old.has(candidate.value) && wish.accepts(candidate);
    const notes = (candidate: Candidate): boolean => !old.add(candidate.value);
    const found = await this.#find(tier, vaults, wish.anew ? { ...wish, accepts: notes } : wish);
    if (found !== undefined) return found;
    return this.#obtainInTurn(tier, vaults, secrets, { ...wish, accepts: isNew }, signal);
  }

  async #obtainInTurn(
    tier: SharedTier,
    vaults: Vaults,
    secrets: readonly string[],
    wish: Wish,
    signal: AbortSignal,
  ): Promise<Candidate | undefined> {
    const turn = await this.#turn(tier, vaults, wish, signal);
    if (turn === "taken") return undefined;
    if (turn === "alone" || turn === "overdue") {
      // Who overtakes others that are at it makes one attempt.
      const effort = turn === "overdue" ? "buy" : wish.effort;
      return this.#buyInTurn(tier, vaults, secrets, undefined, { ...wish, effort }, signal);
    }
    return "bought" in turn ? turn : this.#buyInTurn(tier, vaults, secrets, turn, wish, signal);
  }

  /**
   * Whether there are other secrets than those that were refused. Where none were, nobody is asked: who is asked for a secret may be
   * what failed.
   */
  async #hasNewSecrets(signal: AbortSignal): Promise<boolean> {
    const now = this.#options.clock.monotonicNow();
    if (this.#refused === undefined || now - this.#askedForSecretsAt < SECRETS_EVERY_MS) return false;
    this.#askedForSecretsAt = now;
    return this.#refused !== JSON.stringify(await this.#secrets(signal));
  }

  /** The secrets to try; a function that gives them has as much time as the token endpoint. */
  async #secrets(signal: AbortSignal): Promise<readonly string[]> {
    const { clock, secrets, timeoutMs } = this.#options;
    const limit = new AbortController();
    const message = `The function given as clientSecret did not answer within ${timeoutMs} ms.`;
    const onLimit = (): void => limit.abort(new TimeoutError(message, { timeoutMs }));
    const cancelLimit = clock.schedule(onLimit, timeoutMs);
    try {
      return await untilAborted(secrets(), AbortSignal.any([signal, limit.signal]));
    } finally {
      cancelLimit();
    }
  }

  /** Drops the entry of `value`, if it is still the one in the cache. */
  async drop(value: string): Promise<void> {
    if (this.#tier === undefined) return;
    const vaults = await this.#tier.known;
    if (vaults !== undefined) return this.#tier.drop(vaults, value);
    const secrets = await this.#secrets(new AbortController().signal);
    await this.#tier.drop(await this.#tier.vaultsFor(secrets), value);
  }

  /**
   * Waits for its turn to buy: the lease, a token that turned up meanwhile, `alone` when the cache cannot give leases now, `overdue` when others held it all the
   * time, `taken` when not waiting.
   */
  async #turn(
    tier: SharedTier,
    vaults: Vaults,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<KeptLease | Candidate | "alone" | "overdue" | "taken"> {
    const { clock, emit, organization, random, retry, timeoutMs } = this.#options;
    const { cache } = tier;
    if (!cache.canLease) {
      await sleep(clock, UNLEASED_SPREAD_MS * random(), signal);
      return (await this.#find(tier, vaults, wish)) ?? "alone";
    }
    const key = vaults.tokens[0].cacheKey;
    await this.settled();
    const startedAt = clock.monotonicNow();
    // A living holder is granted all its attempts. Who has waited longer goes ahead, one by one, so that the first may serve the others.
    const patienceMs = (retry.limit + 1) * (timeoutMs + GRACE_MS) + LEASE_TTL_MS * (1 + random());
    let wake: (() => void) | undefined;
    let unsubscribe: Awaited<ReturnType<GuardedCache["subscribe"]>>;
    let polls = 0;
    try {
      for (;;) {
        const askedAt = clock.monotonicNow();
        const lease = await cache.acquireLease(key, LEASE_TTL_MS);
        if (!lease.ok) return wish.effort === "defer" ? "taken" : "alone";
        if (lease.value !== undefined) return new KeptLease(cache, lease.value, clock, askedAt);
        if (wish.effort !== "wait") return "taken";
        if (clock.monotonicNow() - startedAt >= patienceMs) return "overdue";
        unsubscribe ??= await cache.subscribe(key, () => wake?.());
        const pollMs = Math.min(FIRST_POLL_MS * 2 ** polls, LONGEST_POLL_MS) * (0.5 + random());
        polls += 1;
        await sleep(clock, pollMs, signal, (end) => {
          wake = end;
        });
        const found = await this.#find(tier, vaults, wish);
        if (found !== undefined) return found;
      }
    } finally {
      if (polls > 0) emit({ type: "lease-waited", organization, waitedMs: clock.monotonicNow() - startedAt });
      await unsubscribe?.();
    }
  }

  async #buyInTurn(
    tier: SharedTier,
    vaults: Vaults,
    secrets: readonly string[],
    lease: KeptLease | undefined,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<Candidate> {
    try {
      // The holder before us may have published between our look and our lease.
      const found = lease && (await this.#find(tier, vaults, wish));
      if (found !== undefined) return found;
      const known = await tier.refusal(vaults);
      if (known !== undefined && known.retryInMs > 0) {
        if (isRefusal(known.error)) this.#refused = JSON.stringify(secrets);
        throw known.error;
      }
      try {
        const candidate = await this.#buy(secrets, wish, signal, () => this.#find(tier, vaults, wish));
        if (candidate.bought) await tier.publish(vaults, candidate, () => lease?.isHeld === true);
        return candidate;
      } catch (error) {
        const told = error instanceof TokenRequestError && (error.retryAfterMs !== undefined || isRefusal(error));
        if (told) {
          const failures = (known?.failures ?? 0) + 1;
          const backoff = isRefusal(error) ? REFUSAL : TRANSIENT;
          const pauseMs = backoffMs(failures, error.retryAfterMs, this.#options.random, backoff);
          await tier.publishRefusal(vaults, error, failures, pauseMs);
        }
        throw error;
      }
    } finally {
      // Nobody has to wait for that.
      if (lease !== undefined) this.#giveBack(lease);
    }
  }

  #giveBack(lease: KeptLease): void {
    const leaving = lease.giveBack().finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
  }

  async #buy(
    secrets: readonly string[],
    wish: Wish,
    signal: AbortSignal,
    meanwhile: () => Promise<Candidate | undefined>,
  ): Promise<Candidate> {
    wish.onCommit?.();
    const retries = wish.effort === "wait" ? this.#options.retry.limit : 0;
    const newSecrets = (): Promise<readonly string[]> => this.#secrets(signal);
    try {
      const result = await this.#buyer.buy({ secrets, newSecrets, retries, meanwhile }, signal);
      this.#refused = undefined;
      if ("bought" in result) return result;
      wish.onBought?.(result.value);
      const { startedAt, ...token } = result;
      return { ...token, version: newVersion(), expiresAt: startedAt + token.lifetimeMs, bought: true };
    } catch (error) {
      this.#refused = isRefusal(error) ? JSON.stringify(secrets) : undefined;
      throw error;
    }
  }

  /** A token in the cache that will do. */
  async #find(tier: SharedTier, vaults: Vaults, wish: Wish): Promise<Candidate | undefined> {
    const found = await tier.look(vaults, wish.accepts);
    if (found === undefined) return undefined;
    const { clock, emit, organization } = this.#options;
    emit({ type: "token-shared", organization, ttlMs: found.expiresAt - clock.monotonicNow() });
    return found;
  }
}
