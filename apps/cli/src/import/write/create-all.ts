import { type Writing, writeAll } from "./write-all.ts";
import type { WriteContext } from "./write-context.ts";

/** How rows of one kind are created. */
export interface Creation<Item, Row> extends Pick<Writing<Item, Row>, "items" | "send" | "onRefused"> {
  readonly keyOf: (item: Item) => string;
  /** Those of the items that exist, by their key. There may be others among them. */
  readonly readBack: (items: readonly Item[]) => Promise<ReadonlyMap<string, Row>>;
  readonly onCreated: Writing<Item, Row>["onDone"];
}

/**
 * Creates rows, each once, whatever happens on the way: a create whose outcome is not known, or that found its key taken, is looked for before it
 * is repeated.
 *
 * @throws what stops the import.
 */
export async function createAll<Item, Row>(
  context: WriteContext,
  { keyOf, readBack, onCreated, ...writing }: Creation<Item, Row>,
): Promise<void> {
  await writeAll(context, {
    ...writing,
    looksAtRefused: false,
    readBack: async (items) => {
      const rows = await readBack(items);
      const found = new Map<Item, Row>();
      for (const item of items) {
        const row = rows.get(keyOf(item));
        if (row !== undefined) found.set(item, row);
      }
      return found;
    },
    onDone: onCreated,
  });
}
