import type { Resource } from "../description/served-operation.ts";
import type { Entry } from "../store/collection.ts";
import { memberAccessor } from "./member-accessor.ts";
import type { GivenParameter } from "./query-values.ts";

type Comparator = (a: Entry, b: Entry) => number;

/**
 * Sorts as the `[order]` parameters say, the first in the query counting most; then by `createdAt` and `uuid`, so that pages
 * never overlap. The facts name no default order.
 */
export function sortEntries(
  entries: readonly Entry[],
  resource: Resource,
  query: readonly GivenParameter[],
): readonly Entry[] {
  const comparators: Comparator[] = [];
  for (const { key, operator, values } of query) {
    const read = operator === "order" ? memberAccessor(resource, key) : undefined;
    if (read === undefined) continue;
    const sign = values[0] === "desc" ? -1 : 1;
    comparators.push((a, b) => sign * compare(read(a.row), read(b.row)));
  }
  comparators.push((a, b) => compare(a.row.createdAt, b.row.createdAt));
  comparators.push((a, b) => compare(a.row.uuid, b.row.uuid));
  return entries.toSorted((a, b) => {
    for (const comparator of comparators) {
      const result = comparator(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** Null sorts first; text is compared by code unit. */
function compare(a: unknown, b: unknown): number {
  const left = a ?? null;
  const right = b ?? null;
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left) < String(right) ? -1 : 1;
}
