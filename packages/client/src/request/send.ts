import { NetworkError, parseRetryAfter, TimeoutError } from "@apiera/auth";
import type { ClientRuntime } from "../client-runtime.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import { safeCause } from "../errors/safe-text.ts";
import type { Turn } from "../pacing/paced-call.ts";
import { type Answer, readBody, readErrorBody } from "./answer.ts";
import { type CallState, callOf } from "./call-state.ts";
import type { AttemptLimit } from "./deadline.ts";

/** What sending needs of a client. */
export type SendRuntime = Pick<
  ClientRuntime,
  "clock" | "pacer" | "attemptTimeoutMs" | "fetch" | "emit" | "serverClock"
>;

/**
 * A `fetch` for the attempts of calls: waits for its turn, sends, reads the whole answer, and tells the pacer what it says. Everything that
 * gets no answer becomes a {@link NetworkError} or {@link TimeoutError} whose outcome is marked unknown.
 */
export function createPacedFetch(runtime: SendRuntime): typeof fetch {
  return async (input, init) => {
    const { clock, pacer } = runtime;
    const call = callOf(init);
    const { operation, deadline } = call;
    const turn = await pacer?.acquire({
      operationId: operation.id,
      signal: deadline.signal,
      deadline,
      first: call.refused,
    });
    // Not every fetch looks at the signal before it sends.
    if (deadline.signal.aborted) {
      turn?.unused();
      throw deadline.signal.reason;
    }
    call.attempts += 1;
    remember(call, bearerOf(init));
    const about = { operationId: operation.id, method: operation.method, path: call.path, attempt: call.attempts };
    runtime.emit({ type: "request", ...about });
    const startedAt = clock.monotonicNow();
    const response = await sendOnce(runtime, call, turn, input, init, startedAt);
    call.refused = response.status === 429 || response.status === 401;
    runtime.emit({
      type: "response",
      ...about,
      status: response.status,
      durationMs: Math.round(clock.monotonicNow() - startedAt),
    });
    return response;
  };
}

async function sendOnce(
  runtime: SendRuntime,
  call: CallState,
  turn: Turn | undefined,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  sentAt: number,
): Promise<Response> {
  const limit = call.deadline.startAttempt(runtime.attemptTimeoutMs);
  let answered = false;
  try {
    const response = await runtime.fetch(input, plainInit(init, limit.signal));
    const told = tell(runtime, turn, response, sentAt);
    answered = true;
    return await take(call, response, told, limit.signal);
  } catch (cause) {
    if (!answered) turn?.lost();
    call.uncertain ||= !wasNeverSent(cause);
    throw failureOf(runtime, call, cause, limit);
  } finally {
    limit.end();
  }
}

/** The options without what is ours. */
function plainInit(init: RequestInit | undefined, signal: AbortSignal): RequestInit {
  const { method, headers, body } = init ?? {};
  const plain = { method: method ?? "GET", headers: headers ?? {}, signal, redirect: "manual" } as const;
  if (body === undefined || body === null) return plain;
  return body instanceof ReadableStream ? { ...plain, body, duplex: "half" } : { ...plain, body };
}

/** What an answer says of the rate limit, told to the pacer as well. */
function tell(
  { clock, serverClock }: SendRuntime,
  turn: Turn | undefined,
  { status, headers }: Response,
  sentAt: number,
): Pick<Answer, "rateLimit" | "retryAfterMs"> {
  const rateLimit = serverClock.read(headers, sentAt);
  const retryAfterMs = headers.has("retry-after") ? parseRetryAfter(headers, clock.now()) : undefined;
  turn?.answered({ status, told: rateLimit, retryAfterMs });
  return { rateLimit, retryAfterMs };
}

/** Reads the body into the state of the call. An error gets a body that can be read again, for whoever looks for a rejected token there. */
async function take(
  call: CallState,
  response: Response,
  told: Pick<Answer, "rateLimit" | "retryAfterMs">,
  signal: AbortSignal,
): Promise<Response> {
  const { status, headers } = response;
  if (response.ok) {
    const { response: schema, responseType } = call.operation;
    const body = await readBody(response, responseType ?? (schema === undefined ? "text" : "json"));
    call.answer = { status, headers, body, ...told };
    return response;
  }
  const body = await readErrorBody(response, signal);
  call.answer = { status, headers, body, ...told };
  return status === 401 ? new Response(body === "" ? null : body, { status, headers }) : response;
}

function failureOf({ attemptTimeoutMs }: SendRuntime, call: CallState, cause: unknown, limit: AttemptLimit): unknown {
  const { deadline, operation, tokens } = call;
  if (deadline.signal.aborted) {
    return deadline.signal.reason;
  }
  const error = limit.timedOut
    ? new TimeoutError(`${operation.id} got no answer within ${attemptTimeoutMs} ms`, { timeoutMs: attemptTimeoutMs })
    : new NetworkError(`${operation.id} got no answer: the connection failed`, { cause: safeCause(cause, tokens) });
  const kind = limit.timedOut ? "timeout" : "network";
  call.failure = { error, about: { kind, status: 0, retryAfterMs: undefined } };
  return wasNeverSent(cause) ? error : markOutcomeUnknown(error);
}

/** Codes with which runtimes say that no connection came about. */
const UNCONNECTED: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether a failure is certain to be one before anything was sent. */
function wasNeverSent(cause: unknown): boolean {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if (UNCONNECTED.has(Reflect.get(error, "code"))) return true;
  }
  return false;
}

function remember({ tokens }: CallState, token: string | undefined): void {
  if (token !== undefined && !tokens.includes(token)) tokens.push(token);
}

function bearerOf(init: RequestInit | undefined): string | undefined {
  const { headers } = init ?? {};
  return headers instanceof Headers ? headers.get("authorization")?.slice("Bearer ".length) : undefined;
}
