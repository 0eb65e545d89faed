import type { Resource } from "../description/served-operation.ts";
import type { Entry } from "../store/collection.ts";
import { memberAccessor } from "./member-accessor.ts";
import type { GivenParameter } from "./query-values.ts";
import { selectRange } from "./select-range.ts";

/** Compares two rows by their places in a list. */
type Comparator = (a: number, b: number) => number;

/**
 * The rows from one place to another of the sorted list, without sorting all of it: a page of 100,000 rows takes a few passes over them.
 *
 * Sorts as the `[order]` parameters say, the first in the query counting most; then in the order they are given in, so that pages never overlap. The facts name no default
 * order.
 */
export function sortedRange(
  entries: readonly Entry[],
  resource: Resource,
  query: readonly GivenParameter[],
  from: number,
  to: number,
): readonly Entry[] {
  const comparators = query.flatMap(({ key, operator, values }): Comparator[] => {
    const read = operator === "order" ? memberAccessor(resource, key) : undefined;
    if (read === undefined) return [];
    const column = entries.map(({ row }) => read(row) ?? null);
    const sign = values[0] === "desc" ? -1 : 1;
    return [(a, b) => sign * compare(column[a], column[b])];
  });
  if (comparators.length === 0) return entries.slice(from, to);
  const places = selectRange(entries.length, from, to, (a, b) => {
    for (const comparator of comparators) {
      const result = comparator(a, b);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return places.flatMap((place) => entries[place] ?? []);
}

/** Null sorts first; text is compared by code unit. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : 1;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left) < String(right) ? -1 : 1;
}
