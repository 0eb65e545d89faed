import { measure } from "mitata";

/** Time that one sample takes, in nanoseconds: enough to make the clock's own cost and grain vanish. */
const SAMPLE_NS = 250_000;
const MOST_CALLS_PER_SAMPLE = 4_096;
/** mitata writes out so many calls per turn of its loop. */
const UNROLLED = 4;
const CALIBRATION_CALLS = 64;

async function callsPerSample(call: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let count = 0; count < CALIBRATION_CALLS; count += 1) await call();
  const nanosecondsPerCall = ((performance.now() - startedAt) * 1e6) / CALIBRATION_CALLS;
  const turns = Math.ceil(SAMPLE_NS / nanosecondsPerCall / UNROLLED);
  return Math.min(turns * UNROLLED, MOST_CALLS_PER_SAMPLE);
}

/**
 * The median time that `await call()` takes, in nanoseconds.
 *
 * Neither tinybench nor mitata's own runner measures subjects in turns; both finish one before they begin the next. tinybench also takes the
 * time of every call, which costs as much as the calls measured here. mitata's `measure` takes the time of many calls together, in a loop made
 * anew for each subject, so that the engine optimises it for that subject alone. So one `measure` per subject and round it is.
 *
 * @param budgetMs - time to spend on it, in milliseconds.
 */
export async function nanosecondsPerCall(call: () => Promise<unknown>, budgetMs: number): Promise<number> {
  const { p50 } = await measure(call, {
    min_cpu_time: budgetMs * 1e6,
    batch_samples: await callsPerSample(call),
    // What the others left behind is not this subject's to clear away.
    gc: () => globalThis.gc?.(),
    // Always in batches: left to itself, mitata decides by the first calls, which say little on a busy machine.
    warmup_threshold: Number.POSITIVE_INFINITY,
    batch_threshold: Number.POSITIVE_INFINITY,
  });
  return p50;
}
