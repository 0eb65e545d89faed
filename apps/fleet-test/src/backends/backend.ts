import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startRedisServer } from "@apiera/tooling/redis";

/** What a fleet shares its tokens through. The test owns it, and takes it away and brings it back. */
export interface Backend {
  readonly name: string;
  /** Where processes find it. */
  readonly address: string;
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
  remove(): Promise<void>;
}

/** A redis-server of the test's own, always on the same port. */
export async function redisBackend(): Promise<Backend> {
  const port = await freePort();
  const start = () => startRedisServer(["--port", String(port)]);
  let server = await start();
  return {
    name: "redis",
    address: `redis://127.0.0.1:${port}`,
    takeAway: () => server.stop(),
    bringBack: async () => {
      server = await start();
    },
    remove: () => server.stop(),
  };
}

/** A directory of the test's own. */
export async function filesystemBackend(): Promise<Backend> {
  const parent = await mkdtemp(join(tmpdir(), "apiera-fleet-"));
  const [address, elsewhere] = [join(parent, "tokens"), join(parent, "elsewhere")];
  return {
    name: "filesystem",
    address,
    takeAway: async () => {
      await rename(address, elsewhere);
      // A file in its place, so that nobody can make it anew.
      await writeFile(address, "");
    },
    bringBack: async () => {
      await rm(address);
      await rename(elsewhere, address);
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}
