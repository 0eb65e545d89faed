import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { CacheError, untilAborted } from "@apiera/auth";
import type { FilesystemCache } from "../../src/index.ts";
import type { RemoteAnswer, RemoteCall } from "./cache-process.ts";

/** A process in which caches can be made and used from here. */
export interface CacheProcess {
  createCache(directory: string): Promise<FilesystemCache>;
  kill(): Promise<void>;
}

type Unnumbered<T> = T extends unknown ? Omit<T, "id"> : never;

/** Starts a process for caches. */
export function startCacheProcess(): CacheProcess {
  const program = fileURLToPath(new URL("cache-process.ts", import.meta.url));
  // Structured clones, since NaN and lone surrogates are among what the contract is about.
  const child = fork(program, { execArgv: [], serialization: "advanced" });
  const ended = once(child, "exit");
  const waiting = new Map<number, (answer: RemoteAnswer) => void>();
  let last = 0;
  child.on("message", (answer: RemoteAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });

  const send = async (call: Unnumbered<RemoteCall>, signal?: AbortSignal): Promise<unknown> => {
    signal?.throwIfAborted();
    last += 1;
    const id = last;
    const answered = new Promise<RemoteAnswer>((resolve) => waiting.set(id, resolve));
    child.send({ id, ...call, ...(signal && { watched: true }) });
    const onAbort = (): void => void child.send({ id, method: "abort", args: [] } satisfies RemoteCall);
    signal?.addEventListener("abort", onAbort, { once: true });
    const { value, error } = await untilAborted(answered, signal);
    signal?.removeEventListener("abort", onAbort);
    if (error === "no CacheError") throw new Error("The call ended with something other than CacheError.");
    if (error !== undefined) throw new CacheError(error.message, { cache: "filesystem", ...error });
    return value;
  };

  return {
    async createCache(directory) {
      last += 1;
      const number = last;
      await send({ method: "create", args: [number, directory] });
      const cache: FilesystemCache = {
        name: "filesystem",
        directory,
        get: async (key, call) => (await send({ method: "get", args: [number, key] }, call?.signal)) as never,
        set: async (key, entry, call) =>
          (await send({ method: "set", args: [number, key, entry] }, call?.signal)) as never,
        delete: async (key, options, call) =>
          (await send({ method: "delete", args: [number, key, options] }, call?.signal)) as never,
        async acquireLease(key, options, call) {
          const owner = await send({ method: "acquireLease", args: [number, key, options] }, call?.signal);
          if (typeof owner !== "string") return undefined;
          return {
            owner,
            renew: async (ttlMs) => (await send({ method: "renew", args: [owner, ttlMs] })) as never,
            release: async () => (await send({ method: "release", args: [owner] })) as never,
          };
        },
        close: async () => (await send({ method: "close", args: [number] })) as never,
      };
      return cache;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
