import { setTimeout as sleep } from "node:timers/promises";
import { untilAborted } from "@apiera/auth";
import type { Redis } from "ioredis";

/** Entries of one read. */
const BATCH = 500;
/** Longest wait of one read for new entries, in milliseconds: Redis ends it then, and the next one begins. */
export const BLOCK_MS = 5_000;
/** Pause after a failure, in milliseconds. */
const RETRY_MS = 500;

/** An entry of a stream. */
export interface StreamEntry {
  readonly id: string;
  /** Value of the field `event`; undefined when it has none. */
  readonly event: string | undefined;
}

/** What {@link readStream} tells. */
export interface StreamListener {
  onEntries(entries: readonly StreamEntry[]): void;
  /** All there was is read, or Redis cannot be read: from now on it is waited for. Told at least once. */
  onCaughtUp(): void;
  /** Told when reading begins to fail, not for each attempt. */
  onFailure(error: unknown): void;
}

/**
 * Reads a stream from its beginning and follows it until `signal` is aborted. A connection that breaks is made anew, and reading goes on where it was.
 *
 * @param connection - used for nothing else, as a read that waits holds it up. It is not closed here; close it to end a read that waits.
 */
export async function readStream(
  connection: Redis,
  stream: string,
  signal: AbortSignal,
  listener: StreamListener,
): Promise<void> {
  let lastId = "0-0";
  let caughtUp = false;
  let failing = false;
  while (!signal.aborted) {
    try {
      const asked: Promise<unknown> = caughtUp
        ? connection.xread("COUNT", BATCH, "BLOCK", BLOCK_MS, "STREAMS", stream, lastId)
        : connection.xread("COUNT", BATCH, "STREAMS", stream, lastId);
      // A connection that is closed while it is down leaves what it was asked without an answer.
      const entries = entriesOf(await untilAborted(asked, signal));
      failing = false;
      const last = entries.at(-1);
      if (last === undefined) {
        if (!caughtUp) listener.onCaughtUp();
        caughtUp = true;
        continue;
      }
      lastId = last.id;
      listener.onEntries(entries);
    } catch (error) {
      if (signal.aborted) return;
      if (!failing) listener.onFailure(error);
      failing = true;
      listener.onCaughtUp();
      // A connection that is up but does not answer is of no use either.
      if (connection.status === "ready") connection.disconnect(true);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => {});
    }
  }
}

/** `[[stream, [[id, [field, value, ...]], ...]]]`, or null when there was nothing. @throws TypeError for anything else */
function entriesOf(reply: unknown): StreamEntry[] {
  if (reply === null) return [];
  const entries = list(list(list(reply)[0])[1]);
  return entries.map((entry) => {
    const [id, fields] = list(entry);
    const values = list(fields);
    const at = values.findIndex((value, index) => index % 2 === 0 && value === "event");
    const event = at === -1 ? undefined : values[at + 1];
    return { id: String(id), event: typeof event === "string" ? event : undefined };
  });
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError("Redis answered XREAD in an unknown shape.");
}
