/** `pnpm bench`: see HELP in options.ts, or run it with --help. */

import { inspect } from "node:util";
import { runBench } from "./bench.ts";
import { BenchError } from "./bench-error.ts";
import { collectGarbage } from "./garbage.ts";
import { HELP, parseOptions } from "./options.ts";
import { describeResult } from "./table.ts";

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    collectGarbage();
    const stream = options.json ? process.stderr : process.stdout;
    const result = await runBench(options.quick, (line) => process.stderr.write(`${line}\n`));
    stream.write(`${describeResult(result, stream)}\n`);
    if (options.json) console.log(JSON.stringify(result));
    return result.failures.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof BenchError ? error.message : inspect(error));
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
