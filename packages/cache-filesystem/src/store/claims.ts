import { join } from "node:path";
import { namesIn, readOwnFile } from "./files.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { uniqueId } from "./names.ts";
import { type ClaimRecord, decodeRecord } from "./record.ts";

/**
 * A claim has the name `claim-<number>-<line>`. The line is the same for all claims that follow one another, and new when a lease
 * begins anew after it was cleaned away: so no name ever comes back, and nothing done late can hit a claim of later times.
 */
const CLAIM = /^claim-([0-8]\d{11})-([0-9a-f]{16})$/;

function claimName(number: number, line: string): string {
  return `claim-${String(number).padStart(12, "0")}-${line}`;
}

/** The name of the first claim of a new line. */
export function firstClaimName(): string {
  return claimName(1, uniqueId());
}

/** The one name that may follow the claim called `name`. */
export function nextClaimName(name: string): string {
  const [, number = "0", line = ""] = CLAIM.exec(name) ?? [];
  return claimName(Number(number) + 1, line);
}

/** Whether the claim called `name` comes before `other` in the same line. */
export function isBefore(name: string, other: string): boolean {
  return CLAIM.exec(name)?.[2] === CLAIM.exec(other)?.[2] && name < other;
}

/** Whether `name` is that of a claim. */
export function isClaimName(name: string): boolean {
  return CLAIM.test(name);
}

/** The directory of the claims of `key`. */
export function leaseDirectory(key: KeyDirectory): string {
  return join(key.path, "lease");
}

/** The names of the claims of `key`, in order, so the last one counts. */
export async function listClaims(key: KeyDirectory): Promise<readonly string[]> {
  return (await namesIn(leaseDirectory(key))).filter(isClaimName);
}

/** The claim that counts. */
export interface LatestClaim {
  readonly name: string;
  /** Undefined when the file is damaged or foreign: such a claim has ended. */
  readonly record: ClaimRecord | undefined;
}

/** The claim of `key` that counts, undefined when there is none, or `"again"` when it was followed meanwhile. */
export async function latestClaim(key: KeyDirectory): Promise<LatestClaim | undefined | "again"> {
  const name = (await listClaims(key)).at(-1);
  if (name === undefined) return undefined;
  const content = await readOwnFile(join(leaseDirectory(key), name));
  if (content.found === "nothing") return "again";
  const record = content.found === "text" ? decodeRecord(content.text) : undefined;
  return { name, record: record?.kind === "claim" && record.key === key.name ? record : undefined };
}
