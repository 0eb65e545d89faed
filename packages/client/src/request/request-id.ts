/** Headers in which servers and gateways name a request, most telling first. The API's own form is `X-Correlation-Id`, derived. */
const REQUEST_ID_HEADERS: readonly string[] = [
  "x-correlation-id",
  "x-request-id",
  "request-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-trace-id",
];

/** Longest identifier that is taken over, in characters. */
const MAX_LENGTH = 200;

/**
 * The server's identifier of a request: the first there is of `X-Correlation-Id`, `X-Request-Id`, `Request-Id`, `x-amzn-RequestId`,
 * `x-amz-request-id` and `X-Trace-Id`.
 */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name)?.trim();
    if (value !== undefined && value !== "") {
      return value.slice(0, MAX_LENGTH);
    }
  }
  return undefined;
}
