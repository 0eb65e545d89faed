import { createHash } from "node:crypto";

/** A UUID that is the same for the same name, every time: of version 8, which leaves the digits to whoever makes it. */
export function uuidOf(name: string): string {
  const hash = createHash("sha256").update(`dashboard demo: ${name}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
