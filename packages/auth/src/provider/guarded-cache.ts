import type { CacheEntry, CacheLease, TokenCache } from "../cache/token-cache.ts";
import type { Clock } from "../clock.ts";
import { type ApieraError, isApieraError } from "../errors/apiera-error.ts";
import { CacheError } from "../errors/errors.ts";
import type { TokenProviderListener } from "../events.ts";

/** After so many failures in a row the cache is left alone for a while, so that a dead one does not slow every purchase. */
const FAILURES_TO_OPEN = 3;
const OPEN_MS = 5_000;

/** A timer that fires later than this after its time says that the process itself was held up. */
const HELD_UP_MS = 10;

/** What a guarded call came to. `ok: false` was reported as an event already. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const FAILED: Outcome<never> = { ok: false };

function isEntry(value: unknown): value is CacheEntry {
  const { value: sealed, version, ttlMs } = value as Partial<Record<keyof CacheEntry, unknown>>;
  return typeof sealed === "string" && typeof version === "string" && typeof ttlMs === "number" && ttlMs > 0;
}

/** A token cache that never throws and never hangs: each call has a time limit, a failure is an event, and a breaker spares a dead one. */
export class GuardedCache {
  readonly #cache: TokenCache;
  readonly #timeoutMs: number;
  readonly #clock: Clock;
  readonly #emit: TokenProviderListener;
  #failures = 0;
  #openUntil = Number.NEGATIVE_INFINITY;

  constructor(cache: TokenCache, guard: { timeoutMs: number; clock: Clock; emit: TokenProviderListener }) {
    this.#cache = cache;
    this.#timeoutMs = guard.timeoutMs;
    this.#clock = guard.clock;
    this.#emit = guard.emit;
  }

  get name(): string {
    return this.#cache.name;
  }

  get canLease(): boolean {
    return this.#cache.acquireLease !== undefined;
  }

  get(key: string): Promise<Outcome<CacheEntry | undefined>> {
    return this.#run("get", async (signal) => {
      const found: unknown = await this.#cache.get(key, { signal });
      if (found === undefined || found === null || isEntry(found)) return found ?? undefined;
      throw new CacheError(`The cache ${this.name} answered get with something that is no entry.`, {
        cache: this.name,
        operation: "get",
      });
    });
  }

  set(key: string, entry: CacheEntry): Promise<Outcome<void>> {
    return this.#run("set", (signal) => this.#cache.set(key, entry, { signal }));
  }

  delete(key: string, version: string): Promise<Outcome<boolean>> {
    return this.#run("delete", (signal) => this.#cache.delete(key, { ifVersion: version }, { signal }));
  }

  acquireLease(key: string, ttlMs: number): Promise<Outcome<CacheLease | undefined>> {
    const acquire = async (signal: AbortSignal): Promise<CacheLease | undefined> =>
      (await this.#cache.acquireLease?.(key, { ttlMs }, { signal })) ?? undefined;
    return this.#run("acquireLease", acquire, (lease) => lease?.release());
  }

  renew(lease: CacheLease, ttlMs: number): Promise<Outcome<boolean>> {
    return this.#run("renew", () => lease.renew(ttlMs));
  }

  release(lease: CacheLease): Promise<Outcome<void>> {
    return this.#run("release", () => lease.release());
  }

  /** Starts listening for changes of `key`; undefined when the cache cannot tell of them. */
  async subscribe(key: string, onChange: () => void): Promise<(() => Promise<Outcome<void>>) | undefined> {
    if (this.#cache.subscribe === undefined) return undefined;
    const subscribed = await this.#run(
      "subscribe",
      async () => this.#cache.subscribe?.(key, onChange),
      (unsubscribe) => unsubscribe?.(),
    );
    if (!subscribed.ok || subscribed.value === undefined) return undefined;
    const unsubscribe = subscribed.value;
    return () => this.#run("unsubscribe", unsubscribe);
  }

  /** @param undo - gives back what came after the time limit, when nobody waits for it any more. */
  async #run<T>(
    operation: string,
    call: (signal: AbortSignal) => Promise<T>,
    undo?: (late: T) => Promise<unknown> | undefined,
  ): Promise<Outcome<T>> {
    const now = this.#clock.monotonicNow();
    if (now < this.#openUntil) return FAILED;
    // Past its pause an open breaker lets this one call through as a probe and stays shut to others until the probe is back.
    if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = now + OPEN_MS;
    const abort = new AbortController();
    let cancelLimit: (() => void) | undefined;
    try {
      const value = await new Promise<T>((resolve, reject) => {
        const onLimit = (mayExtend: boolean): void => {
          // Where many processes start at once each gets little of the machine: the answer may be here already, unread.
          const heldUpMs = this.#clock.monotonicNow() - now - this.#timeoutMs;
          if (mayExtend && heldUpMs > HELD_UP_MS) {
            cancelLimit = this.#clock.schedule(() => onLimit(false), Math.min(heldUpMs, this.#timeoutMs));
            return;
          }
          const error = new CacheError(
            `The cache ${this.name} did not answer ${operation} within ${this.#timeoutMs} ms.`,
            { cache: this.name, operation },
          );
          reject(error);
          abort.abort(error);
        };
        cancelLimit = this.#clock.schedule(() => onLimit(true), this.#timeoutMs);
        call(abort.signal).then((value) => {
          if (abort.signal.aborted) undo?.(value)?.catch(() => {});
          resolve(value);
        }, reject);
      });
      this.#failures = 0;
      this.#openUntil = Number.NEGATIVE_INFINITY;
      return { ok: true, value };
    } catch (error) {
      this.#failures += 1;
      if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = this.#clock.monotonicNow() + OPEN_MS;
      this.#emit({ type: "cache-failed", cache: this.name, operation, error: this.#asCacheError(error, operation) });
      return FAILED;
    } finally {
      cancelLimit?.();
    }
  }

  #asCacheError(error: unknown, operation: string): ApieraError {
    if (isApieraError(error)) return error;
    return new CacheError(`The cache ${this.name} failed in ${operation}. See cause.`, {
      cache: this.name,
      operation,
      cause: error,
    });
  }
}
