import { join } from "node:path";
import { type MachineClock, type Moment, remainingMs } from "../machine-clock.ts";
import { claimName, errorCode, readOwnFile, removeFile, writeTemporary } from "./files.ts";
import { type KeyDirectory, leaseName, listLeases, numberIn, repeat, repeatIn } from "./key-directory.ts";
import { type ClaimRecord, decodeRecord, encodeRecord } from "./record.ts";

/** A claim as its owner knows it. */
export interface Claim {
  readonly number: number;
  readonly record: ClaimRecord;
}

/**
 * The leases of the cache: for each key a history of claims, `lease-1`, `lease-2`, ..., of which the highest alone counts.
 *
 * Taking, renewing and giving back all do the same: they add the next claim to the one they looked at. A claim is added with `link`,
 * which gives a finished file its name in one step and only if the name is free. So of all who saw claim 7 end, one makes claim 8,
 * and the others find the name taken. Who was stopped for long and adds an 8 after that was cleaned away sees a higher
 * claim afterwards and knows that it is not the owner; the highest is never cleaned away while the machine runs. Nobody ever
 * changes or removes a claim that counts, so a holder that wakes too late has nothing it could destroy.
 */
export class LeaseStore {
  readonly #clock: MachineClock;
  readonly #makeRoot: () => Promise<void>;

  constructor(clock: MachineClock, makeRoot: () => Promise<void>) {
    this.#clock = clock;
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
    const record: ClaimRecord = { kind: "claim", key: key.name, owner, released: false, term: { ttlMs, from } };
    return await repeatIn(key, this.#makeRoot, signal, async () => {
      const latest = await this.#latest(key);
      if (latest === "again") return "again";
      if (latest.record !== undefined && this.#isLive(latest.record)) return undefined;
      return (await this.#add(key, latest.number + 1, record)) ? { number: latest.number + 1, record } : "again";
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

  /** The latest claim of `key`, for cleaning up. */
  async latest(
    key: KeyDirectory,
  ): Promise<{ readonly name: string; readonly record: ClaimRecord | undefined } | undefined> {
    const latest = await repeat(undefined, async () => await this.#latest(key));
    return latest.number === 0 ? undefined : { name: leaseName(latest.number), record: latest.record };
  }

  #isLive(record: ClaimRecord): boolean {
    return !record.released && remainingMs(record.term, this.#clock()) > 0;
  }

  async #follow(key: KeyDirectory, claim: Claim, record: ClaimRecord): Promise<Claim | undefined> {
    if (!this.#isLive(claim.record)) return undefined;
    if (numberIn((await listLeases(key)).at(-1)) !== claim.number) return undefined;
    const number = claim.number + 1;
    try {
      return (await this.#add(key, number, record)) ? { number, record } : undefined;
    } catch (error) {
      // Somebody removed the whole directory, and the lease with it.
      if (errorCode(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  /** Adds a claim; resolves with whether it is now the latest. */
  async #add(key: KeyDirectory, number: number, record: ClaimRecord): Promise<boolean> {
    // Not durable: after a power cut no holder is left, and a claim that was torn by it counts as ended.
    const temporary = await writeTemporary(key.path, encodeRecord(record), { durable: false });
    if (!(await claimName(temporary, join(key.path, leaseName(number))))) return false;
    const names = await listLeases(key);
    for (const name of names.slice(0, -1)) await removeFile(join(key.path, name));
    return numberIn(names.at(-1)) === number;
  }

  /** The latest claim: its number, 0 for none, and its record, undefined when there is none or it is damaged. */
  async #latest(key: KeyDirectory): Promise<{ number: number; record: ClaimRecord | undefined } | "again"> {
    const name = (await listLeases(key)).at(-1);
    if (name === undefined) return { number: 0, record: undefined };
    const content = await readOwnFile(join(key.path, name));
    if (content.found === "nothing") return "again";
    const record = content.found === "text" ? decodeRecord(content.text) : undefined;
    return { number: numberIn(name), record: record?.kind === "claim" && record.key === key.name ? record : undefined };
  }
}
