import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "../system-errors.ts";
import { isOurs, namesIn, syncDirectory } from "./files.ts";

/**
 * Where everything of one key lives: a directory named after the SHA-256 of the key, so that no key can be a path, be too long,
 * or meet another one on a file system that folds case.
 *
 * In it: `entry-<number>-<id>` (the highest is the entry), the directory `lease` (its claims, see `LeaseStore`), `temp-<writer>-<id>` (being
 * written) and `damaged-<time>-<id>` (set aside). Everything else is foreign and left alone.
 */
export interface KeyDirectory {
  /** The SHA-256 of the key in hexadecimal. */
  readonly name: string;
  readonly path: string;
}

/** Numbers of 900,000,000,000 and more are not ours: nobody gets that far, and there must be room above each. */
const ENTRY = /^entry-([0-8]\d{11})-[0-9a-f]{16}$/;

/** Whether a name in the root is that of a key's directory. */
export function isKeyDirectoryName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** The directory of `key` under `root`. */
export function keyDirectory(root: string, key: string): KeyDirectory {
  const name = createHash("sha256").update(key).digest("hex");
  return { name, path: join(root, name) };
}

/** Whether `name` is that of an entry. */
export function isEntryName(name: string): boolean {
  return ENTRY.test(name);
}

/** The number in the file name of an entry; 0 for none. */
export function entryNumber(name: string | undefined): number {
  return Number((name && ENTRY.exec(name)?.[1]) ?? 0);
}

/** The file name of an entry. Zeros in front make the order of names the order of numbers. */
export function entryName(number: number, id: string): string {
  return `entry-${String(number).padStart(12, "0")}-${id}`;
}

/** The names of the entries of `key`, in order, so the last one counts. */
export async function listEntries(key: KeyDirectory): Promise<readonly string[]> {
  return (await namesIn(key.path)).filter(isEntryName);
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

/** Answers `"again"` where `step` fails for want of a file or directory: somebody has cleaned it away. */
export async function againIfGone<T>(step: () => Promise<T | "again">): Promise<T | "again"> {
  try {
    return await step();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "again";
    throw error;
  }
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
      await syncDirectory(dirname(key.path));
    } catch (error) {
      const code = errorCode(error);
      if (code === "ENOENT") {
        await makeRoot();
        return "again";
      }
      if (code !== "EEXIST") throw error;
    }
    return await againIfGone(async () => ((await isOurs(key.path)) ? await step() : "again"));
  });
}
