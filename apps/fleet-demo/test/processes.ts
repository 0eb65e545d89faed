import { type ChildProcess, execFile, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Compiling takes most of the start of a service; Node keeps here what it compiled. */
const COMPILED = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url));

/** A script of this app in a process of its own. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  /** All that it has written so far, to standard output and standard error. */
  output(): string;
  stdout(): string;
  /** Resolves with what `pattern` finds on standard output. Rejects when the process ends without. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/**
 * Starts a script.
 *
 * @param path - from the folder of the app.
 * @param env - the variables of this app; others of these names are not passed on.
 */
export function run(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin: "ignore" | "pipe" = "ignore",
): Running {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(APIERA_.*|REDIS_URL|NODE_OPTIONS)$/.test(name));
  const stdio: StdioOptions = [stdin, "pipe", "pipe"];
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../${path}`, import.meta.url)), ...args], {
    env: { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio,
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  /** Whether all that it wrote has been read, which is later than that it ended. */
  let isOver = false;
  const ended = once(child, "close").then(([code, signal]) => {
    isOver = true;
    return { code, signal };
  });
  return {
    child,
    ended,
    stdout: () => stdout,
    output: () => stdout + stderr,
    async line(pattern) {
      for (;;) {
        const found = stdout.match(pattern)?.[1];
        if (found !== undefined) return found;
        if (isOver) throw new Error(`The process ended without ${pattern}: ${stdout}${stderr}`);
        await Promise.race([child.stdout && once(child.stdout, "data"), ended]);
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Ids of all processes below `pid`, its children's children too. */
export async function descendantsOf(pid: number | undefined): Promise<number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  const pairs = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number | undefined): number[] =>
    pairs.flatMap(([own = 0, of = 0]) => (of === parent && own > 0 ? [own, ...below(own)] : []));
  return below(pid).filter(isAlive);
}

/** Whether a process runs: one that has ended and only waits for its parent to take note does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Resolves once `condition` holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
