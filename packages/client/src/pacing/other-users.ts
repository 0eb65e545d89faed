/** Requests of others are forgotten with this half-life in round trips, once none come any more. */
const MEMORY_ROUND_TRIPS = 4;
/** And at least so long, in milliseconds. */
const MIN_MEMORY_MS = 20;

/**
 * What other processes take of the budget, as far as the answers to our own requests show it: what the counter fell by beyond what we sent.
 *
 * A process that is alone may use up the budget; one that shares it has to leave room for what others have under way.
 */
export class OtherUsers {
  /** Our requests that were answered in this window. */
  #ours = 0;
  /** Requests of others in this window, at least. */
  #theirs = 0;
  /** What was used before the first answer told of it, by whoever is perhaps gone by now. */
  #before = 0;
  #lastOurs = 0;
  #lastTheirs = 0;
  /** Requests of others per millisecond, of late. */
  #rate = 0;
  #observedAt: number | undefined;
  #roundTripMs = 0;

  /** Whether others have used the budget in this window or the one before. */
  get present(): boolean {
    return this.#theirs > 0 || this.#lastTheirs > 0 || this.#before > 0;
  }

  /** What others use, as a multiple of what we do: of processes in need alike, how many others there are. */
  get timesOurs(): number {
    return (this.#theirs + this.#lastTheirs) / Math.max(1, this.#ours + this.#lastOurs);
  }

  /** A window began. */
  startWindow(): void {
    this.#lastOurs = this.#ours;
    this.#lastTheirs = this.#theirs;
    this.#ours = 0;
    this.#theirs = 0;
    this.#before = 0;
  }

  /**
   * An answer told how much of the window is used.
   *
   * @param used - requests used in the window, by anyone.
   * @param inFlight - our requests without an answer, which may be among them.
   * @param tookMs - how long the answer took.
   */
  observe(used: number, inFlight: number, now: number, tookMs: number): void {
    this.#ours += 1;
    this.#roundTripMs = this.#roundTripMs === 0 ? tookMs : this.#roundTripMs * 0.8 + tookMs * 0.2;
    if (this.#observedAt === undefined) {
      this.#before = Math.max(0, used - this.#ours - inFlight);
    }
    const theirs = Math.max(this.#theirs, used - this.#ours - inFlight - this.#before);
    if (this.#observedAt !== undefined) {
      const sinceMs = Math.max(now - this.#observedAt, 0.1);
      const weight = 1 - Math.exp(-sinceMs / this.#memoryMs);
      this.#rate += weight * ((theirs - this.#theirs) / sinceMs - this.#rate);
    }
    this.#theirs = theirs;
    this.#observedAt = now;
  }

  /** Requests of others that are probably under way by the time one of ours, sent now, arrives. */
  expectedInFlight(now: number): number {
    return this.#rateAt(now) * this.#roundTripMs;
  }

  /** Requests that others have probably sent since the last answer. */
  expectedSince(now: number): number {
    const age = now - (this.#observedAt ?? now);
    return this.#rate * this.#memoryMs * (1 - Math.exp(-age / this.#memoryMs));
  }

  /** Requests of others that were probably under way when the last answer came. */
  get lastInFlight(): number {
    return this.#rate * this.#roundTripMs;
  }

  #rateAt(now: number): number {
    return this.#rate * Math.exp(-(now - (this.#observedAt ?? now)) / this.#memoryMs);
  }

  get #memoryMs(): number {
    return Math.max(MIN_MEMORY_MS, MEMORY_ROUND_TRIPS * this.#roundTripMs);
  }
}
