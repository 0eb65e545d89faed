import { describe, expect, it } from "vitest";
import { isServable } from "../src/provider/held-token.ts";
import { createAccessToken } from "../src/token/access-token.ts";
import { quiet } from "./support/activity.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();

describe("a token is handed out", () => {
  const token = { expiresAt: 1_000_000, lifetimeMs: 100_000 };

  it.each([
    [994_999, undefined, true],
    [995_000, undefined, false],
    [999_999, 0, true],
    [1_000_000, 0, false],
    [1_000_001, 0, false],
    [950_000, 50_000, true],
    [950_000, 50_001, false],
    [995_000, 5_000, true],
  ])("at %d with minTtlMs %s: %s", (now, minTtlMs, servable) => {
    expect(isServable(token, now, minTtlMs)).toBe(servable);
  });
});

describe("with little left of a quota", () => {
  it("a token is renewed where it is no longer handed out, and not before", async () => {
    const { clock, endpoint } = test.current;
    const scarce = { "auth0-client-quota-limit": "b=per_day;q=50;r=10;t=80000" };
    endpoint.replies.push(json(200, { access_token: fakeToken(9), expires_in: 86_400 }, scarce));
    const subject = test.current.provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 10_001);
    expect(await subject.getToken()).toBe(first);
    await quiet();
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(1);
    expect(await subject.getToken()).not.toBe(first);
  });
});

describe("the token that all callers share", () => {
  it("can be changed by none of them", () => {
    const permissions = ["read"];
    const token = createAccessToken("a", { issuedAt: 0, expiresAt: 1_000, organization: "org_1", permissions });
    expect(Object.isFrozen(token)).toBe(true);
    expect(Object.isFrozen(token.permissions)).toBe(true);
    permissions.push("admin");
    expect([...token.permissions]).toEqual(["read"]);
  });

  it("prints without its value", () => {
    const token = createAccessToken("s3cret", {
      issuedAt: 0,
      expiresAt: 1_000,
      organization: "org_1",
      permissions: [],
    });
    expect(String(token)).toBe("AccessToken(org_1, expires 1970-01-01T00:00:01.000Z)");
  });
});
