import { describe, expect, it } from "vitest";
import type { Invariant } from "../src/checks/referee.ts";
import { type RunOptions, runSeed } from "../src/run/run-seed.ts";
import * as broken from "./support/broken-providers.ts";
import { startedTogether, withOutageAtStart, withRevocation } from "./support/scenarios.ts";

const SEEDS = [1, 2, 3, 4, 5];

/** The invariants that runs of the same few seeds violate. */
async function violated(options: RunOptions): Promise<Set<Invariant>> {
  const found = new Set<Invariant>();
  for (const seed of SEEDS) {
    const { violations } = await runSeed(seed, options);
    for (const { invariant } of violations) found.add(invariant);
  }
  return found;
}

describe("the invariants notice", () => {
  it.each<[string, Invariant, RunOptions]>([
    ["a provider that ignores expiry", 1, { scenario: startedTogether, createProvider: broken.ignoresExpiry }],
    ["a provider that ignores rejection", 1, { scenario: withRevocation, createProvider: broken.ignoresRejection }],
    ["a caller who waits without end", 2, { scenario: startedTogether, createProvider: broken.waitsForever }],
    ["a lease that excludes nobody", 3, { scenario: startedTogether, mayLease: () => true }],
    ["providers that share nothing", 3, { scenario: startedTogether, createProvider: broken.sharesNothing }],
    ["a provider that hammers the endpoint", 3, { scenario: withOutageAtStart, createProvider: broken.hammers }],
    ["a provider that looks before it answers", 4, { scenario: startedTogether, createProvider: broken.looksFirst }],
    ["a provider that gives up", 5, { scenario: withOutageAtStart, createProvider: broken.givesUp }],
    ["a lost rejection", 6, { scenario: startedTogether, createProvider: broken.losesRejection }],
    ["a timer that is left", 6, { scenario: startedTogether, createProvider: broken.leavesTimer }],
    ["a close that does not end", 6, { scenario: startedTogether, createProvider: broken.closesNever }],
    ["an error without a cause", 7, { scenario: startedTogether, createProvider: broken.throwsAtWill }],
  ])("%s (%i)", async (_what, invariant, options) => {
    expect(await violated({ ...options })).toEqual(new Set([invariant]));
  });

  it("purchases after recovery that are not due (5)", async () => {
    // Bought again only once the time to recover has passed.
    const found = await violated({ scenario: withOutageAtStart, createProvider: broken.buysAgain });
    expect(found).toContain(5);
  });

  it.each([
    ["competing processes", startedTogether],
    ["an outage at the start", withOutageAtStart],
    ["a revocation", withRevocation],
  ])("nothing about the real parts: %s", async (_what, scenario) => {
    expect(await violated({ scenario })).toEqual(new Set());
  });
});

describe("the budget", () => {
  it("is one purchase per lifetime, and renewals when due, on a good day", async () => {
    for (const seed of SEEDS) {
      const { purchases, extraPurchases } = await runSeed(seed, { scenario: startedTogether });
      expect(extraPurchases).toBe(0);
      // One at the start; the run goes on for the time to recover and 1.2 lifetimes of an hour, which takes one renewal.
      expect(purchases).toBe(2);
    }
  });
});
