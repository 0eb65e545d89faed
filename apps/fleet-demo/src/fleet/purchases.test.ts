import { startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { expect, it } from "vitest";
import { ACCESS_STREAM } from "../shared/access-stream.ts";
import { countPurchases } from "./purchases.ts";

it("counts the purchases of its run, since it began and no others", async () => {
  const server = await startRedisServer();
  const { url } = server;
  const redis = new Redis(url);
  const tell = async (instance: string, type: string): Promise<void> => {
    await redis.xadd(ACCESS_STREAM, "*", "event", JSON.stringify({ instance, event: { type } }));
  };
  try {
    await tell("orders-purchases1-1", "token-purchased");
    const purchases = await countPurchases(url, "purchases1");
    expect(await purchases.count()).toBe(0);
    await tell("orders-purchases1-2", "token-purchased");
    await tell("search-purchases1-1", "token-shared");
    await tell("orders-purchases12-1", "token-purchased");
    await tell("sync-purchases1-1", "token-purchased");
    await redis.xadd(ACCESS_STREAM, "*", "event", "null");
    expect(await purchases.count()).toBe(2);
  } finally {
    redis.disconnect();
    await server.stop();
  }
});
