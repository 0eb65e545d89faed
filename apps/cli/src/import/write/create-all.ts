import type { BulkReport } from "@apiera/client";
import { judge, reasonOf } from "./judge.ts";
import { Patience } from "./retry.ts";
import type { WriteContext } from "./write-context.ts";

/** How rows of one kind are created. */
export interface Creation<Item, Row> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Sends a create. A failure of the call is in the report. */
  readonly send: (items: readonly Item[]) => Promise<BulkReport<unknown, Row>>;
  /** Those of the items that exist, by their key. */
  readonly readBack: (items: readonly Item[]) => Promise<ReadonlyMap<string, Row>>;
  /** @param wasThere - the row was found, not answered: it may differ from what was sent. */
  readonly onCreated: (item: Item, row: Row, wasThere: boolean) => void;
  /** @param reason - a sentence, or part of one. */
  readonly onRefused: (item: Item, reason: string) => void;
}

/**
 * Creates rows, each once, whatever happens on the way: a create whose outcome is not known, or that found its key taken, is looked for before it
 * is repeated.
 *
 * @throws what stops the import: no permission, no answer after several attempts, the reason of the signal.
 */
export async function createAll<Item, Row>(
  { delay, signal }: WriteContext,
  { items, keyOf, send, readBack, onCreated, onRefused }: Creation<Item, Row>,
): Promise<void> {
  const patience = new Patience(delay, signal);
  let pending = items;
  while (pending.length > 0) {
    const { succeeded, failed, notAttempted, stoppedBy } = await send(pending);
    signal?.throwIfAborted();
    const at = (index: number): Item => {
      const item = pending[index];
      if (item === undefined) throw new RangeError(`A bulk call answered for item ${index} of ${pending.length}.`);
      return item;
    };
    for (const { index, item } of succeeded) onCreated(at(index), item, false);
    if (succeeded.length > 0) patience.progressed();

    const again: Item[] = notAttempted.map(({ index }) => at(index));
    const doubtful: { item: Item; taken: string | undefined }[] = [];
    let lastError = stoppedBy;
    for (const { index, error, outcome } of failed) {
      const verdict = outcome === "unknown" ? "unknown" : judge(error);
      if (verdict === "fatal") throw error;
      if (verdict === "refused") onRefused(at(index), reasonOf(error));
      else if (verdict === "again") again.push(at(index));
      else doubtful.push({ item: at(index), taken: verdict === "taken" ? reasonOf(error) : undefined });
      lastError ??= error;
    }
    if (stoppedBy !== undefined && notAttempted.length > 0 && judge(stoppedBy) === "fatal") throw stoppedBy;
    if (doubtful.length > 0) {
      const found = await readBack(doubtful.map(({ item }) => item));
      for (const { item, taken } of doubtful) {
        const row = found.get(keyOf(item));
        if (row !== undefined) onCreated(item, row, true);
        else if (taken !== undefined) onRefused(item, taken);
        else again.push(item);
      }
      if (found.size > 0) patience.progressed();
    }
    // A parent that is gone refuses all below it: trying again would meet the same.
    if (again.length > 0 && judge(lastError) === "refused") {
      for (const item of again) onRefused(item, reasonOf(lastError));
      return;
    }
    pending = again;
    if (pending.length > 0) await patience.wait(lastError);
  }
}
