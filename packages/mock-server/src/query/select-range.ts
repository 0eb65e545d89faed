/**
 * The numbers 0 to `length` - 1 that a sort would put in the places `from` to `to` (not included), in that order. Quickselect: the time grows with `length`, not with
 * the places.
 *
 * @param compare - never 0 for two different numbers.
 */
export function selectRange(
  length: number,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const places = Uint32Array.from({ length }, (_, index) => index);
  const end = Math.min(to, length);
  if (from >= end) return [];
  partitionAt(places, 0, length - 1, end - 1, compare);
  if (from > 0) partitionAt(places, 0, end - 1, from, compare);
  return [...places.subarray(from, end)].sort(compare);
}

/** Puts the right number into place `k`, smaller ones before it and larger ones after it. */
function partitionAt(
  places: Uint32Array,
  first: number,
  last: number,
  k: number,
  compare: (a: number, b: number) => number,
): void {
  let [low, high] = [first, last];
  while (low < high) {
    const pivot = medianOf(places, low, high, compare);
    let [left, right] = [low, high];
    while (left <= right) {
      while (compare(at(places, left), pivot) < 0) left++;
      while (compare(at(places, right), pivot) > 0) right--;
      if (left > right) break;
      const swapped = at(places, left);
      places[left++] = at(places, right);
      places[right--] = swapped;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return;
  }
}

/** Of the first, the middle and the last: lists that are sorted already are the common case. */
function medianOf(places: Uint32Array, low: number, high: number, compare: (a: number, b: number) => number): number {
  const middle = at(places, (low + high) >>> 1);
  const [a, b] = [at(places, low), at(places, high)];
  const [less, more] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (compare(middle, less) < 0) return less;
  return compare(middle, more) > 0 ? more : middle;
}

function at(places: Uint32Array, index: number): number {
  return places[index] ?? 0;
}
