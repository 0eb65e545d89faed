import type { BulkReport } from "@apiera/client";
import { judge, reasonOf } from "./judge.ts";
import { Patience } from "./retry.ts";
import type { WriteContext } from "./write-context.ts";

/** How rows are written, created or changed. */
export interface Writing<Item, Row> {
  /** Each of them once. */
  readonly items: readonly Item[];
  /** Sends a write. A failure of the call is in the report. */
  readonly send: (items: readonly Item[]) => Promise<BulkReport<unknown, Row>>;
  /** Whether an item that is refused may be as wanted all the same, as after a transition that was made already. */
  readonly looksAtRefused: boolean;
  /** Those of the items that are as wanted, and no others: each counts as progress. */
  readonly readBack: (items: readonly Item[]) => Promise<ReadonlyMap<Item, Row>>;
  /** @param wasThere - the row was found, not answered: it may differ from what was sent. */
  readonly onDone: (item: Item, row: Row, wasThere: boolean) => void;
  /** @param reason - a sentence, or part of one. */
  readonly onRefused: (item: Item, reason: string) => void;
}

/**
 * Writes rows until each is done or refused: what is not known to have been done is looked for before it is repeated.
 *
 * @throws what stops the import: no permission, no answer after several attempts, the reason of the signal.
 */
export async function writeAll<Item, Row>(
  { delay, signal }: Pick<WriteContext, "delay" | "signal">,
  { items, send, looksAtRefused, readBack, onDone, onRefused }: Writing<Item, Row>,
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
    for (const { index, item } of succeeded) onDone(at(index), item, false);

    const again = notAttempted.map(({ index }) => at(index));
    /** With the reason of those that are refused unless they are found. */
    const doubtful = new Map<Item, string | undefined>();
    let lastError = stoppedBy;
    for (const { index, error, outcome } of failed) {
      const verdict = outcome === "unknown" ? "unknown" : judge(error);
      if (verdict === "fatal") throw error;
      if (verdict === "again") again.push(at(index));
      else if (verdict === "refused" && !looksAtRefused) onRefused(at(index), reasonOf(error));
      else doubtful.set(at(index), verdict === "unknown" ? undefined : reasonOf(error));
      lastError ??= error;
    }
    if (stoppedBy !== undefined && notAttempted.length > 0 && judge(stoppedBy) === "fatal") throw stoppedBy;
    const found = doubtful.size === 0 ? new Map<Item, Row>() : await readBack([...doubtful.keys()]);
    for (const [item, row] of found) onDone(item, row, true);
    for (const [item, reason] of doubtful) {
      if (found.has(item)) continue;
      if (reason === undefined) again.push(item);
      else onRefused(item, reason);
    }
    if (succeeded.length + found.size > 0) patience.progressed();
    // A parent that is gone refuses all below it: trying again would meet the same.
    if (again.length > 0 && judge(lastError) === "refused") {
      for (const item of again) onRefused(item, reasonOf(lastError));
      return;
    }
    pending = again;
    if (pending.length > 0) await patience.wait(lastError);
  }
}
