import { readdir, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ConformanceBackend, runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { type CacheProcess, startCacheProcess } from "./support/remote-cache.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** Cuts every entry file under `root` in half. */
async function tear(root: string): Promise<void> {
  for (const name of await readdir(root, { recursive: true })) {
    if (name.includes("entry-")) await truncate(join(root, name), 60);
  }
}

const runner = { describe, it, beforeEach, afterEach };

/** A directory of its own for each case, and instances on it as `createCache` makes them. */
async function backend(
  createCache: (directory: string) => FilesystemCache | Promise<FilesystemCache>,
): Promise<ConformanceBackend> {
  const { path, remove } = await temporaryDirectory();
  return {
    createCache: () => createCache(path),
    cleanup: remove,
    damage: async () => await tear(path),
    async fail() {
      await rm(path, { recursive: true });
      await writeFile(path, "not a directory any more");
    },
  };
}

describe("instances in one process", () => {
  runTokenCacheConformance(runner, async () => await backend((directory) => createFilesystemCache({ directory })), {
    lease: true,
    subscribe: false,
  });
});

describe("each instance in another process than the one before", () => {
  const processes: CacheProcess[] = [];
  let made = 0;

  beforeAll(() => {
    for (let count = 0; count < 2; count += 1) processes.push(startCacheProcess());
  });

  afterAll(async () => {
    for (const one of processes) await one.kill();
  });

  runTokenCacheConformance(
    runner,
    async () =>
      await backend(async (directory) => {
        const next = processes[made % processes.length];
        made += 1;
        if (next === undefined) throw new Error("No process was started.");
        return await next.createCache(directory);
      }),
    { lease: true, subscribe: false },
  );
});
