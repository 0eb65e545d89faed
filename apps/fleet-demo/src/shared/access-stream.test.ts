import { startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { expect, it } from "vitest";
import { ACCESS_STREAM, createStreamWriter } from "./access-stream.ts";

it("writes in order, keeps a thousand events for a Redis that stands still, and waits for it no longer than it is told", async () => {
  const server = await startRedisServer();
  const redis = new Redis(server.url);
  try {
    const writer = createStreamWriter(redis);
    for (let number = 0; number < 250; number += 1) writer.add({ number });
    await writer.flush(30_000);
    const written = async (): Promise<number[]> =>
      (await redis.xrange(ACCESS_STREAM, "-", "+")).map(([, [, event = ""]]) => JSON.parse(event).number);
    expect(await written()).toEqual(Array.from({ length: 250 }, (_, number) => number));

    process.kill(server.pid, "SIGSTOP");
    for (let number = 250; number < 10_000; number += 1) writer.add({ number });
    await writer.flush(10);
    process.kill(server.pid, "SIGCONT");
    await writer.flush(30_000);
    expect(await redis.xlen(ACCESS_STREAM)).toBeLessThanOrEqual(250 + 1_100);
    expect((await written()).slice(0, 1_250)).toEqual(Array.from({ length: 1_250 }, (_, number) => number));
  } finally {
    redis.disconnect();
    await server.stop();
  }
});

it("goes on when Redis refuses", async () => {
  const server = await startRedisServer();
  const redis = new Redis(server.url);
  try {
    await redis.set(ACCESS_STREAM, "no stream");
    const writer = createStreamWriter(redis);
    writer.add({ number: 1 });
    await writer.flush(30_000);
    await redis.del(ACCESS_STREAM);
    writer.add({ number: 2 });
    await writer.flush(30_000);
    expect(await redis.xlen(ACCESS_STREAM)).toBe(1);
    // A stream that was never cut is.
    const fill = "for _ = 1, 21000 do redis.call('XADD', KEYS[1], '*', 'event', '{}') end";
    await redis.eval(fill, 1, ACCESS_STREAM);
    writer.add({ number: 3 });
    await writer.flush(30_000);
    // Redis removes whole nodes, of a hundred entries each.
    expect(await redis.xlen(ACCESS_STREAM)).toBeLessThanOrEqual(20_100);
    expect(await redis.xlen(ACCESS_STREAM)).toBeGreaterThanOrEqual(20_000);
    await server.stop();
    writer.add({ number: 4 });
    await writer.flush(10);
  } finally {
    redis.disconnect();
    await server.stop();
  }
});
