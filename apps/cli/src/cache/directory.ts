import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, posix, relative, resolve, win32 } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";

const NAME = "apiera";

/**
 * Where tokens are kept between runs: `APIERA_CACHE_DIR`, or the directory that `@apiera/cache-filesystem` has for this user, so that the user's
 * other programs share the token.
 *
 * @throws CliError - it lies in a file system of the kernel, which keeps no files.
 */
export function cacheDirectory(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  const directory = namedDirectory(env, platform);
  if (platform === "linux" && process.platform === "linux") refuseKernelFiles(directory);
  return directory;
}

/** Node's recursive mkdir never ends below these: the system says there that the parent, which exists, does not. */
const KERNEL_FILES = /^\/(?:proc|sys)(?:\/|$)/;

function refuseKernelFiles(directory: string): void {
  if (!KERNEL_FILES.test(directory) && !KERNEL_FILES.test(realPlace(directory))) return;
  throw new CliError(`The cache directory ${directory} is in a file system of the kernel, which keeps no files.`, {
    code: "CLI_CACHE_DIRECTORY",
    exitCode: EXIT_CODES.configuration,
    hint: NAME_ANOTHER,
  });
}

/** What to do about a place that cannot be a cache. */
export const NAME_ANOTHER = "Name another directory with APIERA_CACHE_DIR.";

/** Where a path leads when its links are followed, as far as it exists. */
function realPlace(path: string): string {
  for (let part = path; ; part = dirname(part)) {
    try {
      return join(realpathSync(part), relative(part, path));
    } catch {
      if (dirname(part) === part) return path;
    }
  }
}

function namedDirectory(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (env.APIERA_CACHE_DIR) return resolve(env.APIERA_CACHE_DIR);
  const path = platform === "win32" ? win32 : posix;
  const given = (name: string): string | undefined => {
    const value = env[name];
    return value !== undefined && path.isAbsolute(value) ? value : undefined;
  };
  if (platform === "win32") {
    return path.join(given("LOCALAPPDATA") ?? path.join(homedir(), "AppData", "Local"), NAME, "Cache");
  }
  if (platform === "darwin") return path.join(homedir(), "Library", "Caches", NAME);
  return path.join(given("XDG_CACHE_HOME") ?? path.join(homedir(), ".cache"), NAME);
}
