import { execFileSync } from "node:child_process";
import { closeSync, openSync, readdirSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../../src/system-errors.ts";

/** The name of the file that takes up the space. */
export const FILLER = "filler";

/** Writes until no byte fits any more. */
export function fillDisk(directory: string): void {
  const file = openSync(join(directory, FILLER), "a");
  try {
    for (const chunk of [Buffer.alloc(4096), Buffer.alloc(1)]) {
      try {
        for (;;) writeSync(file, chunk);
      } catch (error) {
        if (errorCode(error) !== "ENOSPC") throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Makes the file system mounted at `directory` read-only, or writable again. */
export function remount(directory: string, writable: boolean): void {
  execFileSync("mount", ["-o", `remount,${writable ? "rw" : "ro"}`, directory]);
}

/** Cuts every entry in a directory of a key short. */
export function tear(directory: string): void {
  for (const name of readdirSync(directory)) if (name.startsWith("entry-")) truncateSync(join(directory, name), 60);
}
