/**
 * Defects of `@apiera/auth` that are known and not repaired yet. What would show them is left out of ordinary runs, so that it does not hide other
 * defects; `--strict` leaves nothing out. Remove a name here, and where it is asked for, with the repair.
 *
 * - `many-rejections`: a process remembers only the token it reported last as rejected, and takes an earlier one from the cache again.
 * - `timers-of-late-calls`: `close()` does not wait for the cache calls of an earlier `invalidate()` or of a lease renewal; the timers of their time
 *   limits are left.
 * - `min-ttl-near-lifetime`: with `minTtlMs` so near the life of a new token that it has less when it arrives, one call buys without end.
 * - `rejected-during-flight`: a token that is rejected while the flight that brought it still publishes it or gives back the lease is handed to those who
 *   wait for that flight all the same; one that the flight bought becomes the token in hand again.
 */
export const EXCLUSIONS = [
  "many-rejections",
  "timers-of-late-calls",
  "min-ttl-near-lifetime",
  "rejected-during-flight",
] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];
