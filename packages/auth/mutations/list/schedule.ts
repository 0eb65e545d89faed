import { type Mutation, planted } from "../mutation.ts";

/** When a token is renewed, and how long the pauses are. */
export const schedule: readonly Mutation[] = [
  ...planted({ point: 1, file: "src/provider/schedule.ts", first: ["schedule.test", "attempt-log", "renewal-pace"] }, [
    {
      id: "margin-not-capped",
      find: "Math.min(IN_FLIGHT_MARGIN_MS, lifetimeMs * IN_FLIGHT_FRACTION)",
      replace: "lifetimeMs * IN_FLIGHT_FRACTION",
      why: "a token of a day is not handed out in its last 72 minutes",
    },
    {
      id: "margin-not-a-part",
      find: "Math.min(IN_FLIGHT_MARGIN_MS, lifetimeMs * IN_FLIGHT_FRACTION)",
      replace: "IN_FLIGHT_MARGIN_MS",
      why: "a token of ten seconds is never handed out",
    },
    {
      id: "window-max-ignored",
      find: "Math.min(lifetimeMs * refresh.fraction, refresh.maxMs)",
      replace: "lifetimeMs * refresh.fraction",
      why: "a token of a day is renewed hours before its end",
    },
    {
      id: "window-fraction-ignored",
      find: "Math.min(lifetimeMs * refresh.fraction, refresh.maxMs)",
      replace: "refresh.maxMs",
      why: "a token of a minute is due from the beginning",
    },
    {
      id: "window-jitter-removed",
      find: " * (1 - refresh.jitter * random())",
      replace: "",
      why: "all processes renew at the same moment",
    },
    {
      id: "window-jitter-reversed",
      find: "(1 - refresh.jitter * random())",
      replace: "(1 + refresh.jitter * random())",
      why: "the window is larger than its documented bound",
    },
    {
      id: "window-of-one-margin",
      find: "2 * inFlightMarginMs(lifetimeMs)",
      replace: "inFlightMarginMs(lifetimeMs)",
      why: "with a small window no time is left to renew in the background",
    },
    {
      id: "backoff-without-least",
      find: "const least = firstMs / 2;",
      replace: "const least = 0;",
      why: "a process may come back at once after a failure",
    },
    {
      id: "backoff-without-jitter",
      find: "least + (most - least) * random()",
      replace: "most",
      why: "all processes come back at the same moment",
    },
    {
      id: "backoff-without-cap",
      find: "Math.min(firstMs * 2 ** (failures - 1), longestMs)",
      replace: "firstMs * 2 ** (failures - 1)",
      why: "after a long outage nobody asks for hours",
    },
    {
      id: "backoff-without-growth",
      find: "2 ** (failures - 1)",
      replace: "1",
      why: "an endpoint that is down for hours is asked every half second",
    },
    {
      id: "retry-after-without-cap",
      find: "Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)",
      replace: "(retryAfterMs ?? 0)",
      why: "a mistaken Retry-After stops a fleet for days",
    },
    {
      id: "retry-after-ignored",
      find: "Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)",
      replace: "0",
      why: "a server that asks for quiet is asked again at once",
    },
    {
      id: "transient-pause-not-documented",
      find: "firstMs: 500, longestMs: 60_000",
      replace: "firstMs: 500, longestMs: 30_000",
      why: "the longest pause is half of what is said",
    },
  ]),
  ...planted({ point: 1, file: "src/provider/attempt-log.ts", first: ["attempt-log"] }, [
    {
      id: "no-progress-guard-removed",
      find: "if (better) return;",
      replace: "return;",
      why: "a server that sells the same token over and over is asked at every call",
    },
    {
      id: "stalls-not-reset",
      find: "better ? 0 : this.#stalls + 1",
      replace: "better ? this.#stalls : this.#stalls + 1",
      why: "after one bad hour the pause between renewals stays long for ever",
    },
    {
      id: "stalls-not-counted",
      find: "better ? 0 : this.#stalls + 1",
      replace: "better ? 0 : 1",
      why: "a server that sells nothing better is asked twice a second for the whole window",
    },
  ]),
];
