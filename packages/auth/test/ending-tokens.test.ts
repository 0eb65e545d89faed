import { describe, expect, it } from "vitest";
import { quiet } from "./support/activity.ts";
import { HOUR, until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const LIFE_MS = 24 * HOUR;
const hanging: typeof fetch = () => new Promise(() => {});

/** A provider whose token has so much left, and whose endpoint hangs from now on. */
async function ending(leftMs: number) {
  const { clock } = test.current;
  let send = fetch;
  const subject = test.current.provider({ fetch: (...args) => send(...args) });
  const token = await subject.getToken();
  clock.advance(LIFE_MS - leftMs);
  send = hanging;
  return { subject, token };
}

describe("a token with less left than the in-flight margin", () => {
  it("is handed out after half of what is left, when no better one came", async () => {
    const { clock } = test.current;
    const { subject, token } = await ending(9_000);
    const waiting = subject.getToken();
    let settled = false;
    void waiting.then(() => {
      settled = true;
    });
    await until(() => clock.pending > 0);
    clock.advance(4_499);
    await quiet();
    expect(settled).toBe(false);
    clock.advance(1);
    expect(await waiting).toBe(token);
  });

  it("is not handed out once it was rejected meanwhile", async () => {
    const { clock } = test.current;
    const { subject, token } = await ending(9_000);
    const waiting = subject.getToken().catch((error: unknown) => error);
    await until(() => clock.pending > 0);
    await subject.invalidate(token);
    clock.advance(4_500);
    expect(await test.current.settled(waiting)).toMatchObject({ code: "APIERA_TIMEOUT" });
  });

  it("does not keep a caller whose signal fires", async () => {
    const { subject } = await ending(9_000);
    const leaving = new AbortController();
    const waiting = subject.getToken({ signal: leaving.signal });
    leaving.abort(new Error("left"));
    await expect(waiting).rejects.toThrow("left");
  });

  it("is left for a better one as soon as that is there", async () => {
    const { clock } = test.current;
    const subject = test.current.provider();
    await subject.getToken();
    clock.advance(LIFE_MS - 9_000);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
    expect(clock.pending).toBe(0);
  });
});

describe("a caller whose signal fires in the same turn", () => {
  it("costs nothing", async () => {
    const { endpoint } = test.current;
    const leaving = new AbortController();
    const waiting = test.current.provider().getToken({ signal: leaving.signal });
    leaving.abort(new Error("left"));
    await expect(waiting).rejects.toThrow("left");
    await quiet();
    expect(endpoint.requests).toHaveLength(0);
  });
});
