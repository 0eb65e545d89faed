import { constants } from "node:fs";
import { lstat, open, readdir, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProcessIdentity } from "../process-table.ts";
import { errorCode, unless } from "../system-errors.ts";
import { temporaryName } from "./names.ts";
import { setAside } from "./quarantine.ts";

/** Larger than any file of ours: a value of 64 KiB, every character of it escaped. */
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * The names in `directory`, one of ours, in order; none when there is no such directory. What stands in its place and is none of ours (a
 * file, a symbolic link, a directory of another user) is set aside.
 */
export async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await isOurs(directory)) ? (await readdir(directory)).sort() : [];
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** Whether there is a directory of ours at `directory`; what else is there is set aside. */
export async function isOurs(directory: string): Promise<boolean> {
  const status = await lstat(directory);
  if (status.isDirectory() && !isForeign(status.uid)) return true;
  await setAside(directory, dirname(directory));
  return false;
}

/** Whether something that belongs to this user id was not made by us. Windows gives every file the id 0. */
function isForeign(userId: number): boolean {
  return process.geteuid !== undefined && process.geteuid() !== userId;
}

/** Removes the file; resolves with false when it was not there. Of several that remove one file exactly one gets true. */
export async function removeFile(path: string): Promise<boolean> {
  return await unless(["ENOENT"], unlink(path));
}

/** Removes what bears the name of a file of ours; sets aside what cannot be removed like a file. */
export async function removeOrSetAside(path: string): Promise<void> {
  // Windows and macOS call it EPERM.
  if (!(await unless(["ENOENT", "EISDIR", "EPERM"], unlink(path)))) await setAside(path, dirname(path));
}

/** Writes a file that is not there yet, readable by its owner alone; leaves none behind when that fails. */
export async function writeNewFile(path: string, text: string, options: { durable: boolean }): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    if (options.durable) await file.sync();
  } catch (error) {
    await removeFile(path);
    throw error;
  } finally {
    await file.close();
  }
}

/** Writes a new file in `directory` and returns its path. It is whole before anyone knows its name. */
export async function writeTemporary(
  directory: string,
  text: string,
  options: { durable: boolean; writer: ProcessIdentity | undefined },
): Promise<string> {
  const path = join(directory, temporaryName(options.writer));
  await writeNewFile(path, text, options);
  return path;
}

/** Makes renames and removals in `directory` survive a power cut. Windows has no such call for directories and does it by itself. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What {@link readOwnFile} found. */
export type FileContent =
  | { readonly found: "text"; readonly text: string }
  | { readonly found: "nothing" | "foreign" }
  | { readonly found: "locked"; readonly error: unknown };

/**
 * Reads a file of ours. What is no regular file, is too large, is a symbolic link or belongs to someone else is `foreign`; one that may
 * not be read is `locked`.
 */
export async function readOwnFile(path: string): Promise<FileContent> {
  // Windows knows neither flag; there they are undefined. O_NONBLOCK keeps a planted pipe from holding the reader for ever.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, flags);
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (code === "ENOENT") return { found: "nothing" };
    if (["ELOOP", "EISDIR", "ENXIO"].includes(code)) return { found: "foreign" };
    if (code === "EACCES" || code === "EPERM") return { found: "locked", error };
    throw error;
  }
  try {
    const status = await file.stat();
    if (!status.isFile() || status.size > MAX_FILE_BYTES || isForeign(status.uid)) return { found: "foreign" };
    return { found: "text", text: await file.readFile("utf8") };
  } finally {
    await file.close();
  }
}
