import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { Flight } from "../src/provider/flight.ts";

/** A flight whose work ends as the test says. */
function flight(): {
  flight: Flight<string>;
  land(value: string): void;
  crash(error: Error): void;
  commit(): void;
  signal(): AbortSignal;
} {
  let controls: [(value: string) => void, (error: Error) => void, () => void, AbortSignal] | undefined;
  const made = new Flight<string>(
    (signal, commit) =>
      new Promise((resolve, reject) => {
        controls = [resolve, reject, commit, signal];
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  if (controls === undefined) throw new Error("The work has not begun.");
  const [land, crash, commit, signal] = controls;
  return { flight: made, land, crash, commit, signal: () => signal };
}

const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const gone = new Error("gone");

describe("a flight", () => {
  it("goes on while one of its waiters is left, and ends with the last", async () => {
    const { flight: subject, signal } = flight();
    const leavers = [new AbortController(), new AbortController(), new AbortController()];
    const waiting = leavers.map((leaver) => outcome(subject.join(leaver.signal)));
    for (const leaver of leavers.slice(1)) leaver.abort(gone);
    expect(await Promise.all(waiting.slice(1))).toEqual([gone, gone]);
    expect([signal().aborted, subject.abandoned]).toEqual([false, false]);
    leavers[0]?.abort(gone);
    expect(await waiting[0]).toBe(gone);
    expect([signal().aborted, signal().reason, subject.abandoned]).toEqual([true, gone, true]);
  });

  it("goes on for a waiter without a signal, whoever leaves", async () => {
    const { flight: subject, land, signal } = flight();
    const leaver = new AbortController();
    const staying = subject.join(undefined);
    const leaving = outcome(subject.join(leaver.signal));
    leaver.abort(gone);
    expect(await leaving).toBe(gone);
    expect(signal().aborted).toBe(false);
    land("token");
    expect(await staying).toBe("token");
  });

  it("goes on without any waiter once it is committed", async () => {
    const { flight: subject, commit, land, signal } = flight();
    const leaver = new AbortController();
    const leaving = outcome(subject.join(leaver.signal));
    commit();
    leaver.abort(gone);
    expect(await leaving).toBe(gone);
    expect([signal().aborted, subject.abandoned]).toEqual([false, false]);
    land("token");
    expect(await subject.result).toBe("token");
  });

  it("ends at once when it is told to, committed or not", async () => {
    const { flight: subject, commit } = flight();
    commit();
    const waiting = outcome(subject.join(undefined));
    subject.abort(gone);
    expect(await waiting).toBe(gone);
    expect(subject.abandoned).toBe(true);
  });

  it("takes nobody on board whose signal has fired", async () => {
    const { flight: subject, land } = flight();
    expect(await outcome(subject.join(AbortSignal.abort(gone)))).toBe(gone);
    let waiters: number | undefined;
    subject.whenSettled((count) => {
      waiters = count;
    });
    land("token");
    await subject.result;
    await Promise.resolve();
    expect(waiters).toBe(0);
  });

  it("leaves nothing on the signals of its waiters", async () => {
    const { signal } = new AbortController();
    for (const failing of [false, true]) {
      const { flight: subject, land, crash } = flight();
      const waiting = outcome(subject.join(signal));
      expect(getEventListeners(signal, "abort")).toHaveLength(1);
      if (failing) crash(new Error("down"));
      else land("token");
      await waiting;
      await new Promise((resolve) => setImmediate(resolve));
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    }
  });

  it.each([false, true])("counts all who ever waited, those who left too (failing: %s)", async (failing) => {
    const { flight: subject, land, crash } = flight();
    const leaver = new AbortController();
    const waiting = [subject.join(leaver.signal), subject.join(undefined), subject.join(undefined)].map(outcome);
    let waiters: number | undefined;
    subject.whenSettled((count) => {
      waiters = count;
    });
    leaver.abort(gone);
    if (failing) crash(new Error("down"));
    else land("token");
    await Promise.all(waiting);
    expect(waiters).toBe(3);
  });

  it("that fails without a waiter is no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", note);
    flight().crash(new Error("down"));
    await new Promise((resolve) => setTimeout(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});
