import { createHash } from "node:crypto";

/** Draws the next number of a stream, 0 included, 1 not. */
export type Random = () => number;

/**
 * A stream of numbers that is the same for the same seed and stream name. Each number is 32 bits of SHA-256 in counter mode: slow for a generator, but one
 * per request is all that is drawn.
 */
export function createRandom(seed: number, stream: string): Random {
  let count = 0;
  return () => createHash("sha256").update(`${seed}/${stream}/${count++}`).digest().readUInt32BE(0) / 2 ** 32;
}
