import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ConfigurationError, MAX_TIMER_MS, systemClock } from "../src/index.ts";
import { customerOf, Seller, settlesAtOnce, turn, WalkingClock } from "./support/seller.ts";

const DAY = 86_400;

/** Lives in seconds: of every order of magnitude from 1 s to 30 days, whole and broken, and those where arithmetic likes to fail. */
const lifeInSeconds = fc.oneof(
  fc.double({ min: 0, max: Math.log(30 * DAY), noNaN: true }).map(Math.exp),
  fc.double({ min: 0, max: Math.log(30 * DAY), noNaN: true }).map((power) => Math.round(Math.exp(power))),
  fc.constantFrom(0.05, 0.5, 1, 1.5, 9.999, 10, 60, 199.999, 200, 200.001, 300, 24.8 * DAY, 25 * DAY, 30 * DAY),
  fc.constantFrom(-1, -0.001, 0, 0.001, 1).map((off) => 2_147_483.647 + off),
);

const refreshOptions = fc.record({
  fraction: fc.oneof(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.constantFrom(0, 0.2, 0.9)),
  maxMs: fc.oneof(fc.constantFrom(0, 1_800_000, Number.MAX_SAFE_INTEGER), fc.integer({ min: 0, max: 1e9 })),
  jitter: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1)),
});

/** Gaps between calls in parts of a life: many calls in a life, calls lives apart, calls at the same moment, and around the end of a life. */
const gaps = fc.oneof(
  fc.array(fc.double({ min: 0, max: 0.03, noNaN: true }), { minLength: 40, maxLength: 80 }),
  fc.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 5, maxLength: 15 }),
  fc.array(fc.oneof(fc.constant(0), fc.constantFrom(0.05, 0.5, 0.9, 0.95, 1)), { minLength: 10, maxLength: 40 }),
);

const walks = fc.record({
  seconds: lifeInSeconds,
  refresh: refreshOptions,
  gaps,
  /** What chance brings. */
  chance: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  /** Time an answer takes, in parts of a life. */
  latency: fc.constantFrom(0, 0, 0.001, 0.04, 0.2),
});

interface Market {
  readonly clock: WalkingClock;
  readonly seller: Seller;
  readonly lifetimeMs: number;
}

/** A seller of numbered tokens that all live equally long. Its latency stays below the time limit of a request. */
function open(seconds: number, latency: number): Market {
  const clock = new WalkingClock();
  const seller = new Seller(clock, ({ number }) => ({ value: `token-${number}`, expiresIn: JSON.stringify(seconds) }));
  seller.latencyMs = Math.min(seconds * 1000 * latency, 9_000);
  return { clock, seller, lifetimeMs: seconds * 1000 };
}

/** The documented bound: less than this is never left of a token that is handed out. */
const marginOf = (lifetimeMs: number): number => Math.min(10_000, 0.05 * lifetimeMs);

/** The documented window: so long before its end a token is renewed. */
function windowOf(
  lifetimeMs: number,
  { fraction, maxMs, jitter }: { fraction: number; maxMs: number; jitter: number },
  chance: number,
): number {
  return Math.max(Math.min(lifetimeMs * fraction, maxMs) * (1 - jitter * chance), 2 * marginOf(lifetimeMs));
}

/** What is left of a token by the seller's account. */
function leftOf(value: string, { clock, seller, lifetimeMs }: Market): number {
  const sale = seller.sales.find((each) => each.value === value);
  return sale === undefined ? Number.NaN : sale.at + lifetimeMs - clock.monotonicNow();
}

/**
 * What must be left of a token handed out now to a caller who asks for nothing in particular: more than the margin. Where less is left of the one in hand, and the next one
 * takes longer than half of that, the caller gets the half.
 */
function leastLeft({ clock, seller, lifetimeMs }: Market): number {
  const now = clock.monotonicNow();
  const arrived = seller.sales.filter(({ at }) => at + seller.latencyMs <= now).at(-1);
  const onItsWay = seller.sales.find(({ at }) => at + seller.latencyMs > now);
  const restMs = arrived === undefined ? 0 : arrived.at + lifetimeMs - now;
  const nextInMs = onItsWay === undefined ? seller.latencyMs : onItsWay.at + seller.latencyMs - now;
  const leastMs = Math.max(restMs / 2, marginOf(lifetimeMs) / 10);
  const isEnding = restMs > marginOf(lifetimeMs) / 10 && restMs <= marginOf(lifetimeMs);
  return isEnding && nextInMs >= restMs - leastMs ? leastMs : marginOf(lifetimeMs);
}

/** One purchase, and then at most one per part of a life in which a token is not yet renewed: 1 + T / (L - window). */
function expectPurchasesBounded({ seller, lifetimeMs }: Market, windowMs: number): void {
  const stretchMs = (seller.sales.at(-1)?.at ?? 0) - (seller.sales[0]?.at ?? 0);
  expect(seller.sales.length).toBeLessThanOrEqual(1 + stretchMs / (lifetimeMs - windowMs) + 1e-6);
}

