import type { ApieraError } from "./errors/apiera-error.ts";
import type { TokenQuota } from "./token-endpoint/quota.ts";

/** What a token provider tells its `onEvent` listener. No event carries a token, a secret or a cache key. */
export type TokenProviderEvent =
  | {
      /** A token was bought from the token endpoint. */
      readonly type: "token-purchased";
      readonly organization: string;
      /** Life of the token from the moment it was asked for, in milliseconds. */
      readonly lifetimeMs: number;
      /** Time the purchase took, in milliseconds. */
      readonly durationMs: number;
    }
  | {
      /** Callers got the token in hand: how many since the last event of this type. Told when a token is replaced, and on close. */
      readonly type: "token-reused";
      readonly organization: string;
      readonly count: number;
    }
  | {
      /** Callers waited together for one token. */
      readonly type: "callers-coalesced";
      readonly organization: string;
      readonly count: number;
    }
  | {
      /** Another process held the lease, so this one waited instead of buying. */
      readonly type: "lease-waited";
      readonly organization: string;
      readonly waitedMs: number;
    }
  | {
      /** A token that another process bought was taken from the shared cache. */
      readonly type: "token-shared";
      readonly organization: string;
      /** Remaining life in milliseconds. */
      readonly ttlMs: number;
    }
  | {
      /** A purchase failed, in a way that may pass. */
      readonly type: "purchase-failed";
      readonly organization: string;
      readonly error: ApieraError;
      /** Time until the next attempt, in milliseconds. */
      readonly retryInMs: number;
      /** Whether a valid token is at hand, which callers keep getting meanwhile. */
      readonly servingHeld: boolean;
    }
  | {
      /** The token endpoint refused the client, or another process of the fleet was refused just before. */
      readonly type: "purchase-refused";
      readonly organization: string;
      readonly error: ApieraError;
      /** Time until the next attempt, in milliseconds. A new secret is tried at once. */
      readonly retryInMs: number;
      /** Whether a valid token is at hand, which callers keep getting meanwhile. */
      readonly servingHeld: boolean;
    }
  | {
      /** What the identity provider told of its token quotas. */
      readonly type: "quota";
      readonly organization: string;
      readonly quotas: readonly TokenQuota[];
    }
  | {
      /** A rejected token was kept, because several before it were replaced to no avail. */
      readonly type: "token-kept";
      readonly organization: string;
    }
  | {
      /** A token was dropped because a resource server rejected it. */
      readonly type: "token-invalidated";
      readonly organization: string;
    }
  | {
      /** The token response or the token said something that was corrected, e.g. an unusable `expires_in`. */
      readonly type: "token-response-corrected";
      readonly organization: string;
      readonly detail: string;
    }
  | {
      /** The shared cache failed or was too slow. The provider goes on without it. */
      readonly type: "cache-failed";
      readonly cache: string;
      readonly operation: string;
      readonly error: ApieraError;
    }
  | {
      /** A cache entry could not be used: damaged, sealed with another secret, or of an unknown format. Treated as absent. */
      readonly type: "cache-entry-unusable";
      readonly cache: string;
      readonly reason: string;
    };

/** Receives events. What it throws is ignored: observing must not break what is observed. */
export type TokenProviderListener = (event: TokenProviderEvent) => void;

/** A listener that is safe to call: there always, and never throwing. */
export function safeListener(listener: TokenProviderListener | undefined): TokenProviderListener {
  if (listener === undefined) return () => {};
  return (event) => {
    try {
      // An async function passes for a listener too; what it rejects with is ignored like what others throw.
      Promise.resolve(listener(event) as unknown).catch(() => {});
    } catch {
      // Deliberately ignored, see TokenProviderListener.
    }
  };
}
