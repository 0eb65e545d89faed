import { fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { untilAborted } from "@apiera/auth";

const END_WITH_PARENT = new URL("../shared/end-with-parent.ts", import.meta.url).href;
/** A service that was told to stop and is still there after this time is killed. */
const STOP_GRACE_MS = 15_000;
const READY_TIMEOUT_MS = 30_000;
const READY_INTERVAL_MS = 100;
const MOST_LINES_KEPT = 20;

export type ServiceName = "catalogue" | "orders" | "search" | "sync";

/** A service cannot be started. Its message says why. */
export class FleetError extends Error {
  override readonly name = "FleetError";
}

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
 * @throws FleetError - it ended, is refused a token, or was not ready in half a minute; the message holds the end of its log. Or the signal's reason.
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
  const tail: string[] = [];
  const listening = Promise.withResolvers<string>();
  /** Aborted with the error when it will not be ready any more. */
  const hopeless = new AbortController();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) throw new Error(`${instance} was started without a log.`);
    createInterface({ input: stream }).on("line", (line) => {
      tail.push(line);
      if (tail.length > MOST_LINES_KEPT) tail.shift();
      onLine(line);
      const { message, url, retryable, error } = parseLine(line);
      if (message === "listening" && typeof url === "string") listening.resolve(url);
      // Credentials that are refused stay refused: there is nothing to wait for.
      if (message === "no token yet" && retryable === false)
        hopeless.abort(new FleetError(`${instance} gets no token: ${error}`));
    });
  }
  const giveUp = (why: string): void => hopeless.abort(new FleetError(`${instance} ${why}:\n${tail.join("\n")}`));
  ended.then(
    ({ code, signal }) => giveUp(`ended before it was ready (${signal ?? `exit code ${code}`})`),
    (error: unknown) => hopeless.abort(error),
  );

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

  const timeout = setTimeout(() => giveUp(`has no token after ${READY_TIMEOUT_MS / 1_000} s`), READY_TIMEOUT_MS);
  const over = AbortSignal.any([signal, hopeless.signal]);
  try {
    const url = await untilAborted(listening.promise, over);
    await untilAborted(whenReady(url, over), over);
    return { name, instance, url, ended, kill, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timeout);
  }
}

/** What a line of a service's log says, if it is one of ours. */
function parseLine(line: string): Readonly<Record<string, unknown>> {
  if (!line.startsWith("{")) return {};
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

/** Asks a service as a load balancer would. */
async function whenReady(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const response = await fetch(new URL("/ready", url), { signal }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await pause(READY_INTERVAL_MS, undefined, { signal });
  }
}
