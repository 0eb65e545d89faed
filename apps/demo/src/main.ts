/** `pnpm demo`: see HELP in options.ts, or run it with --help. */

import { styleText } from "node:util";
import { runDemo } from "./demo.ts";
import { DemoError, describeError } from "./demo-error.ts";
import { HELP, parseOptions } from "./options.ts";
import { describeResult } from "./summary.ts";

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const interrupted = new AbortController();
  let interruptedCode: number | undefined;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      interruptedCode ??= EXIT_CODES[signal];
      interrupted.abort(new DemoError(`Stopped by ${signal}.`));
    });
  }

  try {
    const options = parseOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    const stream = options.json ? process.stderr : process.stdout;
    const say = (line: string): void => {
      stream.write(`${line}\n`);
    };
    const result = await runDemo(options, { env: process.env, signal: interrupted.signal, say });
    say(describeResult(result, stream));
    if (options.json) console.log(JSON.stringify(result));
    return result.failures.length === 0 ? 0 : 1;
  } catch (error) {
    // A signal of the terminal reaches the other processes too: what fails after it is its consequence.
    const cause = interrupted.signal.aborted ? interrupted.signal.reason : error;
    console.error(styleText("red", describeError(cause), { stream: process.stderr }));
    return interruptedCode ?? 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
