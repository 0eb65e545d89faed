import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { TokenProvider } from "@apiera/auth";
import type { Calls } from "./messages.ts";

/** Calls a provider and keeps the books. */
export class CallBook {
  readonly #provider: TokenProvider;
  readonly #failures: string[] = [];
  readonly #cacheFailures: readonly string[];
  #calls = 0;
  #longestWaitMs = 0;
  #lastToken: string | undefined;

  /** @param cacheFailures - what goes wrong with the cache is added to it by others. */
  constructor(provider: TokenProvider, cacheFailures: readonly string[]) {
    this.#provider = provider;
    this.#cacheFailures = cacheFailures;
  }

  get result(): Calls {
    return {
      calls: this.#calls,
      failures: this.#failures,
      cacheFailures: this.#cacheFailures,
      longestWaitMs: Math.round(this.#longestWaitMs),
      lastToken: this.#lastToken,
    };
  }

  async callAtOnce(times: number): Promise<void> {
    await Promise.all(Array.from({ length: times }, () => this.#call()));
  }

  /** @param untilAnother - goes on, past `times`, until another token than the first came. */
  async callInTurn(times: number, everyMs: number, untilAnother: boolean): Promise<void> {
    await this.#call();
    const first = this.#lastToken;
    while (this.#calls < times || (untilAnother && this.#lastToken === first)) {
      // This is the traffic, nothing is waited for.
      await pause(everyMs);
      await this.#call();
    }
  }

  async #call(): Promise<void> {
    const startedAt = performance.now();
    this.#calls += 1;
    try {
      const { value } = await this.#provider.getToken();
      this.#lastToken = createHash("sha256").update(value).digest("base64url").slice(0, 12);
    } catch (error) {
      this.#failures.push(String(error));
    }
    this.#longestWaitMs = Math.max(this.#longestWaitMs, performance.now() - startedAt);
  }
}
