import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import type { AccessEvent } from "../../../src/shared/api.ts";

/** A stream of its own in a shared Redis. */
export interface TestStream extends AsyncDisposable {
  readonly redis: Redis;
  readonly stream: string;
  /** Writes events as the services do. @returns the id of the last one. */
  write(...events: readonly AccessEvent[]): Promise<string>;
  /** Writes any fields. */
  writeFields(...fields: readonly string[]): Promise<void>;
}

/** @param url - of Redis. */
export function openStream(url: string): TestStream {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on("error", () => {});
  const stream = `test:${randomUUID()}:access-events`;
  return {
    redis,
    stream,
    async write(...events) {
      const pipeline = redis.pipeline();
      for (const event of events) pipeline.xadd(stream, "*", "event", JSON.stringify(event));
      const results = (await pipeline.exec()) ?? [];
      return String(results.at(-1)?.[1]);
    },
    async writeFields(...fields) {
      await redis.xadd(stream, "*", ...fields);
    },
    async [Symbol.asyncDispose]() {
      await redis.del(stream).catch(() => {});
      redis.disconnect();
    },
  };
}

/** An event of a service. */
export function accessEvent(
  service: string,
  source: AccessEvent["source"],
  event: AccessEvent["event"],
  more: Partial<AccessEvent> = {},
): AccessEvent {
  return { service, instance: `${service}-1`, at: 1_795_500_000_000, source, event, ...more };
}
