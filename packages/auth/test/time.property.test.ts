import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../src/index.ts";
import { quiet } from "./support/activity.ts";
import { customerOf, Seller, settlesAtOnce, turn, WalkingClock } from "./support/seller.ts";
import { SharedCache } from "./support/shared-cache.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 8_766 * HOUR;

const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const life = fc.oneof(fc.integer({ min: MINUTE, max: HOUR }), fc.integer({ min: HOUR, max: 720 * HOUR }));
const part = fc.double({ min: 0, max: 0.4, noNaN: true });

const marginOf = (lifetimeMs: number): number => Math.min(10_000, 0.05 * lifetimeMs);
const windowOf = (lifetimeMs: number, drawn: number): number =>
  Math.max(Math.min(0.2 * lifetimeMs, 30 * MINUTE) * (1 - 0.5 * drawn), 2 * marginOf(lifetimeMs));

function market(lifetimeMs: number): { clock: WalkingClock; seller: Seller; cache: SharedCache } {
  const clock = new WalkingClock();
  const goods = ({ number }: { number: number }) => ({
    value: `token-${number}`,
    expiresIn: String(lifetimeMs / 1000),
  });
  return { clock, seller: new Seller(clock, goods), cache: new SharedCache(clock) };
}

/** The clock of another machine: the same time goes by, but its wall clock is off and its monotonic one began elsewhere. */
function elsewhere(clock: Clock, wallOffMs: number, startedMs: number): Clock {
  return {
    now: () => clock.now() + wallOffMs,
    monotonicNow: () => clock.monotonicNow() + startedMs,
    schedule: (callback, delayMs, options) => clock.schedule(callback, delayMs, options),
  };
}

/** Moves the clock from timer to timer until the promise has settled. */
async function settled<T>(clock: WalkingClock, promise: Promise<T>): Promise<T> {
  let done = false;
  const end = (): void => {
    done = true;
  };
  promise.then(end, end);
  for (;;) {
    await quiet();
    if (done) return promise;
    clock.advanceToNextTimer();
  }
}

const leftOf = (value: string, lifetimeMs: number, seller: Seller, clock: Clock): number =>
  (seller.sales.find((sale) => sale.value === value)?.at ?? Number.NaN) + lifetimeMs - clock.monotonicNow();

