import { Redis } from "ioredis";
import { ACCESS_STREAM } from "../shared/access-stream.ts";

/** Counts what the services themselves say they bought: on the real API nobody else tells. */
export interface PurchaseCount {
  /** Tokens that instances of the run bought since counting began. */
  count(): Promise<number>;
}

/** Begins to count in a Redis. */
export async function countPurchases(redisUrl: string, run: string | undefined): Promise<PurchaseCount> {
  const begin = await withRedis(
    redisUrl,
    async (redis) => (await redis.xrevrange(ACCESS_STREAM, "+", "-", "COUNT", 1))[0]?.[0],
  );
  return {
    count: () =>
      withRedis(redisUrl, async (redis) => {
        const entries = await redis.xrange(ACCESS_STREAM, begin === undefined ? "-" : `(${begin}`, "+");
        return entries.filter(([, [, event = ""]]) => isPurchase(JSON.parse(event), run)).length;
      }),
  };
}

function isPurchase(event: unknown, run: string | undefined): boolean {
  if (typeof event !== "object" || event === null || !("instance" in event) || !("event" in event)) return false;
  const { instance, event: what } = event;
  const ours = run === undefined || (typeof instance === "string" && instance.includes(`-${run}-`));
  return ours && typeof what === "object" && what !== null && "type" in what && what.type === "token-purchased";
}

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { maxRetriesPerRequest: 2 });
  // The command that fails tells.
  redis.on("error", () => {});
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}
