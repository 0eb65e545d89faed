import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "../bench-error.ts";

const run = promisify(execFile);

/**
 * Runs a script of this folder in a fresh process.
 *
 * @param script - name of the file.
 * @param args - its arguments.
 * @returns what it printed, read as JSON.
 * @throws BenchError - it failed.
 */
export async function runChild(script: string, args: readonly string[]): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  try {
    const { stdout } = await run(process.execPath, ["--expose-gc", path, ...args]);
    return JSON.parse(stdout);
  } catch (cause) {
    throw new BenchError(`${script} ${args.join(" ")} failed. ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
