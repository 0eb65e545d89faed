import type { ResolvedOptions } from "../config/resolve.ts";
import type { TokenRequestError } from "../errors/errors.ts";
import { toBase64Url } from "../sealing/base64url.ts";
import {
  type KnownRefusal,
  REFUSAL_LIFE_IN_PAUSES,
  readRefusal,
  readToken,
  writeRefusal,
  writeToken,
} from "../sealing/record.ts";
import { createVault, type Vault } from "../sealing/vault.ts";
import type { Candidate } from "./candidate.ts";
import type { GuardedCache } from "./guarded-cache.ts";

/** The names and keys of one identity under one set of secrets. */
export interface Vaults {
  /** For tokens. Written with the first, read with any. */
  readonly tokens: readonly [Vault, ...Vault[]];
  /** For refusals: bound to the credential that was refused, so that a new one is not held back. */
  readonly refusals: Vault;
}

/** The shared cache as one identity sees it: sealed tokens and refusals. */
export class SharedTier {
  readonly #options: ResolvedOptions;
  readonly cache: GuardedCache;
  #made: { readonly secrets: string; readonly vaults: Promise<Vaults> } | undefined;

  constructor(options: ResolvedOptions, cache: GuardedCache) {
    this.#options = options;
    this.cache = cache;
  }

  /** The vaults used last; undefined before the first use. */
  get known(): Promise<Vaults> | undefined {
    return this.#made?.vaults;
  }

  /** The vaults for `secrets`. */
  vaultsFor(secrets: readonly string[]): Promise<Vaults> {
    const joined = JSON.stringify(secrets);
    if (this.#made?.secrets !== joined) this.#made = { secrets: joined, vaults: this.#make(secrets) };
    return this.#made.vaults;
  }

  async #make(secrets: readonly string[]): Promise<Vaults> {
    const [first = "", ...others] = this.#options.sealingKeys ?? secrets;
    const vault = (key: string): Promise<Vault> => createVault(this.#options, key);
    const tokens: [Vault, ...Vault[]] = [await vault(first), ...(await Promise.all(others.map(vault)))];
    return { tokens, refusals: await createVault(this.#options, refusalSecret(secrets), "refusal") };
  }

  /** A token in the cache that `accepts` takes. */
  async look({ tokens }: Vaults, accepts: (candidate: Candidate) => boolean): Promise<Candidate | undefined> {
    for (const vault of tokens) {
      // Taken before the answer: the store counts from within this span, so this end comes never later than the true one.
      const askedAt = this.#options.clock.monotonicNow();
      const found = await this.#open(vault);
      const record = found && readToken(found.text);
      if (found === undefined || record === undefined) continue;
      const expiresAt = askedAt + Math.min(found.ttlMs, record.lifetimeMs);
      const candidate = { ...record, version: found.version, expiresAt, bought: false };
      if (accepts(candidate)) return candidate;
    }
    return undefined;
  }

  /**
   * Puts a token into the cache. Who cannot be sure that nobody else bought meanwhile leaves alone what lasts longer.
   *
   * @param isSure - asked at the last moment.
   */
  async publish(vaults: Vaults, candidate: Candidate, isSure: () => boolean): Promise<void> {
    const [vault] = vaults.tokens;
    const sealed = await vault.seal(writeToken(candidate));
    if (!isSure() && (await this.look(vaults, (found) => found.expiresAt > candidate.expiresAt)) !== undefined) return;
    const ttlMs = candidate.expiresAt - this.#options.clock.monotonicNow();
    if (ttlMs > 0) await this.cache.set(vault.cacheKey, { value: sealed, version: candidate.version, ttlMs });
  }

  /** Drops the entry of the token `value`, wherever it still is the one in the cache. */
  async drop({ tokens }: Vaults, value: string): Promise<void> {
    for (const vault of tokens) {
      const found = await this.#open(vault);
      if (found && readToken(found.text)?.value === value) await this.cache.delete(vault.cacheKey, found.version);
    }
  }

  /** The refusal that the fleet knows of. */
  async refusal({ refusals }: Vaults): Promise<KnownRefusal | undefined> {
    const found = await this.#open(refusals);
    return found && readRefusal(found.text, found.ttlMs);
  }

  async publishRefusal(
    { refusals }: Vaults,
    error: TokenRequestError,
    failures: number,
    pauseMs: number,
  ): Promise<void> {
    const value = await refusals.seal(writeRefusal(error, failures, pauseMs));
    await this.cache.set(refusals.cacheKey, { value, version: newVersion(), ttlMs: pauseMs * REFUSAL_LIFE_IN_PAUSES });
  }

  async #open(vault: Vault): Promise<{ text: string; version: string; ttlMs: number } | undefined> {
    const outcome = await this.cache.get(vault.cacheKey);
    if (!outcome.ok || outcome.value === undefined) return undefined;
    const { value, version, ttlMs } = outcome.value;
    const text = await vault.open(value);
    if (text !== undefined) return { text, version, ttlMs };
    this.#options.emit({
      type: "cache-entry-unusable",
      cache: this.cache.name,
      reason: "it was not sealed with this secret, or is damaged",
    });
    return undefined;
  }
}

/** A refusal is of all secrets that were tried: who has one more to try is not held back by it. */
function refusalSecret(secrets: readonly string[]): string {
  return secrets.length === 1 ? (secrets[0] ?? "") : JSON.stringify(secrets);
}

/** A name for a new entry. */
export function newVersion(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}
