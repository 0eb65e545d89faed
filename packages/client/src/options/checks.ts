import { MAX_TIMER_MS } from "@apiera/auth";

/** Whether `value` can be a time limit: a whole number of milliseconds that a timer takes. */
export function isTimeoutMs(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MAX_TIMER_MS;
}

/** Whether `value` is a whole number of at least `least`. */
export function isWholeNumber(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least;
}
