import { sleep } from "../clock.ts";
import type { ResolvedOptions } from "../config/resolve.ts";
import { isApieraError } from "../errors/apiera-error.ts";
import { TokenRequestError } from "../errors/errors.ts";
import { type PurchasedToken, purchaseToken } from "../token-endpoint/purchase.ts";
import { backoffMs } from "./schedule.ts";

/** How one purchase is to be made. */
export interface Purchase<Found> {
  /** The secrets to try, in order. */
  readonly secrets: readonly string[];
  /** The secrets there are by now: asked when all those were refused as wrong. */
  newSecrets(): Promise<readonly string[]>;
  /** Attempts after the first. */
  readonly retries: number;
  /** Whether another attempt became needless during the pause before it. */
  meanwhile(): Promise<Found | undefined>;
}

/**
 * Whether the endpoint said that the client's credentials are wrong, which another secret may cure: `invalid_client` (RFC 6749 section 5.2), or a
 * 401 whatever it is called.
 */
function isWrongSecret(error: unknown): boolean {
  return error instanceof TokenRequestError && (error.oauthError === "invalid_client" || error.status === 401);
}

/** Buys the tokens of one identity, and knows which of several secrets worked last. */
export class TokenBuyer {
  readonly #options: ResolvedOptions;
  #worked: string | undefined;

  constructor(options: ResolvedOptions) {
    this.#options = options;
  }

  /**
   * Buys a token, and tries again after failures that may pass.
   *
   * A `Retry-After` longer than `retry.maxDelayMs` ends the attempts: waiting that long is the caller's decision.
   *
   * @returns the token bought, or what `meanwhile` found before another attempt.
   */
  async buy<Found>(purchase: Purchase<Found>, signal: AbortSignal): Promise<PurchasedToken | Found> {
    const { clock, emit, organization, random, retry } = this.#options;
    for (let failures = 0; ; ) {
      const startedAt = clock.monotonicNow();
      try {
        const token = await this.#buyWithAny(purchase, signal);
        emit({
          type: "token-purchased",
          organization,
          lifetimeMs: token.lifetimeMs,
          durationMs: clock.monotonicNow() - startedAt,
        });
        return token;
      } catch (error) {
        failures += 1;
        if (!isApieraError(error) || !error.retryable || failures > purchase.retries) throw error;
        const asked = error instanceof TokenRequestError ? error.retryAfterMs : undefined;
        if (asked !== undefined && asked > retry.maxDelayMs) throw error;
        const pauseMs = Math.min(backoffMs(failures, asked, random), retry.maxDelayMs);
        emit({ type: "purchase-failed", organization, error, retryInMs: pauseMs, servingHeld: false });
        await sleep(clock, pauseMs, signal);
        const found = await purchase.meanwhile();
        if (found !== undefined) return found;
      }
    }
  }

  /** One request per secret, the one that worked last first, until one is not refused as wrong; at the end those that there are by now. */
  async #buyWithAny({ secrets, newSecrets }: Purchase<unknown>, signal: AbortSignal): Promise<PurchasedToken> {
    const worked = secrets.filter((secret) => secret === this.#worked);
    let refused: unknown;
    const tried = new Set<string>();
    for (const list of [() => [...worked, ...secrets], newSecrets]) {
      for (const secret of await list()) {
        if (tried.has(secret)) continue;
        tried.add(secret);
        try {
          const token = await purchaseToken(this.#options, secret, signal);
          this.#worked = secret;
          return token;
        } catch (error) {
          if (!isWrongSecret(error)) throw error;
          refused ??= error;
        }
      }
    }
    throw refused;
  }
}
