import { ApieraError } from "./apiera-error.ts";
import { ConfigurationError, NetworkError, TimeoutError, TokenRequestError, TokenResponseError } from "./errors.ts";

/**
 * The error of a call that came while the pause after a failure runs: of the same class as that failure, which is its `cause`, so that
 * callers handle both alike.
 */
export function backedOff(last: ApieraError, waitMs: number): ApieraError {
  const message = `No request was made: the last attempt failed and the next is due in ${Math.ceil(waitMs)} ms. It said: ${last.message}`;
  if (last instanceof TokenRequestError) {
    const { status, oauthError, retryable } = last;
    return new TokenRequestError(message, { status, oauthError, retryable, retryAfterMs: waitMs, cause: last });
  }
  if (last instanceof TokenResponseError) {
    const { status, contentType, retryable } = last;
    return new TokenResponseError(message, { status, contentType, retryable, cause: last });
  }
  if (last instanceof TimeoutError) return new TimeoutError(message, { timeoutMs: last.timeoutMs, cause: last });
  if (last instanceof ConfigurationError) {
    return new ConfigurationError(message, { option: last.option, variable: last.variable, cause: last });
  }
  if (last instanceof NetworkError) return new NetworkError(message, { cause: last });
  return new ApieraError(message, { code: last.code, retryable: last.retryable, cause: last });
}
