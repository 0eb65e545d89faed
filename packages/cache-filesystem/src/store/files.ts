import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { link, open, readdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";

/** Larger than any file of ours: a value of 64 KiB, every character of it escaped. */
const MAX_FILE_BYTES = 1024 * 1024;

/** The code of a system error, e.g. `ENOENT`, or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Eight random bytes in hexadecimal, for names that nobody else uses. */
export function uniqueId(): string {
  return randomBytes(8).toString("hex");
}

/** Runs `action`; resolves with false instead of rejecting when it fails with one of `codes`. */
export async function unless(codes: readonly string[], action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? "")) return false;
    throw error;
  }
}

/** The names in `directory` in order, none when there is no such directory. */
export async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** Removes the file; resolves with false when it was not there. Of several that remove one file exactly one gets true. */
export async function removeFile(path: string): Promise<boolean> {
  return await unless(["ENOENT"], unlink(path));
}

/** Writes a new file, readable by its owner alone, in `directory`, and returns its path. It is whole before anyone knows its name. */
export async function writeTemporary(directory: string, text: string, options: { durable: boolean }): Promise<string> {
  const path = join(directory, `temp-${uniqueId()}`);
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
  return path;
}

/** Renames `from` to `to`; removes `from` when that fails. */
export async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    await removeFile(from);
    throw error;
  }
}

/** Gives the content of `from` the name `to`, in one step and only if that name is free; `from` is gone afterwards. */
export async function claimName(from: string, to: string): Promise<boolean> {
  try {
    return await unless(["EEXIST"], link(from, to));
  } finally {
    await removeFile(from);
  }
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
export type FileContent = { readonly found: "text"; readonly text: string } | { readonly found: "nothing" | "foreign" };

/** Reads a file of ours. What is no regular file, is too large or is a symbolic link is `foreign`. */
export async function readOwnFile(path: string): Promise<FileContent> {
  // Windows knows neither flag; there they are undefined. O_NONBLOCK keeps a planted pipe from holding the reader for ever.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, flags);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { found: "nothing" };
    if (code === "ELOOP" || code === "EISDIR" || code === "ENXIO") return { found: "foreign" };
    throw error;
  }
  try {
    const status = await file.stat();
    if (!status.isFile() || status.size > MAX_FILE_BYTES) return { found: "foreign" };
    return { found: "text", text: await file.readFile("utf8") };
  } finally {
    await file.close();
  }
}
