import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { ResponseValidationError } from "../errors/response-validation-error.ts";
import { isWholeNumber } from "../options/checks.ts";
import type { RequestOptions } from "../request/operation.ts";
import type { Page, PageInfo } from "./page.ts";

/** Options of the `iterate` methods. `timeoutMs` and `retry` are per page. */
export interface IterateOptions extends RequestOptions {
  /**
   * Requests pages ahead of the one whose items are being used, or waited for: this many, `true` for one. A whole number of at least 0; anything else
   * is an {@link InvalidRequestError}.
   *
   * @defaultValue false: a page is requested when its first item is asked for
   */
  readonly prefetch?: boolean | number;
}

/** Options of {@link ItemIterable.toArray}. */
export interface ToArrayOptions {
  /**
   * Most items to read; no page beyond them is requested. A whole number of at least 0; anything else is an {@link InvalidRequestError}.
   *
   * @defaultValue all items
   */
  readonly limit?: number;
}

/** All items of a list, page after page. Every `for await` begins anew with the first page. */
export interface ItemIterable<Item, ListPage extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /**
   * The same by the page. A page lists only items that no page before it had, and one that has none left is not handed out; the first page
   * always is, also an empty one, as it tells how many items there are.
   */
  pages(): AsyncGenerator<ListPage, void, undefined>;
  /** Reads all items, or the first `limit`. */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** Requests one page. */
export type FetchPage<ListPage> = (page: number, options: RequestOptions) => Promise<ListPage>;

/** What {@link iterateItems} begins with. */
export interface IterationStart {
  /** For errors. */
  readonly operationId: string;
  /** Number of the first page. */
  readonly firstPage: number;
  /** Items per page as asked for; undefined when that is left to the server. */
  readonly size: number | undefined;
}

/**
 * Iterates over a list until its last page as the answers tell it, or an empty page; where they tell no number of pages that can be so,
 * until a page brings nothing new. Pages shift when items come and go meanwhile; an item that turns up again is not handed out again, so
 * the `uuid` of every item is kept until the run ends.
 *
 * Leaving the loop early ends the run: no further page is requested, and those on their way are aborted.
 *
 * @param fetchPage - requests a page.
 */
export function iterateItems<Item extends { readonly uuid: string }, ListPage extends Page<Item>>(
  fetchPage: FetchPage<ListPage>,
  start: IterationStart,
  options: IterateOptions = {},
): ItemIterable<Item, ListPage> {
  const { operationId } = start;
  const ahead = Number(options.prefetch ?? 0);
  if (!isWholeNumber(ahead, 0)) {
    const message = "prefetch must be true, false or a whole number of at least 0";
    throw new InvalidRequestError(message, { operationId, parameter: "prefetch" });
  }
  const pages = (limit: number): AsyncGenerator<ListPage, void, undefined> =>
    iteratePages<Item, ListPage>(fetchPage, start, ahead, limit, options);
  return {
    pages: () => pages(Number.POSITIVE_INFINITY),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages(Number.POSITIVE_INFINITY)) {
        yield* page.items;
      }
    },
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      if (limit !== Number.POSITIVE_INFINITY && !isWholeNumber(limit, 0)) {
        throw new InvalidRequestError("limit must be a whole number of at least 0", {
          operationId,
          parameter: "limit",
        });
      }
      const items: Item[] = [];
      if (limit === 0) return items;
      for await (const page of pages(limit)) {
        items.push(...page.items.slice(0, limit - items.length));
        if (items.length >= limit) break;
      }
      return items;
    },
  };
}

async function* iteratePages<Item extends { readonly uuid: string }, ListPage extends Page<Item>>(
  fetchPage: FetchPage<ListPage>,
  { operationId, firstPage, size }: IterationStart,
  ahead: number,
  limit: number,
  { prefetch: _, signal, ...rest }: IterateOptions,
): AsyncGenerator<ListPage, void, undefined> {
  const run = new AbortController();
  const onAbort = (): void => run.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  const requested = new Map<number, Promise<ListPage>>();
  const request = (number: number): Promise<ListPage> => {
    const known = requested.get(number);
    if (known !== undefined) return known;
    const page = fetchPage(number, { ...rest, signal: run.signal });
    // Awaited only in its turn; until then a failure must not count as unhandled.
    page.catch(() => {});
    requested.set(number, page);
    return page;
  };
  const seen = new Set<string>();
  let lastPage = firstPage;
  let perPage = size;
  /** Requests pages up to the given one, as far as there are and the limit calls for any from `number` on. */
  const requestUpTo = (number: number, last: number): void => {
    const needed = perPage === undefined ? 1 : Math.ceil((limit - seen.size) / perPage);
    for (let next = number; next <= Math.min(last, lastPage, number + needed - 1); next += 1) request(next);
  };
  try {
    for (let number = firstPage; number <= lastPage; number += 1) {
      signal?.throwIfAborted();
      const underWay = request(number);
      requestUpTo(number, number + ahead);
      const page: ListPage = await underWay;
      requested.delete(number);
      const { told, itemsPerPage } = readPage(operationId, page);
      perPage ??= itemsPerPage;
      const items = page.items.filter((item) => isNew(item, seen));
      lastPage = lastPageOf(number, told, page.items.length, items.length);
      requestUpTo(number + 1, number + ahead);
      if (items.length > 0 || number === firstPage) {
        yield items.length === page.items.length ? page : { ...page, items };
      }
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    run.abort();
  }
}

/**
 * What a page tells of the list.
 *
 * @throws ResponseValidationError - it is no page.
 */
function readPage(operationId: string, page: Page<unknown>): { told: unknown; itemsPerPage: number | undefined } {
  if (!Array.isArray(page?.items)) {
    const issues = [{ path: "items", message: "expected array" }];
    throw new ResponseValidationError({ operationId, status: 200, issues });
  }
  const pagination: Partial<PageInfo> | null | undefined = page.pagination;
  const size = pagination?.size;
  return { told: pagination?.totalPages, itemsPerPage: isWholeNumber(size, 1) ? size : undefined };
}

/** The number of the last page after this one. When what is told cannot be so, there is a further page as long as each brings something new. */
function lastPageOf(number: number, told: unknown, count: number, countNew: number): number {
  if (count === 0) return number;
  if (isWholeNumber(told, number)) return told;
  return countNew > 0 ? number + 1 : number;
}

/** Whether an item turns up for the first time. One without a uuid, which the API does not send, is always new: nothing may be lost. */
function isNew(item: { readonly uuid: string } | null, seen: Set<string>): boolean {
  const uuid = item?.uuid;
  if (typeof uuid !== "string") return true;
  const before = seen.size;
  return seen.add(uuid).size > before;
}
