import { isApieraError } from "@apiera/auth";
import { ConformanceError } from "./conformance-error.ts";

// A few assertions of our own: the suite has to run wherever an adapter runs, also where `node:assert` is missing.

/** Shortens what a message shows of a value. */
function show(value: unknown): string {
  const text =
    value instanceof Error
      ? `${value.name}: ${value.message}`
      : (JSON.stringify(value, replaceBigInt) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}

function replaceBigInt(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

/** Fails with `message` unless `condition` holds. */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ConformanceError(message);
}

/** Fails unless `actual` is `expected` (by `Object.is`). */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (!Object.is(actual, expected)) {
    throw new ConformanceError(`${what}: expected ${show(expected)}, got ${show(actual)}`);
  }
}

/** Fails unless `value` is defined, and returns it. */
export function expectPresent<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new ConformanceError(`${what}: expected a value, got undefined`);
  return value;
}

/** How a promise ended. */
export type Outcome<T> =
  | { readonly status: "fulfilled"; readonly value: T }
  | { readonly status: "rejected"; readonly reason: unknown };

/** Runs `call` and returns how it ended; a call that throws instead of rejecting breaks the contract. */
export async function outcome<T>(call: () => Promise<T>, what: string): Promise<Outcome<T>> {
  let promise: Promise<T>;
  try {
    promise = call();
  } catch (error) {
    throw new ConformanceError(`${what} threw synchronously; it must reject instead`, error);
  }
  try {
    return { status: "fulfilled", value: await promise };
  } catch (reason) {
    return { status: "rejected", reason };
  }
}

/** Fails unless `call` rejects with a `CacheError`. */
export async function expectCacheError(call: () => Promise<unknown>, what: string): Promise<void> {
  const ended = await outcome(call, what);
  if (ended.status === "fulfilled") {
    throw new ConformanceError(`${what}: expected it to reject with CacheError, it resolved with ${show(ended.value)}`);
  }
  const { reason } = ended;
  if (!isApieraError(reason) || reason.code !== "APIERA_CACHE") {
    throw new ConformanceError(
      `${what}: expected it to reject with CacheError, it rejected with ${show(reason)}`,
      reason,
    );
  }
}

/** Fails unless `call` rejects with exactly `reason`. */
export async function expectRejection(call: () => Promise<unknown>, reason: unknown, what: string): Promise<void> {
  const ended = await outcome(call, what);
  if (ended.status === "fulfilled") {
    throw new ConformanceError(`${what}: expected it to reject with the signal's reason, it resolved`);
  }
  expectSame(ended.reason, reason, `${what}: reason of the rejection`);
}
