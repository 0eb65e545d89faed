import { NetworkError, sleep } from "@apiera/auth";
import type { ClientRuntime } from "../client-runtime.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { isProblemError } from "../errors/problem-error.ts";
import { safeCause } from "../errors/safe-text.ts";
import { isTimeoutMs } from "../options/checks.ts";
import { resolveCallRetry } from "../options/resolve-options.ts";
import type { Answer } from "./answer.ts";
import { type ApiCall, type ApiResponse, createApiCall } from "./api-call.ts";
import { buildUrl } from "./build-url.ts";
import { type CallState, withCall } from "./call-state.ts";
import { checkBody } from "./check-body.ts";
import { Deadline } from "./deadline.ts";
import { type EncodedBody, encodeBody } from "./encode-body.ts";
import type { Operation, OperationInput, RequestOptions } from "./operation.ts";
import { problemOf } from "./problem-of.ts";
import { readResult } from "./read-result.ts";
import { requestHeaders } from "./request-headers.ts";
import { requestIdOf } from "./request-id.ts";
import { type AttemptFailure, mayRepeat, pauseBefore, type RetryOptions } from "./retry-policy.ts";

/** What a call did, told when it is over. */
export interface CallReport {
  /** Requests it sent. */
  readonly requests: number;
  /** Whether one of them may have been carried out although it failed. */
  readonly uncertain: boolean;
}

/** What only callers inside the client say. */
export interface ExecuteSettings {
  /** Told when the call is over. */
  readonly onEnd?: (report: CallReport) => void;
  /** The body has been checked already, item by item. */
  readonly checked?: boolean;
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
  settings: ExecuteSettings = {},
): ApiCall<Result> {
  return createApiCall(carryOut(runtime, operation, input, options, settings));
}

async function carryOut<Result>(
  runtime: ClientRuntime,
  operation: Operation<Result>,
  input: OperationInput,
  options: RequestOptions,
  settings: ExecuteSettings,
): Promise<ApiResponse<Result>> {
  const request = prepare(runtime, operation, input, options, settings);
  options.signal?.throwIfAborted();
  const deadline = new Deadline(runtime.clock, request.timeoutMs, operation.id, options.signal);
  const call: CallState = {
    operation,
    deadline,
    path: request.path,
    attempts: 0,
    uncertain: false,
    refused: false,
    tokens: [],
    answer: undefined,
    failure: undefined,
  };
  try {
    const answer = await send(runtime, call, request);
    return toResponse(call, answer, readResult(runtime, operation, answer));
  } catch (error) {
    const final = finalError(call, error);
    // A repeated DELETE that finds nothing: the attempt whose answer was lost had done it.
    if (
      operation.method === "DELETE" &&
      call.attempts > 1 &&
      call.uncertain &&
      isProblemError(final, 404) &&
      call.answer
    ) {
      const gone = { ...call.answer, status: 204, body: "" };
      return toResponse(call, gone, readResult(runtime, operation, gone));
    }
    throw final;
  } finally {
    deadline.end();
    settings.onEnd?.({ requests: call.attempts, uncertain: call.uncertain });
  }
}

/** A request that can be sent. */
interface Prepared {
  readonly href: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | undefined;
  readonly timeoutMs: number;
  readonly retry: Required<RetryOptions>;
}

function prepare(
  runtime: ClientRuntime,
  operation: Operation<unknown>,
  input: OperationInput,
  options: RequestOptions,
  settings: ExecuteSettings,
): Prepared {
  const { href, path } = buildUrl(runtime.baseUrl, operation, input, runtime.validate !== "off");
  const { timeoutMs = runtime.timeoutMs } = options;
  if (!isTimeoutMs(timeoutMs)) {
    throw new InvalidRequestError("timeoutMs must be a whole number of milliseconds from 1 to 2147483647", {
      operationId: operation.id,
      parameter: "timeoutMs",
    });
  }
  const retry =
    options.retry === undefined ? runtime.retry : resolveCallRetry(operation.id, options.retry, runtime.retry);
  const mistake = settings.checked || runtime.validate === "off" ? undefined : checkBody(operation, input.body);
  if (mistake !== undefined) {
    throw mistake;
  }
  const body = encodeBody(operation, input.body);
  return { href, path, headers: requestHeaders(operation, input, options, body?.contentType), body, timeoutMs, retry };
}

