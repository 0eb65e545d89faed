import { type Mutation, planted } from "../mutation.ts";

/** The cache that never throws and never hangs. */
export const cache: readonly Mutation[] = planted(
  { point: 5, file: "src/provider/guarded-cache.ts", first: ["guarded-cache", "held-up"] },
  [
    {
      id: "breaker-opens-late",
      find: "FAILURES_TO_OPEN = 3",
      replace: "FAILURES_TO_OPEN = 4",
      why: "a dead cache is asked once more than said",
    },
    {
      id: "breaker-opens-early",
      find: "FAILURES_TO_OPEN = 3",
      replace: "FAILURES_TO_OPEN = 2",
      why: "two slow answers stop the sharing",
    },
    {
      id: "breaker-open-long",
      find: "OPEN_MS = 5_000",
      replace: "OPEN_MS = 50_000",
      why: "a cache that is back is not used for a minute",
    },
    {
      id: "breaker-never-shuts-calls-out",
      find: "if (now < this.#openUntil) return FAILED;",
      replace: "",
      why: "a dead cache slows every purchase",
    },
    {
      id: "breaker-half-open-to-all",
      find: "if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = now + OPEN_MS;",
      replace: "",
      why: "a dead cache that hangs is probed by everyone at once",
    },
    {
      id: "breaker-failures-not-reset",
      find: "this.#failures = 0;",
      replace: "",
      why: "three failures in a week stop the sharing",
    },
    {
      id: "breaker-not-shut-after-probe",
      find: "this.#openUntil = Number.NEGATIVE_INFINITY;",
      replace: "",
      why: "a cache that is back is not used though its probe went well",
    },
    {
      id: "breaker-counts-from-the-call",
      find: "if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = this.#clock.monotonicNow() + OPEN_MS;",
      replace: "",
      why: "the breaker never opens at a failure",
    },
    {
      id: "cache-signal-not-fired",
      find: "          abort.abort(error);\n",
      replace: "",
      why: "work in the backend goes on after the time limit",
    },
    {
      id: "cache-limit-only-signals",
      find: "          reject(error);\n",
      replace: "",
      why: "a cache that heeds no signal hangs every caller",
    },
    {
      id: "cache-limit-not-cancelled",
      find: "cancelLimit?.();",
      replace: "",
      why: "every cache call leaves a timer behind",
    },
    {
      id: "cache-late-lease-kept",
      find: "if (abort.signal.aborted) undo?.(value)?.catch(() => {});",
      replace: "",
      why: "a lease that came late blocks the fleet until it ends",
    },
    {
      id: "cache-late-subscription-kept",
      find: "(unsubscribe) => unsubscribe?.(),",
      replace: "",
      why: "a subscription that came late is never ended",
    },
    {
      id: "cache-get-without-signal",
      find: "this.#cache.get(key, { signal })",
      replace: "this.#cache.get(key)",
      why: "an adapter cannot stop what nobody waits for",
    },
    {
      id: "cache-set-without-signal",
      find: "this.#cache.set(key, entry, { signal })",
      replace: "this.#cache.set(key, entry)",
      why: "an adapter cannot stop what nobody waits for",
    },
    {
      id: "cache-lease-without-signal",
      find: "this.#cache.acquireLease?.(key, { ttlMs }, { signal })",
      replace: "this.#cache.acquireLease?.(key, { ttlMs })",
      why: "an adapter cannot stop what nobody waits for",
    },
    {
      id: "cache-failure-not-told",
      find: `this.#emit({ type: "cache-failed", cache: this.name, operation, error: this.#asCacheError(error, operation) });`,
      replace: "",
      why: "nobody hears that the cache is down",
    },
    {
      id: "cache-error-without-cause",
      find: "      cause: error,\n",
      replace: "",
      why: "nobody hears why the cache is down",
    },
    {
      id: "cache-own-errors-wrapped",
      find: "if (isApieraError(error)) return error;",
      replace: "",
      why: "the CacheError of an adapter is hidden in another one",
    },
    {
      id: "cache-lease-assumed",
      find: "return this.#cache.acquireLease !== undefined;",
      replace: "return true;",
      why: "with a cache that cannot lease processes that start together do not share",
    },
    {
      id: "cache-held-up-process-blamed",
      find: "if (mayExtend && heldUpMs > HELD_UP_MS) {",
      replace: "if (mayExtend && heldUpMs > Number.POSITIVE_INFINITY) {",
      why: "on a busy machine a cache that answers in time is taken for dead",
    },
    {
      id: "cache-held-up-without-end",
      find: "onLimit(false)",
      replace: "onLimit(true)",
      why: "on a busy machine a dead cache is waited for without bound",
    },
    {
      id: "cache-held-up-as-long-as-it-was",
      find: "Math.min(heldUpMs, this.#timeoutMs)",
      replace: "heldUpMs",
      why: "after a minute's stop of the process a dead cache is waited for a minute more",
    },
  ],
);
