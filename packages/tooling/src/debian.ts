import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const POLICY = "/usr/sbin/policy-rc.d";

/** A program that tests need and that is no npm package. */
export interface SystemProgram {
  /** Names of the executable; the first that is on the PATH is taken. */
  readonly executables: readonly string[];
  /** The Debian package that brings it. */
  readonly debianPackage: string;
  /** What the tests need, as in "The tests need a real redis-server". */
  readonly need: string;
  /** How to get it, as the end of a sentence. */
  readonly remedy: string;
}

/** The path of the first of these executables that is on the PATH, or undefined. */
export function findExecutable(names: readonly string[], path: string = process.env.PATH ?? ""): string | undefined {
  for (const name of names) {
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

/** Installs a package without letting it start a service: the tests start what they need themselves. */
function install(debianPackage: string): void {
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
    aptGet("install", "-y", "--no-install-recommends", debianPackage);
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}

/**
 * The program to test with. As root on Debian or Ubuntu it installs the package when there is none, and says so.
 *
 * @throws Error - there is none and it may not be installed, or installing failed; the message says in one sentence how to get it.
 */
export function locateProgram(program: SystemProgram, say: (line: string) => void): string {
  const { executables, debianPackage, need, remedy } = program;
  const found = findExecutable(executables);
  if (found !== undefined) return found;
  const what = executables[0] ?? debianPackage;
  if (!canInstall()) throw new Error(`The tests need ${need} and none is on the PATH: ${remedy}`);
  say(`No ${what} on the PATH: installing the Debian package ${debianPackage} with apt-get.`);
  try {
    install(debianPackage);
  } catch (cause) {
    throw new Error(`The tests need ${need} and apt-get could not install it: ${remedy}`, { cause });
  }
  const installed = findExecutable(executables);
  if (installed === undefined) throw new Error(`apt-get installed ${what}, but it is not on the PATH: ${remedy}`);
  return installed;
}

/** Runs before the tests, so that a missing program is one clear sentence and not a stack trace out of the test runner. */
export function ensure(locate: (say: (line: string) => void) => string): void {
  try {
    locate(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
