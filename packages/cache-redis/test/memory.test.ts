import { readFileSync } from "node:fs";
import { startMockServer } from "@apiera/mock-server";
import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRedisCache } from "../src/index.ts";
import { providerOn } from "./support/provider.ts";

// What docs/redis.md says of sizes and of what can be read, held against what a provider stores.

const document = readFileSync(new URL("../../../docs/redis.md", import.meta.url), "utf8");
let api: Awaited<ReturnType<typeof startMockServer>>;
let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  [api, server] = await Promise.all([startMockServer(), startRedisServer()]);
  redis = new Redis(server.port);
});
afterAll(async () => {
  redis?.disconnect();
  await Promise.all([api?.close(), server?.stop()]);
});

const most = (what: RegExp): number => Number(what.exec(document)?.[1]);

it("an entry and a lease take no more than documented", async () => {
  const cache = createRedisCache({ client: redis });
  const value = "v".repeat(1500);
  const key = "6zH1l42N7TkD_YaMzs0wlv0KKHtghyowTFwdpo6w_D0";
  await cache.set(key, { value, version: crypto.randomUUID(), ttlMs: 86_400_000 });
  await cache.acquireLease(key, { ttlMs: 5000 });
  const used = async (name: string): Promise<number> =>
    Number(await redis.memory("USAGE", `apiera:token:{${key}}:${name}`));
  expect((await used("entry")) - value.length).toBeLessThan(most(/less than (\d+) bytes on top/));
  expect(await used("lease")).toBeLessThan(most(/a lease less than (\d+) bytes/));
  await redis.flushall();
});

it("what a provider stores names nobody, has an end, and is about four thirds of the token", async () => {
  const { provider } = providerOn(createRedisCache({ client: redis }), api);
  const token = await provider.getToken();
  const names = (await redis.keys("*")).filter((name) => name.endsWith(":entry"));
  expect(names).toEqual([expect.stringMatching(/^apiera:token:\{[\w-]{43}\}:entry$/)]);
  const name = names[0] ?? "";
  const { value = "", version = "", ...more } = await redis.hgetall(name);
  expect(more).toEqual({});
  expect(await redis.pttl(name)).toBeGreaterThan(0);
  const { clientId, clientSecret, organization } = api.credentials;
  for (const secret of [token.value, clientId, clientSecret, organization]) {
    expect([name, value, version].join(" ")).not.toContain(secret);
  }
  expect(value.length / token.value.length).toBeGreaterThan(4 / 3);
  expect(value.length / token.value.length).toBeLessThan(1.7);
  await provider.close();
});
