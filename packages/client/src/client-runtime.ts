import type { Clock, TokenProvider } from "@apiera/auth";
import type { KyInstance } from "ky";
import type { ClientEvent } from "./events.ts";
import type { ValidationMode } from "./options/client-options.ts";
import type { Pacer } from "./pacing/pacer.ts";
import type { ServerClock } from "./pacing/server-clock.ts";
import type { RetryOptions } from "./request/retry-policy.ts";

/** What every operation needs: checked options and the state shared by all calls of one client. */
export interface ClientRuntime {
  readonly auth: TokenProvider;
  readonly baseUrl: URL;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly retry: Required<RetryOptions>;
  readonly validate: ValidationMode;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: (event: ClientEvent) => void;
  readonly serverClock: ServerClock;
  readonly fetch: typeof fetch;
  /** Adds the token, and sends through the pacer. */
  readonly authorizedFetch: typeof fetch;
  /** Loaded with the first call: importing ky makes Node load all of its `fetch`, which takes longer than all else here. */
  readonly loadKy: () => Promise<KyInstance>;
  /** Undefined when pacing is off. */
  readonly pacer: Pacer | undefined;
}
