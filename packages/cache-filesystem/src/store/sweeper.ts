import { randomInt } from "node:crypto";
import { lstat, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { isFromEarlierBoot, type MachineClock, remainingMs } from "../machine-clock.ts";
import type { EntryStore } from "./entry-store.ts";
import { namesIn, removeFile, unless } from "./files.ts";
import { isKeyDirectoryName, type KeyDirectory, leaseNames } from "./key-directory.ts";
import type { LeaseStore } from "./lease-store.ts";

const KEYS_AT_A_TIME = 4;
const HOUR_MS = 3_600_000;

/** How long files are kept that no longer count: by wall clock, since losing one early does no harm. */
const KEPT_MS: readonly [prefix: string, ms: number][] = [
  ["temp-", HOUR_MS],
  ["damaged-", 24 * HOUR_MS],
];

/**
 * Cleans up behind processes that died and entries that ended: a few keys at a time, going round, so that it needs no timer and no
 * write waits long for it.
 */
export class Sweeper {
  readonly #root: string;
  readonly #entries: EntryStore;
  readonly #leases: LeaseStore;
  readonly #clock: MachineClock;
  #next: number | undefined;

  constructor(root: string, entries: EntryStore, leases: LeaseStore, clock: MachineClock) {
    this.#root = root;
    this.#entries = entries;
    this.#leases = leases;
    this.#clock = clock;
  }

  /** Cleans the next few keys. */
  async sweepSome(): Promise<void> {
    const names = (await namesIn(this.#root)).filter(isKeyDirectoryName);
    if (names.length === 0) return;
    // Processes start at different keys, otherwise short-lived ones would all clean the first few.
    const start = (this.#next ?? randomInt(names.length)) % names.length;
    const count = Math.min(KEYS_AT_A_TIME, names.length);
    this.#next = start + count;
    for (const name of [...names, ...names].slice(start, start + count)) {
      await this.#sweep({ name, path: join(this.#root, name) });
    }
  }

  async #sweep(key: KeyDirectory): Promise<void> {
    await this.#entries.removeEnded(key);
    const names = await namesIn(key.path);
    const latest = await this.#leases.latest(key);
    const now = this.#clock();
    // Of a lease that ended the last claim stays until the machine restarts: it is what a process that was stopped in the middle
    // of taking the lease runs into.
    if (
      latest?.record &&
      remainingMs(latest.record.term, now) === 0 &&
      isFromEarlierBoot(latest.record.term.from, now)
    ) {
      for (const name of leaseNames(names)) if (name <= latest.name) await removeFile(join(key.path, name));
    }
    for (const [prefix, keptMs] of KEPT_MS) {
      for (const name of names.filter((one) => one.startsWith(prefix)))
        await this.#removeOlder(join(key.path, name), keptMs);
    }
    await unless(["ENOTEMPTY", "EEXIST", "ENOENT"], rmdir(key.path));
  }

  async #removeOlder(path: string, keptMs: number): Promise<void> {
    const status = await lstat(path).catch(() => undefined);
    if (status !== undefined && Date.now() - status.mtimeMs > keptMs) await rm(path, { recursive: true, force: true });
  }
}
