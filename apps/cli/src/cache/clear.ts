import { CliError, usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { cacheDirectory } from "./directory.ts";
import { clearCache, inspectCache } from "./inspect.ts";

/** `apiera cache clear`. */
export async function runCacheClear(context: CliContext, { yes = false }: { yes?: boolean }): Promise<void> {
  const { env, stderr } = context;
  const directory = cacheDirectory(env);
  const { entries } = await inspectCache(directory);
  if (entries === 0) {
    stderr.write(`There is nothing in ${directory}.\n`);
    return;
  }
  if (
    !yes &&
    !(await confirmed(context, `Remove ${entries === 1 ? "1 entry" : `${entries} entries`} from ${directory}?`))
  ) {
    stderr.write("Nothing was removed.\n");
    return;
  }
  const removed = await clearCache(directory);
  stderr.write(`Removed from ${directory}: ${removed}.\n`);
}

async function confirmed({ stdin, stderr, signal }: CliContext, message: string): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) {
    throw usageError("There is no terminal to ask at. Nothing was removed.", "Pass --yes to allow it.");
  }
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({ message, initialValue: false, input: stdin, output: stderr, signal });
  if (isCancel(answer)) {
    throw new CliError("Stopped. Nothing was removed.", { code: "CLI_STOPPED", exitCode: EXIT_CODES.interrupted });
  }
  return answer;
}
