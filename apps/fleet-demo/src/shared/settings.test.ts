import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

const ENV = {
  APIERA_CLIENT_ID: "id",
  APIERA_CLIENT_SECRET: "s3cret-of-the-client",
  APIERA_ORGANIZATION_ID: "org_1",
  REDIS_URL: "redis://:passw0rd@127.0.0.1:6379",
};

describe("the environment of a service", () => {
  it("needs credentials and a Redis, and nothing else", () => {
    expect(parseSettings("orders", ENV)).toEqual({
      instance: `orders-${process.pid}`,
      redisUrl: ENV.REDIS_URL,
      host: "127.0.0.1",
      port: 0,
      sharedToken: true,
      stopDelayMs: 0,
      stopTimeoutMs: 10_000,
      syncIntervalMs: 15_000,
    });
    expect(parseSettings("orders", { ...ENV, PORT: "3001", INSTANCE: "orders-a", SHARED_TOKEN: "off" })).toMatchObject({
      port: 3001,
      instance: "orders-a",
      sharedToken: false,
    });
    expect(parseSettings("orders", { ...ENV, REDIS_URL: "rediss://redis:6380" }).redisUrl).toBe("rediss://redis:6380");
  });

  it.each([
    ["APIERA_CLIENT_ID", ""],
    ["APIERA_CLIENT_SECRET", ""],
    ["APIERA_ORGANIZATION_ID", "acme"],
    ["APIERA_API_URL", "not an address"],
    ["REDIS_URL", ""],
    ["REDIS_URL", "passw0rd@host"],
    ["PORT", "70000"],
    ["STOP_TIMEOUT_MS", "soon"],
  ])("names %s when it is %j, and shows no value", (name, value) => {
    let message = "";
    try {
      parseSettings("orders", { ...ENV, [name]: value });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(name === "APIERA_API_URL" ? "baseUrl" : name);
    expect(message).not.toMatch(/s3cret|passw0rd/);
  });
});
