import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TokenProviderEvent } from "../src/index.ts";
import { customerOf, Seller, turn, WalkingClock } from "./support/seller.ts";
import { SharedCache } from "./support/shared-cache.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const UNSTATED_MS = 300_000;
const LONGEST_MS = 366 * 86_400_000;

const text = (value: string): string => JSON.stringify(value);

/** What a server may write after `"expires_in":`, as JSON text. */
const stated = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("3600", '"3600"', '" 60 "', "86400", "2592000", "0.5", "1.5", '"0.5"', "6e1"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("1e308", "1e400", "-1e400", "-0", "0", "-1", "1e-9", "5e-324", "31622400", "31622401"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("NaN", "Infinity", "-Infinity", "", " ", "1h", "60s", "1,5", "0x3c", "null").map(text),
  },
  { weight: 1, arbitrary: fc.constantFrom("null", "true", "false", "[]", "[3600]", "{}", '{"seconds":60}') },
  fc.integer().map(String),
  fc.integer({ min: 1, max: 31_622_400 }).map(String),
  fc.double({ min: 0.001, max: 1e8, noNaN: true }).map(String),
  fc.bigInt().map(String),
  fc.double().map((value) => text(String(value))),
  fc.json(),
);

/** The `exp` claim: a time from the server's now on, in seconds, or anything else. */
const claim = fc.oneof(
  fc.constant(undefined),
  fc.record({
    inSeconds: fc.oneof(fc.integer({ min: -7_200, max: 2_592_000 }), fc.double({ min: 0.001, max: 4e7, noNaN: true })),
  }),
  fc.record({ value: fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 1e300, "1900000000")) }),
);

const answers = fc.record({
  expiresIn: fc.option(stated, { nil: undefined, freq: 5 }),
  claim,
  /** How far the server's clock, as its `Date` tells it, is from ours, in seconds; undefined: it sends no `Date`. */
  skewSeconds: fc.option(fc.integer({ min: -3_600, max: 3_600 }), { nil: undefined, freq: 5 }),
});

type Answer = typeof answers extends fc.Arbitrary<infer T> ? T : never;

const plausible = (lifeMs: number): number | undefined => (lifeMs > 0 && lifeMs <= LONGEST_MS ? lifeMs : undefined);

/** What `expires_in` says in plain decimal; `unclear` for other texts, of which only the limits are asked. */
function statedMs(json: string | undefined): number | undefined | "unclear" {
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  if (typeof value === "number") return plausible(value * 1000);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/.test(value) ? plausible(Number(value) * 1000) : "unclear";
}

interface Market {
  readonly clock: WalkingClock;
  readonly seller: Seller;
  readonly events: TokenProviderEvent[];
  /** The life by `exp` of the token sold at first, where that says one. */
  readonly claimedMs: number | undefined;
}

function open({ expiresIn, claim: claimed, skewSeconds }: Answer): Market {
  const clock = new WalkingClock();
  const serverNow = (): number =>
    skewSeconds === undefined ? clock.now() : Math.floor(clock.now() / 1000 + skewSeconds) * 1000;
  const expAt = (at: number): unknown =>
    claimed === undefined || "value" in claimed ? claimed?.value : at / 1000 + claimed.inSeconds;
  const seller = new Seller(clock, ({ number }) => ({
    value: fakeToken(number, { exp: expAt(serverNow()) }),
    expiresIn,
    headers: skewSeconds === undefined ? {} : { date: new Date(serverNow()).toUTCString() },
  }));
  const exp = expAt(serverNow());
  return {
    clock,
    seller,
    events: [],
    claimedMs: typeof exp === "number" ? plausible(exp * 1000 - serverNow()) : undefined,
  };
}

const lives = (events: readonly TokenProviderEvent[]): number[] =>
  events.flatMap((event) => (event.type === "token-purchased" ? [event.lifetimeMs] : []));

describe("whatever expires_in, exp and Date say", () => {
  it("a token's life is what they say where that makes sense, and never endless", async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const { clock, seller, events, claimedMs } = open(answer);
        const subject = customerOf(seller, clock, { onEvent: (event) => void events.push(event) });
        const call = subject.getToken().catch((error: unknown) => error);
        await clock.walk(0);
        const first = await call;
        const [lifeMs = Number.NaN] = lives(events);
        expect(lifeMs).toBeGreaterThan(0);
        expect(lifeMs).toBeLessThanOrEqual(LONGEST_MS);
        const byServer = statedMs(answer.expiresIn);
        const corrections = events.filter(({ type }) => type === "token-response-corrected").length;
        if (byServer !== "unclear") {
          expect(lifeMs).toBe(byServer ?? claimedMs ?? UNSTATED_MS);
          expect(corrections).toBe(byServer === undefined ? 1 : 0);
        }
        // Nobody can use a token that lives for less than a timer's tick.
        if (lifeMs < 1) return subject.close();
        expect(first).toMatchObject({ tokenType: "Bearer" });
        for (let call = 0; call < 10; call += 1) expect(await subject.getToken()).toBe(first);
        clock.advance(lifeMs * 0.79);
        expect(await subject.getToken()).toBe(first);
        await turn();
        expect(seller.sales).toHaveLength(1);
        clock.advance(lifeMs * 0.22);
        const second = subject.getToken();
        await turn();
        expect(seller.sales).toHaveLength(2);
        expect(await second).not.toBe(first);
        return subject.close();
      }),
      { numRuns: 400 },
    );
  });

  it("a token of less than a millisecond is not asked for at every call while time stands still", async () => {
    for (const expiresIn of ["1e-9", "5e-324", '"1e-300"']) {
      const { clock, seller } = open({ expiresIn, claim: undefined, skewSeconds: undefined });
      clock.advance(1_000_000);
      const subject = customerOf(seller, clock);
      for (let call = 0; call < 20; call += 1) await subject.getToken().catch(() => {});
      // At so short a life rounding may make it due at once, which brings one renewal and then a pause.
      expect(seller.sales.length).toBeLessThanOrEqual(2);
      await subject.close();
    }
  });

  it("the shared cache keeps a token for that life and no longer", async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const { clock, seller, events } = open(answer);
        const cache = new SharedCache(clock);
        const subject = customerOf(seller, clock, { cache, onEvent: (event) => void events.push(event) });
        await subject.getToken().catch(() => {});
        const [lifeMs = Number.NaN] = lives(events);
        if (lifeMs >= 1) expect([...cache.entries.values()].map(({ ttlMs }) => ttlMs)).toEqual([lifeMs]);
        await subject.close();
      }),
      { numRuns: 40 },
    );
  });
});
