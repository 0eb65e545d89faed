import type { TokenProviderEvent } from "@apiera/auth";
import type { Log, LogLevel } from "./logger.ts";

/** Events that come with the traffic, and those that somebody should look at. All others are of the level info. */
const LEVELS: Partial<Record<TokenProviderEvent["type"], LogLevel>> = {
  "token-reused": "debug",
  "callers-coalesced": "debug",
  "lease-waited": "debug",
  "token-kept": "warn",
  "token-response-corrected": "warn",
  "cache-failed": "warn",
  "cache-entry-unusable": "warn",
};

/** Logs an event of the token provider. A failed purchase is an error once callers get no token any more. */
export function logProviderEvent(log: Log, event: TokenProviderEvent): void {
  const { type, ...facts } = event;
  const failed = type === "purchase-failed" || type === "purchase-refused";
  log(failed ? (event.servingHeld ? "warn" : "error") : (LEVELS[type] ?? "info"), type, facts);
}
