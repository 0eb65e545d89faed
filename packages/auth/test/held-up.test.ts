import { describe, expect, it } from "vitest";
import type { Clock } from "../src/index.ts";
import { until, useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const LIMIT_MS = 1_000;

/** The clock of a process whose timers for cache calls fire late, once, as they do when the machine has too much else to do. */
function heldUp(lateMs: number): Clock {
  const { clock } = test.current;
  let left = 1;
  return {
    now: () => clock.now(),
    monotonicNow: () => clock.monotonicNow(),
    schedule(callback, delayMs) {
      const late = delayMs === LIMIT_MS && left-- > 0;
      return clock.schedule(callback, late ? delayMs + lateMs : delayMs);
    },
  };
}

/** Has the first look into the cache answered after so long. */
function answerFirstLookAfter(ms: number): void {
  const { cache, clock } = test.current;
  let looks = 0;
  cache.before = (operation) => {
    if (operation !== "get" || looks++ > 0) return undefined;
    return new Promise((resolve) => clock.schedule(resolve, ms));
  };
}

describe("a process that was held up itself", () => {
  it("gives the cache the time it lost, and takes the answer", async () => {
    const { clock, endpoint } = test.current;
    await test.current.sharing().getToken();
    answerFirstLookAfter(1_700);
    const token = test.current.sharing({ clock: heldUp(400), cacheTimeoutMs: LIMIT_MS }).getToken();
    await until(() => clock.pending === 2);
    clock.advance(1_700);
    expect((await token).value).toBe(fakeToken(1));
    expect(test.current.count("cache-failed")).toBe(0);
    expect(endpoint.requests).toHaveLength(1);
  });

  it.each([
    [400, 1_800],
    [60_000, 62_000],
    [10, 1_010],
  ])("by %d ms gives up after %d ms all the same", async (lateMs, endsAtMs) => {
    const { clock } = test.current;
    answerFirstLookAfter(1_000_000);
    const token = test.current.sharing({ clock: heldUp(lateMs), cacheTimeoutMs: LIMIT_MS }).getToken();
    await until(() => clock.pending === 2);
    clock.advance(endsAtMs - 1);
    expect(test.current.count("cache-failed")).toBe(0);
    clock.advance(1);
    expect((await token).value).toBe(fakeToken(1));
    expect(test.current.count("cache-failed")).toBe(1);
  });
});
