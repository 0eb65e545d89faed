import type { TokenCache } from "@apiera/auth";
import { createFilesystemCache } from "@apiera/cache-filesystem";
import { createRedisCache } from "@apiera/cache-redis";
import { Redis } from "ioredis";

/** A cache, and how to end what it stands on. */
export interface Connection {
  readonly cache: TokenCache;
  disconnect(): Promise<void>;
}

/** The cache of one process. */
export function connect(backend: string, address: string): Connection {
  if (backend === "filesystem")
    return { cache: createFilesystemCache({ directory: address }), disconnect: async () => {} };
  if (backend !== "redis") throw new Error(`There is no backend named ${backend}.`);
  const client = new Redis(address, { enableOfflineQueue: false, retryStrategy: () => 200 });
  // The provider tells of what fails; ioredis tells it once more, to who listens.
  client.on("error", () => {});
  return {
    cache: createRedisCache({ client }),
    disconnect: async () => {
      client.disconnect();
    },
  };
}
