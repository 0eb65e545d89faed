import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs, inFlightMarginMs, refreshWindowMs } from "./schedule.ts";

const lifetime = fc.integer({ min: 1_000, max: 30 * 86_400_000 });
const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const refresh = fc.record({
  fraction: fc.double({ min: 0, max: 0.9, noNaN: true }),
  maxMs: fc.nat(),
  jitter: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("the refresh window", () => {
  it("lies within the token's life and begins before the token is no longer handed out", () => {
    fc.assert(
      fc.property(lifetime, refresh, chance, (lifetimeMs, options, drawn) => {
        const window = refreshWindowMs(lifetimeMs, options, () => drawn);
        expect(window).toBeGreaterThanOrEqual(inFlightMarginMs(lifetimeMs));
        expect(window).toBeLessThanOrEqual(lifetimeMs * 0.9);
      }),
    );
  });

  it("is the documented one for a token of 24 hours: 15 to 30 minutes", () => {
    const defaults = { fraction: 0.1, maxMs: 1_800_000, jitter: 0.5 };
    expect(
      [0, 0.999_999].map((drawn) => Math.round(refreshWindowMs(86_400_000, defaults, () => drawn) / 60_000)),
    ).toEqual([30, 15]);
  });
});

describe("the pause after failures", () => {
  it("grows, is capped, and is never shorter than the server asked, within reason", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.option(fc.nat(), { nil: undefined }),
        chance,
        (failures, asked, drawn) => {
          const pause = backoffMs(failures, asked, () => drawn);
          expect(pause).toBeGreaterThanOrEqual(Math.max(250, Math.min(asked ?? 0, 600_000)));
          expect(pause).toBeLessThanOrEqual(Math.max(60_000, Math.min(asked ?? 0, 600_000)));
        },
      ),
    );
    expect(backoffMs(3, undefined, () => 0.5)).toBeGreaterThan(backoffMs(1, undefined, () => 0.5));
  });
});
