import type { Stats } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { AgentError, systemCode } from "../errors.ts";

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * Checks that nobody but this user and root can put another socket in the place of ours: clients would tell it their rejected tokens and take
 * its word for the new one. What holds for the directory holds for all above it, where a sticky bit, as `/tmp` has it, is enough.
 *
 * @returns the directory without symbolic links.
 * @throws AgentError - names the directory at fault and what to do.
 */
export async function safeDirectory(directory: string): Promise<string> {
  let real: string;
  try {
    real = await realpath(directory);
  } catch (cause) {
    const remedy = systemCode(cause) === "ENOENT" ? ` Make it: mkdir -m 700 ${directory}` : "";
    throw refusal(`The directory ${directory} cannot be used (${systemCode(cause) ?? "unknown"}).${remedy}`, cause);
  }
  for (let part = real; ; part = dirname(part)) {
    const flaw = flawOf(await lstat(part), part === real);
    if (flaw !== undefined) throw refusal(`The socket cannot be in ${directory}: ${part} ${flaw}`);
    if (part === dirname(part)) return real;
  }
}

function flawOf(status: Stats, holdsSocket: boolean): string | undefined {
  if (!status.isDirectory()) return "is no directory. Name another one with --socket.";
  const user = process.geteuid?.();
  if (status.uid !== user && status.uid !== 0) {
    return `belongs to user ${status.uid}, who could replace the socket. Name a directory of your own with --socket.`;
  }
  const shielded = !holdsSocket && (status.mode & STICKY) !== 0;
  if ((status.mode & WRITABLE_BY_OTHERS) === 0 || shielded) return undefined;
  const mode = (status.mode & 0o7777).toString(8).padStart(4, "0");
  return `has mode ${mode}, so others could replace the socket. Take a directory of its own (mkdir -m 700), or chmod go-w.`;
}

function refusal(message: string, cause?: unknown): AgentError {
  return new AgentError("APIERA_AGENT_LISTEN", message, { cause });
}
