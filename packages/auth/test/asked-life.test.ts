import { describe, expect, it } from "vitest";
import { HOUR, useHarness } from "./support/harness.ts";
import { ManualClock } from "./support/manual-clock.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();

/** A clock on which time passes whenever somebody looks, as it does for real. */
class TickingClock extends ManualClock {
  override monotonicNow(): number {
    this.advance(1);
    return super.monotonicNow();
  }
}

describe("a caller who asks for more life than a new token has when it arrives", () => {
  it("is told so, and asking again costs nothing, wherever the time went", async () => {
    const { endpoint } = test.current;
    endpoint.expiresIn = 3_600;
    let told = 0;
    for (let missing = 0; missing < 40; missing += 1) {
      const subject = test.current.provider({ clock: new TickingClock() });
      const ask = (): Promise<unknown> =>
        subject.getToken({ minTtlMs: HOUR - missing }).catch((error: unknown) => error);
      if (!((await ask()) instanceof Error)) continue;
      told += 1;
      const requests = endpoint.requests.length;
      for (let call = 0; call < 3; call += 1) expect(await ask()).toMatchObject({ option: "minTtlMs" });
      expect(endpoint.requests).toHaveLength(requests);
    }
    expect(told).toBeGreaterThan(3);
    expect(told).toBeLessThan(40);
  });
});

describe("what was learned of the life of new tokens", () => {
  const TWO_MINUTES = 120_000;

  it("is forgotten when such a token has ended, for then the endpoint may sell longer lives", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    endpoint.expiresIn = 60;
    await expect(subject.getToken({ minTtlMs: TWO_MINUTES })).rejects.toMatchObject({ option: "minTtlMs" });
    endpoint.expiresIn = 86_400;
    clock.advance(59_000);
    await expect(subject.getToken({ minTtlMs: TWO_MINUTES })).rejects.toMatchObject({ option: "minTtlMs" });
    expect(endpoint.requests).toHaveLength(1);
    clock.advance(1_001);
    expect((await subject.getToken({ minTtlMs: TWO_MINUTES })).value).toBe(fakeToken(2));
  });

  it("hides no longer life that another process bought", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.sharing();
    endpoint.expiresIn = 60;
    await expect(subject.getToken({ minTtlMs: TWO_MINUTES })).rejects.toMatchObject({ option: "minTtlMs" });
    endpoint.expiresIn = 86_400;
    const longer = await test.current.sharing().getToken({ forceRefresh: true });
    expect((await subject.getToken({ minTtlMs: TWO_MINUTES })).value).toBe(longer.value);
    clock.advance(24 * HOUR - 100_000);
    expect((await subject.getToken({ minTtlMs: TWO_MINUTES })).value).toBe(fakeToken(3));
    expect(endpoint.requests).toHaveLength(3);
  });

  it("holds for a token bought with a new secret too: it is not handed out when it is too short", async () => {
    const { endpoint } = test.current;
    let secret = "an-older-secret";
    const subject = test.current.sharing({ clientSecret: () => secret });
    endpoint.expiresIn = 60;
    await expect(subject.getToken({ minTtlMs: TWO_MINUTES })).rejects.toMatchObject({ option: "minTtlMs" });
    endpoint.fallback = json(401, { error: "access_denied" });
    await expect(subject.getToken({ forceRefresh: true })).rejects.toMatchObject({ status: 401 });
    endpoint.fallback = undefined;
    secret = "a-newer-secret";
    await expect(subject.getToken({ minTtlMs: TWO_MINUTES })).rejects.toMatchObject({ option: "minTtlMs" });
    expect(endpoint.requests).toHaveLength(3);
  });

  it("is corrected by a longer life that another process bought", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.sharing();
    await subject.getToken();
    endpoint.expiresIn = 2 * 86_400;
    const longer = await test.current.sharing().getToken({ forceRefresh: true });
    clock.advance(24 * HOUR - 600_000);
    await subject.getToken();
    await test.current.told("token-shared");
    expect((await subject.getToken()).value).toBe(longer.value);
    expect((await subject.getToken({ minTtlMs: 30 * HOUR })).value).toBe(fakeToken(3));
  });
});
