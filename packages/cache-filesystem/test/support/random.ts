/** Random numbers that come again with the same seed. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  below(limit: number): number;
}

/** The mulberry32 generator: 32 bits of state are plenty for choosing where to kill a process. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
    },
  };
}
