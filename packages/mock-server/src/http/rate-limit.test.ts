import { describe, expect, it } from "vitest";
import { createRateLimiter, rateLimitDetail, rateLimitHeaders, retryAfterSeconds } from "./rate-limit.ts";

describe("createRateLimiter", () => {
  it("follows one window with the next, without a gap, however long nothing came", () => {
    let time = 10_000;
    const limiter = createRateLimiter({ limit: 5, windowMs: 3000 }, () => time);
    limiter.take("org_a");
    time += 10_500;

    expect(limiter.take("org_a")).toEqual({ allowed: true, limit: 5, remaining: 4, resetAt: 22_000, resetInMs: 1500 });
  });

  it("starts a window of whole seconds at a full second and any other at the request", () => {
    const time = 10_400;
    expect(createRateLimiter({ limit: 1, windowMs: 2000 }, () => time).peek("org_a").resetAt).toBe(12_000);
    expect(createRateLimiter({ limit: 1, windowMs: 1500 }, () => time).peek("org_a").resetAt).toBe(11_900);
  });

  it("takes nothing when it looks", () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 1000 }, () => 0);
    expect([limiter.peek("org_a").remaining, limiter.peek("org_a").remaining]).toEqual([1, 1]);
    expect([limiter.take("org_a").allowed, limiter.take("org_a").allowed]).toEqual([true, false]);
  });
});

describe("what is told of the limit", () => {
  const state = { limit: 100, remaining: 0, resetAt: 60_001, resetInMs: 1 };

  it("is whole seconds, rounded up", () => {
    expect(rateLimitHeaders(state, { limit: 100, windowMs: 60_000 })["RateLimit-Reset"]).toBe("61");
    expect(retryAfterSeconds(state)).toBe(1);
    expect(retryAfterSeconds({ ...state, resetInMs: 0 })).toBe(1);
    expect(retryAfterSeconds({ ...state, resetInMs: 59_001 })).toBe(60);
  });

  it("comes in the documented headers, in those of the draft, or in both", () => {
    const window = { limit: 100, windowMs: 2500 };
    const separate = { "RateLimit-Limit": "100", "RateLimit-Remaining": "0", "RateLimit-Reset": "61" };
    const structured = { RateLimit: '"default";r=0;t=1', "RateLimit-Policy": '"default";q=100;w=3' };
    expect(rateLimitHeaders(state, window)).toEqual(separate);
    expect(rateLimitHeaders(state, { ...window, headers: "structured" })).toEqual(structured);
    expect(rateLimitHeaders(state, { ...window, headers: "both" })).toEqual({ ...separate, ...structured });
    expect(rateLimitHeaders(state, window, -60_000)).toMatchObject({ "RateLimit-Reset": "1" });
  });

  it("is worded as in the guide", () => {
    expect(rateLimitDetail({ ...state, resetInMs: 60_000 }, 60_000)).toBe(
      "Rate limit of 100 requests per minute exceeded. Please retry after 60 seconds.",
    );
    expect(rateLimitDetail({ ...state, resetInMs: 60_000 }, 2500)).toContain("100 requests per 2.5 seconds");
  });
});
