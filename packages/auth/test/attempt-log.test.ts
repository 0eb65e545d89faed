import { describe, expect, it } from "vitest";
import { closedError } from "../src/errors/closed.ts";
import { NetworkError, TokenRequestError } from "../src/index.ts";
import { AttemptLog, isBooked } from "../src/provider/attempt-log.ts";
import { ManualClock } from "./support/manual-clock.ts";

const DOWN = new NetworkError("The endpoint is down.");
const REFUSED = new TokenRequestError("Refused.", { status: 401, oauthError: "invalid_client", retryable: false });
const asking = (retryAfterMs: number): TokenRequestError =>
  new TokenRequestError("Busy.", { status: 429, retryable: true, retryAfterMs });

/** A log whose chance is always the same: at 1 the pauses are the greatest there are, at 0 the least. */
function logWith(chance: number): { log: AttemptLog; clock: ManualClock } {
  const clock = new ManualClock();
  return { log: new AttemptLog({ clock, random: () => chance }), clock };
}

describe("the pause after failures in a row", () => {
  it.each([
    [1, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]],
    [0.5, [375, 625, 1_125]],
    [0, [250, 250, 250]],
  ])("with chance %d is %j ms, and a success begins anew", (chance, pauses) => {
    const { log } = logWith(chance);
    expect(pauses.map(() => log.failed(DOWN, false))).toEqual(pauses);
    log.succeeded();
    expect(log.failed(DOWN, false)).toBe(pauses[0]);
  });

  it("after refusals goes from five seconds to five minutes", () => {
    const { log } = logWith(1);
    const pauses = Array.from({ length: 8 }, () => log.failed(REFUSED, false));
    expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
  });

  it("keeps renewals back for all of it, and callers without a token for five seconds", () => {
    const { log, clock } = logWith(1);
    for (let failure = 0; failure < 9; failure += 1) log.failed(DOWN, false);
    expect([log.mayRenew, log.coldPauseMs]).toEqual([false, 5_000]);
    clock.advance(5_000);
    expect([log.mayRenew, log.coldPauseMs]).toEqual([false, 0]);
    clock.advance(54_999);
    expect(log.mayRenew).toBe(false);
    clock.advance(1);
    expect(log.mayRenew).toBe(true);
  });

  it("of a renewal keeps no caller without a token back", () => {
    const { log } = logWith(1);
    log.failed(DOWN, true);
    expect([log.mayRenew, log.coldPauseMs]).toEqual([false, 0]);
  });

  it("of a renewal does keep them back where the server asked for it, or refused the client", () => {
    const asked = logWith(1).log;
    asked.failed(asking(120_000), true);
    expect([asked.mayRenew, asked.coldPauseMs]).toEqual([false, 120_000]);
    const refused = logWith(1).log;
    for (let failure = 0; failure < 3; failure += 1) refused.failed(REFUSED, true);
    expect([refused.mayRenew, refused.coldPauseMs]).toEqual([false, 20_000]);
  });

  it("ends with a success", () => {
    const { log } = logWith(1);
    log.failed(asking(120_000), false);
    log.succeeded();
    expect([log.mayRenew, log.coldPauseMs, log.lastError]).toEqual([true, 0, undefined]);
  });
});

describe("the pause after renewals that brought nothing better", () => {
  /** How long no renewal may start, in milliseconds. */
  function pauseOf(log: AttemptLog, clock: ManualClock): number {
    const from = clock.monotonicNow();
    while (!log.mayRenew) clock.advance(250);
    return clock.monotonicNow() - from;
  }

  it("grows, and begins anew after one that did", () => {
    const { log, clock } = logWith(1);
    const stall = (): number => {
      log.renewed(false);
      return pauseOf(log, clock);
    };
    expect([stall(), stall(), stall()]).toEqual([500, 1_000, 2_000]);
    log.renewed(true);
    expect(pauseOf(log, clock)).toBe(0);
    expect(stall()).toBe(500);
  });
});

describe("rejected tokens", () => {
  it("are replaced three times at once, then once in ten minutes", () => {
    const { log, clock } = logWith(1);
    const answers = (): boolean[] => Array.from({ length: 5 }, () => log.mayReplaceRejected());
    expect(answers()).toEqual([true, true, true, false, false]);
    clock.advance(599_999);
    expect(log.mayReplaceRejected()).toBe(false);
    clock.advance(1);
    expect(answers()).toEqual([true, false, false, false, false]);
  });

  it("are replaced no more often after a quiet week", () => {
    const { log, clock } = logWith(1);
    clock.advance(7 * 86_400_000);
    expect(Array.from({ length: 5 }, () => log.mayReplaceRejected())).toEqual([true, true, true, false, false]);
  });
});

describe("what is booked", () => {
  it("is every error of ours but that of closing", () => {
    expect([DOWN, REFUSED, closedError(), new Error("a caller's reason")].map(isBooked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
