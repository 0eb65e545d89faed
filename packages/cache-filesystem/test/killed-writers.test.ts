import { lstat, readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFilesystemCache } from "../src/index.ts";
import { decodeRecord } from "../src/store/record.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { startWorker, type Worker } from "./support/workers.ts";

const ROUNDS = 60;

it(`a reader never sees a torn value while ${ROUNDS} writers are killed with kill -9 in the middle of their work`, async () => {
  const { path, remove } = await temporaryDirectory();
  const started: Promise<Worker>[] = [];
  const start = (): Promise<Worker> => {
    const worker = startWorker(path);
    started.push(worker);
    return worker;
  };
  try {
    const cache = createFilesystemCache({ directory: path });
    await cache.set("key", { value: "0-0 ", version: "0-0", ttlMs: 60_000 });
    const versions = new Set<string>();
    let next = start();
    for (let round = 0; round < ROUNDS; round += 1) {
      const writer = await next;
      if (round + 1 < ROUNDS) next = start();
      const before = (await cache.get("key"))?.version;
      writer.tell({ act: "write for ever", key: "key" }).catch(() => {});
      // Killed after a number of reads: where in its work that hits the writer, nobody knows.
      for (let left = (round * 7) % 40, wrote = false; left > 0 || !wrote; left -= 1) {
        const found = await cache.get("key");
        expect(found, "an entry that is only ever replaced is always there").toBeDefined();
        if (found === undefined) return;
        expect(found.value.replaceAll(`${found.version} `, ""), `the value of ${found.version} is whole`).toBe("");
        wrote ||= found.version !== before;
        versions.add(found.version);
      }
      await writer.kill();
    }
    expect(versions.size).toBeGreaterThan(ROUNDS);
    await leavesNothingTorn(path);
  } finally {
    for (const worker of started) await (await worker).kill();
    await remove();
  }
}, 120_000);

/** Every file that has the name of an entry is whole; what the dead left half written is swept once it is old. */
async function leavesNothingTorn(root: string): Promise<void> {
  const files = (await readdir(root, { recursive: true })).map((name) => join(root, name));
  for (const file of files.filter((name) => name.includes("/entry-"))) {
    expect(decodeRecord(await readFile(file, "utf8")), file).toBeDefined();
  }
  for (const file of files.filter((name) => name.includes("/temp-"))) {
    expect((await lstat(file)).mode & 0o777).toBe(0o600);
    await utimes(file, 0, 0);
  }
  await createFilesystemCache({ directory: root }).set("key", { value: "v", version: "1", ttlMs: 60_000 });
  const left = await readdir(root, { recursive: true });
  expect(left.filter((name) => name.includes("temp-"))).toEqual([]);
  expect(left.filter((name) => name.includes("entry-"))).toHaveLength(1);
}
