import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TokenProvider } from "../src/index.ts";
import { customerOf, Seller, turn, WalkingClock } from "./support/seller.ts";

/** What chance brings: the least, something, nearly the most. */
const chance = fc.oneof(fc.constantFrom(0, 0.999_999), fc.double({ min: 0, max: 0.999_999, noNaN: true }));

/** Lives in milliseconds. */
const life = fc.oneof(fc.integer({ min: 1_000, max: 3_600_000 }), fc.integer({ min: 3_600_000, max: 30 * 86_400_000 }));

const fraction = fc.constantFrom(0, 0.2, 0.5, 0.9);

/** Gaps between calls, in milliseconds: shorter than any pause, than most, and longer. */
const gaps = fc
  .constantFrom(100, 1_000, 5_000, 60_000)
  .chain((max) => fc.array(fc.integer({ min: 1, max }), { minLength: 100, maxLength: 150 }));

const marginOf = (lifetimeMs: number): number => Math.min(10_000, 0.05 * lifetimeMs);

const windowOf = (lifetimeMs: number, part: number, drawn: number): number =>
  Math.max(Math.min(lifetimeMs * part, 1_800_000) * (1 - 0.5 * drawn), 2 * marginOf(lifetimeMs));

/** The documented pause after the n-th attempt in a row that was of no use: half a second at first, doubling, up to a minute, by chance. */
const pauseOf = (attempt: number, drawn: number): number =>
  250 + (Math.min(500 * 2 ** (attempt - 1), 60_000) - 250) * drawn;

/** The bound: the attempts of who calls at these times and makes one as soon as the pause after the last has passed. */
function attemptsAmong(times: readonly number[], pauseAfter: (attempt: number) => number): number {
  let attempts = 0;
  let nextAt = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    if (at < nextAt - 1e-6) continue;
    attempts += 1;
    nextAt = at + pauseAfter(attempts);
  }
  return attempts;
}

/** Calls once after each gap while `goOn` says so, has each outcome checked on the spot, and returns when the calls were made. */
async function callAlong(
  pauses: readonly number[],
  clock: WalkingClock,
  subject: TokenProvider,
  check: (value: unknown) => void,
  goOn: (nextAt: number) => boolean = () => true,
): Promise<number[]> {
  const times: number[] = [];
  for (const pauseMs of pauses) {
    if (!goOn(clock.monotonicNow() + pauseMs)) break;
    await clock.walk(pauseMs);
    times.push(clock.monotonicNow());
    const call = subject.getToken();
    await turn();
    check((await call).value);
  }
  return times;
}

