import { CacheError, type CacheLease } from "@apiera/auth";
import { createFilesystemCache, type FilesystemCache } from "../../src/index.ts";

/** One call on a cache in another process, or the news that its caller has gone. */
export type RemoteCall =
  | { readonly id: number; readonly method: "create"; readonly args: readonly [cache: number, directory: string] }
  | {
      readonly id: number;
      readonly method: "get" | "set" | "delete" | "acquireLease" | "close";
      readonly args: readonly [cache: number, ...unknown[]];
      readonly watched?: boolean;
    }
  | { readonly id: number; readonly method: "renew"; readonly args: readonly [owner: string, ttlMs: number] }
  | { readonly id: number; readonly method: "release"; readonly args: readonly [owner: string] }
  | { readonly id: number; readonly method: "abort"; readonly args: readonly [] };

/** How a call ended. */
export interface RemoteAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?:
    | { readonly message: string; readonly operation: string; readonly retryable: boolean }
    | "no CacheError";
}

const caches = new Map<number, FilesystemCache>();
const leases = new Map<string, CacheLease>();
const callers = new Map<number, AbortController>();

async function run(call: RemoteCall): Promise<unknown> {
  if (call.method === "create")
    return void caches.set(call.args[0], createFilesystemCache({ directory: call.args[1] }));
  if (call.method === "renew") return await leases.get(call.args[0])?.renew(call.args[1]);
  if (call.method === "release") return await leases.get(call.args[0])?.release();
  if (call.method === "abort") return callers.get(call.id)?.abort();
  const [number, ...args] = call.args;
  const cache = caches.get(number);
  if (cache === undefined) throw new Error(`There is no cache ${number}.`);
  const controller = new AbortController();
  callers.set(call.id, controller);
  const options = call.watched ? [{ signal: controller.signal }] : [];
  const method: (...all: unknown[]) => Promise<unknown> = cache[call.method].bind(cache) as never;
  const value = await method(...args, ...options);
  callers.delete(call.id);
  if (call.method !== "acquireLease" || value === undefined) return value;
  const lease = value as CacheLease;
  leases.set(lease.owner, lease);
  return lease.owner;
}

process.on("message", (call: RemoteCall) => {
  run(call).then(
    (value) => call.method !== "abort" && process.send?.({ id: call.id, value } satisfies RemoteAnswer),
    (error: unknown) => {
      const { message, operation, retryable } = error instanceof CacheError ? error : {};
      const known = message !== undefined && operation !== undefined && retryable !== undefined;
      const answer: RemoteAnswer = { id: call.id, error: known ? { message, operation, retryable } : "no CacheError" };
      process.send?.(answer);
    },
  );
});
process.on("disconnect", () => process.exit());
