import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SeedResult } from "./run-seed.ts";
import type { SeedRange } from "./seed-worker.ts";

/** Seeds handed to a worker at once: enough to keep it busy, few enough to show progress. */
const RANGE = 20;

/**
 * Runs seeds on all cores.
 *
 * @param onResults - told of the results of each finished range, in the order in which they finish.
 */
export async function runSeeds(seeds: SeedRange, onResults: (results: readonly SeedResult[]) => void): Promise<void> {
  const end = seeds.first + seeds.count;
  let next = seeds.first;
  const take = (): SeedRange | undefined => {
    if (next >= end) return undefined;
    const range = { ...seeds, first: next, count: Math.min(RANGE, end - next) };
    next += range.count;
    return range;
  };
  const threads = Math.min(availableParallelism(), Math.ceil(seeds.count / RANGE));
  await Promise.all(Array.from({ length: threads }, () => work(take, onResults)));
}

function work(take: () => SeedRange | undefined, onResults: (results: readonly SeedResult[]) => void): Promise<void> {
  const worker = new Worker(new URL("seed-worker.ts", import.meta.url));
  return new Promise<void>((resolve, reject) => {
    const feed = (): void => {
      const range = take();
      if (range === undefined) resolve();
      else worker.postMessage(range);
    };
    worker.on("message", (results: readonly SeedResult[]) => {
      onResults(results);
      feed();
    });
    worker.on("error", reject);
    feed();
  }).finally(() => worker.terminate());
}
