import { ConfigurationError } from "@apiera/auth";
import { type IoredisClient, type IoredisSubscriber, ioredisDriver, ioredisListener } from "./ioredis.ts";
import type { RedisDriver, RedisListener } from "./redis-driver.ts";

// Clients are told by what they can do, not by `instanceof`, which fails when two copies of a library are installed.

function has<T extends string>(value: unknown, ...methods: T[]): value is Record<T, (...args: never) => unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    methods.every((method) => typeof (value as Record<string, unknown>)[method] === "function")
  );
}

function isIoredisClient(value: unknown): value is IoredisClient {
  return has(value, "eval", "evalsha");
}

function isIoredisSubscriber(value: unknown): value is IoredisSubscriber {
  return has(value, "subscribe", "unsubscribe", "on", "off", "evalsha");
}

/**
 * Makes a driver for the client the user gave.
 *
 * @throws ConfigurationError - it is no client of a library that this package knows.
 */
export function recogniseClient(client: unknown): RedisDriver {
  if (isIoredisClient(client)) return ioredisDriver(client);
  const what = has(client, "evalSha") ? "It looks like a client of the package redis, which is not supported." : "";
  throw new ConfigurationError(
    `client must be an instance of Redis or Cluster from ioredis, made by you. ${what}`.trim(),
    {
      option: "client",
    },
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
  if (isIoredisSubscriber(subscriber)) return ioredisListener(subscriber);
  throw new ConfigurationError("subscriber must be an instance of Redis or Cluster from ioredis, made by you.", {
    option: "subscriber",
  });
}
