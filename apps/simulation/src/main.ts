import { HELP, readOptions, type SimulateOptions } from "./cli-options.ts";
import { addTo, noTotals, totalsText, violationText } from "./report.ts";
import { runSeed } from "./run/run-seed.ts";
import { runSeeds } from "./run/run-seeds.ts";

/** Violations printed in full; the others are counted. */
const PRINTED = 3;

async function simulate({ firstSeed, seeds, json }: Extract<SimulateOptions, { command: "seeds" }>): Promise<boolean> {
  const totals = noTotals();
  const startedAt = performance.now();
  const showsProgress = process.stderr.isTTY === true && !json;
  await runSeeds({ first: firstSeed, count: seeds }, (results) => {
    for (const result of results) {
      addTo(totals, result);
      if (result.violations.length > 0 && !json && totals.failed.length <= PRINTED)
        console.log(`${violationText(result)}\n`);
    }
    if (showsProgress) process.stderr.write(`\r${totals.seeds} of ${seeds} seeds, ${totals.failed.length} violations`);
  });
  if (showsProgress) process.stderr.write("\r\u001b[K");
  const seconds = (performance.now() - startedAt) / 1000;
  if (json) console.log(JSON.stringify({ firstSeed, seconds, ...totals }));
  else {
    console.log(totalsText(totals, seconds));
    const others = totals.failed.slice(PRINTED).map(({ seed }) => seed);
    if (others.length > 0) console.log(`more seeds with violations: ${others.join(" ")}`);
  }
  return totals.failed.length === 0;
}

async function replay({ seed, json }: Extract<SimulateOptions, { command: "replay" }>): Promise<boolean> {
  const startedAt = performance.now();
  const result = await runSeed(seed, { keepTrace: true });
  if (json) {
    console.log(JSON.stringify(result));
    return result.violations.length === 0;
  }
  const totals = noTotals();
  addTo(totals, result);
  console.log(result.violations.length > 0 ? violationText(result) : result.trace.join("\n"));
  console.log(`\n${totalsText(totals, (performance.now() - startedAt) / 1000)}`);
  return result.violations.length === 0;
}

async function main(): Promise<void> {
  let options: SimulateOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  if (options.command === "help") {
    console.log(HELP);
    return;
  }
  if (options.command === "scale") {
    const { printScale } = await import("./scale/print-scale.ts");
    if (!(await printScale(options.json))) process.exitCode = 1;
    return;
  }
  const passed = options.command === "replay" ? await replay(options) : await simulate(options);
  if (!passed) process.exitCode = 1;
}

await main();
