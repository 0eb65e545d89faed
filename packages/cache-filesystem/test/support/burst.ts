import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CacheEntry } from "@apiera/auth";
import type { FilesystemCache } from "../../src/index.ts";
import { type Random, randomFrom } from "./random.ts";

/** What a process is to do in one burst. */
export interface BurstOrder {
  readonly keys: readonly string[];
  readonly seed: number;
  readonly steps: number;
  /** A directory in which a file stands for each process that holds a lease. */
  readonly inside: string;
  /** Kill this process with SIGKILL after so many turns of its event loop: between or amid any two operations on files. */
  readonly dieAfterTurns?: number;
}

/** Where a process is: about to take its next step, or holding a lease. */
export type Step = "next" | "holding";

/** What a process saw in one burst of work. */
export interface BurstReport {
  readonly reads: number;
  readonly writes: number;
  readonly leases: number;
  /** Values that were not wholly of one version. */
  readonly torn: number;
  /** How often two were where only the owner of the lease may be. */
  readonly collisions: number;
}

const TTL_MS = 3_600_000;

/** An entry whose value shows when it is not whole: nothing but its version, up to about 20 KiB of it. */
export function wholeEntry(version: string, random: Random): CacheEntry {
  const most = Math.floor(20_000 / (version.length + 1));
  return { value: `${version} `.repeat(1 + random.below(most)), version, ttlMs: TTL_MS };
}

/** Whether a value is of one version from end to end. */
export function isWhole({ value, version }: CacheEntry): boolean {
  return value !== "" && value.replaceAll(`${version} `, "") === "";
}

/**
 * Does `steps` things by chance with `keys`: reads, writes, deletes by version, and holds leases, and looks at everything it sees.
 *
 * @param onStep - called before each step, and when a lease was taken.
 */
export async function burst(
  cache: FilesystemCache,
  order: BurstOrder,
  onStep: (step: Step) => void,
): Promise<BurstReport> {
  const random = randomFrom(order.seed);
  if (order.dieAfterTurns !== undefined) dieAfter(order.dieAfterTurns);
  const report = { reads: 0, writes: 0, leases: 0, torn: 0, collisions: 0 };
  const look = async (key: string): Promise<CacheEntry | undefined> => {
    const found = await cache.get(key);
    if (found === undefined) return undefined;
    report.reads += 1;
    if (!isWhole(found)) report.torn += 1;
    return found;
  };
  const write = async (key: string, step: number): Promise<void> => {
    await cache.set(key, wholeEntry(`${process.pid}-${order.seed}-${step}`, random));
    report.writes += 1;
  };
  for (let step = 0; step < order.steps; step += 1) {
    onStep("next");
    const key = order.keys[random.below(order.keys.length)] ?? "";
    const choice = random.below(10);
    if (choice < 3) await look(key);
    else if (choice < 5) await write(key, step);
    else if (choice < 6) {
      const found = await look(key);
      if (found !== undefined) await cache.delete(key, { ifVersion: found.version });
    } else {
      const lease = await cache.acquireLease(key, { ttlMs: TTL_MS });
      if (lease === undefined) continue;
      onStep("holding");
      report.leases += 1;
      const place = join(order.inside, key);
      if (!enter(place)) report.collisions += 1;
      if (random.below(2) === 0) await write(key, step);
      if (!(await lease.renew(TTL_MS))) report.collisions += 1;
      if (!isAlone(place)) report.collisions += 1;
      rmSync(join(place, String(process.pid)));
      await lease.release();
    }
  }
  return report;
}

function dieAfter(turns: number): void {
  if (turns === 0) process.kill(process.pid, "SIGKILL");
  else setImmediate(dieAfter, turns - 1);
}

function enter(place: string): boolean {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, String(process.pid)), "");
  return isAlone(place);
}

/** Whether no other process is in `place`. What those killed in it left does not count. */
function isAlone(place: string): boolean {
  return readdirSync(place).every((pid) => pid === String(process.pid) || !isRunning(pid));
}

function isRunning(pid: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !["Z", "X"].includes(stat.slice(stat.lastIndexOf(")") + 2)[0] ?? "");
  } catch {
    return false;
  }
}
