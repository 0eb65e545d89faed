import { describe, expect, it } from "vitest";
import { TimeoutError } from "../src/index.ts";
import { quiet } from "./support/activity.ts";
import { HOUR, SECRET, until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const gone = new Error("gone");
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** Has the endpoint keep its next answer back until the function it returns is called. */
function holdBack(): () => void {
  const { endpoint } = test.current;
  let sell = (): void => {
    throw new Error("Nothing was asked for.");
  };
  endpoint.replies.push((response) => {
    sell = () => endpoint.sell(response);
  });
  return () => sell();
}

/** Lets what needs no answer of the endpoint happen. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A secret function that answers when told, and has not cost anything until then. */
function slowSecret(): { clientSecret: () => Promise<string>; asked: () => number; answer: () => void } {
  const waiting: ((secret: string) => void)[] = [];
  let asked = 0;
  return {
    clientSecret: () => {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    asked: () => asked,
    answer: () => {
      for (const give of waiting) give(SECRET);
    },
  };
}

describe("who comes after the last caller has left", () => {
  it.each([
    [false, false],
    [true, true],
    [true, false],
  ])("starts anew (forced before: %s, forced now: %s)", async (before, now) => {
    const secret = slowSecret();
    const subject = test.current.provider({ clientSecret: secret.clientSecret });
    const controller = new AbortController();
    const leaving = caught(subject.getToken({ signal: controller.signal, forceRefresh: before }));
    await until(() => secret.asked() === 1);
    controller.abort(gone);
    const coming = subject.getToken({ forceRefresh: now });
    await until(() => secret.asked() === 2);
    secret.answer();
    expect((await coming).value).toBe(fakeToken(1));
    expect(await leaving).toBe(gone);
  });

  it("finds no failure booked, whatever their reason was", async () => {
    const secret = slowSecret();
    const subject = test.current.provider({ clientSecret: secret.clientSecret });
    const controller = new AbortController();
    const leaving = caught(subject.getToken({ signal: controller.signal }));
    await until(() => secret.asked() === 1);
    const reason = new TimeoutError("The request took too long.", { timeoutMs: 1_000 });
    controller.abort(reason);
    expect(await leaving).toBe(reason);
    await quiet();
    expect(test.current.events).toEqual([]);
    const coming = subject.getToken();
    await until(() => secret.asked() === 2);
    secret.answer();
    expect((await coming).value).toBe(fakeToken(1));
  });
});

describe("who forces a new token", () => {
  it("waits for the purchase that is under way, and then gets another", async () => {
    const { endpoint } = test.current;
    const sell = holdBack();
    const subject = test.current.provider();
    const ordinary = subject.getToken();
    await endpoint.received(1);
    const forced = subject.getToken({ forceRefresh: true });
    await turns();
    expect(endpoint.requests).toHaveLength(1);
    sell();
    expect([(await ordinary).value, (await forced).value]).toEqual([fakeToken(1), fakeToken(2)]);
  });

  it("is followed by all others, also when the new token ends sooner", async () => {
    const { endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    endpoint.expiresIn = 600;
    const forced = await subject.getToken({ forceRefresh: true });
    expect(await subject.getToken()).toBe(forced);
    expect(await subject.getToken()).toBe(forced);
  });

  it("gets no token that was to be replaced, though it turns up in the cache again", async () => {
    const { cache, clock, endpoint } = test.current;
    const subject = test.current.sharing();
    const first = await subject.getToken();
    const [[key = "", entry] = []] = cache.entries;
    cache.entries.clear();
    await cache.acquireLease(key, { ttlMs: 5_000 });
    const forced = subject.getToken({ forceRefresh: true });
    await until(() => clock.pending > 0);
    if (entry !== undefined) cache.entries.set(key, entry);
    const fresh = await test.current.settled(forced);
    expect(first.value).toBe(fakeToken(1));
    expect(fresh.value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });

  it("again, gets another one again", async () => {
    const subject = test.current.provider();
    const values: string[] = [];
    for (let call = 0; call < 3; call += 1) values.push((await subject.getToken({ forceRefresh: true })).value);
    expect(values).toEqual([1, 2, 3].map((number) => fakeToken(number)));
  });
});

describe("while a token is due", () => {
  it("a forced purchase under way is all there is", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const first = await subject.getToken();
    clock.advance(24 * HOUR - 10 * 60_000);
    const sell = holdBack();
    const forced = subject.getToken({ forceRefresh: true });
    await endpoint.received(2);
    expect(await subject.getToken()).toBe(first);
    await turns();
    sell();
    expect((await forced).value).toBe(fakeToken(2));
    await quiet();
    expect(endpoint.requests).toHaveLength(2);
  });

  it("a caller who asks for more life than is left waits for the renewal under way", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    clock.advance(24 * HOUR - 10 * 60_000);
    const sell = holdBack();
    await subject.getToken();
    await endpoint.received(2);
    const asking = subject.getToken({ minTtlMs: HOUR });
    await turns();
    sell();
    expect((await asking).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });

  it("it is renewed, and the next one too", async () => {
    const { clock } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    for (const round of [2, 3, 4]) {
      clock.advance(24 * HOUR - 10 * 60_000);
      await subject.getToken();
      await test.current.told("token-purchased", round);
      await quiet();
      expect((await subject.getToken()).value).toBe(fakeToken(round));
    }
  });
});

describe("in the last seconds of a token", () => {
  it("a caller who leaves gets its own reason, not the token that is left", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider({ timeoutMs: HOUR });
    await subject.getToken();
    clock.advance(24 * HOUR - 5_000);
    holdBack();
    const controller = new AbortController();
    const leaving = caught(subject.getToken({ signal: controller.signal }));
    await endpoint.received(2);
    controller.abort(gone);
    expect(await leaving).toBe(gone);
  });

  it("a caller who waits when the provider closes is told so", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider({ timeoutMs: HOUR });
    await subject.getToken();
    clock.advance(24 * HOUR - 5_000);
    holdBack();
    const waiting = caught(subject.getToken());
    await endpoint.received(2);
    await subject.close();
    expect(await waiting).toMatchObject({ code: "APIERA_CLOSED" });
  });
});

describe("callers who wait together", () => {
  it("are counted, those who left too, and one alone is not", async () => {
    const { endpoint, events } = test.current;
    const subject = test.current.provider();
    const sell = holdBack();
    const controller = new AbortController();
    const leaving = caught(subject.getToken({ signal: controller.signal }));
    const staying = Promise.all([subject.getToken(), subject.getToken()]);
    await endpoint.received(1);
    controller.abort(gone);
    await leaving;
    sell();
    await staying;
    await test.current.provider().getToken();
    await quiet();
    expect(events.filter(({ type }) => type === "callers-coalesced")).toEqual([
      { type: "callers-coalesced", organization: "org_1", count: 3 },
    ]);
  });
});
