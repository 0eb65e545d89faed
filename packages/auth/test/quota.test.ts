import { describe, expect, it } from "vitest";
import { readQuotas } from "../src/token-endpoint/quota.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken, json, type Reply } from "./support/token-endpoint.ts";

const test = useHarness();
const sale = (number: number, headers: Record<string, string>): Reply =>
  json(200, { access_token: fakeToken(number), token_type: "Bearer", expires_in: 86_400 }, headers);

describe("token quotas", () => {
  it("are read from both fields, bucket by bucket, and what is malformed is passed over", () => {
    const headers = new Headers({
      "auth0-client-quota-limit": "b=per_hour;q=10;r=7;t=3540,b=per_day;q=50;r=40;t=80000",
      "auth0-organization-quota-limit": "b=per_hour;q=5;r=0;t=60, nonsense, b=per_day;q=x;r=1;t=1, q=1;r=1;t=1",
    });
    expect(readQuotas(headers)).toEqual([
      { scope: "client", bucket: "per_hour", limit: 10, remaining: 7, resetInMs: 3_540_000 },
      { scope: "client", bucket: "per_day", limit: 50, remaining: 40, resetInMs: 80_000_000 },
      { scope: "organization", bucket: "per_hour", limit: 5, remaining: 0, resetInMs: 60_000 },
    ]);
    expect(readQuotas(new Headers())).toEqual([]);
  });

  it("are told as an event, on sales and refusals alike", async () => {
    const field = { "auth0-client-quota-limit": "b=per_day;q=50;r=40;t=80000" };
    test.current.endpoint.replies.push(sale(1, field), json(429, {}, field));
    await test.current.provider().getToken();
    await test.current
      .provider()
      .getToken()
      .catch(() => {});
    expect(test.current.count("quota")).toBe(2);
  });

  it("with little left make every process use the token to its end", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(sale(1, { "auth0-client-quota-limit": "b=per_day;q=50;r=10;t=80000" }));
    const [buyer, other] = [test.current.sharing(), test.current.sharing()];
    const first = await buyer.getToken();
    await other.getToken();
    clock.advance(24 * HOUR - 10_001);
    expect([await buyer.getToken(), (await other.getToken()).value]).toEqual([first, first.value]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(1);
    expect(await buyer.getToken()).not.toBe(first);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("with enough left change nothing", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(sale(1, { "auth0-client-quota-limit": "b=per_day;q=50;r=11;t=80000" }));
    const subject = test.current.provider();
    await subject.getToken();
    clock.advance(24 * HOUR - 10 * 60_000);
    await subject.getToken();
    await test.current.told("token-purchased", 2);
  });

  it("that are exhausted say how long to wait, where Retry-After does not", async () => {
    test.current.endpoint.replies.push(
      json(429, {}, { "auth0-client-quota-limit": "b=per_hour;q=10;r=0;t=120,b=per_day;q=50;r=0;t=300" }),
    );
    const error = await test.current
      .provider()
      .getToken()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 300_000 });
  });
});
