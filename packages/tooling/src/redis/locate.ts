import { findExecutable, locateProgram, type SystemProgram } from "../debian.ts";

const REDIS: SystemProgram = {
  executables: ["redis-server", "valkey-server"],
  debianPackage: "redis-server",
  need: "a real redis-server",
  remedy:
    "install it (Debian/Ubuntu: apt-get install redis-server, macOS: brew install redis) or set REDIS_URL to a Redis you can spare.",
};

/** The path of a `redis-server` or `valkey-server` executable on the PATH, or undefined. */
export function findRedisServer(path?: string): string | undefined {
  return findExecutable(REDIS.executables, path);
}

/**
 * The `redis-server` to test with. As root on Debian or Ubuntu it installs the package when there is none, and says so.
 *
 * @throws Error - there is none and it may not be installed, or installing failed; the message says in one sentence how to get it.
 */
export function locateRedisServer(say: (line: string) => void): string {
  return locateProgram(REDIS, say);
}
