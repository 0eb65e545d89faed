import { createHash } from "node:crypto";

/** Makes the next id of one stream. */
export type IdGenerator = () => string;

/**
 * A stream of version 4 UUIDs that is the same for the same seed and stream name.
 *
 * Streams keep things apart: how many errors were answered must not change the UUID the next product gets.
 *
 * @param seed - any number; the run is repeated by giving it again.
 * @param stream - what the ids are for, e.g. `data/org_demo`.
 */
export function createIdGenerator(seed: number, stream: string): IdGenerator {
  let count = 0;
  return () => {
    const bytes = createHash("sha256").update(`${seed}/${stream}/${count++}`).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };
}
