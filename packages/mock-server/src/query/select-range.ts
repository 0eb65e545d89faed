/**
 * The numbers that a sort would put in the places `from` to `to` (not included), in that order. The time grows with the number of numbers, not with the places.
 *
 * @param places - all of them; left in another order.
 * @param compare - never 0 for two different numbers.
 */
export function selectRange(
  places: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const { length } = places;
  const end = Math.min(to, length);
  if (from >= end) return [];
  // The smaller part of the list is what the second pass has to look at.
  if (from > length - end) {
    partitionAt(places, 0, length - 1, from, compare);
    partitionAt(places, from, length - 1, end - 1, compare);
  } else {
    partitionAt(places, 0, length - 1, end - 1, compare);
    partitionAt(places, 0, end - 1, from, compare);
  }
  return [...places.subarray(from, end)].sort(compare);
}

/** Below this many a sample would cost more than it saves. */
const SAMPLED_FROM = 600;

/**
 * Puts the right number into place `k`, smaller ones before it and larger ones after it: Floyd and Rivest, Algorithm 489 (CACM 18, 1975). A sample around `k` gives a pivot close to it, so that
 * about 1.5 comparisons for each number are enough.
 */
function partitionAt(
  places: Uint32Array,
  first: number,
  last: number,
  k: number,
  compare: (a: number, b: number) => number,
): void {
  let [low, high] = [first, last];
  while (high > low) {
    if (high - low > SAMPLED_FROM) {
      const n = high - low + 1;
      const i = k - low + 1;
      const log = Math.log(n);
      const size = 0.5 * Math.exp((2 * log) / 3);
      const spread = 0.5 * Math.sqrt((log * size * (n - size)) / n) * Math.sign(i - n / 2);
      const sampleLow = Math.max(low, Math.floor(k - (i * size) / n + spread));
      const sampleHigh = Math.min(high, Math.floor(k + ((n - i) * size) / n + spread));
      partitionAt(places, sampleLow, sampleHigh, k, compare);
    }
    const pivot = at(places, k);
    let [left, right] = [low, high];
    swap(places, low, k);
    if (compare(at(places, high), pivot) > 0) swap(places, low, high);
    while (left < right) {
      swap(places, left++, right--);
      while (compare(at(places, left), pivot) < 0) left++;
      while (compare(at(places, right), pivot) > 0) right--;
    }
    if (at(places, low) === pivot) swap(places, low, right);
    else swap(places, ++right, high);
    if (right <= k) low = right + 1;
    if (k <= right) high = right - 1;
  }
}

function swap(places: Uint32Array, a: number, b: number): void {
  const kept = at(places, a);
  places[a] = at(places, b);
  places[b] = kept;
}

function at(places: Uint32Array, index: number): number {
  return places[index] ?? 0;
}
