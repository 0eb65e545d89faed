import type { CacheLease } from "../cache/token-cache.ts";
import { sleep } from "../clock.ts";
import type { ResolvedOptions } from "../config/resolve.ts";
import { isRefusal, TimeoutError } from "../errors/errors.ts";
import { untilAborted } from "../until-aborted.ts";
import { buyToken } from "./buyer.ts";
import type { Candidate } from "./candidate.ts";
import type { GuardedCache } from "./guarded-cache.ts";
import { backoffMs, REFUSAL } from "./schedule.ts";
import { newVersion, SharedTier, type Vaults } from "./shared-tier.ts";

/** A lease lives this long and is renewed while its holder works, so a holder that died delays the others no longer. */
const LEASE_TTL_MS = 5_000;

/** How much longer than a slow but living holder's request a waiter waits before it buys a token of its own. */
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
  /** The secrets that were refused last. */
  #refused: string | undefined;
  #askedForSecretsAt = Number.NEGATIVE_INFINITY;

  constructor(options: ResolvedOptions, cache: GuardedCache | undefined) {
    this.#options = options;
    this.#tier = cache && new SharedTier(options, cache);
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
    if (tier === undefined) return this.#buy(secrets, wish, signal);
    const vaults = await tier.vaultsFor(secrets);
    const found = await this.#find(tier, vaults, wish);
    if (found !== undefined) return found;
    const turn = await this.#turn(tier, vaults, wish, signal);
    if (turn === "taken") return undefined;
    if (turn !== "alone" && "bought" in turn) return turn;
    return this.#buyInTurn(tier, vaults, secrets, turn === "alone" ? undefined : turn, wish, signal);
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

  /** Waits for its turn to buy: the lease, a token that turned up meanwhile, `alone` when there is no lease to have, `taken` when not waiting. */
  async #turn(
    tier: SharedTier,
    vaults: Vaults,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<CacheLease | Candidate | "alone" | "taken"> {
    const { clock, emit, organization, random, timeoutMs } = this.#options;
    const { cache } = tier;
    if (!cache.canLease) {
      await sleep(clock, UNLEASED_SPREAD_MS * random(), signal);
      return (await this.#find(tier, vaults, wish)) ?? "alone";
    }
    const key = vaults.tokens[0].cacheKey;
    const startedAt = clock.monotonicNow();
    let wake: (() => void) | undefined;
    let unsubscribe: Awaited<ReturnType<GuardedCache["subscribe"]>>;
    let polls = 0;
    try {
      for (;;) {
        const lease = await cache.acquireLease(key, LEASE_TTL_MS);
        if (!lease.ok) return wish.effort === "defer" ? "taken" : "alone";
        if (lease.value !== undefined) return lease.value;
        if (wish.effort !== "wait") return "taken";
        if (clock.monotonicNow() - startedAt >= timeoutMs + LEASE_TTL_MS + GRACE_MS) return "alone";
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
    lease: CacheLease | undefined,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<Candidate> {
    const stopRenewing = lease && this.#keepRenewing(tier.cache, lease);
    try {
      // The holder before us may have published between our look and our lease.
      const found = lease && (await this.#find(tier, vaults, wish));
      if (found !== undefined) return found;
      const known = await tier.refusal(vaults);
      if (known !== undefined && known.retryInMs > 0) {
        this.#refused = JSON.stringify(secrets);
        throw known.error;
      }
      try {
        const candidate = await this.#buy(secrets, wish, signal);
        await tier.publish(vaults, candidate);
        return candidate;
      } catch (error) {
        if (isRefusal(error)) {
          const failures = (known?.failures ?? 0) + 1;
          await tier.publishRefusal(
            vaults,
            error,
            failures,
            backoffMs(failures, error.retryAfterMs, this.#options.random, REFUSAL),
          );
        }
        throw error;
      }
    } finally {
      await stopRenewing?.();
      if (lease !== undefined) await tier.cache.release(lease);
    }
  }

  /** Renews the lease until the function it returns is called, which waits for a renewal that is under way. */
  #keepRenewing(cache: GuardedCache, lease: CacheLease): () => Promise<unknown> {
    const { clock } = this.#options;
    let cancel: () => void;
    let renewing: Promise<unknown> = Promise.resolve();
    const plan = (): void => {
      const renew = (): void => {
        renewing = cache.renew(lease, LEASE_TTL_MS);
        plan();
      };
      cancel = clock.schedule(renew, LEASE_TTL_MS / 3, { background: true });
    };
    plan();
    return () => {
      cancel();
      return renewing;
    };
  }

  async #buy(secrets: readonly string[], wish: Wish, signal: AbortSignal): Promise<Candidate> {
    wish.onCommit?.();
    const retries = wish.effort === "wait" ? this.#options.retry.limit : 0;
    try {
      const { startedAt, ...token } = await buyToken(
        { ...this.#options, secrets: () => this.#secrets(signal) },
        secrets,
        retries,
        signal,
      );
      this.#refused = undefined;
      wish.onBought?.(token.value);
      return { ...token, version: newVersion(), expiresAt: startedAt + token.lifetimeMs, bought: true };
    } catch (error) {
      this.#refused = isRefusal(error) ? JSON.stringify(secrets) : undefined;
      throw error;
    }
  }

  /** A token in the cache that will do. */
  async #find(tier: SharedTier, vaults: Vaults, wish: Wish): Promise<Candidate | undefined> {
    const found = await tier.look(vaults);
    if (found === undefined || !wish.accepts(found)) return undefined;
    const { clock, emit, organization } = this.#options;
    emit({ type: "token-shared", organization, ttlMs: found.expiresAt - clock.monotonicNow() });
    return found;
  }
}
