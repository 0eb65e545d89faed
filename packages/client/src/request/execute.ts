import { createAuthorizedFetch, NetworkError, sleep } from "@apiera/auth";
import { isHTTPError } from "ky";
import type { ClientRuntime } from "../client-core.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { isProblemError } from "../errors/problem-error.ts";
import { isTimeoutMs } from "../options/checks.ts";
import { parseRateLimit } from "../pacing/rate-limit-headers.ts";
import { type ApiCall, type ApiResponse, createApiCall } from "./api-call.ts";
import { buildUrl } from "./build-url.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import type { Operation, OperationInput, RequestOptions } from "./operation.ts";
import { problemOf } from "./problem-of.ts";
import { readResult } from "./read-result.ts";
import { requestIdOf } from "./request-id.ts";
import { type AttemptFailure, mayRepeat, pauseBefore } from "./retry-policy.ts";
import { type CallState, createPacedFetch } from "./send.ts";

/** What a call did, told when it is over. */
export interface CallReport {
  /** Requests it sent. */
  readonly requests: number;
  /** Whether one of them may have been carried out although it failed. */
  readonly uncertain: boolean;
}

/**
 * Carries out one operation: encode, authorize, pace, send, retry, validate, map errors. Every call of the client goes through here.
 *
 * @throws InvalidRequestError - an argument cannot be sent; nothing was.
 * @throws ProblemError - the API answered with an error status.
 * @throws NetworkError - no answer came. TimeoutError - not in time.
 * @throws RateLimitWaitError - waiting for the rate limit would take too long.
 * @throws ResponseValidationError - the answer is not what the API description says.
 * @throws whatever the token provider throws when it cannot get a token.
 * @throws the reason of `options.signal`, once it is aborted.
 */
export function execute<Result>(
  runtime: ClientRuntime,
  operation: Operation<Result>,
  input: OperationInput = {},
  options: RequestOptions = {},
  onEnd?: (report: CallReport) => void,
): ApiCall<Result> {
  return createApiCall(carryOut(runtime, operation, input, options, onEnd));
}

async function carryOut<Result>(
  runtime: ClientRuntime,
  operation: Operation<Result>,
  input: OperationInput,
  options: RequestOptions,
  onEnd: ((report: CallReport) => void) | undefined,
): Promise<ApiResponse<Result>> {
  const url = buildUrl(runtime.baseUrl, operation, input);
  const headers = headersOf(operation, input, options);
  const timeoutMs = options.timeoutMs ?? runtime.timeoutMs;
  if (!isTimeoutMs(timeoutMs)) {
    throw new InvalidRequestError("timeoutMs must be a whole number of milliseconds from 1 to 2147483647", {
      operationId: operation.id,
      parameter: "timeoutMs",
    });
  }
  options.signal?.throwIfAborted();
  const deadline = startDeadline(runtime.clock, timeoutMs, operation.id, options.signal);
  const call = startCall(operation, deadline);
  try {
    const body = input.body === undefined ? undefined : JSON.stringify(input.body);
    const response = await request(runtime, call, url, headers, body);
    const data = await readResult(runtime, operation, response);
    return answerOf(runtime, call, response, data);
  } catch (error) {
    const final = finalError(runtime, call, error);
    // A repeated DELETE that finds nothing: the attempt whose answer was lost had done it.
    if (operation.method === "DELETE" && call.attempts > 1 && call.uncertain && isProblemError(final, 404)) {
      const gone = new Response(null, { status: 204 });
      return answerOf(runtime, call, gone, await readResult(runtime, operation, gone));
    }
    throw final;
  } finally {
    deadline.end();
    onEnd?.({ requests: call.attempts, uncertain: call.uncertain });
  }
}

function answerOf<Result>(
  runtime: ClientRuntime,
  call: CallState,
  { status, headers }: Response,
  data: Result,
): ApiResponse<Result> {
  return {
    data,
    status,
    headers,
    requestId: requestIdOf(headers),
    rateLimit: parseRateLimit(headers, runtime.clock.now()),
    attempts: call.attempts,
  };
}

