import { describe, expect, it } from "vitest";
import { readAccessEvent } from "./event-filter.ts";

const read = (changes: object, event: object = { type: "ready" }): unknown =>
  readAccessEvent(
    JSON.stringify({ service: "orders", instance: "orders-1", at: 5, source: "service", event, ...changes }),
  );

describe("readAccessEvent", () => {
  it("keeps the members it knows, each when it is of its kind", () => {
    const event = { type: "started", pid: 7, framework: "hono", token: "x", nested: { pid: 1 } };
    expect(read({ more: true }, event)).toEqual({
      service: "orders",
      instance: "orders-1",
      at: 5,
      source: "service",
      event: { type: "started", pid: 7, framework: "hono" },
    });
    expect(read({}, { type: "started", pid: "7", framework: 8 })).toMatchObject({ event: { type: "started" } });
  });

  it("keeps what services tell", () => {
    const error = { code: "APIERA_CACHE", message: "Redis did not answer within 1000 ms.", retryable: true };
    for (const [source, event] of [
      ["token", { type: "cache-failed", cache: "redis", operation: "acquireLease", error }],
      ["token", { type: "token-purchased", organization: "org_mock", lifetimeMs: 86_400_000, durationMs: 57.03 }],
      ["client", { type: "rate-limit-wait", operationId: "listProducts", waitMs: 90, limit: 100, remaining: 0 }],
      ["rate-limit", { type: "rate-limit", limit: 100, remaining: 9, resetInMs: 5, waiting: 2 }],
    ] as const) {
      expect(read({ source }, event)).toMatchObject({ source, event });
    }
    const path = "/v1/products/7b9125b3-c266-4b50-b176-b84ecc173ec6/contents";
    const response = {
      type: "response",
      operationId: "x",
      method: "GET",
      path,
      attempt: 1,
      status: 200,
      durationMs: 1,
    };
    expect(read({ source: "client" }, response)).toMatchObject({ event: response });
    const quotas = [{ scope: "client", bucket: "per_hour", limit: 10, remaining: 9, resetInMs: 1 }];
    expect(read({ source: "token" }, { type: "quota", organization: "org_mock", quotas })).toMatchObject({
      event: { quotas },
    });
    const more = Array.from({ length: 21 }, () => quotas[0]);
    expect(read({ source: "token" }, { type: "quota", organization: "org_mock", quotas: more })).toHaveProperty(
      "event",
      {
        type: "quota",
        organization: "org_mock",
      },
    );
  });

  it.each([
    "orders-1",
    "orders",
    "catalogue-deployment-7d9c5b9f6c-x2x4z",
    "orders-7b9125b3-c266-4b50-b176-b84ecc173ec6",
  ])("knows an instance such as %s", (instance) => {
    expect(read({ instance })).toMatchObject({ instance });
  });

  it.each([
    [{ source: "gossip" }],
    [{ source: "token" }],
    [{ service: "" }],
    [{ service: "Zk3vQ9xT7mB2nL8pR4wY6uJ1hG5fD0sA" }],
    [{ instance: "q8w7e6r5t4y3u2i1o0p9a8s7d6f5g4h3j2k1" }],
    [{ instance: "orders 1" }],
    [{ at: -1 }],
    [{ at: "now" }],
    [{ event: null }],
    [{ event: { type: "constructor" } }],
  ])("has nothing of %j", (changes) => {
    expect(read(changes)).toBeUndefined();
  });

  it("has nothing of what is no JSON, no object, or far too long", () => {
    for (const line of ["", "{", "null", "[]", '"x"', `{"service":"${"x".repeat(20_000)}"}`]) {
      expect(readAccessEvent(line)).toBeUndefined();
    }
  });
});
