import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { CacheError, ConfigurationError, type TokenCache, untilAborted } from "@apiera/auth";
import { defaultDirectory } from "./default-directory.ts";
import { explainFailure } from "./failures.ts";
import { type Given, HeldLease, type RunCall } from "./held-lease.ts";
import { isAmongKernelFiles } from "./kernel-files.ts";
import { thisMachine } from "./machine.ts";
import { openPrivateDirectory, UnsafeDirectoryError } from "./private-directory.ts";
import { EntryStore } from "./store/entry-store.ts";
import { keyDirectory } from "./store/key-directory.ts";
import { LeaseStore } from "./store/lease-store.ts";
import { Sweeper } from "./store/sweeper.ts";

/** Options of {@link createFilesystemCache}. */
export interface FilesystemCacheOptions {
  /**
   * Where the entries are kept: a directory on a disk of this machine, made with mode 0700 when it is not there. One that is a
   * symbolic link or reached through one, belongs to another user or is open to group or others is refused, at each call. A relative path counts from
   * the working directory at the time of the call to {@link createFilesystemCache}.
   *
   * @defaultValue `apiera` in the user's cache directory: `~/.cache/apiera` (or under `XDG_CACHE_HOME`) on Linux,
   * `~/Library/Caches/apiera` on macOS, `%LOCALAPPDATA%\apiera\Cache` on Windows
   */
  readonly directory?: string;
}

/** What {@link createFilesystemCache} makes: every capability but `subscribe`, since no system reports file changes reliably. */
export interface FilesystemCache extends Required<Omit<TokenCache, "subscribe">> {
  /** Where the entries are kept: an absolute path. */
  readonly directory: string;
}

const NAME = "filesystem";

/** What the contract allows at most. */
const MAX_VALUE_BYTES = 65_536;
const MAX_VERSION_LENGTH = 128;

/** Says what is wrong with what a caller gave, or undefined. */
function mistakeIn(given: Given): string | undefined {
  const { key, ttlMs, entry } = given;
  if ("key" in given && (typeof key !== "string" || key === "")) return "key must be text, and not empty.";
  if (ttlMs !== undefined && !(ttlMs > 0 && Number.isFinite(ttlMs))) return "ttlMs must be a positive number.";
  if (entry === undefined) return undefined;
  const { value, version } = entry;
  if (typeof value !== "string" || Buffer.byteLength(value) > MAX_VALUE_BYTES) {
    return `value must be text of up to ${MAX_VALUE_BYTES} bytes.`;
  }
  if (typeof version !== "string" || version.length > MAX_VERSION_LENGTH) {
    return `version must be text of up to ${MAX_VERSION_LENGTH} characters.`;
  }
  return undefined;
}

/**
 * Makes a token cache in a private directory, shared by all processes of one user on one machine. It survives restarts, crashes at
 * any point (`kill -9` included) and wall clocks that jump; not for network file systems or several machines.
 *
 * Nothing is touched until the first call. Needs a file system with hard links for leases.
 *
 * @throws ConfigurationError - `directory` is no path or lies in a file system of the Linux kernel, such as `/proc`, or there is no default for a
 * user without a home.
 */
export function createFilesystemCache(options: FilesystemCacheOptions = {}): FilesystemCache {
  const { directory } = options;
  if (directory !== undefined && (typeof directory !== "string" || directory === "" || directory.includes("\0"))) {
    throw new ConfigurationError("directory must be a path.", { option: "directory" });
  }
  const { platform, env } = process;
  const path = directory === undefined ? defaultDirectory({ platform, env, home: homedir }) : resolve(directory);
  if (isAmongKernelFiles(path, platform)) {
    const problem = `The cache directory ${path} is in a file system of the kernel, which keeps no files.`;
    throw new ConfigurationError(problem, { option: "directory", remedy: "Name another one." });
  }
  const machine = thisMachine();
  const makeRoot = async (): Promise<void> => await openPrivateDirectory(path);
  const entries = new EntryStore(machine, makeRoot);
  const leases = new LeaseStore(machine, makeRoot);
  const sweeper = new Sweeper(path, entries, leases, machine);
  let closed = false;

  const run: RunCall = async (operation, given, work) => {
    const { signal } = given;
    signal?.throwIfAborted();
    const refuse = (message: string, cause?: unknown): never => {
      throw new CacheError(message, { cache: NAME, operation, retryable: false, cause });
    };
    if (closed) refuse("The filesystem cache is closed.");
    const mistake = mistakeIn(given);
    if (mistake !== undefined) refuse(mistake);
    const inPrivate = async (): ReturnType<typeof work> => {
      // Each time, not only at the beginning: the directory may have been opened to others, or replaced, while this process runs.
      await makeRoot();
      return await work();
    };
    try {
      return await untilAborted(inPrivate(), signal);
    } catch (cause) {
      if (signal?.aborted && cause === signal.reason) throw cause;
      if (cause instanceof UnsafeDirectoryError) return refuse(cause.message);
      throw new CacheError(explainFailure(cause, operation, path), { cache: NAME, operation, cause });
    }
  };

  return {
    name: NAME,
    directory: path,
    async get(key, { signal } = {}) {
      return await run("get", { signal, key }, async () => await entries.get(keyDirectory(path, key), signal));
    },
    async set(key, { value, version, ttlMs }, { signal } = {}) {
      const from = machine.clock();
      await run("set", { signal, key, ttlMs, entry: { value, version } }, async () => {
        await entries.set(keyDirectory(path, key), { value, version, ttlMs }, from, signal);
        // The entry is stored; that cleaning up behind others failed is no reason to say otherwise.
        await sweeper.sweepSome().catch(() => {});
      });
    },
    async delete(key, { ifVersion } = {}, { signal } = {}) {
      return await run("delete", { signal, key }, async () => {
        return await entries.delete(keyDirectory(path, key), ifVersion, signal);
      });
    },
    async acquireLease(key, { ttlMs }, { signal } = {}) {
      const from = machine.clock();
      return await run("acquireLease", { signal, key, ttlMs }, async () => {
        const directoryOfKey = keyDirectory(path, key);
        const claim = await leases.acquire(directoryOfKey, randomUUID(), ttlMs, from, signal);
        if (claim === undefined) return undefined;
        // Taken for a caller that is gone: nobody would give it back.
        if (signal?.aborted) await leases.release(directoryOfKey, claim);
        return new HeldLease(leases, directoryOfKey, claim, machine.clock, run);
      });
    },
    async close() {
      closed = true;
    },
  };
}
