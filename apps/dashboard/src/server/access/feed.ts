import type { Redis } from "ioredis";
import type { AccessLine, AccessSnapshot, AccessState } from "../../shared/api.ts";
import { isAfter } from "../../shared/stream-id.ts";
import { readAccessEvent } from "./event-filter.ts";
import { createFleetState } from "./fleet-state.ts";
import { BLOCK_MS, readStream, type StreamEntry } from "./stream-reader.ts";

/** Events of a snapshot. */
const SNAPSHOT_EVENTS = 500;
/** Events that are kept for browsers that come back. */
const KEPT_EVENTS = 5_000;
/** Shortest time between two states, in milliseconds. */
const STATE_INTERVAL_MS = 500;

/** What Redis may take for an answer beyond the time it waits for entries, in milliseconds. */
const GRACE_MS = 10_000;

/** Hears what is new. */
export interface FeedListener {
  onEvent(line: AccessLine): void;
  onState(state: AccessState): void;
  /** The feed ends. */
  onEnd(): void;
}

/** The access events of all services, read once for all browsers. */
export interface AccessFeed {
  /** Resolves when what was there before is read, or cannot be. */
  readonly caughtUp: Promise<void>;
  /**
   * Where things are.
   *
   * @param afterId - id of the last event the reader has: then the snapshot has all newer ones that are kept, also when they are more than 500, and no others.
   */
  snapshot(afterId?: string): AccessSnapshot;
  /** @returns ends the subscription. */
  subscribe(listener: FeedListener): () => void;
  readonly subscribers: number;
  close(): Promise<void>;
}

/**
 * Follows a Redis stream of access events.
 *
 * @param redis - the feed makes a connection of its own from it, and closes that one.
 */
export function createAccessFeed(redis: Redis, stream: string, log: (line: string) => void): AccessFeed {
  const closing = new AbortController();
  const connection = redis.duplicate({
    connectionName: `apiera-dashboard:${stream}`,
    lazyConnect: false,
    maxRetriesPerRequest: 1,
    commandTimeout: BLOCK_MS + GRACE_MS,
  });
  connection.on("error", () => {
    // The reader sees it too, and says so once.
  });
  const fleet = createFleetState();
  const listeners = new Set<FeedListener>();
  const { promise: caughtUp, resolve: setCaughtUp } = Promise.withResolvers<void>();
  let lines: AccessLine[] = [];
  let skipped = 0;
  let stateTimer: NodeJS.Timeout | undefined;

  const tellState = (): void => {
    stateTimer = undefined;
    const state = fleet.snapshot();
    for (const { onState } of listeners) onState(state);
  };
  const onEntries = (entries: readonly StreamEntry[]): void => {
    for (const { id, event } of entries) {
      const known = event === undefined ? undefined : readAccessEvent(event);
      if (known === undefined) {
        skipped += 1;
        if (Number.isInteger(Math.log10(skipped)))
          log(`Access events: ${skipped} left out so far, malformed or unknown.`);
        continue;
      }
      const line = { id, ...known };
      fleet.apply(known);
      lines.push(line);
      for (const { onEvent } of listeners) onEvent(line);
    }
    if (lines.length > 2 * KEPT_EVENTS) lines = lines.slice(-KEPT_EVENTS);
    stateTimer ??= setTimeout(tellState, STATE_INTERVAL_MS).unref();
  };
  const onFailure = (error: unknown): void => {
    log(`Access events: Redis cannot be read (${error instanceof Error ? error.name : "unknown"}). Trying again.`);
  };
  const reading = readStream(connection, stream, closing.signal, { onEntries, onFailure, onCaughtUp: setCaughtUp });

  return {
    caughtUp,
    snapshot(afterId) {
      const kept = lines.slice(-KEPT_EVENTS);
      const since = afterId === undefined ? -1 : kept.findIndex(({ id }) => isAfter(id, afterId));
      const events = since === -1 ? kept.slice(-SNAPSHOT_EVENTS) : kept.slice(since);
      return { state: fleet.snapshot(), events };
    },
    subscribe(listener) {
      listeners.add(listener);
      if (closing.signal.aborted) listener.onEnd();
      return () => listeners.delete(listener);
    },
    get subscribers() {
      return listeners.size;
    },
    async close() {
      closing.abort();
      clearTimeout(stateTimer);
      setCaughtUp();
      for (const { onEnd } of listeners) onEnd();
      connection.disconnect();
      await reading;
    },
  };
}
