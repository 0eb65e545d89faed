import type { AccessLine, AccessSnapshot, AccessState } from "../../shared/api.ts";
import { type History, NO_HISTORY, remember } from "./history.ts";

/** Time between two attempts when the server refuses the connection, in milliseconds. A lost one the browser takes up again by itself. */
const RETRY_MS = 3_000;
/** Shortest time between two paintings, in milliseconds: there may be hundreds of events a second. */
const PAINT_MS = 200;

export type Connection = "connecting" | "live" | "reconnecting";

/** What the access view shows. */
export interface FeedView {
  readonly connection: Connection;
  readonly paused: boolean;
  /** Null before the first snapshot. */
  readonly state: AccessState | null;
  readonly history: History;
  /** Events that came since the view was paused. */
  readonly waiting: number;
  /** When it was paused, in epoch milliseconds: the time that the view shows. */
  readonly pausedAt: number | null;
}

export interface Feed {
  readonly view: () => FeedView;
  subscribe(listener: () => void): () => void;
  /** Lets the view stand still while events are still received, or catches up. */
  pause(paused: boolean): void;
  close(): void;
}

/** Follows the access events of the server. */
export function openFeed(path: string): Feed {
  const listeners = new Set<() => void>();
  let connection: Connection = "connecting";
  let state: AccessState | null = null;
  let history = NO_HISTORY;
  let pausedAt: number | null = null;
  let received = 0;
  let receivedBeforePause = 0;
  let view: FeedView = { connection, paused: false, state, history, waiting: 0, pausedAt: null };
  let paintTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;

  const paint = (): void => {
    paintTimer = undefined;
    const shown = pausedAt === null ? { state, history, waiting: 0 } : { waiting: received - receivedBeforePause };
    view = { ...view, ...shown, connection, paused: pausedAt !== null, pausedAt };
    for (const listener of listeners) listener();
  };
  const paintSoon = (): void => {
    paintTimer ??= setTimeout(paint, PAINT_MS);
  };
  const take = (lines: readonly AccessLine[]): void => {
    const before = history;
    history = remember(history, lines);
    if (history !== before) received += lines.length;
    paintSoon();
  };
  const connect = (): void => {
    source = new EventSource(path);
    source.addEventListener("snapshot", ({ data }) => {
      const snapshot = JSON.parse(data) as AccessSnapshot;
      connection = "live";
      state = snapshot.state;
      take(snapshot.events);
    });
    source.addEventListener("access", ({ data }) => take([JSON.parse(data) as AccessLine]));
    source.addEventListener("state", ({ data }) => {
      state = JSON.parse(data) as AccessState;
      paintSoon();
    });
    source.addEventListener("error", () => {
      connection = "reconnecting";
      paintSoon();
      if (source.readyState === EventSource.CLOSED) retryTimer = setTimeout(connect, RETRY_MS);
    });
  };
  connect();

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pause(paused) {
      if (paused === (pausedAt !== null)) return;
      if (paused) paint();
      pausedAt = paused ? Date.now() : null;
      receivedBeforePause = received;
      paint();
    },
    close() {
      clearTimeout(paintTimer);
      clearTimeout(retryTimer);
      source.close();
    },
  };
}
