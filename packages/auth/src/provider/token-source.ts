import type { CacheLease } from "../cache/token-cache.ts";
import { sleep } from "../clock.ts";
import type { ResolvedOptions } from "../config/resolve.ts";
import { toBase64Url } from "../sealing/base64url.ts";
import { readRecord, writeRecord } from "../sealing/record.ts";
import { createVault, type Vault } from "../sealing/vault.ts";
import { buyToken } from "./buyer.ts";
import type { GuardedCache } from "./guarded-cache.ts";

/** A lease lives this long and is renewed while its holder works, so a holder that died delays the others no longer. */
const LEASE_TTL_MS = 5_000;

/** How much longer than a slow but living holder's request a waiter waits before it buys a token of its own. */
const GRACE_MS = 1_000;

const FIRST_POLL_MS = 25;
const LONGEST_POLL_MS = 500;

/** A token, and when its life ends on the monotonic clock of this process. */
export interface Candidate {
  readonly value: string;
  /** The version of its cache entry. */
  readonly version: string;
  readonly lifetimeMs: number;
  readonly expiresAt: number;
  readonly permissions: readonly string[];
  readonly bought: boolean;
}

/** What is wanted of the source. */
export interface Wish {
  /** Whether a token found in the cache will do. */
  accepts(candidate: Candidate): boolean;
  /**
   * `wait`: get one, whatever it takes. `buy`: leave it when another process is at it already. `defer`: leave it also when the cache
   * cannot say whether another is. `look`: only from the cache.
   */
  readonly effort: "wait" | "buy" | "defer" | "look";
  /** Told when a token is about to be bought: from here on the work is worth finishing even if nobody waits for it. */
  onCommit?(): void;
}

/** Where tokens of one identity come from: the shared cache first, then, under its lease, the token endpoint. */
export class TokenSource {
  readonly #options: ResolvedOptions;
  readonly #cache: GuardedCache | undefined;
  #vault: { readonly secret: string; readonly vault: Promise<Vault> } | undefined;

  constructor(options: ResolvedOptions, cache: GuardedCache | undefined) {
    this.#options = options;
    this.#cache = cache;
  }

  /** A token as wished, or undefined when the effort allowed does not bring one. */
  async obtain(wish: Wish, signal: AbortSignal): Promise<Candidate | undefined> {
    const cache = this.#cache;
    if (wish.effort === "look") {
      // Asks nobody for a secret: this is what is done while the one who is asked may be what failed.
      const vault = await this.#vault?.vault;
      if (cache === undefined || vault === undefined) return undefined;
      return this.#find(cache, vault, wish);
    }
    const secrets = await this.#options.secrets();
    if (cache === undefined) return this.#buy(secrets, wish, signal);
    const vault = await this.#vaultOf(secrets);
    const found = await this.#find(cache, vault, wish);
    if (found !== undefined) return found;
    const lease = await this.#lease(cache, vault, wish, signal);
    if (lease === "taken") return undefined;
    if (lease !== "none" && "value" in lease) return lease;
    return this.#buyUnderLease(cache, vault, secrets, lease === "none" ? undefined : lease, wish, signal);
  }

