import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { minVersion, satisfies } from "semver";
import { ROOT } from "./adapters.ts";

const run = promisify(execFile);

/**
 * The lowest and the newest core of a range: versions, each once. The newest is the one here.
 *
 * @param here - the version of the core as it is here.
 * @throws Error - the range leaves the core out that is here, or is no range.
 */
export function coresToTry(range: string, here: string): string[] {
  if (!satisfies(here, range)) throw new Error(`The core is ${here} here, which the range ${range} leaves out.`);
  const lowest = minVersion(range)?.version ?? here;
  return [...new Set([lowest, here])];
}

/** The tarball of a core: the one here is packed, another is what was published. */
export async function coreTarball(version: string, here: string, directory: string): Promise<string> {
  if (version !== here) {
    const { stdout } = await run("npm", ["pack", `@apiera/auth@${version}`, "--silent"], { cwd: directory });
    return join(directory, stdout.trim());
  }
  const tarball = join(directory, `auth-${here}.tgz`);
  await run("pnpm", ["pack", "--out", tarball], { cwd: join(ROOT, "packages/auth") });
  return tarball;
}
