import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Node's recursive mkdir never ends below these: the system says there that the parent, which exists, does not. */
const KERNEL_FILES = /^\/(?:proc|sys)(?:\/|$)/;

/**
 * Whether a directory lies, links followed, in a file system of the Linux kernel, which keeps no files. Nothing is changed.
 *
 * @param platform - as `process.platform` has it; elsewhere these names mean nothing.
 */
export function isAmongKernelFiles(directory: string, platform: string): boolean {
  return platform === "linux" && (KERNEL_FILES.test(directory) || KERNEL_FILES.test(realPlace(directory)));
}

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
