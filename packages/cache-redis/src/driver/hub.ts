import type { RedisListener, Stop } from "./redis-driver.ts";

/** What a hub does with a connection. `heard` is the same function in every call, and wants the name of a message's channel. */
export interface Wire {
  /** Before the first channel. */
  open?(heard: (channel: string) => void): void;
  subscribe(channel: string, heard: (channel: string) => void): Promise<unknown>;
  unsubscribe(channel: string, heard: (channel: string) => void): Promise<unknown>;
  /** After the last one. */
  close?(heard: (channel: string) => void): void;
}

interface Channel {
  readonly listeners: Set<() => void>;
  readonly subscribed: Promise<unknown>;
}

/** One connection may serve several caches, and Redis counts no subscriptions: so they are counted here, for each connection. */
class Hub implements RedisListener {
  readonly #wire: Wire;
  readonly #channels = new Map<string, Channel>();
  readonly #heard = (name: string): void => {
    for (const listener of this.#channels.get(name)?.listeners ?? []) listener();
  };

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  async listen(name: string, onMessage: () => void): Promise<Stop> {
    if (this.#channels.size === 0) this.#wire.open?.(this.#heard);
    const channel = this.#channels.get(name) ?? {
      listeners: new Set(),
      subscribed: this.#wire.subscribe(name, this.#heard),
    };
    this.#channels.set(name, channel);
    // A function of its own for each subscription, so that the same one given twice is ended once at a time.
    const listener = (): void => onMessage();
    channel.listeners.add(listener);
    const stop = (): void => {
      if (!channel.listeners.delete(listener) || channel.listeners.size > 0) return;
      this.#channels.delete(name);
      if (this.#channels.size === 0) this.#wire.close?.(this.#heard);
      // Nobody listens any more, whether or not the server hears of it: a connection that is down must not hold up a shutdown.
      this.#wire.unsubscribe(name, this.#heard).catch(() => {});
    };
    try {
      await channel.subscribed;
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  }
}

const hubs = new WeakMap<object, Hub>();

/** The hub of `connection`: one for all caches that share it. */
export function hubOf(connection: object, wire: () => Wire): RedisListener {
  const hub = hubs.get(connection) ?? new Hub(wire());
  hubs.set(connection, hub);
  return hub;
}
