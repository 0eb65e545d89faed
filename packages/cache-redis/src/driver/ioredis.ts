import { hubOf } from "./hub.ts";
import { bySha1, type RedisDriver, type RedisListener } from "./redis-driver.ts";

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
    async run(script, key, args) {
      return await bySha1(
        () => client.evalsha(script.sha1, 1, key, ...args),
        () => client.eval(script.source, 1, key, ...args),
      );
    },
  };
}

/** Makes a listener from an ioredis connection; the same one for the same connection. */
export function ioredisListener(connection: IoredisSubscriber): RedisListener {
  return hubOf(connection, () => ({
    open: (heard) => void connection.on("message", heard),
    subscribe: (channel) => connection.subscribe(channel),
    unsubscribe: (channel) => connection.unsubscribe(channel),
    close: (heard) => void connection.off("message", heard),
  }));
}
