import { CommanderError } from "commander";
import { createContext } from "../../src/context.ts";
import { type ErrorReport, reportError } from "../../src/errors/report.ts";
import { createProgram } from "../../src/program.ts";
import { causeOf } from "../../src/run.ts";
import type { Env } from "./cli.ts";

/**
 * Runs a command in this process, with what it prints thrown away: the same program, without the start of a process for each of hundreds of
 * flags.
 *
 * @returns what is reported when it fails.
 */
export async function runHere(args: readonly string[], env: Env): Promise<ErrorReport | undefined> {
  const closing: AsyncDisposable[] = [];
  const { stdin, stdout, stderr } = process;
  const silent = { write: { value: () => true }, isTTY: { value: false } };
  const { signal } = new AbortController();
  const colour = { stdout: false, stderr: false };
  const quietOut: typeof stdout = Object.create(stdout, silent);
  const quietErr: typeof stderr = Object.create(stderr, silent);
  const surroundings = { stdin, stdout: quietOut, stderr: quietErr, env, colour, signal, closing };
  try {
    await createProgram(() => createContext(surroundings), colour).parseAsync(args, { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return reportError(error instanceof CommanderError ? causeOf(error, signal) : error, env);
  } finally {
    for (const one of closing) await one[Symbol.asyncDispose]();
  }
}
