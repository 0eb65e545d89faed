import { type Clock, serverTime } from "@apiera/auth";
import { parseRateLimit, type RateLimitInfo } from "./rate-limit-headers.ts";

/** `Date` counts in seconds, so it is behind by up to this, in milliseconds. */
const GRAIN_MS = 1000;
/** What clocks drift apart by, in milliseconds per millisecond: far more than real ones. */
const DRIFT = 0.0002;

/**
 * The server's clock, held against ours, more exactly than one `Date` header tells.
 *
 * `Date` is cut down to seconds. An answer sent right after the turn of a second is hardly cut, so the answer that shows the server furthest ahead
 * is the most exact, and never ahead of the truth. Windows of a few seconds would otherwise be waited out for half a second too long.
 */
export class ServerClock {
  readonly #clock: Clock;
  /** How far the server's clock is ahead of our monotonic one, at least. */
  #ahead: number | undefined;
  #learnedAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Reads what an answer that has just come says of the rate limit.
   *
   * @param sentAt - when its request was sent, on the monotonic clock.
   */
  read(headers: Headers, sentAt: number): RateLimitInfo | undefined {
    const now = this.#clock.monotonicNow();
    const date = serverTime(headers);
    if (date === undefined) {
      return parseRateLimit(headers, this.#clock.now());
    }
    return parseRateLimit(headers, now + this.#learn(date - now, now, now - sentAt));
  }

  #learn(ahead: number, now: number, tookMs: number): number {
    const known = this.#ahead === undefined ? undefined : this.#ahead - (now - this.#learnedAt) * DRIFT;
    // Cutting and travelling explain so much; beyond it the clock was set, or it is another server's.
    const isPlausible = known !== undefined && known - ahead <= GRAIN_MS + tookMs + 50;
    if (known === undefined || !isPlausible || ahead >= known) {
      this.#ahead = ahead;
      this.#learnedAt = now;
      return ahead;
    }
    return known;
  }
}
