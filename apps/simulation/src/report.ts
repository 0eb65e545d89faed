import { INVARIANTS } from "./checks/referee.ts";
import type { FaultKind } from "./plan/faults.ts";
import type { SeedResult } from "./run/run-seed.ts";

/** Sums over many runs. */
export interface Totals {
  seeds: number;
  steps: number;
  purchases: number;
  extraPurchases: number;
  requests: number;
  longestWaitMs: number;
  readonly faults: Partial<Record<FaultKind, number>>;
  readonly failed: SeedResult[];
}

/** Sums of nothing. */
export function noTotals(): Totals {
  return { seeds: 0, steps: 0, purchases: 0, extraPurchases: 0, requests: 0, longestWaitMs: 0, faults: {}, failed: [] };
}

/** Adds the result of a run. */
export function addTo(totals: Totals, result: SeedResult): void {
  totals.seeds += 1;
  totals.steps += result.steps;
  totals.purchases += result.purchases;
  totals.extraPurchases += result.extraPurchases;
  totals.requests += result.requests;
  totals.longestWaitMs = Math.max(totals.longestWaitMs, result.longestWaitMs);
  for (const [kind, count] of Object.entries(result.faults) as [FaultKind, number][]) {
    totals.faults[kind] = (totals.faults[kind] ?? 0) + count;
  }
  if (result.violations.length > 0) totals.failed.push(result);
}

/** A broken promise, with what led to it and how to see it again. */
export function violationText({ seed, violations, trace }: SeedResult): string {
  const broken = violations.map(
    ({ invariant, step, atMs, message }) =>
      `seed ${seed}, step ${step}, ${(atMs / 1000).toFixed(3)} s: invariant ${invariant} (${INVARIANTS[invariant]}) is violated: ${message}`,
  );
  return [...trace, ...broken, `Replay: pnpm simulate --seed ${seed}`].join("\n");
}

/** The sums as a text of a few lines. */
export function totalsText(totals: Totals, seconds: number): string {
  const faults = Object.entries(totals.faults)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, count]) => `${kind} ${count}`);
  return [
    `seeds       ${totals.seeds} in ${seconds.toFixed(1)} s`,
    `steps       ${totals.steps}`,
    `purchases   ${totals.purchases}, of them ${totals.extraPurchases} because of faults; ${totals.requests} requests`,
    `waiting     ${(totals.longestWaitMs / 1000).toFixed(1)} s at most, stalls included`,
    `faults      ${faults.join(", ") || "none"}`,
    `violations  ${totals.failed.length}`,
  ].join("\n");
}
