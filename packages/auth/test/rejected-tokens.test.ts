import { describe, expect, it } from "vitest";
import { quiet } from "./support/activity.ts";
import { until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

/** A cache that gives back what it holds, but deletes nothing. */
function neverDelete(): void {
  test.current.cache.before = (operation) => {
    if (operation === "delete") throw new Error("read-only");
  };
}

describe("a token that is rejected while it is being put into the cache", () => {
  it("is neither handed out nor held", async () => {
    const { cache, endpoint } = test.current;
    let put = (): void => {};
    cache.before = (operation) =>
      operation === "set"
        ? new Promise((resolve) => {
            put = resolve;
          })
        : undefined;
    const subject = test.current.sharing();
    const pending = subject.getToken();
    await until(() => cache.calls.includes("set"));
    await subject.invalidate(fakeToken(1));
    cache.before = () => {};
    put();
    const token = await pending;
    expect(token.value).toBe(fakeToken(2));
    expect(await subject.getToken()).toBe(token);
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe("a rejected token that the cache would not delete", () => {
  it.each([
    [8, 2],
    [9, 1],
  ])("is remembered as one of the last eight (of %d)", async (rejections, number) => {
    await test.current.sharing().getToken();
    neverDelete();
    const subject = test.current.sharing();
    await subject.invalidate(fakeToken(1));
    for (let other = 1; other < rejections; other += 1) await subject.invalidate(`other-${other}`);
    expect((await subject.getToken()).value).toBe(fakeToken(number));
  });

  it("is not taken back by a forced purchase or a renewal either", async () => {
    const subject = test.current.sharing();
    const first = await subject.getToken();
    neverDelete();
    await subject.invalidate(first);
    expect((await subject.getToken({ forceRefresh: true })).value).toBe(fakeToken(2));
  });
});

describe("invalidate()", () => {
  it("drops the entry also in a process that has asked for no token yet", async () => {
    const { cache } = test.current;
    await test.current.sharing().getToken();
    await test.current.sharing().invalidate(fakeToken(1));
    expect(cache.entries.size).toBe(0);
  });

  it("leaves the entry of another token alone", async () => {
    const { cache } = test.current;
    const first = test.current.sharing();
    await first.invalidate(await first.getToken());
    const second = await first.getToken();
    await test.current.sharing().invalidate(fakeToken(1));
    expect(cache.entries.size).toBe(1);
    expect((await test.current.sharing().getToken()).value).toBe(second.value);
  });

  it("leaves an entry alone that was written while it looked", async () => {
    const { cache } = test.current;
    const subject = test.current.sharing();
    const first = await subject.getToken();
    cache.before = async (operation) => {
      if (operation !== "delete") return;
      cache.before = () => {};
      await test.current.sharing().getToken({ forceRefresh: true });
    };
    await subject.invalidate(first);
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(2));
    expect(test.current.endpoint.requests).toHaveLength(2);
  });

  it("never throws, though the secret function does", async () => {
    const clientSecret = (): never => {
      throw new Error("vault sealed");
    };
    await expect(test.current.sharing({ clientSecret }).invalidate("any")).resolves.toBeUndefined();
  });

  it("is told of once, when it took a token away", async () => {
    const { events } = test.current;
    const subject = test.current.provider();
    const first = await subject.getToken();
    await subject.invalidate(first);
    await subject.invalidate(first);
    await quiet();
    expect(events.filter(({ type }) => type === "token-invalidated")).toEqual([
      { type: "token-invalidated", organization: "org_1" },
    ]);
  });
});
