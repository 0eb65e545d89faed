import { type Writing, writeAll } from "./write-all.ts";
import type { WriteContext } from "./write-context.ts";

/** How rows are changed. */
export interface Change<Item> extends Pick<Writing<Item, unknown>, "items" | "send" | "onRefused"> {
  /**
   * Those of the items that are already as wanted. Absent: the change can be repeated without harm, as an update can; a transition cannot.
   */
  readonly readBack?: (items: readonly Item[]) => Promise<ReadonlySet<Item>>;
  readonly onChanged?: (item: Item) => void;
}

/**
 * Changes rows. What is not known to have been done is looked at, or simply done again.
 *
 * @throws what stops the import.
 */
export async function changeAll<Item>(
  context: WriteContext,
  { readBack, onChanged, ...writing }: Change<Item>,
): Promise<void> {
  await writeAll<Item, unknown>(context, {
    ...writing,
    // A transition that was made by an attempt whose answer got lost is refused the second time.
    looksAtRefused: true,
    readBack: async (items) => new Map([...((await readBack?.(items)) ?? [])].map((item) => [item, item])),
    onDone: (item) => onChanged?.(item),
  });
}
