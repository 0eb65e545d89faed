import type { Redis } from "ioredis";

/** Where access events go, see README.md. */
export const ACCESS_STREAM = "apiera:access-events";
const MOST_ENTRIES = 20_000;

/** So many events wait at most; while Redis takes none, further ones are lost. */
const MOST_WAITING = 1_000;
const MOST_PER_WRITE = 100;

/** Writes to a Redis stream without ever holding up, failing or filling the memory of whoever writes. */
export interface StreamWriter {
  /** Returns at once. */
  add(event: object): void;
  /** Writes what waits. Resolves when all is written, or when `timeoutMs` have passed. Never rejects. */
  flush(timeoutMs: number): Promise<void>;
}

export function createStreamWriter(redis: Redis): StreamWriter {
  const waiting: string[] = [];
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const pipeline = redis.pipeline();
      for (const event of waiting.splice(0, MOST_PER_WRITE))
        pipeline.xadd(ACCESS_STREAM, "MAXLEN", "~", MOST_ENTRIES, "*", "event", event);
      try {
        await pipeline.exec();
      } catch {
        // Events are for watching: losing some harms nobody. That Redis fails is told where the connection is made.
      }
    }
    writing = undefined;
  }

  return {
    add(event) {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push(JSON.stringify(event));
      // One write at a time, and what comes meanwhile goes with the next.
      writing ??= Promise.resolve().then(write);
    },
    async flush(timeoutMs) {
      const timeout = Promise.withResolvers<void>();
      const timer = setTimeout(timeout.resolve, timeoutMs);
      await Promise.race([writing, timeout.promise]);
      clearTimeout(timer);
    },
  };
}
