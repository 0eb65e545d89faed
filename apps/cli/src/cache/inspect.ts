import { lstat, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { NAME_ANOTHER } from "./directory.ts";

/** What is in a cache directory. */
export interface CacheState {
  readonly directory: string;
  readonly exists: boolean;
  /** Places of one key each: an identity's token, or the note that it was refused. */
  readonly entries: number;
  readonly bytes: number;
  /** When an entry was last written, in epoch milliseconds. */
  readonly newestAt: number | undefined;
  readonly oldestAt: number | undefined;
  /** Access rights, e.g. `0700`; undefined where the system has none. */
  readonly mode: string | undefined;
  /** Whether it belongs to another user. */
  readonly foreign: boolean;
  /** Whether it is a symbolic link, which the cache refuses. */
  readonly link: boolean;
}

/** The cache gives each key a directory that is named by a SHA-256. */
const KEY = /^[0-9a-f]{64}$/;

/**
 * Looks at a cache directory without opening what is in it.
 *
 * @throws CliError - it is a file, or below one.
 */
export async function inspectCache(directory: string): Promise<CacheState> {
  const root = await lstat(directory).catch((error: unknown) => ignoreMissing(noDirectory(error, directory)));
  if (root !== undefined && !root.isDirectory() && !root.isSymbolicLink()) throw fileInPlaceOf(directory);
  const keys = root === undefined ? [] : await keysIn(directory);
  let bytes = 0;
  const times: number[] = [];
  for (const key of keys) {
    for (const name of await readdir(key, { recursive: true }).catch(() => [])) {
      const file = await lstat(join(key, name)).catch(ignoreMissing);
      if (!file?.isFile()) continue;
      bytes += file.size;
      times.push(file.mtimeMs);
    }
  }
  const posix = process.getuid !== undefined;
  return {
    directory,
    exists: root !== undefined,
    entries: keys.length,
    bytes,
    newestAt: times.length > 0 ? Math.max(...times) : undefined,
    oldestAt: times.length > 0 ? Math.min(...times) : undefined,
    mode: root && posix ? (root.mode & 0o7777).toString(8).padStart(4, "0") : undefined,
    foreign: root !== undefined && posix && root.uid !== process.getuid?.(),
    link: root?.isSymbolicLink() ?? false,
  };
}

/**
 * Removes all entries, also while others use the cache: that costs a purchase. What else is in the directory stays.
 *
 * @returns how many entries were removed.
 */
export async function clearCache(directory: string): Promise<number> {
  const keys = await keysIn(directory);
  for (const key of keys) await rm(key, { recursive: true, force: true });
  // Not when something else is in it, or somebody has just bought a token.
  await rmdir(directory).catch(() => {});
  return keys.length;
}

async function keysIn(directory: string): Promise<string[]> {
  const names =
    (await readdir(directory).catch((error: unknown) => ignoreMissing(noDirectory(error, directory)))) ?? [];
  return names.filter((name) => KEY.test(name)).map((name) => join(directory, name));
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function noDirectory(error: unknown, directory: string): unknown {
  return error instanceof Error && "code" in error && error.code === "ENOTDIR"
    ? fileInPlaceOf(directory, error)
    : error;
}

function fileInPlaceOf(directory: string, cause?: unknown): CliError {
  return new CliError(`The cache directory ${directory} is no directory, or is below something that is none.`, {
    code: "CLI_CACHE_DIRECTORY",
    exitCode: EXIT_CODES.configuration,
    hint: NAME_ANOTHER,
    cause,
  });
}
