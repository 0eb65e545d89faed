import { CommanderError } from "commander";
import { CliError, usageError } from "./cli-error.ts";
import { type CliContext, createContext } from "./context.ts";
import { withEnvFile } from "./env-file.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { createStyle, usesColour } from "./output/colour.ts";
import { createProgram } from "./program.ts";

const SIGNALS = {
  SIGHUP: EXIT_CODES.hungUp,
  SIGINT: EXIT_CODES.interrupted,
  SIGTERM: EXIT_CODES.terminated,
} as const;

/**
 * Runs the program in this process.
 *
 * @param args - the command line, without Node and the script.
 * @returns the exit code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  endWithOutput();
  const signal = stopOnSignals();
  const given = flagsIn(args);
  const colour = {
    stdout: usesColour(stdout, env, !given.has("--no-color")),
    stderr: usesColour(stderr, env, !given.has("--no-color")),
  };
  const closing: AsyncDisposable[] = [];
  let context: CliContext | undefined;
  const program = createProgram((): CliContext => {
    const { envFile } = program.opts<{ envFile?: string }>();
    context ??= createContext({ stdin, stdout, stderr, env: withEnvFile(env, envFile), colour, signal, closing });
    return context;
  }, colour);
  try {
    await program.parseAsync(args, { from: "user" });
    // A command that goes on after a signal has decided to.
    return Number(process.exitCode ?? EXIT_CODES.ok);
  } catch (error) {
    if (error instanceof CommanderError && isAnswered(error)) {
      return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
    }
    const [{ reportError }, { renderReport, reportJson }] = await Promise.all([
      import("./errors/report.ts"),
      import("./errors/print.ts"),
    ]);
    const report = reportError(causeOf(error, signal), context?.env ?? env);
    stderr.write(renderReport(report, createStyle(colour.stderr)));
    if (given.has("--json")) stderr.write(reportJson(report));
    return report.exitCode;
  } finally {
    for (const one of closing) await one[Symbol.asyncDispose]();
  }
}

/** The flags of a command line that count wherever they stand. */
function flagsIn(args: readonly string[]): ReadonlySet<string> {
  const end = args.indexOf("--");
  return new Set(end === -1 ? args : args.slice(0, end));
}

/** Whether commander ended because it has printed what was asked for, or the help of a command that lacks its subcommand. */
function isAnswered({ code }: CommanderError): boolean {
  return ["commander.help", "commander.helpDisplayed", "commander.version"].includes(code);
}

/** What to report. After a signal all failures are its consequence, unless a command has more to say about being stopped. */
export function causeOf(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof CommanderError) {
    return usageError(error.message.replace(/^error: /, ""), "See --help of the command. Nothing was sent.");
  }
  const saysMore = error instanceof CliError && error.cause === signal.reason;
  return signal.aborted && !saysMore ? signal.reason : error;
}

function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const [name, exitCode] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      // Who asks twice does not want to wait for an orderly end.
      if (stop.signal.aborted) process.exit(exitCode);
      stop.abort(new CliError(`Stopped by ${name}.`, { code: "CLI_STOPPED", exitCode }));
    });
  }
  return stop.signal;
}

/**
 * Of `apiera products export | head` the reader goes away when it has enough: that is no failure. Results that find no room are one. What was to be
 * seen on standard error is not worth ending the work for, whatever became of it.
 */
function endWithOutput(): void {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || code === "EIO") process.exit(EXIT_CODES.ok);
    process.stderr.write(`Error: Standard output cannot be written: ${message}\n`);
    process.exit(EXIT_CODES.failed);
  });
  process.stderr.on("error", () => {});
}
