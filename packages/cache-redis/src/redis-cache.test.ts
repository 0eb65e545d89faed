import { inspect } from "node:util";
import { ConfigurationError } from "@apiera/auth";
import { createClient, createClientPool } from "redis";
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

  it.each([
    ["a promise of a client", Promise.resolve(client), /It is a promise: await it first/],
    ["an address", "redis://127.0.0.1", /It is text: make a client from the address/],
    ["redis 4", { eval: method, evalSha: method }, /a version of redis before 5/],
    ["redis 3", { eval: method, evalsha: method, internal_send_command: method }, /a version of redis before 5/],
  ])("says what is wrong with %s", (_what, given, hint) => {
    expect(() => createRedisCache({ client: given as never })).toThrow(hint);
    expect(() => createRedisCache({ client, subscriber: given as never })).toThrow(hint);
  });

  it("knows what the callback interface of redis answers with, and refuses it", () => {
    const legacy = createClient().legacy();
    expect(() => createRedisCache({ client: legacy as never })).toThrow(ConfigurationError);
  });

  it("refuses a pool as subscriber: its connections come and go", () => {
    const pool = createClientPool();
    expect(createRedisCache({ client: pool }).name).toBe("redis");
    expect(() => createRedisCache({ client, subscriber: pool as never })).toThrow(
      expect.objectContaining({ option: "subscriber" }),
    );
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

  it("an error that is none is told of, but not shown", async () => {
    const odd = { eval: method, evalsha: () => Promise.reject("canary") };
    const error: unknown = await createRedisCache({ client: odd })
      .get("key")
      .catch((e) => e);
    expect(error).toMatchObject({ code: "APIERA_CACHE", cause: expect.any(Error) });
    expect(inspect(error, { depth: 9 })).not.toContain("canary");
  });
});
