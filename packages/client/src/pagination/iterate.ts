import type { RequestOptions } from "../request/operation.ts";
import type { Page } from "./page.ts";

/** Options of the `iterate` methods. `timeoutMs` is per page. */
export interface IterateOptions extends RequestOptions {
  /**
   * Requests the next page while the items of the current one are being used.
   *
   * @defaultValue false
   */
  readonly prefetch?: boolean;
}

/** All items of a list, page after page. Every `for await` begins anew with the first page. */
export interface ItemIterable<Item, ListPage extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** The same by the page. A page lists only items that no page before it had. */
  pages(): AsyncGenerator<ListPage, void, undefined>;
}

/** Requests one page. */
export type FetchPage<ListPage> = (page: number, options: RequestOptions) => Promise<ListPage>;

/**
 * Iterates over a list until its last page as the answers tell it, or an empty page. Pages shift when items come and go meanwhile;
 * an item that turns up again is not handed out again, so the `uuid` of every item is kept until the run ends.
 *
 * Leaving the loop early ends the run: no further page is requested, and one on its way is aborted.
 *
 * @param fetchPage - requests a page.
 * @param firstPage - number of the page to begin with.
 */
export function iterateItems<Item extends { readonly uuid: string }, ListPage extends Page<Item>>(
  fetchPage: FetchPage<ListPage>,
  firstPage: number,
  options: IterateOptions = {},
): ItemIterable<Item, ListPage> {
  const pages = (): AsyncGenerator<ListPage, void, undefined> =>
    iteratePages<Item, ListPage>(fetchPage, firstPage, options);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        yield* page.items;
      }
    },
  };
}

async function* iteratePages<Item extends { readonly uuid: string }, ListPage extends Page<Item>>(
  fetchPage: FetchPage<ListPage>,
  firstPage: number,
  { prefetch = false, signal, ...rest }: IterateOptions,
): AsyncGenerator<ListPage, void, undefined> {
  const run = new AbortController();
  const runSignal = signal === undefined ? run.signal : AbortSignal.any([signal, run.signal]);
  const request = (page: number): Promise<ListPage> => fetchPage(page, { ...rest, signal: runSignal });
  const seen = new Set<string>();
  try {
    let next: Promise<ListPage> | undefined = request(firstPage);
    for (let number = firstPage; next !== undefined; number += 1) {
      const page: ListPage = await next;
      const more = hasMore(page, number);
      next = more && prefetch ? request(number + 1) : undefined;
      // Awaited above only in the next round; until then a failure must not count as unhandled.
      next?.catch(() => {});
      const items = page.items.filter((item) => isNew(item, seen));
      if (items.length > 0) {
        yield items.length === page.items.length ? page : { ...page, items };
      }
      if (more) {
        signal?.throwIfAborted();
        next ??= request(number + 1);
      }
    }
  } finally {
    run.abort();
  }
}

function hasMore(page: Page<unknown>, number: number): boolean {
  return page.items.length > 0 && number < page.pagination.totalPages;
}

/** Whether an item turns up for the first time. One without a uuid, which the API does not send, is always new: nothing may be lost. */
function isNew({ uuid }: { readonly uuid: string }, seen: Set<string>): boolean {
  const before = seen.size;
  return seen.add(uuid).size > before || typeof uuid !== "string";
}
