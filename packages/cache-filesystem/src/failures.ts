import { errorCode } from "./system-errors.ts";

/** What went wrong and what to do, by the code of the system's error. `place` stands for the cache directory. */
const EXPLANATIONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ["no space is left on the file system of place", "Free some there, or name a directory on another one."],
  EDQUOT: [
    "the disk quota of this user is used up",
    "Free some space in place, or name a directory on another file system.",
  ],
  EROFS: ["place is on a file system that is read-only", "Name a directory that can be written to."],
  EACCES: [
    "this process may not use place",
    "Give its user the directory, with chown and chmod 700, or name another one.",
  ],
  EPERM: [
    "this process may not use place",
    "Give its user the directory, with chown and chmod 700, or name another one.",
  ],
  EMFILE: ["this process has too many files open", "Raise its limit, e.g. with ulimit -n."],
  ENFILE: ["this machine has too many files open", "Raise its limit, e.g. with sysctl fs.file-max."],
  ENOTDIR: ["something that is no directory stands in the way to place", "Move it away, or name another directory."],
  EIO: ["the disk of place failed", "Look at the system's log, and name a directory on another disk."],
};

/** File systems say so with these codes when asked for a hard link they do not have. */
const NO_LINKS: readonly string[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** The message for a failed call: what failed, why, and what to do about it. */
export function explainFailure(cause: unknown, operation: string, directory: string): string {
  const code = errorCode(cause);
  const failed = `The filesystem cache failed in ${operation}`;
  if (code === undefined) return `${failed}; see cause.`;
  const syscall: unknown =
    typeof cause === "object" && cause !== null && "syscall" in cause ? cause.syscall : undefined;
  if (syscall === "link" && NO_LINKS.includes(code)) {
    return `${failed}: the file system of ${directory} has no hard links (${code}), which leases need. Name a directory on another one.`;
  }
  const [what, remedy] = EXPLANATIONS[code] ?? [];
  if (what === undefined || remedy === undefined) return `${failed} (${code}); see cause.`;
  return `${failed}: ${what.replace("place", () => directory)} (${code}). ${remedy.replace("place", () => directory)}`;
}
