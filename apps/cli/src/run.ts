import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { type CliContext, createContext } from "./context.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { createProgram } from "./program.ts";

const SIGNALS = { SIGINT: EXIT_CODES.interrupted, SIGTERM: EXIT_CODES.terminated } as const;

/** Runs the program. @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  for (const [signal, exitCode] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // Who asks twice does not want to wait for an orderly end.
      if (stop.signal.aborted) process.exit(exitCode);
      stop.abort(new CliError(`Stopped by ${signal}.`, { code: "CLI_STOPPED", exitCode }));
    });
  }
  await using closing = new AsyncDisposableStack();
  let context: CliContext | undefined;
  const program = createProgram(() => {
    context ??= createContext({
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      colour: { stdout: false, stderr: false },
      signal: stop.signal,
      closing,
    });
    return context;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return EXIT_CODES.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
    const cause = stop.signal.aborted ? stop.signal.reason : error;
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return cause instanceof CliError ? cause.exitCode : EXIT_CODES.failed;
  }
}