describe("a token endpoint that", () => {
  it("hands back the token it sold before, with what is left of it, is asked once per pause", async () => {
    await fc.assert(
      fc.asyncProperty(life, fraction, chance, gaps, async (lifetimeMs, part, drawn, pauses) => {
        const clock = new WalkingClock();
        const seller = new Seller(clock, ({ at }) => ({ value: "same", expiresIn: String((lifetimeMs - at) / 1000) }));
        const subject = customerOf(seller, clock, { random: () => drawn, refresh: { fraction: part } });
        await subject.getToken();
        clock.advance(lifetimeMs - windowOf(lifetimeMs, part, drawn));
        const check = (value: unknown): void => expect(value).toBe("same");
        const times = await callAlong(pauses, clock, subject, check, (at) => at < lifetimeMs - marginOf(lifetimeMs));
        expect(seller.sales.length).toBeLessThanOrEqual(1 + attemptsAmong(times, (attempt) => pauseOf(attempt, drawn)));
        await subject.close();
      }),
      { numRuns: 20 },
    );
  });

  it("sells its old token as if it were new is asked once per life that it states", async () => {
    await fc.assert(
      fc.asyncProperty(life, fraction, chance, gaps, async (lifetimeMs, part, drawn, pauses) => {
        const clock = new WalkingClock();
        const seller = new Seller(clock, () => ({ value: "same", expiresIn: String(lifetimeMs / 1000) }));
        const subject = customerOf(seller, clock, { random: () => drawn, refresh: { fraction: part } });
        const times = await callAlong(pauses, clock, subject, (value) => expect(value).toBe("same"));
        const freshMs = lifetimeMs - windowOf(lifetimeMs, part, drawn);
        expect(seller.sales.length).toBeLessThanOrEqual(attemptsAmong(times, () => freshMs));
        await subject.close();
      }),
      { numRuns: 15 },
    );
  });

  it("sells but tokens that end sooner than the one in hand is asked once per pause, and nobody gets one of them", async () => {
    const longLife = fc.integer({ min: 600_000, max: 30 * 86_400_000 });
    const shortLife = fc.integer({ min: 1, max: 1_000 });
    await fc.assert(
      fc.asyncProperty(longLife, shortLife, chance, gaps, async (lifetimeMs, shortMs, drawn, pauses) => {
        const clock = new WalkingClock();
        const seller = new Seller(clock, ({ number }) => ({
          value: `token-${number}`,
          expiresIn: String((number === 1 ? lifetimeMs : shortMs) / 1000),
        }));
        const subject = customerOf(seller, clock, { random: () => drawn });
        await subject.getToken();
        clock.advance(lifetimeMs - windowOf(lifetimeMs, 0.2, drawn));
        const check = (value: unknown): void => expect(value).toBe("token-1");
        const times = await callAlong(pauses, clock, subject, check, (at) => at < lifetimeMs - 10_000 - shortMs);
        expect(seller.sales.length).toBeLessThanOrEqual(1 + attemptsAmong(times, (attempt) => pauseOf(attempt, drawn)));
        await subject.close();
      }),
      { numRuns: 20 },
    );
  });

  it("sells tokens that are due when they arrive is asked once per pause", async () => {
    const slowMs = 8_000;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60_000, max: 75_000 }), chance, async (lifetimeMs, drawn) => {
        const clock = new WalkingClock();
        const seller = new Seller(clock, ({ number }) => ({
          value: `token-${number}`,
          expiresIn: String(lifetimeMs / 1000),
        }));
        seller.latencyMs = slowMs;
        const subject = customerOf(seller, clock, { random: () => drawn, refresh: { fraction: 0.9, jitter: 0 } });
        const first = subject.getToken();
        await clock.walk(slowMs);
        await first;
        const times = await callAlong(Array(240).fill(250), clock, subject, (value) =>
          expect(value).toMatch(/^token-/),
        );
        const most = attemptsAmong(times, (attempt) => slowMs + pauseOf(attempt, drawn));
        expect(seller.sales.length).toBeLessThanOrEqual(1 + most);
        await subject.close();
      }),
      { numRuns: 8 },
    );
  });

  it("sells tokens that are dead when they arrive is asked once per pause, of at most 5 s, by callers without a token", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8_000 }), chance, gaps, async (lifetimeMs, drawn, pauses) => {
        const clock = new WalkingClock();
        const seller = new Seller(clock, ({ number }) => ({
          value: `token-${number}`,
          expiresIn: String(lifetimeMs / 1000),
        }));
        seller.latencyMs = lifetimeMs;
        const subject = customerOf(seller, clock, { random: () => drawn });
        const [codes, times, calls] = [new Set<unknown>(), [] as number[], [] as Promise<unknown>[]];
        for (const pauseMs of pauses) {
          await clock.walk(pauseMs);
          times.push(clock.monotonicNow());
          calls.push(subject.getToken().catch((error: { code: unknown }) => codes.add(error.code)));
          await turn();
        }
        await clock.walk(lifetimeMs);
        await Promise.all(calls);
        expect([...codes]).toEqual(["APIERA_TOKEN_RESPONSE"]);
        const most = attemptsAmong(times, (attempt) => lifetimeMs + Math.min(pauseOf(attempt, drawn), 5_000));
        expect(seller.sales.length).toBeLessThanOrEqual(most);
        await subject.close();
      }),
      { numRuns: 20 },
    );
  });

  it("sells tokens that live ever shorter is asked once per life, or pause where that is shorter, and all get a valid one", async () => {
    const shrinking = fc.double({ min: 0.3, max: 0.95, noNaN: true });
    await fc.assert(
      fc.asyncProperty(life, shrinking, fraction, chance, gaps, async (longestMs, shrink, part, drawn, pauses) => {
        const clock = new WalkingClock();
        const lifeOf = (number: number): number => Math.max(1_000, Math.round(longestMs * shrink ** number));
        const seller = new Seller(clock, ({ number }) => ({
          value: `token-${number}`,
          expiresIn: String(lifeOf(number) / 1000),
        }));
        const subject = customerOf(seller, clock, { random: () => drawn, refresh: { fraction: part } });
        await callAlong(pauses, clock, subject, (value) => {
          const sold = seller.sales.findIndex((sale) => sale.value === value);
          const leftMs = (seller.sales[sold]?.at ?? Number.NaN) + lifeOf(sold + 1) - clock.monotonicNow();
          expect(leftMs).toBeGreaterThan(marginOf(lifeOf(sold + 1)) - 1e-6);
        });
        for (const [index, { at }] of seller.sales.entries()) {
          const before = seller.sales[index - 1];
          const freshMs = lifeOf(index) - windowOf(lifeOf(index), part, drawn);
          if (before !== undefined) expect(at - before.at).toBeGreaterThanOrEqual(Math.min(freshMs, 250) - 1e-6);
        }
        await subject.close();
      }),
      { numRuns: 15 },
    );
  });
});
