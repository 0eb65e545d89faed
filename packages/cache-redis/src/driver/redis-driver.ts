import type { Script } from "../script.ts";

/** Ends a subscription at once. */
export type Stop = () => void;

/**
 * All that the cache needs of a Redis client. Each client library has a file of its own that makes one from the user's instance,
 * and a line in `recognise.ts` that tells it by its shape.
 */
export interface RedisDriver {
  /** Runs `script` on the server with one key and returns its reply: text, whole number, list of those, or null. */
  run(script: Script, key: string, args: readonly string[]): Promise<unknown>;
}

/** All that the cache needs of a connection for subscriptions. */
export interface RedisListener {
  /** Calls `onMessage` for every message on `channel`, once the promise has resolved. */
  listen(channel: string, onMessage: () => void): Promise<Stop>;
}
