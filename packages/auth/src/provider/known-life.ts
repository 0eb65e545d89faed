import type { Clock } from "../clock.ts";
import { ConfigurationError } from "../errors/errors.ts";

/** What was learned is held for true for as long as a token lives, but not for less: then a purchase may show that the endpoint sells longer lives by now. */
const LEAST_BELIEVED_MS = 60_000;

/** How long a new token lives, as far as is known, so that nobody buys token after token in search of a longer life. */
export class KnownLife {
  readonly #clock: Clock;
  #lifeMs = 0;
  #believedUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A token was bought, and this was left of it when it arrived. */
  bought(leftMs: number): void {
    this.#lifeMs = leftMs;
    this.#believedUntil = this.#clock.monotonicNow() + Math.max(leftMs, LEAST_BELIEVED_MS);
  }

  /** Another process bought a token of this life. */
  shared(lifetimeMs: number): void {
    this.bought(this.#isKnown ? Math.max(this.#lifeMs, lifetimeMs) : lifetimeMs);
  }

  /** The token just bought did not do for a caller who asked for this much. */
  disappointed(minTtlMs: number): void {
    this.bought(Math.min(this.#lifeMs, minTtlMs));
  }

  /** Whether buying is of no use to a caller who asks for this much. */
  rulesOut(minTtlMs: number | undefined): minTtlMs is number {
    return minTtlMs !== undefined && minTtlMs >= this.#lifeMs && this.#isKnown;
  }

  get #isKnown(): boolean {
    return this.#clock.monotonicNow() < this.#believedUntil;
  }

  /** What such a caller is told. */
  error(minTtlMs: number): ConfigurationError {
    const lifeMs = Math.max(0, Math.round(this.#lifeMs));
    return new ConfigurationError(
      `minTtlMs is ${minTtlMs} ms, but of a new token less is left when it arrives (about ${lifeMs} ms).`,
      { option: "minTtlMs", remedy: "Ask for less." },
    );
  }
}
