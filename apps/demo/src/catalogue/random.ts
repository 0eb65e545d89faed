/** A source of random choices that gives the same ones again for the same seed. */
export interface Random {
  /** One of `choices`, each equally likely. */
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** `count` different ones of `choices` in their original order, or all of them when there are fewer. */
  sample<T>(choices: readonly T[], count: number): T[];
  /** True with probability `share`, 0 to 1. */
  chance(share: number): boolean;
}

/**
 * A seeded generator (mulberry32): small, and enough for test data. Not for anything secret.
 *
 * @param seed - any integer.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  /** A number from 0 up to, not including, 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    pick: ([first, ...rest]) => {
      const index = Math.floor(next() * (rest.length + 1));
      return index === 0 ? first : (rest[index - 1] ?? first);
    },
    sample: (choices, count) => {
      let wanted = Math.min(count, choices.length);
      return choices.filter((_choice, index) => {
        const taken = next() * (choices.length - index) < wanted;
        if (taken) wanted -= 1;
        return taken;
      });
    },
    chance: (share) => next() < share,
  };
}