function startCall(operation: Operation<unknown>, deadline: Deadline): CallState {
  const failures = new WeakMap<object, AttemptFailure>();
  return { operation, deadline, attempts: 0, uncertain: false, refused: false, token: undefined, failures };
}

function headersOf(operation: Operation<unknown>, input: OperationInput, options: RequestOptions): Headers {
  const headers = new Headers(options.headers);
  if (headers.has("authorization")) {
    throw new InvalidRequestError("the Authorization header is set by the token provider and cannot be given", {
      operationId: operation.id,
      parameter: "headers",
    });
  }
  headers.set("accept", "application/json, application/problem+json");
  if (input.body !== undefined) {
    headers.set("content-type", "application/json");
  }
  return headers;
}

function request(
  runtime: ClientRuntime,
  call: CallState,
  url: URL,
  headers: Headers,
  body: string | undefined,
): Promise<Response> {
  const { method } = call.operation;
  const authorized = createAuthorizedFetch(runtime.auth, {
    allowedOrigins: [runtime.baseUrl.origin],
    // Checked when the client was made.
    allowInsecureHttp: true,
    fetch: createPacedFetch(runtime, call),
  });
  return runtime.ky(url, {
    method,
    headers,
    signal: call.deadline.signal,
    ...(body === undefined ? {} : { body }),
    // The body goes along as text, not as the stream ky made of it: only so can it be sent again with a new token.
    fetch: (sent) =>
      authorized(url, {
        method,
        headers,
        signal: sent instanceof Request ? sent.signal : call.deadline.signal,
        redirect: "manual",
        ...(body === undefined ? {} : { body }),
      }),
    retry: { shouldRetry: ({ error, retryCount }) => shouldRetry(runtime, call, error, retryCount) },
    hooks: { beforeRetry: [({ error, retryCount }) => pause(runtime, call, error, retryCount)] },
  });
}

function shouldRetry(runtime: ClientRuntime, call: CallState, error: Error, retry: number): boolean {
  const failure = failureOf(runtime, call, error);
  if (failure === undefined || !mayRepeat(call.operation.method, failure)) {
    return false;
  }
  call.uncertain ||= failure.status >= 500 && failure.status !== 503;
  const pauseMs = pauseBefore(retry, failure, runtime.retry, () => 0);
  return pauseMs !== undefined && runtime.clock.monotonicNow() + pauseMs < call.deadline.at;
}

async function pause(runtime: ClientRuntime, call: CallState, error: Error, retry: number): Promise<void> {
  const failure = failureOf(runtime, call, error);
  if (failure === undefined) {
    return;
  }
  // After a 429 the pacer holds back this call and all others until the server takes requests again.
  const paced = failure.status === 429 && runtime.pacer !== undefined;
  const delayMs = paced ? 0 : (pauseBefore(retry, failure, runtime.retry, runtime.random) ?? 0);
  const { id: operationId, method } = call.operation;
  const status = failure.kind === "status" ? failure.status : undefined;
  runtime.emit({
    type: "retry",
    operationId,
    method,
    retry,
    reason: failure.kind,
    status,
    delayMs: Math.round(delayMs),
  });
  if (delayMs > 0) {
    await sleep(runtime.clock, delayMs, call.deadline.signal);
  }
}

function failureOf(runtime: ClientRuntime, call: CallState, error: Error): AttemptFailure | undefined {
  if (isHTTPError(error)) {
    const { status, retryAfterMs } = problemOf(runtime, call, error);
    return { kind: "status", status, retryAfterMs };
  }
  return call.failures.get(error);
}

/** What the caller gets to see of a failure. */
function finalError(runtime: ClientRuntime, call: CallState, error: unknown): unknown {
  const { signal, own } = call.deadline;
  if (signal.aborted) {
    const timedOut: unknown = own.reason;
    return call.uncertain && timedOut instanceof Error && signal.reason === timedOut
      ? markOutcomeUnknown(timedOut)
      : signal.reason;
  }
  if (isHTTPError(error)) {
    return problemOf(runtime, call, error);
  }
  if (error instanceof Error && error.name === "NetworkError" && !("code" in error)) {
    return new NetworkError(`${call.operation.id} could not be sent`, { cause: error.cause });
  }
  return error;
}
