import { ConfigurationError } from "@apiera/auth";
import { type IoredisClient, type IoredisSubscriber, ioredisDriver, ioredisListener } from "./ioredis.ts";
import { type NodeRedisClient, type NodeRedisSubscriber, nodeRedisDriver, nodeRedisListener } from "./node-redis.ts";
import type { RedisDriver, RedisListener } from "./redis-driver.ts";

// Clients are told by what they can do, not by `instanceof`, which fails when two copies of a library are installed.

function has<T extends string>(value: unknown, ...methods: T[]): value is Record<T, (...args: never) => unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    methods.every((method) => typeof (value as Record<string, unknown>)[method] === "function")
  );
}

/** `internal_send_command` is what clients have that answer by callback: `redis` before version 4. */
function isIoredisClient(value: unknown): value is IoredisClient {
  return has(value, "eval", "evalsha") && !has(value, "internal_send_command");
}

function isIoredisSubscriber(value: unknown): value is IoredisSubscriber {
  return isIoredisClient(value) && has(value, "subscribe", "unsubscribe", "on", "off");
}

/** `withTypeMapping` came with version 5; what `legacy()` makes, which answers by callback, does not have it. */
function isNodeRedisClient(value: unknown): value is NodeRedisClient {
  return has(value, "eval", "evalSha", "withTypeMapping");
}

function isNodeRedisSubscriber(value: unknown): value is NodeRedisSubscriber {
  return isNodeRedisClient(value) && has(value, "subscribe", "unsubscribe");
}

/** What the user may have meant. */
function hint(value: unknown): string {
  if (has(value, "then")) return " It is a promise: await it first.";
  if (has(value, "evalSha") || has(value, "internal_send_command")) {
    return " It looks like a client of a version of redis before 5, or one with callbacks, which is not supported.";
  }
  if (typeof value === "string") return " It is text: make a client from the address and pass that.";
  return "";
}

/**
 * Makes a driver for the client the user gave.
 *
 * @throws ConfigurationError - it is no client of a library that this package knows.
 */
export function recogniseClient(client: unknown): RedisDriver {
  if (isNodeRedisClient(client)) return nodeRedisDriver(client);
  if (isIoredisClient(client)) return ioredisDriver(client);
  throw new ConfigurationError(
    `client must be a client made by you: an instance of Redis or Cluster from ioredis, or what createClient, createClientPool, createCluster or createSentinel of redis (version 5 or newer) returned.${hint(client)}`,
    { option: "client" },
  );
}

/**
 * Makes a listener for the connection the user gave for subscriptions.
 *
 * @throws ConfigurationError - it is no connection of a library that this package knows, or the one given as `client`.
 */
export function recogniseSubscriber(subscriber: unknown, client: unknown): RedisListener {
  if (subscriber === client) {
    throw new ConfigurationError(
      "subscriber must be a connection of its own, e.g. client.duplicate(): one that subscribes takes no other command.",
      { option: "subscriber" },
    );
  }
  if (isNodeRedisSubscriber(subscriber)) return nodeRedisListener(subscriber);
  if (isIoredisSubscriber(subscriber)) return ioredisListener(subscriber);
  throw new ConfigurationError(
    `subscriber must be a client made by you: an instance of Redis or Cluster from ioredis, or what createClient, createCluster or createSentinel of redis (version 5 or newer) returned.${hint(subscriber)}`,
    { option: "subscriber" },
  );
}