describe("two processes whose wall clocks differ", () => {
  it("share one token and renew it once, whoever is due first", async () => {
    const off = fc.constantFrom(-HOUR, -10 * MINUTE, -1, 0, 10 * MINUTE, HOUR);
    await fc.assert(
      fc.asyncProperty(
        life,
        off,
        fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.floor),
        fc.tuple(chance, chance),
        fc.array(part, { minLength: 10, maxLength: 20 }),
        async (lifetimeMs, offMs, startedMs, drawn, gaps) => {
          const { clock, seller, cache } = market(lifetimeMs);
          const pair = [clock, elsewhere(clock, offMs, startedMs)].map((own, index) =>
            customerOf(seller, clock, { clock: own, cache, random: () => drawn[index] ?? 0 }),
          );
          for (const gap of gaps) {
            await clock.walk(gap * lifetimeMs);
            pair.reverse();
            const calls = pair.map((each) =>
              each.getToken().then(({ value }) => leftOf(value, lifetimeMs, seller, clock)),
            );
            for (const leftMs of await settled(clock, Promise.all(calls)))
              expect(leftMs).toBeGreaterThan(marginOf(lifetimeMs));
            await quiet();
          }
          const freshMs = lifetimeMs - Math.max(...drawn.map((each) => windowOf(lifetimeMs, each)));
          for (const [index, { at }] of seller.sales.entries()) {
            const before = seller.sales[index - 1];
            if (before !== undefined) expect(at - before.at).toBeGreaterThanOrEqual(freshMs - 1e-3);
          }
          await settled(clock, Promise.all(pair.map((each) => each.close())));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("by years give a token the life that the store counts, no more than it had at first", async () => {
    const years = fc.integer({ min: -10 * YEAR, max: 10 * YEAR });
    await fc.assert(
      fc.asyncProperty(
        life,
        fc.tuple(years, years),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        async (lifetimeMs, [writerOffMs, readerOffMs], elapsed, drift) => {
          const { clock, seller, cache } = market(lifetimeMs);
          const [writes, reads] = [elsewhere(clock, writerOffMs, 5), elsewhere(clock, readerOffMs, 7e8)];
          const writer = customerOf(seller, clock, { cache, clock: writes });
          await writer.getToken();
          clock.advance(Math.floor(elapsed * lifetimeMs));
          const storeLeftMs = Math.floor((lifetimeMs - clock.monotonicNow()) * (1 + drift));
          for (const [key, entry] of cache.entries)
            cache.entries.set(key, { ...entry, endsAt: clock.monotonicNow() + storeLeftMs });
          const reader = customerOf(seller, clock, { cache, clock: reads });
          const token = await reader.getToken();
          const expectedMs = Math.min(storeLeftMs, lifetimeMs);
          if (expectedMs > marginOf(lifetimeMs)) {
            expect(seller.sales).toHaveLength(1);
            // Epoch times are whole milliseconds, rounded down.
            expect(Math.abs(token.expiresAt - reads.now() - expectedMs)).toBeLessThanOrEqual(1);
          } else expect(seller.sales).toHaveLength(2);
          await writer.close();
          await reader.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a wall clock that is moved", () => {
  const steps = fc.constantFrom(-HOUR, -10 * MINUTE, 10 * MINUTE, HOUR);
  const moves = fc.array(fc.record({ gap: part, stepMs: fc.option(steps, { nil: 0, freq: 3 }) }), {
    minLength: 15,
    maxLength: 30,
  });

  interface Walk {
    readonly served: readonly string[];
    readonly boughtAt: readonly number[];
  }

  /** Calls after each gap; `mayStep` says whether the wall clock is moved before that. */
  async function walk(
    lifetimeMs: number,
    drawn: number,
    path: readonly { gap: number; stepMs: number }[],
    mayStep: (aheadMs: number) => boolean,
  ): Promise<Walk & { stepsForwardAt: readonly number[] }> {
    const { clock, seller } = market(lifetimeMs);
    const subject = customerOf(seller, clock, { random: () => drawn });
    const [served, stepsForwardAt] = [[] as string[], [] as number[]];
    let [aheadMs, sales] = [0, 0];
    for (const { gap, stepMs } of path) {
      if (sales !== seller.sales.length) [aheadMs, sales] = [0, seller.sales.length];
      if (stepMs !== 0 && mayStep(aheadMs + stepMs)) {
        aheadMs += stepMs;
        clock.jumpWallClock(stepMs);
        if (stepMs > 0) stepsForwardAt.push(clock.monotonicNow());
      }
      clock.advance(gap * lifetimeMs);
      const last = seller.sales.at(-1);
      const call = subject.getToken();
      if (last !== undefined && leftOf(last.value, lifetimeMs, seller, clock) > marginOf(lifetimeMs))
        expect(await settlesAtOnce(call)).toBe(true);
      const { value } = await call;
      expect(leftOf(value, lifetimeMs, seller, clock)).toBeGreaterThan(marginOf(lifetimeMs));
      served.push(value);
      await turn();
    }
    await subject.close();
    return { served, boughtAt: seller.sales.map(({ at }) => at), stepsForwardAt };
  }

  it("changes neither what is bought nor what is served, as long as it does not pass the end of a token before that is due", async () => {
    await fc.assert(
      fc.asyncProperty(life, chance, moves, async (lifetimeMs, drawn, path) => {
        const still = await walk(lifetimeMs, drawn, path, () => false);
        const moved = await walk(lifetimeMs, drawn, path, (aheadMs) => aheadMs < windowOf(lifetimeMs, drawn));
        expect([moved.served, moved.boughtAt]).toEqual([still.served, still.boughtAt]);
      }),
      { numRuns: 60 },
    );
  });

  it("costs at most one token per step forward, and keeps nobody waiting", async () => {
    await fc.assert(
      fc.asyncProperty(life, chance, moves, async (lifetimeMs, drawn, path) => {
        const { boughtAt, stepsForwardAt } = await walk(lifetimeMs, drawn, path, () => true);
        const freshMs = lifetimeMs - windowOf(lifetimeMs, drawn);
        const early = boughtAt
          .map((at, index) => [boughtAt[index - 1] ?? Number.NEGATIVE_INFINITY, at] as const)
          .filter(([before, at]) => at - before < freshMs - 1e-3);
        for (const [before, at] of early)
          expect(stepsForwardAt.some((step) => step >= before && step <= at)).toBe(true);
        expect(early.length).toBeLessThanOrEqual(stepsForwardAt.length);
      }),
      { numRuns: 60 },
    );
  });

  it("costs nothing where a shared cache knows better", async () => {
    await fc.assert(
      fc.asyncProperty(life, chance, moves, async (lifetimeMs, drawn, path) => {
        const { clock, seller, cache } = market(lifetimeMs);
        const subject = customerOf(seller, clock, { cache, random: () => drawn });
        for (const { gap, stepMs } of path) {
          clock.jumpWallClock(stepMs);
          clock.advance(gap * lifetimeMs);
          const { value } = await subject.getToken();
          expect(leftOf(value, lifetimeMs, seller, clock)).toBeGreaterThan(marginOf(lifetimeMs));
          await quiet();
        }
        for (const [index, { at }] of seller.sales.entries()) {
          const before = seller.sales[index - 1];
          const freshMs = lifetimeMs - windowOf(lifetimeMs, drawn);
          if (before !== undefined) expect(at - before.at).toBeGreaterThanOrEqual(freshMs - 1e-3);
        }
        await subject.close();
      }),
      { numRuns: 30 },
    );
  });
});
