import { randomInt, randomUUID } from "node:crypto";
import { lstat, rm, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Machine } from "../machine.ts";
import { agedMs } from "../machine-clock.ts";
import { unless } from "../system-errors.ts";
import { isClaimName, latestClaim, leaseDirectory } from "./claims.ts";
import type { EntryStore } from "./entry-store.ts";
import { namesIn } from "./files.ts";
import { isEntryName, isKeyDirectoryName, type KeyDirectory } from "./key-directory.ts";
import type { LeaseStore } from "./lease-store.ts";
import { isDamagedName, isTemporaryName, setAsideAt, writerOf } from "./names.ts";

const KEYS_AT_A_TIME = 4;
const HOUR_MS = 3_600_000;

/** How long a file is kept whose writer cannot be seen. Losing it early does no harm: a writer whose file is gone writes it again. */
const TEMPORARY_KEPT_MS = HOUR_MS;
const DAMAGED_KEPT_MS = 24 * HOUR_MS;
/** How long the ended lease of a key without an entry is kept, so that a key in use does not go through beginnings. */
const LEASE_KEPT_MS = HOUR_MS;

/** What removing a directory fails with that holds something or is gone. */
const OCCUPIED: readonly string[] = ["ENOTEMPTY", "EEXIST", "ENOENT"];

/**
 * Cleans up behind processes that died and keys that ended: a few keys at a time, going round, so that it needs no timer and no
 * write waits long for it.
 */
export class Sweeper {
  readonly #root: string;
  readonly #entries: EntryStore;
  readonly #leases: LeaseStore;
  readonly #machine: Machine;
  #next: number | undefined;

  constructor(root: string, entries: EntryStore, leases: LeaseStore, machine: Machine) {
    this.#root = root;
    this.#entries = entries;
    this.#leases = leases;
    this.#machine = machine;
  }

  /** Cleans the next few keys. */
  async sweepSome(): Promise<void> {
    const all = await namesIn(this.#root);
    await this.#removeDamaged(this.#root, all);
    const names = all.filter(isKeyDirectoryName);
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
    const names = await namesIn(key.path);
    const hasEntries = names.some(isEntryName);
    const claims = names.includes(basename(leaseDirectory(key))) ? await namesIn(leaseDirectory(key)) : [];
    await this.#removeTemporary(key.path, names);
    await this.#removeDamaged(key.path, names);
    await this.#removeTemporary(leaseDirectory(key), claims);
    await this.#removeDamaged(leaseDirectory(key), claims);
    if (hasEntries && !(await this.#entries.removeEnded(key))) return;
    if (claims.some(isClaimName)) await this.#removeLease(key);
    else await unless(OCCUPIED, rmdir(leaseDirectory(key)));
    await unless(OCCUPIED, rmdir(key.path));
  }

  async #removeLease(key: KeyDirectory): Promise<void> {
    const latest = await latestClaim(key);
    if (latest === undefined || latest === "again") return;
    const { name, record } = latest;
    if (record !== undefined && this.#leases.isLive(record)) return;
    const agoMs =
      record === undefined
        ? await sinceWrittenMs(join(leaseDirectory(key), name))
        : agedMs(record.term.from, this.#machine.clock());
    if (agoMs > LEASE_KEPT_MS) await this.#leases.cleanAway(key, randomUUID());
  }

  async #removeTemporary(directory: string, names: readonly string[]): Promise<void> {
    for (const name of names.filter(isTemporaryName)) {
      const path = join(directory, name);
      const writer = writerOf(name);
      const isDead = writer !== undefined && this.#machine.processes.isDead(writer);
      if (isDead || (await sinceWrittenMs(path)) > TEMPORARY_KEPT_MS) await rm(path, { recursive: true, force: true });
    }
  }

  async #removeDamaged(directory: string, names: readonly string[]): Promise<void> {
    for (const name of names.filter(isDamagedName)) {
      if (Date.now() - setAsideAt(name) > DAMAGED_KEPT_MS)
        await rm(join(directory, name), { recursive: true, force: true });
    }
  }
}

/** The time since a file was written, by wall clock; not a number when it is gone. */
async function sinceWrittenMs(path: string): Promise<number> {
  const status = await lstat(path).catch(() => undefined);
  return Date.now() - (status?.mtimeMs ?? Number.NaN);
}
