import { describe, expect, it } from "vitest";
import { parseRateLimit } from "./rate-limit-headers.ts";

const serverTime = Date.UTC(2026, 0, 1, 12, 0, 0);
const date = new Date(serverTime).toUTCString();
const limits = (reset: number, extra: Record<string, string> = {}): Headers =>
  new Headers({ "ratelimit-limit": "100", "ratelimit-remaining": "87", "ratelimit-reset": String(reset), ...extra });

describe("parseRateLimit", () => {
  it("translates the absolute reset by the server's own clock, however far ours is off", () => {
    const ourTime = serverTime + 600_000;
    expect(parseRateLimit(limits(serverTime / 1000 + 42, { date }), ourTime)).toEqual({
      limit: 100,
      remaining: 87,
      resetAt: serverTime + 42_000,
      resetInMs: 42_000,
    });
  });

  it("goes by our clock when there is no Date", () => {
    expect(parseRateLimit(limits(serverTime / 1000 + 42), serverTime + 2000)?.resetInMs).toBe(40_000);
  });

  it("takes a small number for seconds", () => {
    expect(parseRateLimit(limits(30, { date }), 0)?.resetInMs).toBe(30_000);
  });

  it("bounds what makes no sense", () => {
    expect(parseRateLimit(limits(serverTime / 1000 - 5, { date }), 0)?.resetInMs).toBe(0);
    expect(parseRateLimit(limits(serverTime / 1000 + 999_999, { date }), 0)?.resetInMs).toBe(3_600_000);
  });

  it.each(["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"])(
    "tells nothing without a usable %s",
    (name) => {
      const missing = limits(60);
      missing.delete(name);
      expect(parseRateLimit(missing, 0)).toBeUndefined();
      expect(parseRateLimit(limits(60, { [name]: "soon" }), 0)).toBeUndefined();
    },
  );
});
