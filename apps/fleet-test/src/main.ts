/** `pnpm test:fleet`: fleets of real processes, counted. See README.md. */

import { readFile, writeFile } from "node:fs/promises";
import { filesystemBackend, redisBackend } from "./backends/backend.ts";
import { HELP, readOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { runFleet } from "./run.ts";
import { table, withTable } from "./table.ts";

const README = new URL("../../../README.md", import.meta.url);

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const outcomes: Outcome[] = [];
  const onOutcome = (outcome: Outcome): void => {
    outcomes.push(outcome);
    console.error(`${outcome.backend}: ${outcome.scenario}: ${outcome.bought} bought`);
    for (const problem of outcome.problems) console.error(`  ${problem}`);
  };
  if (options.redis > 0) await runFleet(await redisBackend(), options.redis, onOutcome);
  if (options.filesystem > 0) await runFleet(await filesystemBackend(), options.filesystem, onOutcome);
  console.log(options.json ? JSON.stringify(outcomes) : table(outcomes));
  if (outcomes.some(({ problems }) => problems.length > 0)) return 1;
  if (options.write) await writeFile(README, withTable(await readFile(README, "utf8"), outcomes));
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A mistake on the command line needs no stack.
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
}
