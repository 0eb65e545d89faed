import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Whether a program is on this machine. */
export async function isInstalled(program: string): Promise<boolean> {
  return await promisify(execFile)(program, ["--version"]).then(
    () => true,
    () => false,
  );
}
