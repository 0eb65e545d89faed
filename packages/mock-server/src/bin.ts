#!/usr/bin/env node
import { HELP, readCliOptions } from "./cli-options.ts";
import { MockServerOptionError } from "./options.ts";
import { startMockServer } from "./server.ts";

/** Ends with a sentence on standard error: 2 for a command line that is wrong, 1 for everything else. */
function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`apiera-mock-server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode;
}

function readCommandLine(): ReturnType<typeof readCliOptions> | undefined {
  try {
    return readCliOptions(process.argv.slice(2));
  } catch (error) {
    fail(error, 2);
    return undefined;
  }
}

async function main(): Promise<void> {
  const request = readCommandLine();
  if (request === undefined) return;
  if (request.help) {
    process.stdout.write(HELP);
    return;
  }
  try {
    const { apiUrl, tokenUrl, credentials, close } = await startMockServer(request.options);
    // A second signal falls back to Node's own handling, in case closing ever hangs.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void close());
    process.stdout.write(`${JSON.stringify({ apiUrl, tokenUrl, credentials })}\n`);
  } catch (error) {
    fail(error, error instanceof MockServerOptionError ? 2 : 1);
  }
}

main().catch((error: unknown) => fail(error, 1));
