import type { RateLimitInfo } from "../pacing/rate-limit-headers.ts";

/** What a call resolves with, and the answer it came in. */
export interface ApiResponse<Result> {
  /** The same that the call itself resolves with. */
  readonly data: Result;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The server's identifier of the request, from the first of the headers of {@link requestIdOf} that is there. */
  readonly requestId: string | undefined;
  /** Rate limit as told by the answer. */
  readonly rateLimit: RateLimitInfo | undefined;
  /** Requests it took: 1 unless the call was retried. */
  readonly attempts: number;
}

/** A call under way: a promise of its result. */
export interface ApiCall<Result> extends Promise<Result> {
  /** Resolves with the result and the answer it came in. The request is the same: asking twice does not send twice. */
  withResponse(): Promise<ApiResponse<Result>>;
}

/**
 * Makes the call of its answer.
 *
 * The result and the answer are two promises of one request. Who asks for the answer gets its failure from there, so the result then
 * counts as handled; otherwise a failure nobody handles is reported by the runtime, once, as that of any promise.
 */
export function createApiCall<Result>(answer: Promise<ApiResponse<Result>>): ApiCall<Result> {
  const result = answer.then(({ data }) => data);
  const withResponse = (): Promise<ApiResponse<Result>> => {
    result.catch(() => {});
    return answer.then((response) => response);
  };
  return Object.assign(result, { withResponse });
}
