import { describe, expect, it } from "vitest";
import { quiet } from "./support/activity.ts";
import { until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** Has calls of the cache of this name wait until the function it returns is called. */
function holdUp(operation: string): () => void {
  const { cache } = test.current;
  let go = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  cache.before = (called) => (called === operation ? waiting : undefined);
  return go;
}

/** Whether nothing but the test can make the promise settle. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const end = (): void => {
    settled = true;
  };
  promise.then(end, end);
  await quiet();
  return !settled;
}

describe("close()", () => {
  it("waits for a token that is being put into the cache", async () => {
    const { cache } = test.current;
    const go = holdUp("set");
    const subject = test.current.sharing();
    const waiting = caught(subject.getToken());
    await until(() => cache.calls.includes("set"));
    const closing = subject.close();
    expect(await isPending(closing)).toBe(true);
    go();
    await closing;
    await waiting;
    expect(cache.entries.size).toBe(1);
    const calls = cache.calls.length;
    await quiet();
    expect(cache.calls).toHaveLength(calls);
  });

  it("waits for a rejected token that is being taken out of the cache", async () => {
    const { cache } = test.current;
    const subject = test.current.sharing();
    const token = await subject.getToken();
    const go = holdUp("delete");
    const dropping = subject.invalidate(token);
    await until(() => cache.calls.includes("delete"));
    const closing = subject.close();
    expect(await isPending(closing)).toBe(true);
    go();
    await Promise.all([closing, dropping]);
    expect(cache.entries.size).toBe(0);
  });

  it("tells how often the last token was used, each use once", async () => {
    const { clock, events } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    for (let call = 0; call < 5; call += 1) await subject.getToken();
    await subject.getToken({ minTtlMs: 1 });
    clock.advance(2_000);
    await subject.getToken();
    await subject.getToken({ forceRefresh: true });
    for (let call = 0; call < 3; call += 1) await subject.getToken();
    await subject.close();
    expect(events.flatMap((event) => (event.type === "token-reused" ? [event.count] : []))).toEqual([7, 3]);
  });
});

describe("providers of one organization", () => {
  it("are closed one by one, however often each is", async () => {
    const main = test.current.provider();
    const other = test.current.keep(main.forOrganization("org_1"));
    await Promise.all([main.close(), main.close()]);
    await main.close();
    expect(await caught(main.getToken())).toMatchObject({ code: "APIERA_CLOSED" });
    expect((await other.getToken()).value).toBe(fakeToken(1));
  });

  it("do not change what others hold once they are closed", async () => {
    const { endpoint } = test.current;
    const main = test.current.provider();
    const other = test.current.keep(main.forOrganization("org_1"));
    const token = await other.getToken();
    await main.close();
    await main.invalidate(token);
    expect(await other.getToken()).toBe(token);
    expect(endpoint.requests).toHaveLength(1);
  });

  it("can be made again after the last one was closed", async () => {
    const main = test.current.provider();
    const first = main.forOrganization("org_2");
    await first.getToken();
    await first.close();
    expect((await test.current.keep(main.forOrganization("org_2")).getToken()).value).toBe(fakeToken(2));
  });

  it("share a token although a forgotten one of them is closed", async () => {
    const { clock, endpoint } = test.current;
    const main = test.current.provider({ maxOrganizations: 2 });
    const forgotten = main.forOrganization("org_a");
    await forgotten.getToken();
    clock.advance(2_000);
    await main.getToken();
    test.current.keep(main.forOrganization("org_b"));
    const second = test.current.keep(main.forOrganization("org_a"));
    const token = await second.getToken();
    const requests = endpoint.requests.length;
    expect(requests).toBe(3);
    await forgotten.close();
    expect(await test.current.keep(main.forOrganization("org_a")).getToken()).toBe(token);
    expect(endpoint.requests).toHaveLength(requests);
  });
});

describe("closing while the cache is asked", () => {
  it("asks the token endpoint for nothing afterwards", async () => {
    const { cache, clock } = test.current;
    let requests = 0;
    const heedless: typeof fetch = () => {
      requests += 1;
      return new Promise(() => {});
    };
    const go = holdUp("get");
    const subject = test.current.sharing({ fetch: heedless });
    const waiting = caught(subject.getToken());
    await until(() => cache.calls.length === 1);
    const closing = subject.close();
    await quiet();
    go();
    await closing;
    expect(await waiting).toMatchObject({ code: "APIERA_CLOSED" });
    expect(requests).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it("waits for the work of callers who had left, and who were followed by others", async () => {
    const { cache, clock } = test.current;
    const go = holdUp("get");
    const subject = test.current.sharing({ cacheTimeoutMs: 60_000 });
    const impatient = new AbortController();
    const left = caught(subject.getToken({ signal: impatient.signal }));
    await until(() => cache.calls.length === 1);
    impatient.abort(new Error("left"));
    await left;
    const follower = caught(subject.getToken());
    await until(() => cache.calls.length === 2);
    cache.before = () => undefined;
    const closing = subject.close();
    expect(await isPending(closing)).toBe(true);
    go();
    await closing;
    expect(await follower).toMatchObject({ code: "APIERA_CLOSED" });
    expect(clock.pending).toBe(0);
  });
});
