export type { CacheCall, CacheEntry, CacheLease, TokenCache } from "./cache/token-cache.ts";
export { ApieraError, type ApieraErrorOptions, isApieraError } from "./errors/apiera-error.ts";
export {
  CacheError,
  ConfigurationError,
  NetworkError,
  TimeoutError,
  TokenRequestError,
  TokenResponseError,
} from "./errors/errors.ts";
export type { AccessToken, GetTokenOptions, TokenProvider } from "./token-provider.ts";
