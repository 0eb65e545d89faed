// Makes a backend for the adapter as it is published: see docs/compatibility.md.
import { createRedisCache } from "@apiera/cache-redis";
import { Redis } from "ioredis";

export const setup = async () => {
  const client = new Redis(process.env.REDIS_URL);
  await client.flushall();
  return {
    createCache: () => createRedisCache({ client }),
    async cleanup() {
      await client.quit();
    },
  };
};
export const capabilities = { lease: true, subscribe: false };
