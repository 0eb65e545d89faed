import { ApieraError } from "./apiera-error.ts";
import { ConfigurationError, NetworkError, TimeoutError, TokenRequestError, TokenResponseError } from "./errors.ts";

/**
 * The error of a call that came while the pause after a failure runs: of the same class as that failure, which is its `cause`, so that
 * callers handle both alike.
 */
export function backedOff(last: ApieraError, waitMs: number): ApieraError {
  const { remedy } = last;
  const problem = `No request was made: the last attempt failed and the next is due in ${Math.ceil(waitMs)} ms. It said: ${last.problem}`;
  if (last instanceof TokenRequestError) {
    const { status, oauthError, retryable } = last;
    return new TokenRequestError(problem, { status, oauthError, retryable, retryAfterMs: waitMs, remedy, cause: last });
  }
  if (last instanceof TokenResponseError) {
    const { status, contentType, retryable } = last;
    return new TokenResponseError(problem, { status, contentType, retryable, remedy, cause: last });
  }
  if (last instanceof TimeoutError) return new TimeoutError(problem, { timeoutMs: last.timeoutMs, cause: last });
  if (last instanceof ConfigurationError) {
    return new ConfigurationError(problem, { option: last.option, variable: last.variable, remedy, cause: last });
  }
  if (last instanceof NetworkError) return new NetworkError(problem, { cause: last });
  return new ApieraError(problem, { code: last.code, retryable: last.retryable, remedy, cause: last });
}
