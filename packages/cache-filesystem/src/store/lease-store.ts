import { link, mkdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "../machine.ts";
import { type Moment, remainingMs } from "../machine-clock.ts";
import { unless } from "../system-errors.ts";
import {
  firstClaimName,
  isBefore,
  isClaimName,
  type LatestClaim,
  latestClaim,
  leaseDirectory,
  listClaims,
  nextClaimName,
} from "./claims.ts";
import { namesIn, removeFile, removeOrSetAside, writeNewFile, writeTemporary } from "./files.ts";
import { againIfGone, type KeyDirectory, repeat, repeatIn } from "./key-directory.ts";
import { isTemporaryName, temporaryName } from "./names.ts";
import { setAside } from "./quarantine.ts";
import { type ClaimRecord, encodeRecord } from "./record.ts";

/** A claim as its owner knows it. */
export interface Claim {
  readonly name: string;
  readonly record: ClaimRecord;
}

/** What a directory that is moved where another one is that holds something fails with; on Windows, where another one is at all. */
const OCCUPIED: readonly string[] = ["ENOTEMPTY", "EEXIST", ...(process.platform === "win32" ? ["EPERM"] : [])];

/** How long one that cleans a lease away may take: a fraction of a second is enough, unless it is stopped. */
const CLEANING_MS = 60_000;

/**
 * The leases of the cache: for each key a line of claims, number 1, 2, 3, ..., of which the highest alone counts.
 *
 * Taking, renewing and giving back all do the same: they add the next claim to the one they looked at, with `link`, which gives a finished
 * file its name in one step and only if the name is free. So of all who saw claim 7 end, one makes claim 8, and the others find the name taken.
 * Who was stopped for long and adds an 8 after that was cleaned away sees a higher claim afterwards and knows that it is not the owner.
 * Nobody changes or removes a claim that counts, so a holder that wakes too late has nothing it could destroy.
 *
 * The file to be linked is in the directory before its writer looks. That makes it possible to clean a lease away altogether: see
 * {@link LeaseStore.cleanAway}.
 *
 * Claims are not durable: after a power cut no holder is left, and a claim that was torn by it counts as ended.
 */
export class LeaseStore {
  readonly #machine: Machine;
  readonly #makeRoot: () => Promise<void>;

  constructor(machine: Machine, makeRoot: () => Promise<void>) {
    this.#machine = machine;
    this.#makeRoot = makeRoot;
  }

  /** Tries once to take the lease. @param from - when the call began. */
  async acquire(
    key: KeyDirectory,
    owner: string,
    ttlMs: number,
    from: Moment,
    signal: AbortSignal | undefined,
  ): Promise<Claim | undefined> {
    const holder = this.#machine.processes.self;
    const record: ClaimRecord = { kind: "claim", key: key.name, owner, holder, released: false, term: { ttlMs, from } };
    const hasEnded = (latest: LatestClaim): boolean => latest.record === undefined || !this.isLive(latest.record);
    return await repeatIn(key, this.#makeRoot, signal, async () => {
      const latest = await latestClaim(key);
      if (latest === "again") return "again";
      if (latest === undefined) return await this.#begin(key, record);
      return hasEnded(latest) ? await this.#add(key, record, hasEnded) : undefined;
    });
  }

  /** Adds a claim with a new life after `claim`, if that is still the latest and its life is not over. */
  async renew(key: KeyDirectory, claim: Claim, ttlMs: number, from: Moment): Promise<Claim | undefined> {
    return await this.#follow(key, claim, { ...claim.record, term: { ttlMs, from } });
  }

  /** Adds a claim that ends the lease after `claim`, if that is still the latest and its life is not over. */
  async release(key: KeyDirectory, claim: Claim): Promise<void> {
    await this.#follow(key, claim, { ...claim.record, released: true });
  }

  /** Whether a claim holds the lease, if it is the latest: its life is not over, its owner has not given it back and has not died. */
  isLive(record: ClaimRecord): boolean {
    if (record.released || remainingMs(record.term, this.#machine.clock()) === 0) return false;
    return record.holder === undefined || !this.#machine.processes.isDead(record.holder);
  }

  /**
   * Removes every trace of a lease that nobody holds, without getting in the way of anyone who takes it meanwhile.
   *
   * It takes the lease itself. From then on whoever looks sees it held, and whoever had looked before has its file in the directory already:
   * those files are removed, so nothing can be added any more, and then the claims. Whoever wants the lease after that finds no claim and
   * begins a new line. If this process is stopped on the way for so long that others take the lease over, all it can still remove is the
   * claims below theirs.
   */
  async cleanAway(key: KeyDirectory, owner: string): Promise<void> {
    const own = await this.acquire(key, owner, CLEANING_MS, this.#machine.clock(), undefined);
    if (own === undefined) return;
    const directory = leaseDirectory(key);
    for (const name of (await namesIn(directory)).filter(isTemporaryName)) await removeFile(join(directory, name));
    for (const name of await listClaims(key))
      if (isBefore(name, own.name)) await removeOrSetAside(join(directory, name));
    await removeFile(join(directory, own.name));
    await unless(["ENOENT", ...OCCUPIED], rmdir(directory));
  }

  async #follow(key: KeyDirectory, claim: Claim, record: ClaimRecord): Promise<Claim | undefined> {
    const isOwn = (latest: LatestClaim): boolean => latest.name === claim.name && this.isLive(claim.record);
    return await repeat(undefined, async () => {
      const latest = await latestClaim(key);
      if (latest === "again") return "again";
      if (latest === undefined || !isOwn(latest)) return undefined;
      return await againIfGone(async () => await this.#add(key, record, isOwn));
    });
  }

  /** Adds a claim to the latest one, if `mayFollow` agrees to that; undefined if not. */
  async #add(
    key: KeyDirectory,
    record: ClaimRecord,
    mayFollow: (latest: LatestClaim) => boolean,
  ): Promise<Claim | undefined | "again"> {
    const directory = leaseDirectory(key);
    const writer = this.#machine.processes.self;
    const temporary = await writeTemporary(directory, encodeRecord(record), { durable: false, writer });
    try {
      const latest = await latestClaim(key);
      if (latest === undefined || latest === "again") return "again";
      if (!mayFollow(latest)) return undefined;
      const name = nextClaimName(latest.name);
      if (!(await unless(["EEXIST"], link(temporary, join(directory, name))))) return "again";
      if (!(await this.#counts(key, name))) return "again";
      // Its life counts from the call: one that was stopped on the way may come too late to hold anything.
      return this.isLive(record) ? { name, record } : undefined;
    } finally {
      await removeFile(temporary);
    }
  }

  /**
   * Begins a new line where there is no claim: makes a directory with the first claim in it and gives that the place, which succeeds
   * for one of all who try, and only while nothing is in the one that is there.
   */
  async #begin(key: KeyDirectory, record: ClaimRecord): Promise<Claim | "again"> {
    const directory = leaseDirectory(key);
    const name = firstClaimName();
    const fresh = join(key.path, temporaryName(this.#machine.processes.self));
    await mkdir(fresh, { mode: 0o700 });
    try {
      await writeNewFile(join(fresh, name), encodeRecord(record), { durable: false });
      if (!(await this.#clear(key))) return "again";
      await unless(["ENOENT", ...OCCUPIED], rmdir(directory));
      if (!(await unless(OCCUPIED, rename(fresh, directory)))) return "again";
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    return (await this.#counts(key, name)) ? { name, record } : "again";
  }

  /** Empties a directory without claims: files that others are about to add, who then look again, and foreign ones. */
  async #clear(key: KeyDirectory): Promise<boolean> {
    const directory = leaseDirectory(key);
    const names = await namesIn(directory);
    if (names.some(isClaimName)) return false;
    for (const name of names) {
      const path = join(directory, name);
      await (isTemporaryName(name) ? removeOrSetAside(path) : setAside(path, key.path));
    }
    return true;
  }

  /** Removes the claims below the latest one; resolves with whether that is `name`. */
  async #counts(key: KeyDirectory, name: string): Promise<boolean> {
    const names = await listClaims(key);
    for (const one of names.slice(0, -1)) await removeOrSetAside(join(leaseDirectory(key), one));
    return names.at(-1) === name;
  }
}
