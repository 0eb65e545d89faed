import { createHash } from "node:crypto";
import type { Moment, Term } from "../machine-clock.ts";
import type { ProcessIdentity } from "../process-table.ts";

/** What an entry file holds. */
export interface EntryRecord {
  readonly kind: "entry";
  /** The name of the key's directory: a file that was moved to another key does not count. */
  readonly key: string;
  readonly version: string;
  readonly value: string;
  readonly term: Term;
}

/** What a lease file holds: one step in the history of a key's lease. */
export interface ClaimRecord {
  readonly kind: "claim";
  readonly key: string;
  readonly owner: string;
  /** The process of the owner, where the system names it: with its end the lease ends. */
  readonly holder?: ProcessIdentity | undefined;
  /** True when the owner gave the lease back with this step. */
  readonly released: boolean;
  readonly term: Term;
}

const FORMAT = 1;

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Writes a record as two lines: the SHA-256 of the second, then the record as JSON. A file cut short or altered does not decode. */
export function encodeRecord(record: EntryRecord | ClaimRecord): string {
  const json = JSON.stringify({ format: FORMAT, ...record });
  return `${digest(json)}\n${json}\n`;
}

/** Reads what {@link encodeRecord} wrote, or undefined for anything else. */
export function decodeRecord(text: string): EntryRecord | ClaimRecord | undefined {
  const [sum, json, end, ...more] = text.split("\n");
  if (json === undefined || end !== "" || more.length > 0 || digest(json) !== sum) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isRecord(found) ? found : undefined;
}

function isRecord(found: unknown): found is EntryRecord | ClaimRecord {
  if (!isObject(found) || found.format !== FORMAT || typeof found.key !== "string" || !isTerm(found.term)) return false;
  if (found.kind === "entry") return typeof found.version === "string" && typeof found.value === "string";
  const { kind, owner, released, holder } = found;
  return kind === "claim" && typeof owner === "string" && typeof released === "boolean" && isHolder(holder);
}

function isHolder(found: unknown): found is ProcessIdentity | undefined {
  if (found === undefined) return true;
  if (!isObject(found) || typeof found.space !== "string") return false;
  return Number.isSafeInteger(found.pid) && Number.isSafeInteger(found.startedAt);
}

function isTerm(found: unknown): found is Term {
  return isObject(found) && isFinitePositive(found.ttlMs) && isMoment(found.from);
}

function isMoment(found: unknown): found is Moment {
  return (
    isObject(found) &&
    (found.domain === undefined || typeof found.domain === "string") &&
    Number.isFinite(found.steadyMs) &&
    Number.isFinite(found.wallMs)
  );
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null;
}

function isFinitePositive(found: unknown): boolean {
  return typeof found === "number" && Number.isFinite(found) && found > 0;
}
