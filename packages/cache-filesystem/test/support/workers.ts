import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order } from "./worker.ts";

/** A process of its own that uses the cache in `directory`. */
export interface Worker {
  /** Sends an order and resolves with the answer. The order is on its way when the call returns. */
  tell(order: Order): Promise<unknown>;
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  /** Ends the process as `kill -9` does. */
  kill(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly answer?: unknown;
  readonly error?: string;
  readonly ready?: boolean;
}

/** Compiled code of the workers: starting one costs a third of the time with it. Under node_modules, where tools keep such things. */
const COMPILE_CACHE = fileURLToPath(new URL("../../node_modules/.cache/workers", import.meta.url));

/** Starts a worker process and waits until it takes orders. */
export async function startWorker(directory: string): Promise<Worker> {
  const child: ChildProcess = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), [directory], {
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
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
  child.on("message", (message: Message) => {
    if (message.ready) onReady();
    const one = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id !== undefined) waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.answer);
    else one?.reject(new Error(message.error));
  });
  child.on("exit", (code, signal) => {
    const error = new Error(`The worker ended with ${code ?? signal}.`);
    onEarlyEnd(error);
    for (const { reject } of waiting.values()) reject(error);
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
