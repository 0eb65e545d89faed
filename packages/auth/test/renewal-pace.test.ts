import { describe, expect, it } from "vitest";
import { refreshWindowMs } from "../src/provider/schedule.ts";
import { quiet } from "./support/activity.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { json } from "./support/token-endpoint.ts";

const test = useHarness();

describe("the refresh window", () => {
  it("is never less than twice the margin, however small it is asked to be", () => {
    const none = { fraction: 0, maxMs: 0, jitter: 0 };
    expect(refreshWindowMs(86_400_000, none, () => 0.5)).toBe(20_000);
    expect(refreshWindowMs(60_000, none, () => 0.5)).toBe(6_000);
  });

  it("leaves time to renew in the background where none was asked for", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider({ refresh: { maxMs: 0 } });
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 15_000);
    expect(await subject.getToken()).toBe(first);
    await test.current.told("token-purchased", 2);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a server that sells nothing better than the token in hand", () => {
  it("is asked less and less often, while the token is handed out", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 600_000);
    endpoint.expiresIn = 30;
    for (let call = 0; call < 10; call += 1) {
      expect(await subject.getToken()).toBe(first);
      await quiet();
    }
    expect(endpoint.requests).toHaveLength(2);
    for (let second = 0; second < 200; second += 1) {
      clock.advance(1_000);
      expect(await subject.getToken()).toBe(first);
      await quiet();
    }
    expect(endpoint.requests.length).toBeGreaterThanOrEqual(6);
    expect(endpoint.requests.length).toBeLessThanOrEqual(14);
  });
});

describe("a renewal that failed", () => {
  it("holds up no renewal of the next token", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    clock.advance(24 * HOUR - 20 * 60_000);
    endpoint.replies.push(json(429, {}, { "retry-after": "600" }));
    await subject.getToken();
    await test.current.told("purchase-failed");
    endpoint.expiresIn = 400;
    clock.advance(599_999);
    await subject.getToken();
    await quiet();
    expect(endpoint.requests).toHaveLength(2);
    clock.advance(1);
    await subject.getToken();
    await test.current.told("token-purchased", 2);
    expect(endpoint.requests).toHaveLength(3);
  });
});

describe("a server whose tokens are due as soon as they arrive", () => {
  it("is not asked at every call", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 10;
    endpoint.fallback = (response) => {
      clock.advance(9_000);
      endpoint.sell(response);
    };
    const subject = test.current.provider();
    await subject.getToken();
    for (let call = 0; call < 6; call += 1) {
      await subject.getToken();
      await quiet();
    }
    expect(endpoint.requests).toHaveLength(2);
  });
});