describe("whatever a token's life, the refresh options and the calls", () => {
  it("purchases keep to their bound, and nothing is handed out that dies on its way", async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ seconds, refresh, gaps: pauses, chance, latency }) => {
        const market = open(seconds, latency);
        const { clock, seller, lifetimeMs } = market;
        const subject = customerOf(seller, clock, { refresh, random: () => chance });
        const windowMs = windowOf(lifetimeMs, refresh, chance);
        for (const gap of pauses) {
          await clock.walk(gap * lifetimeMs);
          const before = seller.sales.length;
          const last = seller.sales.at(-1);
          const isOnItsWay = last !== undefined && last.at + seller.latencyMs > clock.monotonicNow();
          const leftMs = last === undefined || isOnItsWay ? undefined : leftOf(last.value, market);
          const leastMs = leastLeft(market);
          const call = subject.getToken().then(({ value }) => leftOf(value, market));
          if (leftMs !== undefined && leftMs > marginOf(lifetimeMs)) expect(await settlesAtOnce(call)).toBe(true);
          else await clock.walk(seller.latencyMs);
          expect(await call).toBeGreaterThan(leastMs - 1e-6);
          await turn();
          if (leftMs === undefined || Math.abs(leftMs - windowMs) < 1e-3) continue;
          // A token that was due already when it came is followed by a pause.
          if (leftMs > windowMs || seller.latencyMs < lifetimeMs - windowMs)
            expect(seller.sales.length - before).toBe(leftMs < windowMs ? 1 : 0);
        }
        expectPurchasesBounded(market, windowMs);
        expect(clock.longestDelayMs).toBeLessThanOrEqual(MAX_TIMER_MS);
        await subject.close();
      }),
      { numRuns: 100 },
    );
  });

  it("who asks for minTtlMs gets it or is told that no token has it", async () => {
    await fc.assert(
      fc.asyncProperty(
        walks,
        fc.array(fc.option(fc.double({ min: 0, max: 1.1, noNaN: true }), { nil: undefined }), { minLength: 1 }),
        async ({ seconds, refresh, gaps: pauses, chance, latency }, asks) => {
          const market = open(seconds, latency);
          const { clock, seller, lifetimeMs } = market;
          const subject = customerOf(seller, clock, { refresh, random: () => chance });
          let mostAsked = 0;
          for (const [index, gap] of pauses.entries()) {
            await clock.walk(gap * lifetimeMs);
            const ask = asks[index % asks.length];
            const minTtlMs = ask === undefined ? undefined : ask * lifetimeMs;
            const leastMs = minTtlMs ?? leastLeft(market);
            const call = subject.getToken(minTtlMs === undefined ? {} : { minTtlMs }).then(
              ({ value }) => leftOf(value, market),
              (error: unknown) => error,
            );
            // It may have to wait for a renewal first, which then brings too little.
            await clock.walk(2 * seller.latencyMs);
            const outcome = await call;
            if (typeof outcome === "number") {
              expect(outcome).toBeGreaterThanOrEqual(leastMs - 1e-6);
              mostAsked = Math.max(mostAsked, minTtlMs ?? 0);
            } else {
              expect(outcome).toBeInstanceOf(ConfigurationError);
              expect(minTtlMs).toBeGreaterThan(lifetimeMs - seller.latencyMs - 1e-3);
            }
          }
          const windowMs = Math.max(windowOf(lifetimeMs, refresh, chance), mostAsked);
          if (windowMs < 0.95 * lifetimeMs) expectPurchasesBounded(market, windowMs);
          await subject.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it("bursts cost what one call costs", async () => {
    await fc.assert(
      fc.asyncProperty(walks, fc.integer({ min: 2, max: 50 }), async (walk, callers) => {
        const purchases: number[] = [];
        for (const calls of [1, callers]) {
          const { clock, seller, lifetimeMs } = open(walk.seconds, walk.latency);
          const subject = customerOf(seller, clock, { refresh: walk.refresh, random: () => walk.chance });
          for (const gap of walk.gaps) {
            await clock.walk(gap * lifetimeMs);
            const burst = Promise.all(Array.from({ length: calls }, () => subject.getToken()));
            await clock.walk(seller.latencyMs);
            expect(new Set(await burst).size).toBe(1);
          }
          purchases.push(seller.sales.length);
          await subject.close();
        }
        expect(purchases[1]).toBe(purchases[0]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("timers", () => {
  it("are none while there is nothing to do but hold a token", async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ seconds, refresh, gaps: pauses, chance }) => {
        const { clock, seller, lifetimeMs } = open(seconds, 0);
        const subject = customerOf(seller, clock, { refresh, random: () => chance });
        for (const gap of pauses) {
          await clock.walk(gap * lifetimeMs);
          await subject.getToken();
          await turn();
          expect(clock.pending).toBe(0);
        }
        await subject.close();
      }),
      { numRuns: 25 },
    );
  });

  it("of the machine's clock are never set for longer than they can count", () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    try {
      fc.assert(
        fc.property(fc.oneof(fc.double({ min: 0, noNaN: true }), fc.integer({ min: 2 ** 31 - 2 })), (delayMs) => {
          set.mockClear();
          systemClock.schedule(() => {}, delayMs, { background: true })();
          expect(set.mock.calls[0]?.[1]).toBe(Math.min(delayMs, 2_147_483_647));
        }),
      );
    } finally {
      set.mockRestore();
    }
  });

  it("of the machine's clock are all cleared once a token of 30 days is in hand", async () => {
    const [set, clear] = [vi.spyOn(globalThis, "setTimeout"), vi.spyOn(globalThis, "clearTimeout")];
    try {
      const { clock, seller } = open(30 * DAY, 0);
      const subject = customerOf(seller, clock, { clock: systemClock });
      await subject.getToken();
      await subject.getToken();
      const cleared = clear.mock.calls.map(([timer]) => timer);
      const mine = set.mock.results.map(({ value }) => value);
      expect(mine.length).toBeGreaterThan(0);
      expect(cleared).toEqual(expect.arrayContaining(mine));
      expect(seller.sales).toHaveLength(1);
      await subject.close();
    } finally {
      set.mockRestore();
      clear.mockRestore();
    }
  });
});