  /** Drops the entry of `value`, if it is still the one in the cache. */
  async drop(value: string): Promise<void> {
    if (this.#cache === undefined) return;
    const vault = await this.#vaultOf(await this.#options.secrets());
    const found = await this.#look(this.#cache, vault);
    if (found?.value === value) await this.#cache.delete(vault.cacheKey, found.version);
  }

  /** Waits its turn: the lease, a token that turned up meanwhile, `none` when there is no lease to have, `taken` when not waiting. */
  async #lease(
    cache: GuardedCache,
    vault: Vault,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<CacheLease | Candidate | "none" | "taken"> {
    if (!cache.canLease) return "none";
    const { clock, random, timeoutMs } = this.#options;
    const giveUpAt = clock.monotonicNow() + timeoutMs + LEASE_TTL_MS + GRACE_MS;
    let wake: (() => void) | undefined;
    let unsubscribe: Awaited<ReturnType<GuardedCache["subscribe"]>>;
    try {
      for (let pollMs = FIRST_POLL_MS; ; pollMs = Math.min(pollMs * 2, LONGEST_POLL_MS)) {
        const lease = await cache.acquireLease(vault.cacheKey, LEASE_TTL_MS);
        if (!lease.ok) return wish.effort === "defer" ? "taken" : "none";
        if (lease.value !== undefined) return lease.value;
        if (wish.effort !== "wait") return "taken";
        if (clock.monotonicNow() >= giveUpAt) return "none";
        unsubscribe ??= await cache.subscribe(vault.cacheKey, () => wake?.());
        await sleep(clock, pollMs * (0.5 + random()), signal, (end) => {
          wake = end;
        });
        const found = await this.#find(cache, vault, wish);
        if (found !== undefined) return found;
      }
    } finally {
      await unsubscribe?.();
    }
  }

  async #buyUnderLease(
    cache: GuardedCache,
    vault: Vault,
    secrets: readonly string[],
    lease: CacheLease | undefined,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<Candidate> {
    const stopRenewing = lease === undefined ? undefined : this.#keepRenewing(cache, lease);
    try {
      if (lease !== undefined) {
        // The holder before us may have published between our look and our lease.
        const found = await this.#find(cache, vault, wish);
        if (found !== undefined) return found;
      }
      const candidate = await this.#buy(secrets, wish, signal);
      await this.#publish(cache, vault, candidate);
      return candidate;
    } finally {
      stopRenewing?.();
      if (lease !== undefined) await cache.release(lease);
    }
  }

  #keepRenewing(cache: GuardedCache, lease: CacheLease): () => void {
    const { clock } = this.#options;
    let cancel: () => void;
    const plan = (): void => {
      const renew = (): void => {
        void cache.renew(lease, LEASE_TTL_MS);
        plan();
      };
      cancel = clock.schedule(renew, LEASE_TTL_MS / 3, { background: true });
    };
    plan();
    return () => cancel();
  }

  async #buy(secrets: readonly string[], wish: Wish, signal: AbortSignal): Promise<Candidate> {
    wish.onCommit?.();
    const retries = wish.effort === "wait" ? this.#options.retry.limit : 0;
    const { value, lifetimeMs, startedAt, permissions } = await buyToken(this.#options, secrets, retries, signal);
    const version = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
    return { value, version, lifetimeMs, permissions, expiresAt: startedAt + lifetimeMs, bought: true };
  }

  /** A token in the cache that will do. */
  async #find(cache: GuardedCache, vault: Vault, wish: Wish): Promise<Candidate | undefined> {
    const found = await this.#look(cache, vault);
    if (found === undefined || !wish.accepts(found)) return undefined;
    const { clock, emit, organization } = this.#options;
    emit({ type: "token-shared", organization, ttlMs: found.expiresAt - clock.monotonicNow() });
    return found;
  }

  async #look(cache: GuardedCache, vault: Vault): Promise<Candidate | undefined> {
    // Taken before the answer: the store counts from within this span, so this end comes never later than the true one.
    const askedAt = this.#options.clock.monotonicNow();
    const outcome = await cache.get(vault.cacheKey);
    if (!outcome.ok || outcome.value === undefined) return undefined;
    const { value: sealed, version, ttlMs } = outcome.value;
    const text = await vault.open(sealed);
    const record = text === undefined ? undefined : readRecord(text);
    if (record === undefined) {
      const reason =
        text === undefined ? "it does not open with this client secret" : "its content is not a token record";
      this.#options.emit({ type: "cache-entry-unusable", cache: cache.name, reason });
      return undefined;
    }
    return { ...record, version, expiresAt: askedAt + Math.min(ttlMs, record.lifetimeMs), bought: false };
  }

  async #publish(cache: GuardedCache, vault: Vault, candidate: Candidate): Promise<void> {
    const sealed = await vault.seal(writeRecord(candidate));
    const ttlMs = candidate.expiresAt - this.#options.clock.monotonicNow();
    if (ttlMs > 0) await cache.set(vault.cacheKey, { value: sealed, version: candidate.version, ttlMs });
  }

  /** The vault of the first secret: entries are written under it, and every process with the same list finds them there. */
  #vaultOf([secret = ""]: readonly string[]): Promise<Vault> {
    if (this.#vault?.secret !== secret) this.#vault = { secret, vault: createVault(this.#options, secret) };
    return this.#vault.vault;
  }
}
