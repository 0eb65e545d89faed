import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Step } from "./burst.ts";
import type { Order } from "./worker.ts";

/** A process of its own that uses the cache in `directory`. */
export interface Worker {
  /** Sends an order and resolves with the answer. The order is on its way when the call returns. */
  tell(order: Order): Promise<unknown>;
  /** Waits until the worker next says where it is in its burst. Rejects when it ends before. */
  step(): Promise<Step>;
  readonly pid: number;
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  /** Ends the process as `kill -9` does. */
  kill(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly answer?: unknown;
  readonly error?: { readonly message: string };
  readonly step?: Step;
  readonly ready?: boolean;
}

/** Compiled code of the workers: starting one costs a third of the time with it. Under node_modules, where tools keep such things. */
const COMPILE_CACHE = fileURLToPath(new URL("../../node_modules/.cache/workers", import.meta.url));

/** The program of a worker, as a command that takes the directory as its last argument. */
export const WORKER: readonly string[] = [process.execPath, fileURLToPath(new URL("worker.ts", import.meta.url))];

/** As whom a worker runs. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts a worker process and waits until it takes orders.
 *
 * @param command - what starts it, for one that is to run in surroundings of its own; must end up as the worker, in the same process.
 */
export async function startWorker(
  directory: string,
  command: readonly string[] = WORKER,
  as: RunAs = {},
): Promise<Worker> {
  const [program = "", ...args] = command;
  const child: ChildProcess = spawn(program, [...args, directory], {
    stdio: ["ignore", "inherit", "pipe", "ipc"],
    env: { ...process.env, ...(as.uid === undefined ? { NODE_COMPILE_CACHE: COMPILE_CACHE } : {}) },
    ...as,
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  const ended = once(child, "exit");
  let next = 0;
  let onReady = (): void => {};
  let onEarlyEnd = (_error: Error): void => {};
  const ready = new Promise<void>((resolve, reject) => {
    onReady = resolve;
    onEarlyEnd = reject;
  });
  const watchers: { resolve: (step: Step) => void; reject: (error: Error) => void }[] = [];
  child.on("message", (message: Message) => {
    if (message.step !== undefined) for (const { resolve } of watchers.splice(0)) resolve(message.step);
    if (message.ready) onReady();
    const one = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id !== undefined) waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.answer);
    else one?.reject(Object.assign(new Error(message.error.message), message.error));
  });
  child.on("error", (error) => onEarlyEnd(error));
  child.on("close", (code, signal) => {
    const error = new Error(`The worker ended with ${code ?? signal}. ${said}`);
    onEarlyEnd(error);
    for (const { reject } of [...waiting.values(), ...watchers]) reject(error);
  });
  await ready;
  return {
    async tell(order) {
      next += 1;
      const id = next;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      child.send({ id, order });
      return await answer;
    },
    step: async () => await new Promise<Step>((resolve, reject) => watchers.push({ resolve, reject })),
    pid: child.pid ?? 0,
    signal: (name) => void child.kill(name),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Starts `count` workers on `directory`. */
export async function startWorkers(directory: string, count: number): Promise<readonly Worker[]> {
  return await Promise.all(Array.from({ length: count }, () => startWorker(directory)));
}
