import { describe, expect, it } from "vitest";
import { type AttemptFailure, mayRepeat, pauseBefore } from "./retry-policy.ts";

const status = (code: number, retryAfterMs?: number): AttemptFailure => ({
  kind: "status",
  status: code,
  retryAfterMs,
});
const network: AttemptFailure = { kind: "network", status: 0, retryAfterMs: undefined };
const timeout: AttemptFailure = { kind: "timeout", status: 0, retryAfterMs: undefined };

describe("mayRepeat", () => {
  it.each(["GET", "PUT", "DELETE"] as const)("repeats %s whenever that may help", (method) => {
    expect(
      [network, timeout, ...[408, 429, 500, 502, 503, 504].map((code) => status(code))].map((f) =>
        mayRepeat(method, f),
      ),
    ).toEqual(Array.from({ length: 8 }, () => true));
    expect([400, 401, 403, 404, 409, 422, 501].map((code) => mayRepeat(method, status(code)))).toEqual(
      Array.from({ length: 7 }, () => false),
    );
  });

  it.each(["POST", "PATCH"] as const)("repeats %s only when the server did not process it", (method) => {
    expect(mayRepeat(method, status(429))).toBe(true);
    expect(mayRepeat(method, status(503, 1000))).toBe(true);
    const others = [network, timeout, status(503), status(500, 1000), status(502), status(504, 1000), status(408)];
    expect(others.map((failure) => mayRepeat(method, failure))).toEqual(others.map(() => false));
  });
});

describe("pauseBefore", () => {
  const options = { maxAttempts: 5, baseDelayMs: 300, maxDelayMs: 1000, maxRetryAfterMs: 60_000 };

  it("doubles up to the bound and takes a random part", () => {
    expect([1, 2, 3, 4].map((retry) => pauseBefore(retry, network, options, () => 0.5))).toEqual([150, 300, 500, 500]);
    expect(pauseBefore(1, network, options, () => 0)).toBe(0);
  });

  it("does what Retry-After asks for, or gives up", () => {
    expect(pauseBefore(1, status(503, 60_000), options, () => 0)).toBe(60_000);
    expect(pauseBefore(1, status(503, 60_001), options, () => 0)).toBeUndefined();
  });
});
