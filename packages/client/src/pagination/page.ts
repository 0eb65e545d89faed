/** Where a page is in the whole list. */
export interface PageInfo {
  /** Number of the page, from 1. */
  readonly page: number;
  /** Items per page. */
  readonly size: number;
  /** Items in the whole list. */
  readonly totalItems: number;
  /** Pages in the whole list. */
  readonly totalPages: number;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pagination: PageInfo;
}
