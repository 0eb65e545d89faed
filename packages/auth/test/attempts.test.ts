import { describe, expect, it } from "vitest";
import { quiet } from "./support/activity.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();
const busy = json(503, {});
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("the attempts of one call", () => {
  it("are one more than retry.limit, each failure but the last being told of as it comes", async () => {
    const { endpoint, events } = test.current;
    endpoint.fallback = busy;
    const pending = caught(test.current.provider({ retry: { limit: 2 } }).getToken());
    expect(await test.current.settled(pending)).toMatchObject({ status: 503 });
    expect(endpoint.requests).toHaveLength(3);
    expect(events.map((event) => event.type === "purchase-failed" && event.retryInMs)).toEqual([375, 625, 375]);
  });

  it.each<[string, ReturnType<typeof json>]>([
    ["a refusal", json(401, { error: "invalid_client" })],
    ["a request that is wrong", json(400, { error: "invalid_request" })],
    ["an address that is wrong", json(404, {})],
  ])("end with what no attempt can cure: %s", async (_, reply) => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = reply;
    expect(await caught(test.current.provider({ retry: { limit: 2 } }).getToken())).toMatchObject({ retryable: false });
    expect([endpoint.requests.length, clock.pending]).toEqual([1, 0]);
  });

  it("end with a Retry-After that is longer than retry.maxDelayMs", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(json(503, {}, { "retry-after": "3.001" }));
    const subject = test.current.provider({ retry: { limit: 2, maxDelayMs: 3_000 } });
    expect(await caught(subject.getToken())).toMatchObject({ retryAfterMs: 3_001 });
    expect([endpoint.requests.length, clock.pending]).toEqual([1, 0]);
  });

  it("heed one that is not", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(json(503, {}, { "retry-after": "3" }));
    const pending = test.current.provider({ retry: { limit: 2, maxDelayMs: 3_000 } }).getToken();
    expect((await test.current.settled(pending)).value).toBe(fakeToken(1));
    expect(clock.monotonicNow()).toBe(3_000);
  });

  it("are no further apart than retry.maxDelayMs", async () => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = busy;
    const pending = caught(test.current.provider({ retry: { limit: 3, maxDelayMs: 100 } }).getToken());
    await test.current.settled(pending);
    expect([endpoint.requests.length, clock.monotonicNow()]).toEqual([4, 300]);
  });
});

describe("a renewal in the background", () => {
  it("makes one attempt, however many a call may make", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider({ retry: { limit: 5 } });
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 10 * 60_000);
    endpoint.fallback = busy;
    expect(await subject.getToken()).toBe(first);
    await test.current.told("purchase-failed");
    await quiet();
    expect([endpoint.requests.length, clock.pending]).toEqual([2, 0]);
    expect(test.current.events.at(-1)).toMatchObject({ type: "purchase-failed", servingHeld: true });
  });
});
