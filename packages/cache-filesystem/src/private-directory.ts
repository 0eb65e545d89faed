import { lstat, mkdir } from "node:fs/promises";
import { CacheError } from "@apiera/auth";

/** The directory of the system for caches of this user, e.g. `~/.cache/apiera`. */
export async function defaultDirectory(): Promise<string> {
  // Loaded only when needed: it looks up the home directory at once, which fails for users that have none.
  const { default: envPaths } = await import("env-paths");
  return envPaths("apiera", { suffix: "" }).cache;
}

/**
 * Makes `directory` for its owner alone, or checks that the one there is.
 *
 * @throws CacheError - it is a symbolic link, no directory, owned by someone else, or open to group or others. Not retryable.
 */
export async function openPrivateDirectory(directory: string, cache: string, operation: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const status = await lstat(directory);
  const refuse = (what: string): never => {
    throw new CacheError(`The cache directory ${directory} ${what}`, { cache, operation, retryable: false });
  };
  if (status.isSymbolicLink())
    refuse("is a symbolic link: whoever can change it chooses where tokens go. Name the target itself.");
  if (!status.isDirectory()) refuse("is no directory. Name another one.");
  // Windows has access lists instead; a user's own profile directory is private there.
  if (process.platform === "win32") return;
  const user = process.geteuid?.();
  if (user !== undefined && status.uid !== user) {
    refuse(`belongs to user ${status.uid}, this process runs as ${user}. Name a directory of your own.`);
  }
  const mode = status.mode & 0o777;
  if ((mode & 0o077) !== 0) {
    refuse(
      `has mode ${mode.toString(8).padStart(4, "0")}, so other users can reach the tokens in it. Run: chmod 700 ${directory}`,
    );
  }
}
