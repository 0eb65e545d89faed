import type { Script } from "../script.ts";

/** Ends a subscription at once. */
export type Stop = () => void;

/**
 * All that the cache needs of a Redis client. Each client library has a file of its own that makes one from the user's instance,
 * and a line in `recognise.ts` that tells it by its shape.
 */
export interface RedisDriver {
  /**
   * Runs `script` on the server with one key and returns its reply: text, whole number, list of those, or null.
   *
   * When `signal` fires, a library that can takes a command back that it has not sent yet; a command on its way is not stopped.
   */
  run(script: Script, key: string, args: readonly string[], signal?: AbortSignal): Promise<unknown>;
}

/** All that the cache needs of a connection for subscriptions. */
export interface RedisListener {
  /** Calls `onMessage` for every message on `channel`, once the promise has resolved. */
  listen(channel: string, onMessage: () => void): Promise<Stop>;
}

/** Names the script to the server, and sends its text only to a server that has not seen it, or has been restarted or replaced since. */
export async function bySha1(named: () => Promise<unknown>, inFull: () => Promise<unknown>): Promise<unknown> {
  try {
    return await named();
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
    return await inFull();
  }
}
