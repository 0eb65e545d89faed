export type { CacheCall, CacheEntry, CacheLease, TokenCache } from "./cache/token-cache.ts";
export { type Clock, MAX_TIMER_MS, sleep, systemClock } from "./clock.ts";
export type {
  ClientSecret,
  PurchaseRetryOptions,
  RefreshOptions,
  SealingOptions,
  TokenProviderOptions,
} from "./config/options.ts";
export { ApieraError, type ApieraErrorOptions, isApieraError } from "./errors/apiera-error.ts";
export {
  CacheError,
  ConfigurationError,
  NetworkError,
  TimeoutError,
  TokenRequestError,
  TokenResponseError,
} from "./errors/errors.ts";
export type { TokenProviderEvent, TokenProviderListener } from "./events.ts";
export { type AuthorizedFetchOptions, createAuthorizedFetch } from "./fetch/authorized-fetch.ts";
export { isLoopback } from "./http/loopback.ts";
export { parseRetryAfter, serverTime } from "./http/retry-after.ts";
export { createTokenProvider, createTokenProviderFromEnv } from "./provider/provider.ts";
export type { TokenQuota } from "./token-endpoint/quota.ts";
export type { AccessToken, GetTokenOptions, TokenProvider } from "./token-provider.ts";
export { untilAborted } from "./until-aborted.ts";
