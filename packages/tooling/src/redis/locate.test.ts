import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findRedisServer } from "./locate.ts";

describe("findRedisServer", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "locate redis-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("takes the first executable of that name, and no file that is not executable", async () => {
    const [first, second] = [join(root, "first"), join(root, "second")];
    for (const directory of [first, second]) {
      await mkdir(directory);
      await writeFile(join(directory, "redis-server"), "");
    }
    await chmod(join(second, "redis-server"), 0o755);
    expect(findRedisServer([first, second].join(delimiter))).toBe(join(second, "redis-server"));
  });

  it("finds nothing on a PATH without one", () => {
    expect(findRedisServer(root)).toBeUndefined();
  });
});
