/** Options that any cache call takes. */
export interface CacheCall {
  /** Ends the call early: the promise rejects with the signal's reason, and work that can be stopped is stopped. */
  readonly signal?: AbortSignal;
}

/** What a cache stores under one key. */
export interface CacheEntry {
  /** Sealed by `@apiera/auth`: store it byte for byte, read nothing into it. Up to 65,536 bytes as UTF-8. */
  readonly value: string;
  /** Names this very entry. Whatever replaces it carries another version. Up to 128 characters. */
  readonly version: string;
  /**
   * Remaining life in milliseconds, a positive number: on `set` counted from the call, on `get` counted from the answer.
   * The store's own clock does the counting, so writers and readers whose wall clocks differ agree.
   */
  readonly ttlMs: number;
}

/** A held lease. It ends by itself when its life is over, so a holder that dies blocks nobody for long. */
export interface CacheLease {
  /** Names this acquisition; no two acquisitions ever share a name. */
  readonly owner: string;
  /**
   * Extends the lease to `ttlMs` milliseconds from now, if it is still held by this owner.
   *
   * @returns true when extended; false when it had expired or passed to someone else, and then nothing is changed.
   */
  renew(ttlMs: number): Promise<boolean>;
  /** Gives the lease back. Does nothing when it had expired or passed to someone else. */
  release(): Promise<void>;
}

/**
 * The storage contract of `@apiera/auth`. An adapter stores opaque sealed strings under opaque keys; it knows nothing of tokens.
 *
 * For every method:
 * - **Keys** are any non-empty, well-formed text up to 512 characters; an adapter maps them to names its backend accepts, injectively, so that keys that look like
 *   paths, patterns or another key's prefix stay apart.
 * - **Atomicity**: each call takes effect in one step or not at all, also among instances in other processes. Its effect is there for all of them
 *   once the promise has resolved. After a rejection it may or may not be: the caller does not count on either.
 * - **Failure**: rejects with `CacheError`, its `cause` being the backend's error. Never resolves as if it had worked, never throws synchronously.
 * - **Time**: an adapter sets no time limit of its own. The caller passes `call.signal` (the provider fires it after `cacheTimeoutMs`); the promise
 *   then rejects at once with the signal's reason, even when the backend's client cannot stop. `renew`, `release` and `subscribe` take no signal:
 *   the provider stops waiting for them after the same time.
 * - **After `close()`**: rejects with `CacheError`; so do `renew` and `release` of leases taken before.
 * - **Bad input**, such as an empty key or a `ttlMs` that is not a positive finite number: rejects with `CacheError`, and stores nothing.
 *
 * The optional members are capabilities, found by presence. Leave one out when the backend cannot give what it promises: the provider does without,
 * as each says.
 */
export interface TokenCache {
  /** Names the backend in events and errors, e.g. `redis`. Holds no secret and no address. */
  readonly name: string;

  /**
   * Reads the entry of `key`.
   *
   * @returns the entry as `set` stored it, with what is left of its life; undefined when there is none or its life is over. Damaged data counts as none. A backend
   * that counts in seconds rounds what is left down, never up.
   */
  get(key: string, call?: CacheCall): Promise<CacheEntry | undefined>;

  /**
   * Stores `entry` under `key` and replaces what was there, whatever its version, in one step: no reader sees half of it. Once the promise resolves every instance
   * on the same backend reads it, and as far as the backend can promise, it survives the death of this process.
   */
  set(key: string, entry: CacheEntry, call?: CacheCall): Promise<void>;

  /**
   * Deletes the entry of `key`; with `ifVersion` only when the stored version equals it. Comparing and deleting are one atomic
   * step: an entry written in between survives.
   *
   * @returns true when an entry was deleted; false when there was none, its life was over, or its version was another.
   */
  delete(key: string, options?: { readonly ifVersion?: string }, call?: CacheCall): Promise<boolean>;

  /**
   * Tries once to take the lease of `key`, for `ttlMs` milliseconds, a positive number; it does not wait. At most one owner at a time, over all instances on the
   * backend, counted by one clock for all of them. A lease ends by itself, whatever becomes of its owner. Leases and entries do not touch each other, though they share
   * keys. A lease that is granted after the call's signal fired is given back or left to end; nobody renews it.
   *
   * Without this capability processes that need a token at the same moment may buy one each. They wait up to 250 ms by chance and look once more,
   * so that most of them find what the first one bought.
   *
   * @returns the lease, or undefined when someone else holds it.
   */
  acquireLease?(key: string, options: { readonly ttlMs: number }, call?: CacheCall): Promise<CacheLease | undefined>;

  /**
   * Calls `onChange` after `key` was set or deleted by any instance, this one included. A hint to look, not a promise: it may come late, twice, without a change, or
   * never. An adapter that loses its connection subscribes again by itself; what happened meanwhile it may keep to itself. `onChange` returns nothing and throws nothing.
   *
   * Without this capability a process that waits for another's purchase polls: every 25 ms at first, every half second later.
   *
   * @returns a function that ends the subscription: afterwards `onChange` is not called again. Safe to call twice, and after `close()`.
   */
  subscribe?(key: string, onChange: () => void): Promise<() => Promise<void>>;

  /**
   * Ends subscriptions and frees what the adapter itself opened; never closes a connection it was given. Entries and leases stay in the backend. Safe to call
   * twice. Who made the cache calls it; a provider never does.
   */
  close?(): Promise<void>;
}
