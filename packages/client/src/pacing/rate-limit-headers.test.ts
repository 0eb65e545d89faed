import { describe, expect, it } from "vitest";
import { parseRateLimit } from "./rate-limit-headers.ts";

const serverTime = Date.UTC(2026, 0, 1, 12);
const seconds = serverTime / 1000;
const limits = (reset: string | number, more: Record<string, string> = {}): Headers =>
  new Headers({ "RateLimit-Limit": "100", "RateLimit-Remaining": "87", "RateLimit-Reset": String(reset), ...more });
const structured = (told: string, policy?: string): Headers =>
  new Headers({ RateLimit: told, ...(policy === undefined ? {} : { "RateLimit-Policy": policy }) });

describe("the documented headers", () => {
  it("tell an absolute reset, held against the server's clock", () => {
    expect(parseRateLimit(limits(seconds + 42), serverTime)).toEqual({
      limit: 100,
      remaining: 87,
      resetAt: serverTime + 42_000,
      resetInMs: 42_000,
    });
  });

  it("take a small reset for seconds from now, as the IETF drafts have it", () => {
    expect(parseRateLimit(limits(30), serverTime)).toMatchObject({ resetAt: serverTime + 30_000, resetInMs: 30_000 });
  });

  it("are bounded where they make no sense", () => {
    expect(parseRateLimit(limits(seconds - 5), serverTime)?.resetInMs).toBe(0);
    expect(parseRateLimit(limits(seconds + 999_999), serverTime)?.resetInMs).toBe(3_600_000);
  });

  it.each([
    [limits("soon")],
    [limits(30, { "RateLimit-Limit": "" })],
    [limits(30, { "RateLimit-Limit": "0" })],
    [limits(30, { "RateLimit-Remaining": "-1" })],
    [new Headers()],
  ])("tell nothing when they are incomplete", (headers) => {
    expect(parseRateLimit(headers, serverTime)).toBeUndefined();
  });
});

describe("the structured headers", () => {
  it.each([
    ['"default";r=50;t=30', '"default";q=100;w=60'],
    ['"default" ; r=50 ; t=30 ; pk=:cHsdsRa894==:', '"other";q=5;w=1, "default";q=100;w=60;pk=:cHsdsRa894==:'],
    ["default;r=50;t=30", "default;q=100;w=60"],
  ])("are read as the drafts from 08 on have them: %s", (told, policy) => {
    expect(parseRateLimit(structured(told, policy), serverTime)).toEqual({
      limit: 100,
      remaining: 50,
      resetAt: serverTime + 30_000,
      resetInMs: 30_000,
      policy: "default",
    });
  });

  it("are read as draft 07 has them", () => {
    const expected = { limit: 100, remaining: 50, resetAt: serverTime + 30_000, resetInMs: 30_000 };
    expect(parseRateLimit(structured("limit=100, remaining=50, reset=30"), serverTime)).toEqual(expected);
    expect(parseRateLimit(structured("remaining=50, reset=30", "100;w=60"), serverTime)).toEqual(expected);
  });

  it("count by the policy with the fewest requests left, of equal ones by the later end", () => {
    const policy = '"minute";q=100;w=60, "second";q=10;w=1';
    expect(parseRateLimit(structured('"minute";r=50;t=30, "second";r=3;t=1', policy), serverTime)).toMatchObject({
      policy: "second",
      limit: 10,
      remaining: 3,
      resetInMs: 1000,
    });
    expect(parseRateLimit(structured('"second";r=2;t=1,"minute";r=2;t=30', policy), serverTime)).toMatchObject({
      policy: "minute",
      limit: 100,
      resetInMs: 30_000,
    });
  });

  it("do without a policy, and with names that look like syntax", () => {
    expect(parseRateLimit(structured('"a,b;r=1";r=7;t=3'), serverTime)).toMatchObject({ limit: 7, policy: "a,b;r=1" });
  });

  it.each(["", "nonsense", '"default";r=50', '"default";t=3', '"default";r=-1;t=3', '"default";r=x;t=3', '"open'])(
    "tell nothing when they say %j",
    (told) => {
      expect(parseRateLimit(structured(told, '"default";q=100;w=60'), serverTime)).toBeUndefined();
    },
  );

  it("give way to the documented ones", () => {
    const headers = limits(seconds + 42, { RateLimit: '"default";r=1;t=1' });
    expect(parseRateLimit(headers, serverTime)?.remaining).toBe(87);
  });
});
