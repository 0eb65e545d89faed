import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** A demo that runs as a process of its own, as a user runs it. */
export interface DemoProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Directory that the demo takes for temporary files; it has a space in its name. */
  readonly temporaryDirectory: string;
  /** Does what Ctrl-C at a terminal does: the signal goes to the demo and to all that it has started. */
  pressCtrlC(): void;
  /** Resolves once standard output contains `text`. Rejects when the demo ends without. */
  waitFor(text: string): Promise<void>;
  /** Resolves when the demo has ended. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** What the demo left in its directory for temporary files. */
  leftovers(): Promise<string[]>;
}

/**
 * Starts the demo.
 *
 * @param args - the command line.
 * @param env - the `APIERA_*` variables; there are no others of that name.
 */
export async function startDemo(args: readonly string[], env: Record<string, string> = {}): Promise<DemoProcess> {
  const temporaryDirectory = await mkdtemp(join(tmpdir(), "demo test "));
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("APIERA_"));
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...Object.fromEntries(inherited), TMPDIR: temporaryDirectory, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, as a terminal gives it to a command: see pressCtrlC.
    detached: true,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code, stdout, stderr }));
  return {
    child,
    temporaryDirectory,
    ended,
    pressCtrlC() {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
    },
    async waitFor(text) {
      while (!stdout.includes(text)) {
        if (child.exitCode !== null) throw new Error(`The demo ended without saying "${text}": ${stdout} ${stderr}`);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
    leftovers: () => readdir(temporaryDirectory),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
      await rm(temporaryDirectory, { recursive: true, force: true });
    },
  };
}

/** A process as `ps` shows it. */
export interface ProcessInfo {
  readonly pid: number;
  readonly command: string;
}

/** The processes that `pid` has started and that are there. */
export async function childrenOf(pid: number | undefined): Promise<ProcessInfo[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,args="]);
  return stdout.split("\n").flatMap((line) => {
    const [, own, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === pid && !command.startsWith("ps ") ? { pid: Number(own), command } : [];
  });
}

/** Whether a process is there. */
export function isAlive({ pid }: ProcessInfo): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
