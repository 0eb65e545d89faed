import { readdir, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterEach, beforeEach, describe, it } from "vitest";
import { createFilesystemCache } from "../src/index.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** Cuts every entry file under `root` in half. */
async function tear(root: string): Promise<void> {
  for (const name of await readdir(root, { recursive: true })) {
    if (name.includes("entry-")) await truncate(join(root, name), 60);
  }
}

runTokenCacheConformance(
  { describe, it, beforeEach, afterEach },
  async () => {
    const { path, remove } = await temporaryDirectory();
    return {
      createCache: () => createFilesystemCache({ directory: path }),
      cleanup: remove,
      damage: async () => await tear(path),
      async fail() {
        await rm(path, { recursive: true });
        await writeFile(path, "not a directory any more");
      },
    };
  },
  { lease: true, subscribe: false },
);
