import type { Clock, TokenProvider } from "@apiera/auth";
import type { ClientEvent } from "../events.ts";
import type { RetryOptions } from "../request/retry-policy.ts";

/** How the client keeps within the organization's request budget. */
export interface RateLimitOptions {
  /**
   * Requests per window that are left to other processes of the same organization. 0 uses the budget up. A whole number of at least 0.
   *
   * @defaultValue none while no other process uses the budget; otherwise at least 2 and 3 % of the limit, and up to a tenth the more others use
   */
  readonly reserve?: number;
  /**
   * Requests under way at once. A whole number of at least 1.
   *
   * @defaultValue a twenty-fifth of the limit the server tells, at least 4; when others use the budget too, fewer the less of it is left
   */
  readonly maxConcurrent?: number;
  /**
   * Longest wait of one call for the budget, in milliseconds; a call that would wait longer fails with {@link RateLimitWaitError}.
   * 0 means never to wait.
   *
   * @defaultValue unlimited: `timeoutMs` is the limit
   */
  readonly maxWaitMs?: number;
}

/** What happens when a body does not have the described shape. Unknown members and unknown words always pass. */
export type ValidationMode = "strict" | "lenient" | "off";

/** Options of {@link createClient}. A malformed one is a `ConfigurationError`. */
export interface ClientOptions {
  /** Where access tokens come from. The client never closes it: who created it does. */
  readonly auth: TokenProvider;
  /**
   * Address of the API, absolute. A path prefix is kept. Tokens are sent to its origin only.
   *
   * @defaultValue what the environment variable `APIERA_API_URL` says, otherwise `https://api.apiera.io`
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Longest duration of a call in milliseconds, everything included: waiting for the rate limit, all attempts, the pauses between them.
   * A whole number from 1 to 2147483647.
   *
   * @defaultValue 300000: five windows of the rate limit
   */
  readonly timeoutMs?: number;
  /**
   * Longest duration of one attempt in milliseconds, from sending to the last byte of the answer. A whole number from 1 to 2147483647.
   *
   * @defaultValue 30000
   */
  readonly attemptTimeoutMs?: number;
  /** When and how often failed calls are tried again; `false`: never. @defaultValue see {@link RetryOptions} */
  readonly retry?: RetryOptions | false;
  /** How the client keeps within the request budget; `false`: not at all. @defaultValue see {@link RateLimitOptions} */
  readonly rateLimit?: RateLimitOptions | false;
  /**
   * `strict`: an answer that does not have the described shape is a {@link ResponseValidationError}. `lenient`: it is reported as an event
   * and handed out as it came. Either way a body that is to be sent and does not have its shape is an {@link InvalidRequestError}. `off`: neither is
   * looked at.
   *
   * @defaultValue `"lenient"`
   */
  readonly validate?: ValidationMode;
  /** Sends the requests. @defaultValue the global `fetch` */
  readonly fetch?: typeof fetch;
  /** Told of every request, answer, retry and wait. What it throws is ignored. */
  readonly onEvent?: (event: ClientEvent) => void;
  /** Allows plain http to hosts other than this machine. Tokens then travel readable. @defaultValue false */
  readonly allowInsecureHttp?: boolean;
  /** Time, for tests. @defaultValue the clock of the runtime */
  readonly clock?: Clock;
  /** Numbers from 0 up to 1 that spread pauses, for tests. @defaultValue `Math.random` */
  readonly random?: () => number;
}
