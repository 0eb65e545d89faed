import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findRedisServer } from "./locate.ts";
import { startRedisServer } from "./server.ts";

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

describe("startRedisServer", () => {
  it("names what the server logged when it cannot start", async () => {
    await expect(startRedisServer(["--no-such-setting", "1"])).rejects.toThrow(/redis-server ended with code 1/);
  });

  it("stops the process it started", async () => {
    const server = await startRedisServer();
    expect(server.process.exitCode ?? server.process.signalCode).toBeNull();
    await server.stop();
    expect(server.process.signalCode).toBe("SIGKILL");
    await server.stop();
  });
});
