import { describe, expect, it } from "vitest";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

/** What a machine that slept sees: its monotonic clock stood still, its wall clock did not. */
function sleepMachine(ms: number): void {
  test.current.clock.jumpWallClock(ms);
}

describe("a machine that slept past the end of its token", () => {
  it("renews it within a second of use, and keeps nobody waiting", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const token = await subject.getToken();
    await subject.getToken();
    sleepMachine(30 * HOUR);
    clock.advance(1_000);
    expect(await subject.getToken()).toBe(token);
    await test.current.told("token-purchased", 2);
    expect((await subject.getToken()).value).toBe(fakeToken(2));
    clock.advance(2_000);
    await subject.getToken();
    expect(endpoint.requests).toHaveLength(2);
  });

  it("takes the token that others bought meanwhile, though by its own count it ends sooner", async () => {
    const { cache, clock, endpoint } = test.current;
    const slept = test.current.sharing();
    await slept.getToken();
    clock.advance(1_000);
    cache.entries.clear();
    endpoint.expiresIn = 3_600;
    const bought = await test.current.sharing().getToken();
    sleepMachine(30 * HOUR);
    await slept.getToken();
    await test.current.told("token-shared");
    expect((await slept.getToken()).value).toBe(bought.value);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("buys nothing when the shared cache still holds the token: then only the wall clock was moved", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.sharing();
    const token = await subject.getToken();
    await subject.getToken();
    sleepMachine(30 * HOUR);
    clock.advance(1_000);
    await subject.getToken();
    await test.current.told("token-shared");
    for (let second = 0; second < 100; second += 1) {
      clock.advance(1_000);
      expect((await subject.getToken()).value).toBe(token.value);
    }
    expect(test.current.count("token-shared")).toBe(1);
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe("a wall clock that is moved, but not past the token's end", () => {
  it.each([10 * 60_000, -10 * 60_000, 20 * HOUR, -1_000 * HOUR])("by %d ms changes nothing", async (ms) => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    const token = await subject.getToken();
    for (let step = 0; step < 3; step += 1) {
      sleepMachine(step === 1 ? -ms : ms);
      clock.advance(1_000);
      expect(await subject.getToken()).toBe(token);
    }
    expect(test.current.count("token-reused")).toBe(0);
    expect(endpoint.requests).toHaveLength(1);
  });
});
