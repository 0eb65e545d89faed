import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const POLICY = "/usr/sbin/policy-rc.d";

/** The path of a `redis-server` or `valkey-server` executable on the PATH, or undefined. */
export function findRedisServer(path: string = process.env.PATH ?? ""): string | undefined {
  for (const name of ["redis-server", "valkey-server"]) {
    for (const directory of path.split(delimiter)) {
      const candidate = join(directory || ".", name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {}
    }
  }
  return undefined;
}

/** Whether this process may install Debian packages: root, on Debian or Ubuntu or one of their kin. */
function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  const release = readFileSync("/etc/os-release", "utf8");
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && existsSync("/usr/bin/apt-get");
}

/** Installs the package `redis-server` without letting it start its service: the tests start servers of their own. */
function install(): void {
  const aptGet = (...args: string[]): void => {
    execFileSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    aptGet("update");
    aptGet("install", "-y", "--no-install-recommends", "redis-server");
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}

/**
 * The `redis-server` to test with. As root on Debian or Ubuntu it installs the package when there is none, and says so.
 *
 * @throws Error - there is none and it may not be installed, or installing failed; the message says in one sentence how to get it.
 */
export function locateRedisServer(say: (line: string) => void): string {
  const found = findRedisServer();
  if (found !== undefined) return found;
  const remedy =
    "install it (Debian/Ubuntu: apt-get install redis-server, macOS: brew install redis) or set REDIS_URL to a Redis you can spare.";
  if (!canInstall()) throw new Error(`The tests need a real redis-server and none is on the PATH: ${remedy}`);
  say("No redis-server on the PATH: installing the Debian package redis-server with apt-get.");
  try {
    install();
  } catch (cause) {
    throw new Error(`The tests need a real redis-server and apt-get could not install it: ${remedy}`, { cause });
  }
  const installed = findRedisServer();
  if (installed === undefined) throw new Error(`apt-get installed redis-server, but it is not on the PATH: ${remedy}`);
  return installed;
}
