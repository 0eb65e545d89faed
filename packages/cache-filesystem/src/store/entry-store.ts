import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { CacheEntry } from "@apiera/auth";
import type { Machine } from "../machine.ts";
import { type Moment, remainingMs } from "../machine-clock.ts";
import { errorCode, unless } from "../system-errors.ts";
import { readOwnFile, removeFile, removeOrSetAside, syncDirectory, writeTemporary } from "./files.ts";
import { entryName, entryNumber, type KeyDirectory, listEntries, repeat, repeatIn } from "./key-directory.ts";
import { uniqueId } from "./names.ts";
import { IMMOVABLE, setAside } from "./quarantine.ts";
import { decodeRecord, type EntryRecord, encodeRecord } from "./record.ts";

/**
 * The entries of the cache, without any lock.
 *
 * Each `set` makes a file with a name of its own, numbered above those it saw; the highest name is the entry. So a file, once
 * there, never changes, and removing it can only ever remove that one entry: comparing and deleting are one step because the thing
 * compared is the thing removed, and of many that remove it exactly one is told so. Lower files go first, so that removing
 * the highest never brings an older entry back. A process that stops or dies anywhere leaves at most a file that nobody looks at.
 */
export class EntryStore {
  readonly #machine: Machine;
  readonly #makeRoot: () => Promise<void>;

  constructor(machine: Machine, makeRoot: () => Promise<void>) {
    this.#machine = machine;
    this.#makeRoot = makeRoot;
  }

  async get(key: KeyDirectory, signal: AbortSignal | undefined): Promise<CacheEntry | undefined> {
    const record = await repeat(signal, async () => await this.#current(key, await listEntries(key)));
    if (record === undefined) return undefined;
    const ttlMs = remainingMs(record.term, this.#machine.clock());
    return ttlMs > 0 ? { value: record.value, version: record.version, ttlMs } : undefined;
  }

  /** @param from - when the call began: the life counts from there, however long writing takes. */
  async set(key: KeyDirectory, entry: CacheEntry, from: Moment, signal: AbortSignal | undefined): Promise<void> {
    const { value, version, ttlMs } = entry;
    const text = encodeRecord({ kind: "entry", key: key.name, version, value, term: { ttlMs, from } });
    await repeatIn(key, this.#makeRoot, signal, async () => {
      const temporary = await writeTemporary(key.path, text, { durable: true, writer: this.#machine.processes.self });
      try {
        const highest = entryNumber((await listEntries(key)).at(-1));
        signal?.throwIfAborted();
        await rename(temporary, join(key.path, entryName(highest + 1, uniqueId())));
      } catch (error) {
        await removeFile(temporary);
        throw error;
      }
      await this.#syncUnlessSwept(key);
      await this.#removeBelowHighest(key, await listEntries(key));
    });
  }

  /** @param ifVersion - the only version to delete, or undefined for any. */
  async delete(key: KeyDirectory, ifVersion: string | undefined, signal: AbortSignal | undefined): Promise<boolean> {
    return await repeat(signal, async () => {
      const names = await listEntries(key);
      const record = await this.#current(key, names);
      const highest = names.at(-1);
      if (record === "again") return "again";
      if (record === undefined || highest === undefined) return false;
      const live = remainingMs(record.term, this.#machine.clock()) > 0;
      if (live && ifVersion !== undefined && record.version !== ifVersion) return false;
      await this.#removeBelowHighest(key, names);
      if (!(await removeFile(join(key.path, highest)))) return "again";
      await this.#syncUnlessSwept(key);
      return live;
    });
  }

  /** Removes the entry of `key` and all below it if its life is over; resolves with whether none is left. */
  async removeEnded(key: KeyDirectory): Promise<boolean> {
    const names = await listEntries(key);
    const record = await this.#current(key, names);
    const highest = names.at(-1);
    if (record === "again") return false;
    if (record === undefined || highest === undefined) return true;
    await this.#removeBelowHighest(key, names);
    if (remainingMs(record.term, this.#machine.clock()) > 0) return false;
    await removeFile(join(key.path, highest));
    return true;
  }

  /** Reads the entry that counts among `names`; sets it aside when it is damaged. */
  async #current(key: KeyDirectory, names: readonly string[]): Promise<EntryRecord | undefined | "again"> {
    const highest = names.at(-1);
    if (highest === undefined) return undefined;
    const content = await readOwnFile(join(key.path, highest));
    if (content.found === "nothing") return "again";
    const record = content.found === "text" ? decodeRecord(content.text) : undefined;
    if (record?.kind === "entry" && record.key === key.name) return record;
    // Where nothing can be moved it stays what counts, so nothing older comes back.
    const moved =
      (await unless(IMMOVABLE, this.#removeBelowHighest(key, names))) &&
      (await setAside(join(key.path, highest), key.path));
    if (!moved && content.found === "locked") throw content.error;
    return undefined;
  }

  /** A directory that is gone was empty, so what was set in it has been deleted since: nothing to make up for. */
  async #syncUnlessSwept(key: KeyDirectory): Promise<void> {
    try {
      await syncDirectory(key.path);
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }

  async #removeBelowHighest(key: KeyDirectory, names: readonly string[]): Promise<void> {
    for (const name of names.slice(0, -1)) await removeOrSetAside(join(key.path, name));
  }
}
