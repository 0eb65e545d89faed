import { describe, expect, it } from "vitest";
import { type AccessToken, ConfigurationError, TokenResponseError } from "../src/index.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { ManualClock } from "./support/manual-clock.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();

describe("a purchase that all callers have left", () => {
  it("is finished once it was sent, and serves the next caller", async () => {
    const { endpoint } = test.current;
    let sell = (): void => {};
    endpoint.replies.push((response) => {
      sell = () => endpoint.sell(response);
    });
    const subject = test.current.provider();
    const controller = new AbortController();
    const leaving = subject.getToken({ signal: controller.signal }).catch((error: unknown) => error);
    await endpoint.received(1);
    controller.abort(new Error("gone"));
    expect(await leaving).toEqual(new Error("gone"));
    sell();
    await test.current.told("token-purchased");
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(endpoint.requests).toHaveLength(1);
  });

  it("is not begun when it was still waiting for another process", async () => {
    const { cache, endpoint } = test.current;
    await test.current.sharing().getToken();
    const [key = ""] = cache.entries.keys();
    cache.entries.clear();
    await cache.acquireLease(key, { ttlMs: 5_000 });
    const subject = test.current.sharing();
    const controller = new AbortController();
    const leaving = subject.getToken({ signal: controller.signal }).catch((error: unknown) => error);
    await until(() => cache.calls.filter((call) => call === "acquireLease").length === 3);
    controller.abort(new Error("gone"));
    await leaving;
    await subject.close();
    expect(test.current.clock.pending).toBe(0);
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("a server that sells tokens that are all but dead", () => {
  it("is a failure like any other, and is not asked in a loop", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 1;
    endpoint.fallback = (response) => {
      clock.advance(960);
      endpoint.sell(response);
    };
    const subject = test.current.provider();
    const errors: unknown[] = [];
    for (let call = 0; call < 5; call += 1) errors.push(await subject.getToken().catch((error: unknown) => error));
    for (const error of errors) expect(error).toBeInstanceOf(TokenResponseError);
    expect(endpoint.requests).toHaveLength(1);
  });

  it("does not replace a valid token with one that ends sooner", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 10 * 60_000);
    endpoint.expiresIn = 30;
    expect(await subject.getToken()).toBe(first);
    await test.current.told("token-purchased", 2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await subject.getToken()).toBe(first);
  });
});

describe("minTtlMs beyond what tokens live", () => {
  it("costs one token to find out, and none after that", async () => {
    const { endpoint } = test.current;
    const subject = test.current.provider();
    for (let call = 0; call < 5; call += 1) {
      await expect(subject.getToken({ minTtlMs: 25 * HOUR })).rejects.toBeInstanceOf(ConfigurationError);
    }
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("after renewals failed up to the end of a token", () => {
  it("the first caller without one does not wait out the long pause of the renewals", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    endpoint.fallback = json(500, {});
    clock.advance(24 * HOUR - 20 * 60_000);
    for (let minute = 0; minute < 20; minute += 1) {
      await subject.getToken().catch(() => {});
      await test.current.told("purchase-failed", minute + 1);
      clock.advance(60_000);
    }
    endpoint.fallback = undefined;
    await subject.getToken().catch(() => {});
    clock.advance(5_000);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
  });
});

describe("many organizations", () => {
  it("are remembered up to a bound; what is forgotten works on for those who have it", async () => {
    const { endpoint } = test.current;
    const root = test.current.provider({ maxOrganizations: 3 });
    const first = test.current.keep(root.forOrganization("org_a"));
    const token = await first.getToken();
    for (let number = 0; number < 50; number += 1) await root.forOrganization(`org_${number}x`).getToken();
    const before = endpoint.requests.length;
    expect(await first.getToken()).toBe(token);
    expect(endpoint.requests).toHaveLength(before);
    const again = await test.current.keep(root.forOrganization("org_a")).getToken();
    expect(again).not.toBe(token);
    await test.current.keep(root.forOrganization("org_49x")).getToken();
    expect(endpoint.requests).toHaveLength(before + 1);
  });

  it("are checked like the first", () => {
    expect(() => test.current.provider().forOrganization("acme")).toThrow(ConfigurationError);
  });
});

describe("permissions", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ["a list", { permissions: ["read", "write"] }, ["read", "write"]],
    ["a scope", { scope: "read  write" }, ["read", "write"]],
    ["a list with nonsense in it", { permissions: ["read", 5, null] }, ["read"]],
    ["neither", {}, []],
    ["something else", { permissions: "read", scope: 7 }, []],
  ])("are read from %s", async (_, claims, permissions) => {
    test.current.endpoint.replies.push(json(200, { access_token: fakeToken(1, claims), expires_in: 60 }));
    const token: AccessToken = await test.current.provider().getToken();
    expect([...token.permissions]).toEqual(permissions);
  });

  it.each(["opaque", "a.b.c", "a.e30", `a.${Buffer.from("[1]").toString("base64url")}.c`])(
    "of the token %s are none, and no error",
    async (value) => {
      test.current.endpoint.replies.push(json(200, { access_token: value, expires_in: 60 }));
      expect((await test.current.provider().getToken()).permissions).toEqual([]);
    },
  );
});

describe("processes whose clocks differ", () => {
  it.each([-600_000, 600_000])("by %d ms share a token for exactly its life", async (offMs) => {
    const { cache, clock, endpoint } = test.current;
    await test.current.sharing().getToken();
    const other = new ManualClock();
    other.jumpWallClock(offMs);
    other.advance(123_456);
    const theirs = test.current.sharing({ clock: other });
    expect((await theirs.getToken()).value).toBe(fakeToken(1));
    for (const each of [clock, other]) each.advance(24 * HOUR - 10_000);
    expect((await theirs.getToken()).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
    expect(cache.entries.size).toBe(1);
  });
});

describe("a machine that was suspended, whose monotonic clock stood still", () => {
  it("gets a new token as soon as the API rejects the one that ended meanwhile", async () => {
    const { cache, clock, endpoint } = test.current;
    const subject = test.current.sharing();
    const slept = await subject.getToken();
    cache.entries.clear();
    clock.jumpWallClock(48 * HOUR);
    expect(await subject.getToken()).toBe(slept);
    await subject.invalidate(slept);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });
});
