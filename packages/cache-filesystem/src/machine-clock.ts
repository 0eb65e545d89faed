import { readFileSync, readlinkSync } from "node:fs";
import { uptime } from "node:os";

/** A moment on this machine, on two clocks. */
export interface Moment {
  /**
   * Names the steady clock: equal in two moments only if their `steadyMs` can be compared. Undefined where the system names none
   * (all but Linux).
   */
  readonly domain: string | undefined;
  /** Milliseconds since the machine started; no change of the wall clock touches it, and time asleep counts. */
  readonly steadyMs: number;
  /** Milliseconds since the epoch, as the wall clock happens to be set. */
  readonly wallMs: number;
}

/** Tells the time. */
export type MachineClock = () => Moment;

/** How long something may live, as written by one process and read by another. */
export interface Term {
  /** The life that was asked for, in milliseconds. */
  readonly ttlMs: number;
  /** When that life began. */
  readonly from: Moment;
}

function steadyDomain(): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "ascii").trim();
    // Processes in different time namespaces see different steady clocks.
    const namespace = readlinkSync("/proc/self/ns/time");
    return boot === "" ? undefined : `${boot} ${namespace}`;
  } catch {
    return undefined;
  }
}

/**
 * The clock of this machine, comparable between its processes.
 *
 * On Linux `process.hrtime` is CLOCK_MONOTONIC: the same for all processes, but it stands still while the machine sleeps.
 * `os.uptime` counts sleep, in steps of 10 ms, and in some containers counts from the container's start. The greater of the two is
 * exact on a machine that never slept, right to 10 ms on one that did, and never behind either.
 */
export function machineClock(): MachineClock {
  const domain = steadyDomain();
  return () => ({
    domain,
    steadyMs: Math.max(Number(process.hrtime.bigint() / 1000n) / 1000, uptime() * 1000),
    wallMs: Date.now(),
  });
}

/** Two steady readings of one moment differ by this much at most, where one of them counts in the steps of `os.uptime`. */
const STEADY_STEP_MS = 20;

/**
 * The milliseconds left of `term` at `now`: positive, never more than `term.ttlMs`, or 0 when it is over.
 *
 * On one steady clock that clock alone decides, so a wall clock that jumps does not matter. Otherwise (after a restart of the
 * machine, or where no steady clock is named) the wall clock does; one that is behind the beginning of the term ends it, since nobody
 * can tell how much is left.
 */
export function remainingMs(term: Term, now: Moment): number {
  const { ttlMs, from } = term;
  const steadyPassedMs = now.steadyMs - from.steadyMs;
  if (from.domain !== undefined && from.domain === now.domain && steadyPassedMs >= -STEADY_STEP_MS) {
    return Math.max(0, Math.min(ttlMs, ttlMs - steadyPassedMs));
  }
  const wallPassedMs = now.wallMs - from.wallMs;
  return wallPassedMs < 0 ? 0 : Math.max(0, ttlMs - wallPassedMs);
}

/** The milliseconds that have passed since `moment`, as far as anyone can tell; endless when that was before the last start of this machine. */
export function agedMs(moment: Moment, now: Moment): number {
  if (isFromEarlierBoot(moment, now)) return Number.POSITIVE_INFINITY;
  const sameClock = moment.domain !== undefined && moment.domain === now.domain;
  return sameClock ? now.steadyMs - moment.steadyMs : now.wallMs - moment.wallMs;
}

/** Whether `moment` was surely before the last start of this machine, so that no process from then is left. */
export function isFromEarlierBoot(moment: Moment, now: Moment): boolean {
  if (moment.domain === undefined || now.domain === undefined) return false;
  return moment.domain.split(" ")[0] !== now.domain.split(" ")[0];
}
