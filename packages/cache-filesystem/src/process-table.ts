import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { errorCode } from "./system-errors.ts";

/** A process of this machine, so that no other one, before or after, is taken for it. */
export interface ProcessIdentity {
  /** Names the start of the machine and the namespaces in which the two numbers mean something. */
  readonly space: string;
  readonly pid: number;
  /** When the process started, in the kernel's ticks since the start of the machine: process ids are used again. */
  readonly startedAt: number;
}

/** Tells the living from the dead. */
export interface ProcessTable {
  /** This process; undefined where the system does not tell enough to name it (all but Linux). */
  readonly self: ProcessIdentity | undefined;
  /** Whether the process has surely ended. False for one that is stopped, and for one that cannot be seen from here. */
  isDead(one: ProcessIdentity): boolean;
}

/** Where {@link processTable} looks. */
export interface ProcessSources {
  readonly pid: number;
  /** The text of `/proc/<pid>/stat`. */
  stat(pid: number | "self"): string;
  /** What `/proc/self/ns/pid` points at. */
  namespace(): string;
  /** Whether there is a process with this id, whosever it is. */
  exists(pid: number): boolean;
}

const SYSTEM: ProcessSources = {
  pid: process.pid,
  stat: (pid) => readFileSync(`/proc/${pid}/stat`, "latin1"),
  namespace: () => readlinkSync("/proc/self/ns/pid"),
  exists(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return errorCode(error) !== "ESRCH";
    }
  },
};

/** What matters of `/proc/<pid>/stat` (proc_pid_stat(5)): the second field, in parentheses, may itself hold blanks and parentheses. */
function parseStat(text: string): { readonly pid: number; readonly state: string; readonly startedAt: number } {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { pid: Number.parseInt(text, 10), state: fields[0] ?? "", startedAt: Number(fields[19]) };
}

/**
 * The processes that can be seen from this one.
 *
 * @param clockDomain - names the start of the machine and the time namespace, on which start times depend; undefined where unknown.
 */
export function processTable(clockDomain: string | undefined, sources: ProcessSources = SYSTEM): ProcessTable {
  const self = clockDomain === undefined ? undefined : identify(clockDomain, sources);
  return {
    self,
    isDead(one) {
      // In another container the same number is another process.
      if (self === undefined || one.space !== self.space) return false;
      try {
        const found = parseStat(sources.stat(one.pid));
        if (!Number.isSafeInteger(found.startedAt)) return false;
        // Z and X: it has ended, and its parent has not asked how.
        return found.startedAt !== one.startedAt || found.state === "Z" || found.state === "X";
      } catch {
        // With `hidepid` the file of a living process may be out of sight.
        return !sources.exists(one.pid);
      }
    },
  };
}

function identify(clockDomain: string, sources: ProcessSources): ProcessIdentity | undefined {
  try {
    const { pid, startedAt } = parseStat(sources.stat("self"));
    // A `/proc` of another namespace shows other numbers.
    if (pid !== sources.pid || !Number.isSafeInteger(startedAt)) return undefined;
    const space = createHash("sha256").update(`${clockDomain} ${sources.namespace()}`).digest("hex").slice(0, 16);
    return { space, pid, startedAt };
  } catch {
    return undefined;
  }
}

/** Writes an identity as part of a file name. */
export function encodeIdentity(one: ProcessIdentity): string {
  return `${one.space}-${one.pid}-${one.startedAt}`;
}

/** Reads what {@link encodeIdentity} wrote, at the beginning of `text`. */
export function decodeIdentity(text: string): ProcessIdentity | undefined {
  const [, space, pid, startedAt] = /^([0-9a-f]{16})-(\d{1,15})-(\d{1,15})(?:-|$)/.exec(text) ?? [];
  return space === undefined ? undefined : { space, pid: Number(pid), startedAt: Number(startedAt) };
}
