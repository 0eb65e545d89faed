/** Spreads the bits of a number, so that neighbouring seeds have nothing in common (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hash(text: string, start: number): number {
  let bits = start;
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return mix(bits);
}

/**
 * A stream of chance that follows from a seed and a label (the generator sfc32).
 *
 * Each part of the simulation has a stream of its own, so that one more draw in one part leaves the others as they were.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number, label: string) {
    this.#a = hash(label, mix(seed));
    this.#b = hash(label, mix(seed + 0x9e3779b9));
    this.#c = hash(label, mix(Math.floor(seed / 0x100000000) + 0x3c6ef372));
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 up to, not including, 1. */
  next = (): number => {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return (sum >>> 0) / 0x100000000;
  };

  /** A number from `low` up to `high`. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A number from `low` up to `high`, as often in 1 to 10 as in 10 to 100. Both must be above 0. */
  logBetween(low: number, high: number): number {
    return low * (high / low) ** this.next();
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.next());
  }

  /** True with the probability given. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list. */
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(list.length * this.next())] ?? list[0];
  }

  /** A pause between two arrivals that come at random, `mean` apart on average. */
  gap(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  /** Fills bytes. */
  fill(bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = Math.floor(256 * this.next());
  }
}
