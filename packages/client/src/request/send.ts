import { NetworkError, parseRetryAfter, TimeoutError } from "@apiera/auth";
import type { ClientRuntime } from "../client-core.ts";
import { markOutcomeUnknown } from "../errors/outcome.ts";
import type { Turn } from "../pacing/pacer.ts";
import { parseRateLimit } from "../pacing/rate-limit-headers.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import type { Operation } from "./operation.ts";
import type { AttemptFailure } from "./retry-policy.ts";

/** What happens in the course of one call, for its retries and its error. */
export interface CallState {
  readonly operation: Operation<unknown>;
  readonly deadline: Deadline;
  /** Attempts sent. */
  attempts: number;
  /** Whether one of the attempts may have been carried out although it failed. */
  uncertain: boolean;
  /** Whether the last attempt was turned away, with 429 or 401: the next goes ahead of calls that did not have their turn yet. */
  refused: boolean;
  /** The token of the last attempt, to be removed from whatever echoes it. */
  token: string | undefined;
  /** How attempts that got no answer failed. */
  readonly failures: WeakMap<object, AttemptFailure>;
}

/**
 * A `fetch` for one call: waits for its turn, sends, reads the whole answer, and tells the pacer what it says. Everything that gets no
 * answer becomes a {@link NetworkError} or {@link TimeoutError} whose outcome is marked unknown.
 */
export function createPacedFetch(runtime: ClientRuntime, call: CallState): typeof fetch {
  return async (input, init) => {
    const { clock, pacer } = runtime;
    const signal = init?.signal ?? call.deadline.signal;
    const { operation, deadline } = call;
    const turn = await pacer?.acquire({ operationId: operation.id, signal, deadline, first: call.refused });
    call.attempts += 1;
    call.token = bearerOf(input, init) ?? call.token;
    const path = pathOf(input);
    const about = { operationId: operation.id, method: operation.method, path, attempt: call.attempts };
    runtime.emit({ type: "request", ...about });
    const startedAt = clock.monotonicNow();
    const response = await sendOnce(runtime, call, turn, input, init, signal);
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
  runtime: ClientRuntime,
  call: CallState,
  turn: Turn | undefined,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const { clock, attemptTimeoutMs } = runtime;
  const limit = startDeadline(clock, attemptTimeoutMs, `One attempt of ${call.operation.id}`, signal);
  try {
    const response = await whole(await runtime.fetch(input, { ...init, signal: limit.signal, redirect: "manual" }));
    turn?.answered({
      status: response.status,
      told: parseRateLimit(response.headers, clock.now()),
      retryAfterMs: parseRetryAfter(response.headers, clock.now()),
    });
    return response;
  } catch (cause) {
    turn?.lost();
    call.uncertain = true;
    throw failureOf(call, cause, signal, limit);
  } finally {
    limit.end();
  }
}

function failureOf(call: CallState, cause: unknown, signal: AbortSignal, limit: Deadline): unknown {
  if (signal.aborted) {
    return signal.reason;
  }
  const timedOut = limit.own.aborted;
  const error = timedOut
    ? new TimeoutError(`${call.operation.id} got no answer within ${limit.timeoutMs} ms`, {
        timeoutMs: limit.timeoutMs,
      })
    : new NetworkError(`${call.operation.id} got no answer: the connection failed`, { cause });
  call.failures.set(error, { kind: timedOut ? "timeout" : "network", status: 0, retryAfterMs: undefined });
  return markOutcomeUnknown(error);
}

/** Reads the body to its end, so that an answer that breaks off counts as a failed attempt. */
async function whole(response: Response): Promise<Response> {
  if (response.status === 0) {
    return response;
  }
  const text = await response.text();
  const { status, statusText, headers } = response;
  return new Response(text === "" ? null : text, { status, statusText, headers });
}

function bearerOf(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): string | undefined {
  const headers = init?.headers ?? (input instanceof Request ? input.headers : undefined);
  return new Headers(headers).get("authorization")?.replace(/^Bearer /i, "");
}

function pathOf(input: Parameters<typeof fetch>[0]): string {
  return new URL(input instanceof Request ? input.url : input).pathname;
}
