import { ConfigurationError } from "@apiera/auth";
import { describe, expect, it } from "vitest";
import { createRedisCache } from "./redis-cache.ts";

const method = async (): Promise<unknown> => null;
const client = { eval: method, evalsha: method };
const subscriber = {
  eval: method,
  evalsha: method,
  subscribe: method,
  unsubscribe: method,
  on: () => {},
  off: () => {},
};

describe("options", () => {
  it.each([undefined, null, "redis://127.0.0.1", {}, { get: method, set: method }])("refuses %j as client", (given) => {
    expect(() => createRedisCache({ client: given as never })).toThrow(ConfigurationError);
    expect(() => createRedisCache({ client: given as never })).toThrow(/instance of Redis or Cluster from ioredis/);
  });

  it("refuses to be called without options", () => {
    expect(() => createRedisCache(undefined as never)).toThrow(/instance of Redis or Cluster from ioredis/);
  });

  it("says so when the client is one of the package redis", () => {
    const nodeRedis = { eval: method, evalSha: method, sendCommand: method };
    expect(() => createRedisCache({ client: nodeRedis as never })).toThrow(/looks like a client of the package redis/);
  });

  it("refuses a subscriber that cannot subscribe", () => {
    expect(() => createRedisCache({ client, subscriber: client as never })).toThrow(/connection of its own/);
    expect(() => createRedisCache({ client, subscriber: { ...client } as never })).toThrow(
      expect.objectContaining({ option: "subscriber" }),
    );
  });

  it("refuses one connection for both", () => {
    expect(() => createRedisCache({ client: subscriber, subscriber })).toThrow(/connection of its own/);
  });

  it("refuses a prefix that is no text", () => {
    expect(() => createRedisCache({ client, keyPrefix: 1 as never })).toThrow(
      expect.objectContaining({ option: "keyPrefix" }),
    );
  });

  it("has subscribe only with a subscriber: capabilities are found by presence", () => {
    expect("subscribe" in createRedisCache({ client })).toBe(false);
    expect("subscribe" in createRedisCache({ client, subscriber })).toBe(true);
  });
});

describe("replies that no server sends", () => {
  it.each([null, "text", [], ["value"], [1, 2, 3], { value: "v" }])("%j is a miss", async (reply) => {
    const odd = { eval: method, evalsha: async () => reply };
    expect(await createRedisCache({ client: odd }).get("key")).toBeUndefined();
  });
});
