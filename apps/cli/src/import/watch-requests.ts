import type { ClientEvent } from "@apiera/client";
import type { Progress } from "../output/progress.ts";

/** Counts what a client sends, and shows it. */
export interface RequestWatch {
  readonly onEvent: (event: ClientEvent) => void;
  /** Requests sent so far. */
  readonly sent: number;
  /** What a request took on average, in milliseconds; 0 before the first. */
  readonly averageMs: number;
  /** From here on, requests are shown on this display. */
  show(progress: Progress | undefined, total?: number): void;
}

/** Waits that end within this time of each other are one, in milliseconds. */
const SAME_WAIT_MS = 1_000;

/** Creates a watch. */
export function createRequestWatch(): RequestWatch {
  let sent = 0;
  let answered = 0;
  let tookMs = 0;
  let waitsUntil = 0;
  let display: { readonly progress: Progress; readonly from: number; readonly total: number | undefined } | undefined;
  return {
    onEvent: (event) => {
      if (event.type === "request") sent++;
      if (event.type === "rate-limit-wait") {
        // All requests that are held back at the same time tell of the same wait.
        const until = performance.now() + event.waitMs;
        if (until > waitsUntil + SAME_WAIT_MS) display?.progress.waiting(event.waitMs);
        waitsUntil = Math.max(waitsUntil, until);
      }
      if (event.type !== "response") return;
      answered++;
      tookMs += event.durationMs;
      if (display === undefined) return;
      const done = answered - display.from;
      // Repeated requests come on top of those that were planned.
      const total = display.total === undefined ? undefined : Math.max(display.total, done);
      display.progress.update(done, "requests", total);
    },
    get sent() {
      return sent;
    },
    get averageMs() {
      return answered === 0 ? 0 : tookMs / answered;
    },
    show: (progress, total) => {
      display = progress === undefined ? undefined : { progress, from: answered, total };
    },
  };
}
