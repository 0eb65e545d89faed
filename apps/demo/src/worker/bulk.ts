import type { BulkReport } from "@apiera/client";
import { DemoError, describeError } from "../demo-error.ts";

const MOST_SHOWN = 5;

/**
 * What a bulk call made, in the order of its input, when it made all of it.
 *
 * @param kind - what the items are, for the message.
 * @throws DemoError - not all were written: says how many were, and names the first of those that were refused and why.
 */
export function all<Input, Item>(report: BulkReport<Input, Item>, kind: string): Item[] {
  const { total, succeeded, failed, stoppedBy } = report;
  if (succeeded.length === total) return succeeded.map(({ item }) => item);
  const lines = [`${succeeded.length} of ${total} records of kind ${kind} were written.`];
  lines.push(
    ...failed.slice(0, MOST_SHOWN).map(({ input, error }) => `${JSON.stringify(input)}: ${describeError(error)}`),
  );
  if (stoppedBy !== undefined) lines.push(`The rest was not tried: ${describeError(stoppedBy)}`);
  throw new DemoError(lines.join("\n  "), { cause: stoppedBy ?? failed[0]?.error });
}

/** The ids of items by their codes. */
export function byCode(items: readonly { readonly code: string; readonly uuid: string }[]): Map<string, string> {
  return new Map(items.map(({ code, uuid }) => [code, uuid]));
}

/** `value`, which is there. @throws DemoError - it is not; `message` says what that means. */
export function need<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new DemoError(message);
  return value;
}

/** Parts of `items` with up to `size` items each: as many codes as fit into the address of a request. */
export function inChunks<T>(items: readonly T[], size = 50): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
