import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { startWorker, startWorkers, type Worker } from "./support/workers.ts";

const PROCESSES = 8;

/** Takes a lease for a second and ends without giving it back. */
const TAKES_AND_ENDS = `
  const { createFilesystemCache } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
  const lease = await createFilesystemCache({ directory: process.argv[1] }).acquireLease("key8", { ttlMs: 1000 });
  process.stdout.write(lease === undefined ? "not taken" : "taken");
`;

let directory: string;
let cache: FilesystemCache;
let all: readonly Worker[];
const cleanups: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const temporary = await temporaryDirectory();
  cleanups.push(temporary.remove);
  directory = temporary.path;
  cache = createFilesystemCache({ directory });
  all = await startWorkers(directory, PROCESSES);
  cleanups.push(async () => void (await Promise.all(all.map((worker) => worker.kill()))));
}, 60_000);

afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
});

/** Asks until it gets an answer; the limit of the test is the only one. */
async function until<T>(probe: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
  }
}

/** Waits until an entry stored now with a life of `ttlMs` has ended, and with it every lease of that life taken before. */
async function lifeEnds(ttlMs: number): Promise<void> {
  await cache.set("marker", { value: "", version: "1", ttlMs });
  await until(async () => ((await cache.get("marker")) === undefined ? true : undefined));
}

describe(`${PROCESSES} processes`, () => {
  it("race for one lease: exactly one gets it, round after round, whether it was given back or its holder let it run out", async () => {
    const owners = new Set<string>();
    for (let round = 0; round < 30; round += 1) {
      const runsOut = round % 3 === 2;
      const ttlMs = runsOut ? 200 : 60_000;
      const answers = await Promise.all(all.map((one) => one.tell({ act: "acquire", key: "key1", ttlMs })));
      const winners = answers.filter((owner) => typeof owner === "string");
      expect(winners, `round ${round}`).toHaveLength(1);
      for (const owner of winners) owners.add(owner);
      if (runsOut) await lifeEnds(ttlMs);
      else await all[answers.findIndex((owner) => owner !== null)]?.tell({ act: "release", key: "key1" });
    }
    expect(owners.size).toBe(30);
  });

  it("enter a section that only the lease guards: never two at a time", async () => {
    const collisions = await Promise.all(all.map((one) => one.tell({ act: "enter often", key: "key2", times: 25 })));
    expect(collisions).toEqual(Array.from({ length: PROCESSES }, () => 0));
  });

  it("delete one version at once: exactly one is told it did", async () => {
    for (let round = 0; round < 20; round += 1) {
      await cache.set("key3", { value: "v", version: `v${round}`, ttlMs: 60_000 });
      const told = await Promise.all(all.map((one) => one.tell({ act: "delete", key: "key3", version: `v${round}` })));
      expect(
        told.filter((answer) => answer === true),
        `round ${round}`,
      ).toHaveLength(1);
      expect(await cache.get("key3")).toBeUndefined();
    }
  });

  it("set one key at once while another deletes the old version: one of the new entries stays", async () => {
    for (let round = 0; round < 20; round += 1) {
      await cache.set("key4", { value: "old", version: "old", ttlMs: 60_000 });
      await Promise.all(
        all.map((one, index) =>
          index === 0
            ? one.tell({ act: "delete", key: "key4", version: "old" })
            : one.tell({ act: "set", key: "key4", version: `new${index}`, ttlMs: 60_000 }),
        ),
      );
      expect((await cache.get("key4"))?.version, `round ${round}`).toMatch(/^new\d$/);
      const seen = await Promise.all(all.map((one) => one.tell({ act: "get", key: "key4" })));
      expect(new Set(seen).size).toBe(1);
    }
  });
});

describe("a lease whose holder", () => {
  it("was killed with kill -9 is taken over at once, however long its life would have been", async () => {
    const holder = await startWorker(directory);
    cleanups.push(holder.kill);
    expect(await holder.tell({ act: "acquire", key: "key5", ttlMs: 3_600_000 })).toEqual(expect.any(String));
    expect(await cache.acquireLease("key5", { ttlMs: 60_000 })).toBeUndefined();
    await holder.kill();
    expect(await cache.acquireLease("key5", { ttlMs: 60_000 })).toBeDefined();
  });

  it("was killed is taken over at once by another process too, also before anyone has asked how it ended", async () => {
    const holder = await startWorker(directory);
    cleanups.push(holder.kill);
    expect(await holder.tell({ act: "acquire", key: "key7", ttlMs: 3_600_000 })).toEqual(expect.any(String));
    const ended = holder.kill();
    const [other] = all;
    await until(async () => (await other?.tell({ act: "acquire", key: "key7", ttlMs: 60_000 })) ?? undefined);
    await ended;
  });

  it("is a process that cannot be seen, as one in another container, is taken over when its life is over, not before", async () => {
    const since = performance.now();
    const { stdout } = await promisify(execFile)("unshare", [
      ...["--pid", "--fork", "--mount-proc", ...(process.getuid?.() === 0 ? [] : ["--map-root-user"])],
      ...[process.execPath, "--input-type=module", "--eval", TAKES_AND_ENDS, directory],
    ]);
    expect(stdout).toBe("taken");
    await until(async () => await cache.acquireLease("key8", { ttlMs: 60_000 }));
    expect(performance.now() - since).toBeGreaterThanOrEqual(1000);
  });

  it("was stopped, lost it and woke up again is not touched by the one that woke", async () => {
    const sleeper = await startWorker(directory);
    cleanups.push(sleeper.kill);
    expect(await sleeper.tell({ act: "acquire", key: "key6", ttlMs: 300 })).toEqual(expect.any(String));
    sleeper.signal("SIGSTOP");
    const renewal = sleeper.tell({ act: "renew", key: "key6", ttlMs: 60_000 });
    const release = sleeper.tell({ act: "release", key: "key6" });
    const holder = await until(async () => await cache.acquireLease("key6", { ttlMs: 60_000 }));
    sleeper.signal("SIGCONT");
    expect(await renewal).toBe(false);
    await release;
    expect(await sleeper.tell({ act: "acquire", key: "key6", ttlMs: 60_000 })).toBeNull();
    expect(await holder.renew(60_000)).toBe(true);
  });
});
