/** `pnpm --filter fleet-demo demo`: see HELP in options.ts, or run it with --help. */

import { inspect } from "node:util";
import { isApieraError } from "@apiera/auth";
import { FleetError } from "./fleet/service-process.ts";
import { watchParent } from "./fleet/whoever-started-us.ts";
import { CommandLineError, HELP, readOptions } from "./options.ts";
import { describeResult } from "./report.ts";
import { runDemo } from "./run.ts";
import { serve } from "./serve.ts";

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const interrupted = new AbortController();
  let interruptedCode: number | undefined;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      interruptedCode ??= EXIT_CODES[signal];
      interrupted.abort(new Error(`Stopped by ${signal}.`));
    });
  }
  // Standard output is for results; when nobody reads the rest any more that must not keep the services from being stopped.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };

  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    const context = {
      env: process.env,
      signal: interrupted.signal,
      say,
      print: (line: string) => console.log(line),
      onLine: (instance: string, line: string) => {
        if (options.verbose) say(`${instance}: ${line}`);
      },
    };
    if (options.serve) {
      const stopWatching = watchParent((why) => {
        say(why);
        interrupted.abort(new Error(why));
      });
      await serve(options, context).finally(stopWatching);
      return 0;
    }
    const result = await runDemo(options, context);
    console.log(options.json ? JSON.stringify(result) : describeResult(result, process.stdout));
    return result.failures.length === 0 ? 0 : 1;
  } catch (error) {
    // What fails after a signal is its consequence.
    const cause = interrupted.signal.aborted ? interrupted.signal.reason : error;
    say(interrupted.signal.aborted || isForPeople(cause) ? messageOf(cause) : inspect(cause));
    return interruptedCode ?? 1;
  }
}

/** Whether an error was made to be read. Of any other, all there is helps to find out. */
function isForPeople(error: unknown): boolean {
  return isApieraError(error) || error instanceof FleetError || error instanceof CommandLineError;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main(process.argv.slice(2));
