import { describe, expect, it } from "vitest";
import { TokenRequestError } from "../src/index.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();
const tooMany = (seconds: string) => json(429, { error: "too_many_requests" }, { "retry-after": seconds });

describe("a pause that the token endpoint asked for", () => {
  it("is kept by the whole fleet, and ends", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(tooMany("120"));
    await expect(test.current.sharing().getToken()).rejects.toMatchObject({ status: 429, retryAfterMs: 120_000 });
    const other = test.current.sharing();
    const error: unknown = await other.getToken().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TokenRequestError);
    expect(error).toMatchObject({ status: 429, oauthError: "too_many_requests", retryable: true });
    expect((error as TokenRequestError).retryAfterMs).toBeCloseTo(120_000, -2);
    expect((error as TokenRequestError).message).not.toMatch(/Check clientId/);
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(119_000);
    await expect(other.getToken()).rejects.toMatchObject({ status: 429, cause: { status: 429 } });
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(1_001);
    expect((await other.getToken()).value).toBe(fakeToken(1));
  });

  it("ends for all as soon as one bought a token", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(tooMany("60"));
    const [first, second] = [test.current.sharing(), test.current.sharing()];
    await expect(first.getToken()).rejects.toMatchObject({ status: 429 });
    await expect(second.getToken()).rejects.toMatchObject({ status: 429 });
    clock.advance(60_001);
    const token = await first.getToken();
    expect((await second.getToken()).value).toBe(token.value);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("keeps renewals of other processes away, while their token is served", async () => {
    const { clock, endpoint, events } = test.current;
    const [first, second] = [test.current.sharing(), test.current.sharing()];
    const token = await first.getToken();
    expect((await second.getToken()).value).toBe(token.value);
    endpoint.replies.push(tooMany("300"));
    clock.advance(24 * HOUR - 10 * 60_000);
    expect((await first.getToken()).value).toBe(token.value);
    await test.current.told("purchase-failed");
    expect((await second.getToken()).value).toBe(token.value);
    await until(() => events.filter(({ type }) => type === "purchase-failed").length === 2);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("is no matter of others when the server asked for none", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(json(503, {}));
    await expect(test.current.sharing().getToken()).rejects.toMatchObject({ status: 503 });
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });
});
