import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, it } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { type BurstReport, isWhole, wholeEntry } from "./support/burst.ts";
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
    const total = { reads: 0, writes: 0, leases: 0, torn: 0, collisions: 0 };
    try {
      const cache = createFilesystemCache({ directory: root });
      const spares = Array.from({ length: PROCESSES + SPARES }, start);
      const working = await Promise.all(spares.splice(0, PROCESSES));
      for (let round = 0; round < ROUNDS; round += 1) {
        const victim = random.below(PROCESSES);
        const reports = await Promise.all(
          working.map(async (worker, index) => {
            const order = { act: "burst", keys: KEYS, seed: random.below(2 ** 32), steps: STEPS, inside } as const;
            if (index !== victim) return (await worker.tell(order)) as BurstReport;
            return await killedInTheMiddle(worker, worker.tell(order), random);
          }),
        );
        for (const report of reports) {
          for (const count of ["reads", "writes", "leases", "torn", "collisions"] as const)
            total[count] += report?.[count] ?? 0;
        }
        expect(total, `what the living saw up to round ${round}`).toMatchObject({ torn: 0, collisions: 0 });
        await expectInOrder(cache, root, random, `round ${round}`);
        spares.push(start());
        working[victim] = (await spares.shift()) ?? (await start());
      }
      expect(total.reads).toBeGreaterThan(ROUNDS);
      expect(total.writes).toBeGreaterThan(ROUNDS);
      expect(total.leases).toBeGreaterThan(ROUNDS);
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

/** Kills the worker before one of its steps, or somewhere on the way from there. */
async function killedInTheMiddle(worker: Worker, answer: Promise<unknown>, random: Random): Promise<undefined> {
  // Ends with an error, since the worker does.
  answer.catch(() => {});
  const steps = random.below(STEPS);
  const turns = random.below(40);
  for (let step = 0; step <= steps; step += 1)
    await Promise.race([worker.step().catch(() => {}), answer.catch(() => {})]);
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await worker.kill();
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
  const left = (await readdir(root, { recursive: true })).map((name) => name.split("/").at(-1) ?? "");
  const count = (kind: string): number => left.filter((name) => name.startsWith(kind)).length;
  const counts = { temp: count("temp-"), damaged: count("damaged-"), entry: count("entry-"), claim: count("claim-") };
  expect(counts, `files after ${when}`).toEqual({ temp: 0, damaged: 0, entry: KEYS.length, claim: KEYS.length });
  await rm(join(root, "..", "inside"), { recursive: true, force: true });
}
