import { join } from "node:path";
import { startWorker, WORKER, type Worker } from "./workers.ts";

/**
 * Starts a worker that sees a file system of its own at `mountPoint`, of 300 KiB, with the cache in `cache` on it.
 *
 * The mount is in a namespace of the worker, so it is gone with it, however it ends.
 *
 * @throws Error - this user may not mount anything; says what is missing.
 */
export async function startWorkerOnSmallDisk(mountPoint: string): Promise<Worker> {
  const isRoot = process.getuid?.() === 0;
  const script = 'mount -t tmpfs -o size=300k,mode=700 tmpfs "$0" && shift && exec "$@"';
  const alone = ["unshare", "--mount", ...(isRoot ? [] : ["--map-root-user"])];
  try {
    const command = [...alone, "sh", "-c", script, mountPoint, "--", ...WORKER];
    return await startWorker(join(mountPoint, "cache"), command);
  } catch (cause) {
    const message =
      "This test mounts a tmpfs in a mount namespace of its own. It needs Linux with unshare and mount (util-linux), and either root with " +
      "CAP_SYS_ADMIN or user namespaces for everybody (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu).";
    throw new Error(`${message} ${cause instanceof Error ? cause.message : ""}`, { cause });
  }
}
