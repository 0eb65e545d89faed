/** `pnpm --filter @apiera/dashboard demo`: see HELP in options.ts, or run it with --help. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./open-browser.ts";
import { HELP, parseOptions } from "./options.ts";
import { runDemo } from "./run.ts";

const PAGE = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

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
    // With an origin of its own, the page comes from elsewhere, such as `vite dev`.
    if (options.allowedOrigins.length === 0 && !existsSync(PAGE)) {
      throw new Error(
        "The page is not built. Run `pnpm --filter @apiera/dashboard build`, or `pnpm --filter @apiera/dashboard demo`, which builds it.",
      );
    }
    const asJson = options.json || !process.stdout.isTTY;
    await runDemo(options, stop.signal, console.error, (ready) => {
      if (asJson) {
        console.log(JSON.stringify(ready));
        return;
      }
      console.log(`The dashboard is at ${ready.url} (Ctrl-C stops it).`);
      if (options.open) openBrowser(ready.url);
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
