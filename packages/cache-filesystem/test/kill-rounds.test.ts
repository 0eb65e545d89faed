import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, it } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { latestClaim, leaseDirectory } from "../src/store/claims.ts";
import { namesIn } from "../src/store/files.ts";
import { keyDirectory } from "../src/store/key-directory.ts";
import { isTemporaryName, writerOf } from "../src/store/names.ts";
import { type BurstOrder, type BurstReport, isWhole, wholeEntry } from "./support/burst.ts";
import { type Random, randomFrom } from "./support/random.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { startWorker, type Worker } from "./support/workers.ts";

const PROCESSES = 20;
/** Started before they are needed, so that a round does not wait for the process that takes the place of the dead one. */
const SPARES = 3;
/** The full proof: `KILL_ROUNDS=500 pnpm test packages/cache-filesystem/test/kill-rounds.test.ts`. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 60);
const SEED = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 32));
const KEYS = ["key1", "key2", "key3"];
const STEPS = 2;
/** More, so that it is at work longer than the others, and they do not clean up behind it all that could be counted. */
const STEPS_OF_VICTIM = 8;
/** About as many turns of an event loop as a burst takes; one that dies later has not died in the middle. */
const MOST_TURNS = 3000;

it.runIf(process.platform === "linux")(
  `${ROUNDS} times one of ${PROCESSES} processes at work is killed with kill -9: nothing is torn, no key is stuck, no file is left (KILL_SEED=${SEED})`,
  async () => {
    const random = randomFrom(SEED);
    // In memory: a process that is killed loses nothing it has written, so waiting for a disk would only make rounds longer.
    const { path, remove } = await temporaryDirectory(existsSync("/dev/shm") ? "/dev/shm" : undefined);
    const root = join(path, "cache");
    const inside = join(path, "inside");
    const started: Promise<Worker>[] = [];
    const start = (): Promise<Worker> => {
      const worker = startWorker(root);
      // Looked at when its turn comes.
      worker.catch(() => {});
      started.push(worker);
      return worker;
    };
    const since = performance.now();
    const total = { reads: 0, writes: 0, leases: 0, torn: 0, collisions: 0, heldByDead: 0, leftHalfWritten: 0 };
    try {
      const cache = createFilesystemCache({ directory: root });
      const spares = Array.from({ length: PROCESSES + SPARES }, start);
      const working = await Promise.all(spares.splice(0, PROCESSES));
      for (let round = 0; round < ROUNDS; round += 1) {
        const victim = random.below(PROCESSES);
        const reports = await Promise.all(
          working.map(async (worker, index) => {
            const order = { keys: KEYS, seed: random.below(2 ** 32), steps: STEPS, inside };
            if (index !== victim) return (await worker.tell({ act: "burst", ...order })) as BurstReport;
            await killInTheMiddle(worker, order, random);
            total.leftHalfWritten += await halfWrittenBy(worker.pid, root);
            return undefined;
          }),
        );
        for (const report of reports) {
          for (const count of ["reads", "writes", "leases", "torn", "collisions"] as const)
            total[count] += report?.[count] ?? 0;
        }
        expect(total, `what the living saw up to round ${round}`).toMatchObject({ torn: 0, collisions: 0 });
        total.heldByDead += await heldByDead(root);
        await expectInOrder(cache, root, random, `round ${round}`);
        spares.push(start());
        working[victim] = (await spares.shift()) ?? (await start());
      }
      for (const count of ["reads", "writes", "leases"] as const) expect(total[count], count).toBeGreaterThan(ROUNDS);
      // Otherwise nobody was killed where it matters, and the rounds show nothing.
      expect(total.heldByDead + total.leftHalfWritten).toBeGreaterThan(0);
      const seconds = Math.round((performance.now() - since) / 1000);
      process.stdout.write(
        `${ROUNDS} rounds, ${PROCESSES} processes, seed ${SEED}, ${seconds} s: ${JSON.stringify(total)}\n`,
      );
    } finally {
      for (const worker of await Promise.allSettled(started))
        if (worker.status === "fulfilled") await worker.value.kill();
      await remove();
    }
  },
  // Only a limit for what never ends: starting a process takes a tenth of a second, or far longer on a busy machine.
  60_000 + 20_000 * ROUNDS,
);

/**
 * Has the worker killed in the middle of a burst, in one of three ways: by itself, which hits any point of its work, however short; from outside before a
 * step; from outside when it has taken a lease.
 */
async function killInTheMiddle(worker: Worker, order: BurstOrder, random: Random): Promise<void> {
  const way = random.below(3);
  const dies = way === 0 ? { dieAfterTurns: random.below(MOST_TURNS) } : {};
  const over = worker.tell({ act: "burst", ...order, steps: STEPS_OF_VICTIM, ...dies }).then(
    () => "over" as const,
    () => "over" as const,
  );
  const wanted = way === 1 ? "next" : "holding";
  const turns = random.below(40);
  let steps = way === 1 ? random.below(STEPS_OF_VICTIM) : 0;
  for (;;) {
    const where = way === 0 ? await over : await Promise.race([worker.step(), over]);
    if (where === "over") break;
    if (where !== wanted) continue;
    if (steps === 0) break;
    steps -= 1;
  }
  if (way !== 0) for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await worker.kill();
}

/** How many leases nobody who lives has given back. */
async function heldByDead(root: string): Promise<number> {
  const latest = await Promise.all(KEYS.map(async (key) => await latestClaim(keyDirectory(root, key))));
  return latest.filter((claim) => claim !== undefined && claim !== "again" && claim.record?.released === false).length;
}

/** How many files a process was writing when it died. The living remove them soon. */
async function halfWrittenBy(pid: number, root: string): Promise<number> {
  const places = KEYS.map((key) => keyDirectory(root, key)).flatMap((key) => [key.path, leaseDirectory(key)]);
  const names = await Promise.all(places.map(namesIn));
  return names.flat().filter((name) => isTemporaryName(name) && writerOf(name)?.pid === pid).length;
}

/** Everybody who lives is idle now, so whatever is in the way or left over was left by the dead. */
async function expectInOrder(cache: FilesystemCache, root: string, random: Random, when: string): Promise<void> {
  for (const key of KEYS) {
    const lease = await cache.acquireLease(key, { ttlMs: 60_000 });
    expect(lease, `the lease of ${key} is free at once after ${when}`).toBeDefined();
    const found = await cache.get(key);
    if (found !== undefined) expect(isWhole(found), `${key} after ${when}`).toBe(true);
    const entry = wholeEntry(`after ${when}`, random);
    await cache.set(key, entry);
    expect(await cache.get(key), `${key} can be set after ${when}`).toMatchObject({
      version: entry.version,
      value: entry.value,
    });
    await lease?.release();
  }
  const left = (await readdir(root, { recursive: true })).map((name) => basename(name));
  const count = (kind: string): number => left.filter((name) => name.startsWith(kind)).length;
  const counts = { temp: count("temp-"), damaged: count("damaged-"), entry: count("entry-"), claim: count("claim-") };
  expect(counts, `files after ${when}`).toEqual({ temp: 0, damaged: 0, entry: KEYS.length, claim: KEYS.length });
  await rm(join(root, "..", "inside"), { recursive: true, force: true });
}
