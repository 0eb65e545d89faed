import type { AccessFeed } from "./feed.ts";

/** Bytes that may wait for a browser; one that is further behind is dropped. It comes back by itself, and gets what it missed. */
const MAX_WAITING_BYTES = 1_048_576;

/** Options of {@link createEventStream}. */
export interface EventStreamOptions {
  /** Id of the last event the browser has. */
  readonly afterId: string | undefined;
  /** Time between two comments that keep proxies from closing the connection, in milliseconds. */
  readonly heartbeatMs: number;
  /** Cuts the connection of a browser that reads too slowly. */
  readonly drop: () => void;
}

/** The feed as server-sent events: a snapshot, then what is new, until the browser goes or the feed ends. */
export function createEventStream(
  feed: AccessFeed,
  { afterId, heartbeatMs, drop }: EventStreamOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  let stopped = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const end = (finish: () => void): void => {
          if (stopped) return;
          stop();
          finish();
        };
        let snapshotBytes = 0;
        const send = (text: string): void => {
          if (stopped) return;
          if ((controller.desiredSize ?? 0) + snapshotBytes <= 0) end(drop);
          else controller.enqueue(encoder.encode(text));
        };
        const heartbeat = setInterval(() => send(": still here\n\n"), heartbeatMs).unref();
        let unsubscribe = (): void => {};
        stop = () => {
          stopped = true;
          clearInterval(heartbeat);
          unsubscribe();
        };
        controller.enqueue(encoder.encode("retry: 1000\n\n"));
        void feed.caughtUp.then(() => {
          if (stopped) return;
          const snapshot = feed.snapshot(afterId);
          const newest = snapshot.events.at(-1)?.id ?? afterId;
          const first = encoder.encode(frame("snapshot", snapshot, newest));
          snapshotBytes = first.length;
          controller.enqueue(first);
          unsubscribe = feed.subscribe({
            onEvent: (line) => send(frame("access", line, line.id)),
            onState: (state) => send(frame("state", state)),
            onEnd: () => end(() => controller.close()),
          });
        });
      },
      cancel() {
        stop();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
  );
}

function frame(event: string, data: unknown, id?: string): string {
  return `event: ${event}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
