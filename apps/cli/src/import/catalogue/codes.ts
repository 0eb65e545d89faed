import { createHash } from "node:crypto";

/** Characters of a hash that tell apart names whose other characters are the same. */
const HASH_LENGTH = 6;

/**
 * A code made from a name, always the same one. Names that differ only in case and blanks get the same code; where a character
 * cannot be kept, a hash of the name is appended, so that `10+` and `10` stay two.
 */
export function codeOf(name: string): string {
  const normal = name.trim().normalize("NFC").toLowerCase().replace(/\s+/gu, "-");
  const kept = normal.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, "-");
  if (kept === normal) return normal;
  const hash = createHash("sha256").update(normal).digest("hex").slice(0, HASH_LENGTH);
  const stem = kept.replace(/-+/g, "-").replace(/^-|-$/g, "");
  return stem === "" ? hash : `${stem}-${hash}`;
}

/** The code of a variant that has none of its own: that of its parent and of its values. */
export function variantCode(handle: string, termCodes: readonly string[]): string {
  return [handle, ...termCodes].join("/");
}

/** A name for an image: the last part of its address. */
export function imageName(source: string): string {
  const { pathname, hostname } = new URL(source);
  const last = pathname.split("/").findLast((part) => part !== "") ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
