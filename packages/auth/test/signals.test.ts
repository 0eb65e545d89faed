import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { MAX_TIMER_MS, sleep, systemClock, untilAborted } from "../src/index.ts";
import { quiet } from "./support/activity.ts";
import { useHarness } from "./support/harness.ts";
import { ManualClock } from "./support/manual-clock.ts";

const test = useHarness();
const gone = new Error("gone");
const never = new Promise<never>(() => {});
const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("untilAborted", () => {
  it("waits for nothing when the signal has fired before", async () => {
    expect(await outcome(untilAborted(never, AbortSignal.abort(gone)))).toBe(gone);
  });

  it.each([false, true])("leaves no listener behind (failing: %s)", async (failing) => {
    const { signal } = new AbortController();
    await outcome(untilAborted(failing ? Promise.reject(gone) : Promise.resolve("done"), signal));
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("sleep", () => {
  it("does not begin when the signal has fired before", async () => {
    const clock = new ManualClock();
    expect(await outcome(sleep(clock, 1_000, AbortSignal.abort(gone)))).toBe(gone);
    expect(clock.pending).toBe(0);
  });

  it("leaves neither timer nor listener behind, whatever ends it", async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const waking = sleep(clock, 1_000, controller.signal, (wake) => wake());
    await waking;
    const sleeping = sleep(clock, 1_000, controller.signal);
    clock.advance(1_000);
    await sleeping;
    expect([clock.pending, getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
    const leaving = outcome(sleep(clock, 1_000, controller.signal));
    controller.abort(gone);
    expect(await leaving).toBe(gone);
    expect([clock.pending, getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
  });
});

describe("the clock of the machine", () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

  it("keeps the process alive for what somebody waits for, and for nothing else", () => {
    const before = timers();
    const cancel = systemClock.schedule(() => {}, 60_000);
    expect(timers()).toBe(before + 1);
    cancel();
    expect(timers()).toBe(before);
    const cancelBackground = systemClock.schedule(() => {}, 60_000, { background: true });
    expect(timers()).toBe(before);
    cancelBackground();
  });

  it("does not fire at once what is due in more than 24.8 days", async () => {
    let fired = false;
    const cancel = systemClock.schedule(() => {
      fired = true;
    }, 2 * MAX_TIMER_MS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    cancel();
    expect(fired).toBe(false);
  });
});

describe("a caller's signal", () => {
  it("that lives as long as the process gathers no listeners", async () => {
    const { clock } = test.current;
    const { signal } = new AbortController();
    const subject = test.current.sharing();
    for (let call = 0; call < 5; call += 1) {
      await subject.getToken({ signal });
      await subject.getToken({ signal, forceRefresh: true });
      clock.advance(24 * 3_600_000);
    }
    await quiet();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("that has fired costs no request and no cache call, forced or not", async () => {
    const { cache, endpoint } = test.current;
    const subject = test.current.sharing();
    const signal = AbortSignal.abort(gone);
    expect(await outcome(subject.getToken({ signal }))).toBe(gone);
    expect(await outcome(subject.getToken({ signal, forceRefresh: true }))).toBe(gone);
    await quiet();
    expect([endpoint.requests.length, cache.calls.length]).toEqual([0, 0]);
  });
});
