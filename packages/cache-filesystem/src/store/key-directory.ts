import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, namesIn } from "./files.ts";

/**
 * Where everything of one key lives: a directory named after the SHA-256 of the key, so that no key can be a path, be too long,
 * or meet another one on a file system that folds case.
 *
 * In it: `entry-<number>-<id>` (the highest is the entry), `lease-<number>` (the highest is the lease), `temp-<id>` (being
 * written) and `damaged-<id>` (set aside). Everything else is foreign and left alone.
 */
export interface KeyDirectory {
  /** The SHA-256 of the key in hexadecimal. */
  readonly name: string;
  readonly path: string;
}

const ENTRY = /^entry-(\d{12})-[0-9a-f]{16}$/;
const LEASE = /^lease-(\d{12})$/;

/** Whether a name in the root is that of a key's directory. */
export function isKeyDirectoryName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** The directory of `key` under `root`. */
export function keyDirectory(root: string, key: string): KeyDirectory {
  const name = createHash("sha256").update(key).digest("hex");
  return { name, path: join(root, name) };
}

/** The file names of entries among `names`, which are in order, so the last one counts. */
export function entryNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => ENTRY.test(name));
}

/** The file names of lease claims, as {@link entryNames}. */
export function leaseNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => LEASE.test(name));
}

/** The number in the file name of an entry or a claim; 0 for none. */
export function numberIn(name: string | undefined): number {
  return Number((name && (ENTRY.exec(name) ?? LEASE.exec(name)))?.[1] ?? 0);
}

/** The file name of an entry. Zeros in front make the order of names the order of numbers. */
export function entryName(number: number, id: string): string {
  return `entry-${String(number).padStart(12, "0")}-${id}`;
}

/** The file name of a lease claim. */
export function leaseName(number: number): string {
  return `lease-${String(number).padStart(12, "0")}`;
}

/** The names of the entries of `key`, in order. */
export async function listEntries(key: KeyDirectory): Promise<readonly string[]> {
  return entryNames(await namesIn(key.path));
}

/** The names of the lease claims of `key`, in order. */
export async function listLeases(key: KeyDirectory): Promise<readonly string[]> {
  return leaseNames(await namesIn(key.path));
}

const ATTEMPTS = 100;

/**
 * Runs `step` until it answers something other than `"again"`. Every repetition means that another process has got ahead, so the
 * limit is reached only where a directory does not behave like one.
 */
export async function repeat<T>(signal: AbortSignal | undefined, step: () => Promise<T | "again">): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    signal?.throwIfAborted();
    const answer = await step();
    if (answer !== "again") return answer;
  }
  throw new Error(`The directory of a key changed during each of ${ATTEMPTS} attempts.`);
}

/**
 * As {@link repeat}, for steps that write: makes the key's directory before each, and repeats when it was cleaned away meanwhile.
 *
 * @param makeRoot - makes the root when that is gone too.
 */
export async function repeatIn<T>(
  key: KeyDirectory,
  makeRoot: () => Promise<void>,
  signal: AbortSignal | undefined,
  step: () => Promise<T | "again">,
): Promise<T> {
  return await repeat(signal, async () => {
    try {
      await mkdir(key.path, { mode: 0o700 });
    } catch (error) {
      const code = errorCode(error);
      if (code === "ENOENT") {
        await makeRoot();
        return "again";
      }
      if (code !== "EEXIST") throw error;
    }
    try {
      return await step();
    } catch (error) {
      if (errorCode(error) === "ENOENT") return "again";
      throw error;
    }
  });
}
