import { randomBytes } from "node:crypto";
import { decodeIdentity, encodeIdentity, type ProcessIdentity } from "../process-table.ts";

/** Eight random bytes in hexadecimal, for names that nobody else uses. */
export function uniqueId(): string {
  return randomBytes(8).toString("hex");
}

/** The name of what is being written: it says by whom, so that what a dead writer left can be told from what a living one works on. */
export function temporaryName(writer: ProcessIdentity | undefined): string {
  return `temp-${writer === undefined ? "" : `${encodeIdentity(writer)}-`}${uniqueId()}`;
}

/** Whether a name is one that {@link temporaryName} made. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith("temp-");
}

/** Who writes the file of this name; undefined where the name does not say. */
export function writerOf(name: string): ProcessIdentity | undefined {
  return decodeIdentity(name.slice("temp-".length));
}

/** The name of what is set aside: it says when, so that names in order are in order of time. */
export function damagedName(atMs: number): string {
  return `damaged-${String(Math.max(0, atMs)).padStart(13, "0")}-${uniqueId()}`;
}

/** Whether a name is one that {@link damagedName} made. */
export function isDamagedName(name: string): boolean {
  return name.startsWith("damaged-");
}

/** When the file of this name was set aside, in epoch milliseconds; 0 where the name does not say. */
export function setAsideAt(name: string): number {
  return Number(/^damaged-(\d{13})-/.exec(name)?.[1] ?? 0);
}
