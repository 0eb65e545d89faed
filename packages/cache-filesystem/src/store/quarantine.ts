import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../system-errors.ts";
import { damagedName, isDamagedName } from "./names.ts";

/** As many are kept in one directory, the latest ones: enough to find out what happened, and nothing that fills a disk. */
const KEPT = 4;

/** What keeps a file where it is. A reader can do without moving it, and must: it may be on a disk that is read-only. */
export const IMMOVABLE: readonly string[] = ["EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT"];

/**
 * Moves what is damaged or foreign out of the way, into `directory`, where it can be looked at.
 *
 * @returns false when it could not be moved.
 */
export async function setAside(path: string, directory: string): Promise<boolean> {
  try {
    await rename(path, join(directory, damagedName(Date.now())));
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (code === "ENOENT") return true;
    if (IMMOVABLE.includes(code)) return false;
    throw error;
  }
  const damaged = (await readdir(directory)).filter(isDamagedName).sort();
  for (const name of damaged.slice(0, -KEPT)) {
    // What cannot be removed, such as a directory of another user, is in nobody's way.
    await rm(join(directory, name), { recursive: true, force: true }).catch(() => {});
  }
  return true;
}
