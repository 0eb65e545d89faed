import { forEachConcurrently } from "../concurrently.ts";

/** Items a page of the API is asked for. The largest size is not documented; a server that gives fewer is asked for more pages. */
export const PAGE_SIZE = 100;
/** Characters the codes of one request may take: addresses of 8 KB pass everywhere. */
const MAX_QUERY_CHARACTERS = 6_000;
/** Characters around each value: `codes%5Beq%5D=` and `&`. */
const PER_VALUE = 18;

/** Splits values into lists that fit into one query. */
export function inBatches(values: readonly string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const value of values) {
    const size = encodeURIComponent(value).length + PER_VALUE;
    const last = batches.at(-1);
    if (last === undefined || last.length >= PAGE_SIZE || room < size) {
      batches.push([value]);
      room = MAX_QUERY_CHARACTERS - size;
    } else {
      last.push(value);
      room -= size;
    }
  }
  return batches;
}

interface PageOf<T> {
  readonly items: readonly T[];
  readonly pagination: { readonly totalPages: number };
}

/** How a collection is read. */
export interface Reading<T> {
  /** What is looked for. */
  readonly keys: readonly string[];
  /** A page of everything there is, in an order that stays. */
  readonly page: (query: { readonly page: number; readonly size: number }) => PromiseLike<PageOf<T>>;
  /** Everything that has one of these keys. */
  readonly some: (keys: readonly string[]) => PromiseLike<readonly T[]>;
}

/**
 * Reads what has one of the keys, with as few requests as it takes: all pages when the collection has no more of them than there are batches
 * of keys, otherwise batch by batch. May give more than was looked for.
 */
export async function readByKeys<T>({ keys, page, some }: Reading<T>): Promise<T[]> {
  const batches = inBatches(keys);
  const [only, second] = batches;
  if (only === undefined) return [];
  if (second === undefined) return [...(await some(only))];
  const first = await page({ page: 1, size: PAGE_SIZE });
  const further = first.pagination.totalPages - 1;
  const items: T[] = [];
  if (further <= batches.length) {
    items.push(...first.items);
    const numbers = Array.from({ length: Math.max(0, further) }, (_, index) => index + 2);
    await forEachConcurrently(numbers, async (number) => {
      items.push(...(await page({ page: number, size: PAGE_SIZE })).items);
    });
    return items;
  }
  await forEachConcurrently(batches, async (batch) => {
    items.push(...(await some(batch)));
  });
  return items;
}
