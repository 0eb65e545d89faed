import type { Script } from "../script.ts";
import type { RedisDriver, RedisListener, Stop } from "./redis-driver.ts";

/** The part of an ioredis `Redis` or `Cluster` that this package uses. */
export interface IoredisClient {
  eval(script: string, keys: number, ...args: string[]): Promise<unknown>;
  evalsha(sha1: string, keys: number, ...args: string[]): Promise<unknown>;
}

/** The part of an ioredis connection in subscriber mode that this package uses. */
export interface IoredisSubscriber {
  subscribe(channel: string): Promise<unknown>;
  unsubscribe(channel: string): Promise<unknown>;
  on(event: "message", listener: (channel: string) => void): unknown;
  off(event: "message", listener: (channel: string) => void): unknown;
}

/** Makes a driver from an ioredis client. */
export function ioredisDriver(client: IoredisClient): RedisDriver {
  return {
    async run(script: Script, key: string, args: readonly string[]): Promise<unknown> {
      try {
        return await client.evalsha(script.sha1, 1, key, ...args);
      } catch (error) {
        // The server has not seen the script, or has been restarted since.
        if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
        return await client.eval(script.source, 1, key, ...args);
      }
    },
  };
}

/** One connection may serve several caches, and Redis counts no subscriptions: so they are counted here, for each connection. */
class Hub implements RedisListener {
  readonly #connection: IoredisSubscriber;
  readonly #channels = new Map<
    string,
    { readonly listeners: Set<() => void>; readonly subscribed: Promise<unknown> }
  >();
  readonly #onMessage = (channel: string): void => {
    for (const listener of this.#channels.get(channel)?.listeners ?? []) listener();
  };

  constructor(connection: IoredisSubscriber) {
    this.#connection = connection;
  }

  async listen(channel: string, onMessage: () => void): Promise<Stop> {
    if (this.#channels.size === 0) this.#connection.on("message", this.#onMessage);
    const known = this.#channels.get(channel);
    const entry = known ?? { listeners: new Set(), subscribed: this.#connection.subscribe(channel) };
    this.#channels.set(channel, entry);
    // A function of its own for each subscription, so that the same one given twice is ended once at a time.
    const listener = (): void => onMessage();
    entry.listeners.add(listener);
    const stop = (): void => {
      if (!entry.listeners.delete(listener) || entry.listeners.size > 0) return;
      if (this.#channels.get(channel) === entry) this.#channels.delete(channel);
      if (this.#channels.size === 0) this.#connection.off("message", this.#onMessage);
      // Nobody listens any more, whether or not the server hears of it: a connection that is down must not hold up a shutdown.
      this.#connection.unsubscribe(channel).catch(() => {});
    };
    try {
      await entry.subscribed;
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  }
}

const hubs = new WeakMap<IoredisSubscriber, Hub>();

/** Makes a listener from an ioredis connection; the same one for the same connection. */
export function ioredisListener(connection: IoredisSubscriber): RedisListener {
  const hub = hubs.get(connection) ?? new Hub(connection);
  hubs.set(connection, hub);
  return hub;
}
