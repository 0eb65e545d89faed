import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../..", import.meta.url));

/** A program of the app that runs as a process, as a person runs it. */
export interface Program extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Resolves with the first line on standard output. Rejects when the program ends without. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/**
 * Starts a command line in the directory of the app.
 *
 * @param command - its words; the first is `node`.
 * @param env - the variables it reads; there are no others of these names.
 */
export function startProgram(command: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const foreign = /^(?:APIERA_|REDIS_URL|HOST|PORT|ALLOWED_ORIGINS|ACCESS_STREAM|IMAGE_URL)/;
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const child = spawn(process.execPath, command.slice(1), {
    cwd: APP,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  const first = Promise.withResolvers<string>();
  first.promise.catch(() => {});
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    const end = stdout.indexOf("\n");
    if (end !== -1) first.resolve(stdout.slice(0, end));
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code]) => {
    first.reject(new Error(`The program ended: ${stderr}`));
    return { code, stdout, stderr };
  });
  return {
    child,
    ready: first.promise,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
