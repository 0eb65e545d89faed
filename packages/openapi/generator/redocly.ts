import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const packageRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs the Redocly command line in this package, where its configuration lies, without telemetry or update notices.
 *
 * @returns what it printed on standard output and standard error.
 * @throws Error - it ended with another exit code than 0; the message carries its output.
 */
export async function redocly(...args: string[]): Promise<string> {
  const bin = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  try {
    const { stdout, stderr } = await run(process.execPath, [bin, ...args], { cwd: packageRoot, env });
    return stdout + stderr;
  } catch (cause) {
    const output =
      cause instanceof Error && "stdout" in cause && "stderr" in cause ? `${cause.stdout}${cause.stderr}` : "";
    throw new Error(`redocly ${args.join(" ")} failed.\n${output}`, { cause });
  }
}
