import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { CacheError, ConfigurationError, isApieraError, type TokenCache, untilAborted } from "@apiera/auth";
import { HeldLease, type RunCall } from "./held-lease.ts";
import { machineClock } from "./machine-clock.ts";
import { defaultDirectory, openPrivateDirectory } from "./private-directory.ts";
import { EntryStore } from "./store/entry-store.ts";
import { errorCode } from "./store/files.ts";
import { keyDirectory } from "./store/key-directory.ts";
import { LeaseStore } from "./store/lease-store.ts";
import { Sweeper } from "./store/sweeper.ts";

/** Options of {@link createFilesystemCache}. */
export interface FilesystemCacheOptions {
  /**
   * Where the entries are kept: a directory on a disk of this machine, made with mode 0700 when it is not there. One that is a
   * symbolic link, belongs to another user or is open to group or others is refused at the first call. A relative path counts from
   * the working directory at the time of the call to {@link createFilesystemCache}.
   *
   * @defaultValue `apiera` in the user's cache directory: `~/.cache/apiera` (or under `XDG_CACHE_HOME`) on Linux,
   * `~/Library/Caches/apiera` on macOS, `%LOCALAPPDATA%\apiera\Cache` on Windows
   */
  readonly directory?: string;
}

/** What {@link createFilesystemCache} makes: every capability but `subscribe`, since no system reports file changes reliably. */
export type FilesystemCache = Required<Omit<TokenCache, "subscribe">>;

const NAME = "filesystem";

interface Root {
  readonly path: string;
  readonly entries: EntryStore;
  readonly leases: LeaseStore;
  readonly sweeper: Sweeper;
}

/**
 * Makes a token cache in a private directory, shared by all processes of one user on one machine. It survives restarts, crashes at
 * any point (`kill -9` included) and wall clocks that jump; not for network file systems or several machines.
 *
 * Nothing is touched until the first call. Needs a file system with hard links for leases.
 *
 * @throws ConfigurationError - `directory` is no path.
 */
export function createFilesystemCache(options: FilesystemCacheOptions = {}): FilesystemCache {
  const { directory } = options;
  if (directory !== undefined && (typeof directory !== "string" || directory === "" || directory.includes("\0"))) {
    throw new ConfigurationError("directory must be a path.", { option: "directory" });
  }
  const given = directory === undefined ? undefined : resolve(directory);
  const clock = machineClock();
  let opened: Promise<Root> | undefined;
  let closed = false;

  const open = async (operation: string): Promise<Root> => {
    const path = given ?? (await defaultDirectory());
    const makeRoot = async (): Promise<void> => await openPrivateDirectory(path, NAME, operation);
    await makeRoot();
    const entries = new EntryStore(clock, makeRoot);
    const leases = new LeaseStore(clock, makeRoot);
    return { path, entries, leases, sweeper: new Sweeper(path, entries, leases, clock) };
  };
  const root = async (operation: string): Promise<Root> => {
    opened ??= open(operation);
    try {
      return await opened;
    } catch (error) {
      // The next call looks again: the directory may be put right while the process runs.
      opened = undefined;
      throw error;
    }
  };
  const run: RunCall = async (operation, { signal, ttlMs }, work) => {
    signal?.throwIfAborted();
    const refuse = (message: string): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false });
    };
    if (closed) refuse("The filesystem cache is closed.");
    if (ttlMs !== undefined && !(ttlMs > 0 && Number.isFinite(ttlMs))) refuse("ttlMs must be a positive number.");
    try {
      return await untilAborted(work(), signal);
    } catch (cause) {
      if (isApieraError(cause) || (signal?.aborted && cause === signal.reason)) throw cause;
      const code = errorCode(cause) ?? "see cause";
      throw new CacheError(`The filesystem cache failed in ${operation} (${code}).`, { cache: NAME, operation, cause });
    }
  };

  return {
    name: NAME,
    async get(key, { signal } = {}) {
      return await run("get", { signal }, async () => {
        const { path, entries } = await root("get");
        return await entries.get(keyDirectory(path, key), signal);
      });
    },
    async set(key, { value, version, ttlMs }, { signal } = {}) {
      const from = clock();
      await run("set", { signal, ttlMs }, async () => {
        const { path, entries, sweeper } = await root("set");
        await entries.set(keyDirectory(path, key), { value, version, ttlMs }, from, signal);
        // The entry is stored; that cleaning up behind others failed is no reason to say otherwise.
        await sweeper.sweepSome().catch(() => {});
      });
    },
    async delete(key, { ifVersion } = {}, { signal } = {}) {
      return await run("delete", { signal }, async () => {
        const { path, entries } = await root("delete");
        return await entries.delete(keyDirectory(path, key), ifVersion, signal);
      });
    },
    async acquireLease(key, { ttlMs }, { signal } = {}) {
      const from = clock();
      return await run("acquireLease", { signal, ttlMs }, async () => {
        const { path, leases } = await root("acquireLease");
        const directoryOfKey = keyDirectory(path, key);
        const claim = await leases.acquire(directoryOfKey, randomUUID(), ttlMs, from, signal);
        if (claim === undefined) return undefined;
        // Taken for a caller that is gone: nobody would give it back.
        if (signal?.aborted) await leases.release(directoryOfKey, claim);
        return new HeldLease(leases, directoryOfKey, claim, clock, run);
      });
    },
    async close() {
      closed = true;
    },
  };
}
