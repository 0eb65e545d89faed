import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { DemoError } from "../demo-error.ts";
import type { Command, Job, JobResult, Report, Usage } from "./messages.ts";

const WORKER_SCRIPT = fileURLToPath(new URL("worker.ts", import.meta.url));
/** A worker that was told to end and is still there after this time is killed. */
const STOP_GRACE_MS = 3_000;
const MOST_STDERR_CHARACTERS = 4_000;

/** Options of {@link startWorker}. */
export interface WorkerOptions {
  /** Names the worker in messages. */
  readonly name: string;
  /** Directory of the token cache that all workers share. */
  readonly cacheDirectory: string;
  /** Environment of the process: the `APIERA_*` variables say which API, and as whom. */
  readonly env: NodeJS.ProcessEnv;
  /** Hears of progress and of waits. */
  readonly onReport: (report: Report) => void;
}

/** A worker process, as the main process sees it. */
export interface WorkerProcess extends AsyncDisposable {
  /** Resolves once the worker has loaded and waits for commands. */
  readonly ready: Promise<void>;
  /** Rejects when the worker fails or its process ends unasked; never resolves. */
  readonly failure: Promise<never>;
  /** Makes it ask its token provider for a token. */
  getToken(): Promise<void>;
  /** Makes it do a job. */
  run(job: Job): Promise<{ result: JobResult; usage: Usage }>;
}

/** Starts a worker. Dispose of it to end its process: the promise then resolves when the process is gone. */
export function startWorker({ name, cacheDirectory, env, onReport }: WorkerOptions): WorkerProcess {
  const child = fork(WORKER_SCRIPT, [cacheDirectory], { env, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const exited = once(child, "exit");
  const failure = Promise.withResolvers<never>();
  // Whoever waits for the worker sees the failure; when nobody does just then it must not count as unhandled.
  failure.promise.catch(() => {});
  const stderr = collectTail(child);
  let stopping = false;

  child.on("error", (cause) => failure.reject(new DemoError(`${name}: its process cannot be run.`, { cause })));
  child.on("close", (code, signal) => {
    if (stopping) return;
    const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
    failure.reject(new DemoError(`${name}: its process ended unexpectedly, ${how}. ${stderr()}`.trimEnd()));
  });

  const waiting = new Map<Report["type"], (report: Report) => void>();
  const hear = (report: Report): void => {
    if (report.type === "failed") failure.reject(new DemoError(`${name}: ${report.message}`));
    waiting.get(report.type)?.(report);
    waiting.delete(report.type);
    onReport(report);
  };
  child.on("message", hear);

  function next<T extends Report["type"]>(type: T): Promise<Extract<Report, { type: T }>> {
    const arrival = Promise.withResolvers<Extract<Report, { type: T }>>();
    waiting.set(type, (report) => {
      if (isOf(report, type)) arrival.resolve(report);
    });
    return Promise.race([arrival.promise, failure.promise]);
  }

  function send(command: Command): void {
    child.send(command, (cause) => {
      if (cause) failure.reject(new DemoError(`${name}: its process takes no commands.`, { cause }));
    });
  }

  const ready = next("ready").then(() => {});
  ready.catch(() => {});

  return {
    ready,
    failure: failure.promise,
    async getToken() {
      const held = next("token-held");
      send({ type: "get-token" });
      await held;
    },
    async run(job) {
      const done = next("done");
      send({ type: "run", job });
      return await done;
    },
    async [Symbol.asyncDispose]() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      // The worker takes the closed channel as the order to end.
      if (child.connected) child.disconnect();
      const kill = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
      await exited;
      clearTimeout(kill);
    },
  };
}

function isOf<T extends Report["type"]>(report: Report, type: T): report is Extract<Report, { type: T }> {
  return report.type === type;
}

/** Keeps the end of what `child` writes to its standard error. */
function collectTail(child: ChildProcess): () => string {
  let tail = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    tail = (tail + chunk).slice(-MOST_STDERR_CHARACTERS);
  });
  return () => tail.trim();
}
