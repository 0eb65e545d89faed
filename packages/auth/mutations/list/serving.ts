import { type Mutation, planted } from "../mutation.ts";

/** What callers get while something is broken. */
export const serving: readonly Mutation[] = [
  ...planted({ point: 3, file: "src/provider/attempt-log.ts", first: ["attempt-log"] }, [
    {
      id: "renewal-without-pause",
      find: "return this.#options.clock.monotonicNow() >= this.#retryAt;",
      replace: "return true;",
      why: "while the endpoint is down every call starts a renewal",
    },
    {
      id: "cold-without-pause",
      find: "this.lastError === undefined ? 0 : Math.max(0, this.#coldRetryAt - this.#options.clock.monotonicNow())",
      replace: "0",
      why: "while the endpoint is down every call without a token sends a request",
    },
    {
      id: "cold-pause-not-capped",
      find: "Math.min(pauseMs, LONGEST_COLD_PAUSE_MS)",
      replace: "pauseMs",
      why: "after an outage callers without a token fail for up to a minute longer",
    },
    {
      id: "cold-pause-after-renewals",
      find: "else if (!inBackground)",
      replace: "else",
      why: "a renewal that failed once keeps callers without a token from trying",
    },
    {
      id: "asked-pause-not-kept-after-renewals",
      find: "if (isAsked)",
      replace: "if (isAsked && !inBackground)",
      why: "the pause a server asked for in a renewal is not kept by callers without a token",
    },
    {
      id: "failure-count-not-reset",
      find: "this.#failures = 0;",
      replace: "",
      why: "after a success the first failure is followed by a long pause",
    },
    {
      id: "failure-count-not-counted",
      find: "this.#failures += 1;",
      replace: "this.#failures = 1;",
      why: "the pause does not grow while the endpoint is down",
    },
    {
      id: "last-error-not-cleared",
      find: "    this.lastError = undefined;\n",
      replace: "",
      why: "after a success a caller is told of a failure that is over",
    },
    {
      id: "renewal-pause-not-cleared",
      find: "    this.#retryAt = Number.NEGATIVE_INFINITY;\n",
      replace: "",
      why: "after a success the next token is not renewed until an old pause ends",
    },
    {
      id: "closed-is-booked",
      find: `isApieraError(error) && error.code !== "APIERA_CLOSED"`,
      replace: "isApieraError(error)",
      why: "closing is told as a failed purchase",
    },
  ]),
  ...planted({ point: 3, file: "src/http/retry-after.ts", first: ["retry-after"] }, [
    {
      id: "retry-after-by-own-clock",
      find: "date - (serverTime(headers) ?? now)",
      replace: "date - now",
      why: "a machine whose clock is off waits an hour, or not at all",
    },
    {
      id: "retry-after-negative",
      find: "Math.max(0, date - (serverTime(headers) ?? now))",
      replace: "date - (serverTime(headers) ?? now)",
      why: "a date that has passed gives a pause below zero",
    },
    {
      id: "retry-after-in-milliseconds",
      find: "Number(value) * 1000",
      replace: "Number(value)",
      why: "a pause of a minute becomes one of 60 ms",
    },
    {
      id: "retry-after-any-date",
      find: "/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)",
      replace: `value !== ""`,
      why: "nonsense is taken for a date",
    },
  ]),
];
