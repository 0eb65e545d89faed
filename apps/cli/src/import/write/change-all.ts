import type { BulkReport } from "@apiera/client";
import { judge, reasonOf } from "./judge.ts";
import { Patience } from "./retry.ts";
import type { WriteContext } from "./write-context.ts";

/** How rows are changed. */
export interface Change<Item> {
  readonly items: readonly Item[];
  /** Sends a change. A failure of the call is in the report. */
  readonly send: (items: readonly Item[]) => Promise<BulkReport<unknown, unknown>>;
  /**
   * Those of the items that are already as wanted. Absent: the change can be repeated without harm, as an update can; a transition cannot.
   */
  readonly readBack?: (items: readonly Item[]) => Promise<ReadonlySet<Item>>;
  readonly onChanged?: (item: Item) => void;
  readonly onRefused: (item: Item, reason: string) => void;
}

/**
 * Changes rows. What is not known to have been done is looked at, or simply done again.
 *
 * @throws what stops the import.
 */
export async function changeAll<Item>(
  { delay, signal }: WriteContext,
  { items, send, readBack, onChanged, onRefused }: Change<Item>,
): Promise<void> {
  const patience = new Patience(delay, signal);
  let pending = items;
  while (pending.length > 0) {
    const { succeeded, failed, notAttempted, stoppedBy } = await send(pending);
    signal?.throwIfAborted();
    const sent = pending;
    const at = (index: number): Item[] => sent.slice(index, index + 1);
    for (const { index } of succeeded) for (const item of at(index)) onChanged?.(item);
    if (succeeded.length > 0) patience.progressed();

    const again = notAttempted.flatMap(({ index }) => at(index));
    const doubtful: { item: Item; reason: string | undefined }[] = [];
    let lastError = stoppedBy;
    for (const { index, error, outcome } of failed) {
      const verdict = outcome === "unknown" ? "unknown" : judge(error);
      if (verdict === "fatal") throw error;
      const isRefused = verdict === "refused" || verdict === "taken";
      for (const item of at(index)) {
        // A transition that was made by an attempt whose answer got lost is refused the second time.
        if (isRefused || verdict === "unknown")
          doubtful.push({ item, reason: isRefused ? reasonOf(error) : undefined });
        else again.push(item);
      }
      lastError ??= error;
    }
    if (stoppedBy !== undefined && notAttempted.length > 0 && judge(stoppedBy) === "fatal") throw stoppedBy;
    const lookFor = doubtful.map(({ item }) => item);
    const done = readBack === undefined || lookFor.length === 0 ? new Set<Item>() : await readBack(lookFor);
    for (const { item, reason } of doubtful) {
      if (done.has(item)) onChanged?.(item);
      else if (reason !== undefined) onRefused(item, reason);
      else again.push(item);
    }
    if (done.size > 0) patience.progressed();
    if (again.length > 0 && judge(lastError) === "refused") {
      for (const item of again) onRefused(item, reasonOf(lastError));
      return;
    }
    pending = again;
    if (pending.length > 0) await patience.wait(lastError);
  }
}
