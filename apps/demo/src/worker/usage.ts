import type { TokenProviderEvent } from "@apiera/auth";
import type { ClientEvent } from "@apiera/client";
import type { Usage } from "./messages.ts";

/** Counts what a process asks of the identity provider and of the API. */
export interface UsageCounter {
  /** For the token provider's `onEvent`. */
  readonly onTokenEvent: (event: TokenProviderEvent) => void;
  /** For the client's `onEvent`. */
  readonly onClientEvent: (event: ClientEvent) => void;
  /** The counts so far. */
  usage(): Omit<Usage, "rateLimitWaits" | "rateLimitWaitMs">;
}

/** @param onWait - hears of every wait for the rate limit, in milliseconds, as it begins. */
export function createUsageCounter(onWait: (waitMs: number) => void): UsageCounter {
  const requests: Record<string, number> = {};
  let tokensBought = 0;
  let rateLimited = 0;
  return {
    onTokenEvent: (event) => {
      if (event.type === "token-purchased") tokensBought += 1;
    },
    onClientEvent: (event) => {
      if (event.type === "request") requests[event.operationId] = (requests[event.operationId] ?? 0) + 1;
      if (event.type === "response" && event.status === 429) rateLimited += 1;
      if (event.type === "rate-limit-wait") onWait(event.waitMs);
    },
    usage: () => ({ tokensBought, requests: { ...requests }, rateLimited }),
  };
}

/** The usage of several processes together. */
export function sumUsage(usages: readonly Usage[]): Usage {
  const requests: Record<string, number> = {};
  for (const usage of usages) {
    for (const [operation, count] of Object.entries(usage.requests)) {
      requests[operation] = (requests[operation] ?? 0) + count;
    }
  }
  const sum = (field: "tokensBought" | "rateLimited" | "rateLimitWaits" | "rateLimitWaitMs"): number =>
    usages.reduce((total, usage) => total + usage[field], 0);
  return {
    tokensBought: sum("tokensBought"),
    requests,
    rateLimited: sum("rateLimited"),
    rateLimitWaits: sum("rateLimitWaits"),
    rateLimitWaitMs: sum("rateLimitWaitMs"),
  };
}