function toResponse<Result>(
  call: CallState,
  { status, headers, rateLimit }: Answer,
  data: Result,
): ApiResponse<Result> {
  return { data, status, headers, requestId: requestIdOf(headers), rateLimit, attempts: call.attempts };
}

/** Sends until there is a good answer or no further attempt. ky counts the attempts; whether and when there is another is said here. */
async function send(runtime: ClientRuntime, call: CallState, request: Prepared): Promise<Answer> {
  const { method } = call.operation;
  const { href, headers, body, retry } = request;
  // Not the request that ky made: its body is a stream, which could not be sent again with a new token.
  const { signal } = call.deadline;
  const init = withCall({ method, headers, signal, ...(body === undefined ? {} : { body: body.value }) }, call);
  const mayRetry = retry.maxAttempts > 1 && body?.repeatable !== false;
  const attempt = async (): Promise<Response> => {
    call.answer = undefined;
    call.failure = undefined;
    const response = await runtime.authorizedFetch(href, init);
    if (!response.ok) throw failWith(call);
    return response;
  };
  const ky = await runtime.loadKy();
  await ky(href, {
    method,
    fetch: attempt,
    retry: mayRetry
      ? {
          limit: retry.maxAttempts - 1,
          shouldRetry: ({ error, retryCount }) => shouldRetry(runtime, call, retry, error, retryCount),
        }
      : 0,
    ...(mayRetry ? { hooks: { beforeRetry: [({ retryCount }) => pause(runtime, call, retry, retryCount)] } } : {}),
  });
  return answerOf(call);
}

function answerOf(call: CallState): Answer {
  // There is none when the token provider or a fetch in between made up an answer of its own.
  if (call.answer === undefined) throw new NetworkError(`${call.operation.id} got no answer`);
  return call.answer;
}

/** Makes an answer with an error status the failure of the attempt. */
function failWith(call: CallState): Error {
  const answer = answerOf(call);
  const error = problemOf(call, answer);
  call.failure = { error, about: { kind: "status", status: answer.status, retryAfterMs: answer.retryAfterMs } };
  return error;
}

function failureOf(call: CallState, error: unknown): AttemptFailure | undefined {
  return call.failure?.error === error ? call.failure?.about : undefined;
}

function shouldRetry(
  { clock }: ClientRuntime,
  call: CallState,
  retry: Required<RetryOptions>,
  error: unknown,
  count: number,
): boolean {
  const failure = failureOf(call, error);
  if (failure === undefined || !mayRepeat(call.operation.method, failure)) {
    return false;
  }
  call.uncertain ||= failure.status >= 500 && failure.status !== 503;
  const pauseMs = pauseBefore(count, failure, retry, () => 0);
  return pauseMs !== undefined && clock.monotonicNow() + pauseMs < call.deadline.at;
}

async function pause(
  runtime: ClientRuntime,
  call: CallState,
  retry: Required<RetryOptions>,
  count: number,
): Promise<void> {
  const failure = call.failure?.about;
  if (failure === undefined) {
    return;
  }
  // After a 429 the pacer holds back this call and all others until the server takes requests again.
  const paced = failure.status === 429 && runtime.pacer !== undefined;
  const delayMs = paced ? 0 : (pauseBefore(count, failure, retry, runtime.random) ?? 0);
  const { id: operationId, method } = call.operation;
  const status = failure.kind === "status" ? failure.status : undefined;
  const delay = { reason: failure.kind, status, delayMs: Math.round(delayMs) };
  runtime.emit({ type: "retry", operationId, method, retry: count, ...delay });
  if (delayMs > 0) {
    await sleep(runtime.clock, delayMs, call.deadline.signal);
  }
}

/** What the caller gets to see of a failure. */
function finalError(call: CallState, error: unknown): unknown {
  const { signal, timedOut } = call.deadline;
  if (signal.aborted) {
    return timedOut !== undefined && call.uncertain ? markOutcomeUnknown(timedOut) : signal.reason;
  }
  // ky takes an error of a fetch of its own accord for one of the network.
  if (error instanceof Error && error.name === "NetworkError" && !("code" in error)) {
    return new NetworkError(`${call.operation.id} could not be sent`, { cause: safeCause(error.cause, call.tokens) });
  }
  // What the last attempt was refused with does not tell of one before it.
  return call.uncertain && isProblemError(error) ? markOutcomeUnknown(error) : error;
}
