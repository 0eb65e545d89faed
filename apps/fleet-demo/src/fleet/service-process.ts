import { fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const END_WITH_PARENT = new URL("../shared/end-with-parent.ts", import.meta.url).href;
/** A service that was told to stop and is still there after this time is killed. */
const STOP_GRACE_MS = 15_000;
const READY_TIMEOUT_MS = 30_000;
const MOST_LINES_KEPT = 20;

export type ServiceName = "catalogue" | "orders" | "search" | "sync";

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A service in a process of its own. */
export interface ServiceProcess {
  readonly name: ServiceName;
  readonly instance: string;
  readonly url: string;
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<Ending>;
  kill(signal: "SIGTERM" | "SIGKILL"): void;
  /** Lets it finish what is under way. Resolves when the process is gone. Safe to call twice. */
  stop(): Promise<Ending>;
}

export interface StartOptions {
  readonly name: ServiceName;
  readonly instance: string;
  /** Variables beyond those of this process. They hold the client secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Gets what the service writes to its log, line by line. */
  readonly onLine: (line: string) => void;
  /** Gives up waiting, and stops the process. */
  readonly signal: AbortSignal;
}

/**
 * Starts a service and waits until it is ready: until it has a token.
 *
 * @throws Error - it ended, or was not ready in half a minute; the message holds the end of its log. Or the signal's reason.
 */
export async function startService({ name, instance, env, onLine, signal }: StartOptions): Promise<ServiceProcess> {
  const script = fileURLToPath(new URL(`../services/${name}/main.ts`, import.meta.url));
  const child = fork(script, {
    env: { ...process.env, ...env, INSTANCE: instance },
    execArgv: ["--import", END_WITH_PARENT],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // A group of its own: Ctrl-C is for the script, which stops the services itself.
    detached: true,
  });
  const ended = once(child, "close").then(([code, signal]): Ending => ({ code, signal }));
  // Whoever waits sees it; when nobody does it must not count as unhandled.
  ended.catch(() => {});
  const tail: string[] = [];
  const listening = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) throw new Error(`${instance} was started without a log.`);
    createInterface({ input: stream }).on("line", (line) => {
      tail.push(line);
      if (tail.length > MOST_LINES_KEPT) tail.shift();
      onLine(line);
      const url = listeningUrl(line);
      if (url !== undefined) listening.resolve(url);
    });
  }
  const failed = ended.then(({ code, signal }) => {
    throw new Error(`${instance} ended before it was ready (${signal ?? `exit code ${code}`}):\n${tail.join("\n")}`);
  });
  failed.catch(() => {});

  const kill = (signal: "SIGTERM" | "SIGKILL"): void => {
    child.kill(signal);
  };
  let stopped: Promise<Ending> | undefined;
  const stop = (): Promise<Ending> => {
    // A second SIGTERM would mean: at once.
    stopped ??= (async () => {
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      return await ended.finally(() => clearTimeout(timer));
    })();
    return stopped;
  };

  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => {});
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const url = await Promise.race([listening.promise, failed, aborted.promise]);
    await Promise.race([whenReady(url, instance, tail), failed, aborted.promise]);
    return { name, instance, url, ended, kill, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** The address in the line with which a service says that it listens. */
function listeningUrl(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== "object" || entry === null || !("url" in entry) || !("message" in entry)) return undefined;
    return entry.message === "listening" && typeof entry.url === "string" ? entry.url : undefined;
  } catch {
    return undefined;
  }
}

/** Asks a service as a load balancer would. */
async function whenReady(url: string, instance: string, tail: readonly string[]): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const response = await fetch(new URL("/ready", url)).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${instance} has no token after ${READY_TIMEOUT_MS / 1_000} s:\n${tail.join("\n")}`);
}
