import { createHash } from "node:crypto";

/** A Lua script with the name under which a server keeps it. */
export class Script {
  readonly source: string;
  #sha1: string | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** The SHA-1 of the source in hexadecimal, as EVALSHA wants it. */
  get sha1(): string {
    this.#sha1 ??= createHash("sha1").update(this.source).digest("hex");
    return this.#sha1;
  }
}
