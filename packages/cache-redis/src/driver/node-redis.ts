import { hubOf } from "./hub.ts";
import { bySha1, type RedisDriver, type RedisListener } from "./redis-driver.ts";

interface EvalOptions {
  keys: string[];
  arguments: string[];
}

/** The part of a client, pool, cluster or sentinel of the package `redis` that this package uses. */
export interface NodeRedisClient {
  eval(script: string, options: EvalOptions): Promise<unknown>;
  evalSha(sha1: string, options: EvalOptions): Promise<unknown>;
  withTypeMapping(mapping: Record<never, never>): NodeRedisClient;
  withAbortSignal?(signal: AbortSignal): NodeRedisClient;
}

/** The part of a client, cluster or sentinel of the package `redis`, used for subscriptions, that this package uses. */
export interface NodeRedisSubscriber {
  subscribe(channel: string, listener: (message: unknown, channel: unknown) => void): Promise<unknown>;
  unsubscribe(channel: string, listener: (message: unknown, channel: unknown) => void): Promise<unknown>;
}

/** Makes a driver from a client of the package `redis`. */
export function nodeRedisDriver(given: NodeRedisClient): RedisDriver {
  // Text and numbers as such, whatever types of replies the rest of the service has asked for.
  const client = given.withTypeMapping({});
  return {
    async run(script, key, args, signal) {
      const options = { keys: [key], arguments: [...args] };
      const abortable = (signal && client.withAbortSignal?.(signal)) ?? client;
      return await bySha1(
        () => abortable.evalSha(script.sha1, options),
        () => abortable.eval(script.source, options),
      );
    },
  };
}

/** Makes a listener from a connection of the package `redis`; the same one for the same connection. */
export function nodeRedisListener(connection: NodeRedisSubscriber): RedisListener {
  return hubOf(connection, () => {
    let heard: (channel: string) => void = () => {};
    const onMessage = (_message: unknown, channel: unknown): void => heard(String(channel));
    return {
      open(listener) {
        heard = listener;
      },
      subscribe: (channel) => connection.subscribe(channel, onMessage),
      unsubscribe: (channel) => connection.unsubscribe(channel, onMessage),
    };
  });
}
