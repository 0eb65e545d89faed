/** `pnpm --filter @apiera/dashboard demo`: see HELP in options.ts, or run it with --help. */

import { HELP, parseOptions } from "./options.ts";
import { runDemo } from "./run.ts";

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
  try {
    const options = parseOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    const asJson = options.json || !process.stdout.isTTY;
    await runDemo(options, stop.signal, console.error, (ready) => {
      console.log(asJson ? JSON.stringify(ready) : `The dashboard is at ${ready.url} (Ctrl-C stops it).`);
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
