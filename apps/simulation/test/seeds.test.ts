import { expect, it } from "vitest";
import { violationText } from "../src/report.ts";
import { runSeed } from "../src/run/run-seed.ts";

/** The first seeds: `pnpm simulate --seeds 200` runs the same ones. */
const SEEDS = 200;

it(`keeps every promise under seeds 0 to ${SEEDS - 1}`, { timeout: 120_000 }, async () => {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const result = await runSeed(seed);
    if (result.violations.length > 0) expect.fail(violationText(result));
  }
});
