import { sleep } from "../clock.ts";
import type { ResolvedOptions } from "../config/resolve.ts";
import { isApieraError } from "../errors/apiera-error.ts";
import { TokenRequestError } from "../errors/errors.ts";
import { type PurchasedToken, purchaseToken } from "../token-endpoint/purchase.ts";
import { backoffMs } from "./schedule.ts";

/**
 * Whether the endpoint said that the client's credentials are wrong, which another secret may cure: `invalid_client` (RFC 6749 section 5.2), or a
 * 401 whatever it is called.
 */
function isWrongSecret(error: unknown): boolean {
  return error instanceof TokenRequestError && (error.oauthError === "invalid_client" || error.status === 401);
}

/** One request per secret, in order, until one is not refused as wrong; at the end those that a secret function gives by now. */
async function buyWithAny(
  options: ResolvedOptions,
  secrets: readonly string[],
  signal: AbortSignal,
): Promise<PurchasedToken> {
  let refused: unknown;
  const tried = new Set<string>();
  for (const list of [() => secrets, options.secrets]) {
    for (const secret of await list()) {
      if (tried.has(secret)) continue;
      tried.add(secret);
      try {
        return await purchaseToken(options, secret, signal);
      } catch (error) {
        if (!isWrongSecret(error)) throw error;
        refused ??= error;
      }
    }
  }
  throw refused;
}

/**
 * Buys a token, and tries again after failures that may pass, at most `retries` times.
 *
 * A `Retry-After` longer than `retry.maxDelayMs` ends the attempts: waiting that long is the caller's decision.
 */
export async function buyToken(
  options: ResolvedOptions,
  secrets: readonly string[],
  retries: number,
  signal: AbortSignal,
): Promise<PurchasedToken> {
  const { clock, emit, organization, random, retry } = options;
  for (let failures = 0; ; ) {
    const startedAt = clock.monotonicNow();
    try {
      const token = await buyWithAny(options, secrets, signal);
      emit({
        type: "token-purchased",
        organization,
        lifetimeMs: token.lifetimeMs,
        durationMs: clock.monotonicNow() - startedAt,
      });
      return token;
    } catch (error) {
      failures += 1;
      if (!isApieraError(error) || !error.retryable || failures > retries) throw error;
      const asked = error instanceof TokenRequestError ? error.retryAfterMs : undefined;
      if (asked !== undefined && asked > retry.maxDelayMs) throw error;
      const pauseMs = Math.min(backoffMs(failures, asked, random), retry.maxDelayMs);
      emit({ type: "purchase-failed", organization, error, retryInMs: pauseMs, servingHeld: false });
      await sleep(clock, pauseMs, signal);
    }
  }
}
