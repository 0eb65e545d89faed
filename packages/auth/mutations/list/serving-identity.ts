import { type Mutation, planted } from "../mutation.ts";

const IDENTITY = "src/provider/identity.ts";

/** What one identity hands out, and what it does in the background. */
export const servingIdentity: readonly Mutation[] = [
  ...planted(
    { point: 1, file: "src/provider/held-token.ts", first: ["held-tokens", "provider.test", "shared-cache"] },
    [
      {
        id: "held-frugal-ignored",
        find: "frugal ? lastAt : expiresAt",
        replace: "expiresAt",
        why: "with little left of a quota tokens are renewed early",
      },
      {
        id: "held-end-by-wall-clock-of-others",
        find: "clock.now() + (expiresAt - clock.monotonicNow())",
        replace: "clock.now() + lifetimeMs",
        why: "a shared token says it lives longer than it does",
      },
      {
        id: "servable-at-least-nothing",
        find: "leftMs > 0 && leftMs >= minTtlMs",
        replace: "leftMs >= minTtlMs",
        why: "a token that has just ended is handed out",
      },
      {
        id: "servable-more-than-asked",
        find: "leftMs > 0 && leftMs >= minTtlMs",
        replace: "leftMs > minTtlMs",
        why: "a token with exactly the life asked for is replaced",
      },
    ],
  ),
  ...planted({ point: 1, file: IDENTITY, first: ["suspend", "renewal-pace", "edges"] }, [
    {
      id: "renewal-that-is-due-counts",
      find: "taken && this.#options.clock.monotonicNow() < brought.dueAt",
      replace: "taken",
      why: "a server that sells tokens with little life left is asked in a loop",
    },
    {
      id: "wall-clock-never-asked",
      find: "now + WALL_CHECK_EVERY_MS",
      replace: "Number.POSITIVE_INFINITY",
      why: "after a sleep of the machine a dead token is handed out",
    },
    {
      id: "cache-shorter-token-taken",
      find: "(isDoubtful || found.expiresAt > held.expiresAt)",
      replace: "true",
      why: "a renewal takes what the cache still holds instead of buying",
    },
  ]),
  ...planted({ point: 3, file: IDENTITY, first: ["serving", "provider.test", "edges", "regressions"] }, [
    {
      id: "valid-token-not-served-on-failure",
      find: "if (this.#suffices(this.#held, 0)) return this.#held.token;",
      replace: "",
      why: "in the last seconds of a token a failure takes it away",
    },
    {
      id: "ended-token-served-on-failure",
      find: "if (this.#suffices(this.#held, 0)) return this.#held.token;",
      replace: "return rest.token;",
      why: "a token that has ended is handed out while the endpoint is down",
    },
    {
      id: "ending-token-waits-for-ever",
      find: "clock.schedule(() => impatient.abort(), waitMs)",
      replace: "() => {}",
      why: "an endpoint that hangs keeps the last seconds of a token from everybody",
    },
    {
      id: "ending-token-keeps-who-left",
      find: "      if (signal?.aborted) throw error;\n      if (this.#suffices(this.#held, 0))",
      replace: "      if (this.#suffices(this.#held, 0))",
      why: "a caller who leaves in the last seconds of a token is not told its own reason",
    },
    {
      id: "cold-buys-during-the-pause",
      find: `pauseMs > 0 ? "look" : "wait"`,
      replace: `"wait"`,
      why: "a dead endpoint is asked by every caller",
    },
    {
      id: "forced-ignores-the-pause",
      find: "if (pauseMs > 0 && lastError !== undefined) throw backedOff(lastError, pauseMs);",
      replace: "",
      why: "who forces a new token hammers a dead endpoint",
    },
    {
      id: "worse-token-taken",
      find: "if (unwanted || worse || this.#closed) return held;",
      replace: "if (unwanted || this.#closed) return held;",
      why: "a good token is given up for one that ends sooner",
    },
    {
      id: "cache-down-buys-at-once",
      find: `now < (held.dueAt + held.lastAt) / 2 ? "defer" : "buy"`,
      replace: `"buy"`,
      why: "with the cache down every process renews for itself",
    },
    {
      id: "cache-down-never-buys",
      find: `now < (held.dueAt + held.lastAt) / 2 ? "defer" : "buy"`,
      replace: `"defer"`,
      why: "with the cache down no token is renewed before its end",
    },
    {
      id: "caller-does-not-wait-for-renewal",
      find: "await this.#renewal?.join(signal).catch((error: unknown) => {",
      replace: "await Promise.resolve().catch((error: unknown) => {",
      why: "a caller buys a second token beside the renewal",
    },
    {
      id: "renewal-beside-a-flight",
      find: "this.#renewal ?? this.#flight ?? this.#forced",
      replace: "this.#renewal",
      why: "a renewal starts beside a purchase",
    },
    {
      id: "serving-held-not-told",
      find: "servingHeld: this.#suffices(this.#held, undefined)",
      replace: "servingHeld: false",
      why: "who watches cannot tell a warning from an outage",
    },
    {
      id: "bought-dead-not-checked",
      find: "        assertServable(candidate, now);\n",
      replace: "",
      why: "tokens that arrive dead are bought in a loop",
    },
    {
      id: "min-ttl-not-remembered",
      find: "this.#life.disappointed(minTtlMs);",
      replace: "",
      why: "who asks for more life than there is buys a token per call",
    },
    {
      id: "min-ttl-known-not-checked",
      find: "if (this.#life.rulesOut(minTtlMs)) return this.#lookFor(minTtlMs, signal);",
      replace: "",
      why: "who asks for more life than there is buys a token per call",
    },
  ]),
  ...planted({ point: 3, file: "src/errors/backed-off.ts", first: ["backed-off"] }, [
    {
      id: "backed-off-without-rest",
      find: "retryAfterMs: waitMs",
      replace: "retryAfterMs: last.retryAfterMs",
      why: "a caller is told the whole pause instead of what is left",
    },
    {
      id: "backed-off-timeout-lost",
      find: "if (last instanceof TimeoutError)",
      replace: "if (!last && last instanceof TimeoutError)",
      why: "during the pause a caller gets an error of another class",
    },
    {
      id: "backed-off-network-lost",
      find: "if (last instanceof NetworkError)",
      replace: "if (!last && last instanceof NetworkError)",
      why: "during the pause a caller gets an error of another class",
    },
    {
      id: "backed-off-response-retryable",
      find: "const { status, contentType, retryable } = last;",
      replace: "const { status, contentType } = last, retryable = true;",
      why: "during the pause a final answer is said to pass",
    },
  ]),
  ...planted({ point: 3, file: "src/provider/buyer.ts", first: ["attempts", "holders", "provider.test"] }, [
    {
      id: "retry-not-retryable",
      find: "!isApieraError(error) || !error.retryable || failures > purchase.retries",
      replace: "!isApieraError(error) || failures > purchase.retries",
      why: "a refusal is asked for again and again",
    },
    {
      id: "retry-one-more",
      find: "failures > purchase.retries",
      replace: "failures > purchase.retries + 1",
      why: "more attempts are made than allowed",
    },
    {
      id: "retry-after-long-waited-for",
      find: "if (asked !== undefined && asked > retry.maxDelayMs) throw error;",
      replace: "",
      why: "a call ignores a long Retry-After and asks again after the longest pause",
    },
    {
      id: "retry-pause-not-capped",
      find: "Math.min(backoffMs(failures, asked, random), retry.maxDelayMs)",
      replace: "backoffMs(failures, asked, random)",
      why: "a pause is longer than allowed",
    },
    {
      id: "retry-without-another-look",
      find: "if (found !== undefined) return found;",
      replace: "",
      why: "an attempt is made though the token turned up meanwhile",
    },
    {
      id: "retry-failure-not-told",
      find: `        emit({ type: "purchase-failed", organization, error, retryInMs: pauseMs, servingHeld: false });\n`,
      replace: "",
      why: "nobody hears of attempts that failed",
    },
  ]),
  ...planted({ point: 3, file: "src/provider/token-source.ts", first: ["attempts"] }, [
    {
      id: "retries-in-background",
      find: `wish.effort === "wait" ? this.#options.retry.limit : 0`,
      replace: "this.#options.retry.limit",
      why: "a renewal in the background makes several attempts at once",
    },
  ]),
];
