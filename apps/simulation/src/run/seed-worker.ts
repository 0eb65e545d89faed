import { parentPort } from "node:worker_threads";
import { runSeed, type SeedResult } from "./run-seed.ts";

/** Seeds to run, one after the other. */
export interface SeedRange {
  readonly first: number;
  readonly count: number;
}

/** Answers each range it is sent with the results; traces only where an invariant is violated. */
parentPort?.on("message", async ({ first, count }: SeedRange) => {
  const results: SeedResult[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const result = await runSeed(seed);
    results.push(result.violations.length === 0 ? { ...result, trace: [] } : result);
  }
  parentPort?.postMessage(results);
});
