import type { Stats } from "node:fs";
import { lstat, mkdir, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./system-errors.ts";

/** Who runs this process, as far as it matters for directories. */
export interface User {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** The effective user id; undefined where there is none. */
  readonly id: number | undefined;
}

/** The user of this process, looked up anew, since a process may change its user while it runs. */
export function currentUser(): User {
  return { platform: process.platform, id: process.geteuid?.() };
}

/** What is wrong with a directory that is to be private, with what to do. */
export class UnsafeDirectoryError extends Error {}

/**
 * Says what is wrong with `directory` as a place for tokens, or undefined when nothing is.
 *
 * @param status - what `lstat` says of it.
 */
export function flawOf(directory: string, status: Stats, user: User): string | undefined {
  if (status.isSymbolicLink()) {
    return "is a symbolic link: whoever can change it chooses where tokens go. Name the target itself.";
  }
  if (!status.isDirectory()) return "is no directory. Name another one.";
  // Windows has access lists instead; a user's own profile directory is private there.
  if (user.platform === "win32") return undefined;
  if (user.id !== undefined && status.uid !== user.id) {
    return `belongs to user ${status.uid}, this process runs as ${user.id}. Name a directory of your own.`;
  }
  const mode = status.mode & 0o777;
  if ((mode & 0o077) === 0) return undefined;
  const shown = mode.toString(8).padStart(4, "0");
  return `has mode ${shown}, so other users can reach the tokens in it. Run: chmod 700 ${directory}`;
}

/**
 * Makes `directory` for its owner alone when it is not there, and checks it. To be called before each use: what was private may be so
 * no longer.
 *
 * @throws UnsafeDirectoryError - it is a symbolic link or reached through one, no directory, owned by someone else, or open to group
 * or others.
 */
export async function openPrivateDirectory(directory: string): Promise<void> {
  const user = currentUser();
  const flaw = flawOf(directory, await statOrMake(directory), user) ?? (await flawOfWay(directory, user));
  if (flaw !== undefined) throw new UnsafeDirectoryError(`The cache directory ${directory} ${flaw}`);
}

async function statOrMake(directory: string): Promise<Stats> {
  try {
    return await lstat(directory);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return await lstat(directory);
}

/** A symbolic link on the way to `directory`. Systems bring some of their own, such as `/var` on macOS: root's, in the root. */
async function flawOfWay(directory: string, user: User): Promise<string | undefined> {
  // Junctions and short names make paths on Windows differ that are not reached through a link.
  if (user.platform === "win32") return undefined;
  const real = await realpath(directory);
  if (real === directory) return undefined;
  for (let part = dirname(directory); dirname(part) !== part; part = dirname(part)) {
    const status = await lstat(part);
    if (!status.isSymbolicLink()) continue;
    if (status.uid === 0 && dirname(dirname(part)) === dirname(part)) continue;
    return `is reached through the symbolic link ${part}: whoever can change it chooses where tokens go. Name the real place: ${real}`;
  }
  return undefined;
}
