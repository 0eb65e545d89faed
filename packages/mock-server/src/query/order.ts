import type { Resource } from "../description/served-operation.ts";
import type { Entry } from "../store/collection.ts";
import { memberAccessor } from "./member-accessor.ts";
import type { GivenParameter } from "./query-values.ts";
import { selectRange } from "./select-range.ts";

/** Compares two rows by their places in a list. */
type Comparator = (a: number, b: number) => number;

/** One `[order]` parameter. */
interface SortKey {
  readonly compare: Comparator;
  /** Numbers that stand for the values, in the order that is asked for, when there are few different ones. */
  readonly ranks: Uint8Array | undefined;
}

/** Most different values that numbers stand for. */
const MOST_RANKS = 256;

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
  const keys = query.flatMap(({ key, operator, values }) => {
    const read = operator === "order" ? memberAccessor(resource, key) : undefined;
    if (read === undefined) return [];
    return sortKey(
      entries.map(({ row }) => read(row) ?? null),
      values[0] === "desc" ? -1 : 1,
    );
  });
  const [first] = keys;
  if (first === undefined) return entries.slice(from, to);
  const { places, before } = worthSorting(entries.length, first.ranks, from, to);
  const found = selectRange(places, from - before, to - before, chain(keys.map(({ compare }) => compare)));
  return found.flatMap((place) => entries[place] ?? []);
}

function sortKey(column: readonly unknown[], sign: 1 | -1): SortKey {
  const numbers = new Map<unknown, number>();
  const ranks = new Uint8Array(column.length);
  for (const [place, value] of column.entries()) {
    let number = numbers.get(value);
    if (number === undefined) {
      if (numbers.size === MOST_RANKS) {
        return { compare: (a, b) => sign * compareValues(column[a], column[b]), ranks: undefined };
      }
      number = numbers.size;
      numbers.set(value, number);
    }
    ranks[place] = number;
  }
  const inOrder = [...numbers].sort(([a], [b]) => sign * compareValues(a, b));
  const rankOf = new Uint8Array(MOST_RANKS);
  for (const [rank, [, number]] of inOrder.entries()) rankOf[number] = rank;
  for (let place = 0; place < ranks.length; place++) ranks[place] = rankOf[ranks[place] ?? 0] ?? 0;
  return { compare: (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0), ranks };
}

interface Candidates {
  readonly places: Uint32Array;
  /** How many rows come before all of them. */
  readonly before: number;
}

/** The rows the range can be in: of a list sorted by status first, only those with the statuses that the page reaches. */
function worthSorting(length: number, ranks: Uint8Array | undefined, from: number, to: number): Candidates {
  const places = new Uint32Array(length);
  if (ranks === undefined) {
    for (let place = 0; place < length; place++) places[place] = place;
    return { places, before: 0 };
  }
  const counts = new Uint32Array(MOST_RANKS);
  for (let place = 0; place < length; place++) counts[ranks[place] ?? 0] = (counts[ranks[place] ?? 0] ?? 0) + 1;
  const reached = new Uint8Array(MOST_RANKS);
  let [begin, before] = [0, 0];
  for (const [rank, count] of counts.entries()) {
    if (begin + count <= from) before = begin + count;
    else if (begin < to) reached[rank] = 1;
    begin += count;
  }
  let found = 0;
  for (let place = 0; place < length; place++) if (reached[ranks[place] ?? 0] === 1) places[found++] = place;
  return { places: places.subarray(0, found), before };
}

/** Written out for one and two, which is what anybody asks for: this runs several times for every row. */
function chain(comparators: readonly Comparator[]): Comparator {
  const [first = () => 0, second, ...rest] = comparators;
  if (second === undefined) return (a, b) => first(a, b) || a - b;
  if (rest.length === 0) return (a, b) => first(a, b) || second(a, b) || a - b;
  return (a, b) => comparators.reduce((result, comparator) => result || comparator(a, b), 0) || a - b;
}

/** Null sorts first; text is compared by code unit. */
function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : 1;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left) < String(right) ? -1 : 1;
}
