import { setTimeout as delay } from "node:timers/promises";
import type { Answer } from "../http/answer.ts";
import type { Fault } from "./fault.ts";

/** What a fault does to a request before it is served. */
export type FaultOutcome =
  | { readonly kind: "reset" }
  /** Answered without being served. */
  | { readonly kind: "answer"; readonly answer: Answer }
  /** Served as usual. */
  | { readonly kind: "pass" };

/** The answer an error status gets when the fault names no body. */
export type ErrorAnswer = (status: number) => Answer;

/**
 * Waits as long as the fault says, then tells what becomes of the request.
 *
 * @param closing - aborted when the server stops; a request that is held back then loses its connection.
 */
export async function applyFault(fault: Fault, errorAnswer: ErrorAnswer, closing: AbortSignal): Promise<FaultOutcome> {
  if (fault.latencyMs !== undefined && fault.latencyMs > 0) {
    try {
      await delay(fault.latencyMs, undefined, { signal: closing });
    } catch {
      return { kind: "reset" };
    }
  }
  if (fault.reset === true) return { kind: "reset" };
  if (fault.html === true) return { kind: "answer", answer: proxyPage(fault.status ?? 502) };
  if (fault.status === undefined && fault.body === undefined) return { kind: "pass" };
  const status = fault.status ?? 200;
  if (fault.body !== undefined) return { kind: "answer", answer: answerOf(fault, status, fault.body) };
  return { kind: "answer", answer: status < 400 ? { status, headers: {}, body: null } : errorAnswer(status) };
}

/** What the fault does to the answer, whoever made it. */
export function distort(fault: Fault | undefined, answer: Answer): Answer {
  if (fault === undefined) return answer;
  const { contentType, sizeBytes, truncate } = fault;
  const headers = new Map(Object.entries(answer.headers));
  const replace = (name: string, value: string): void => {
    for (const known of headers.keys()) if (known.toLowerCase() === name.toLowerCase()) headers.delete(known);
    headers.set(name, value);
  };
  if (contentType !== undefined) replace("Content-Type", contentType);
  for (const [name, value] of Object.entries(fault.headers ?? {})) replace(name, value);
  const missing = Math.max(0, (sizeBytes ?? 0) - Buffer.byteLength(answer.body ?? ""));
  const body = missing > 0 ? (answer.body ?? "") + " ".repeat(missing) : answer.body;
  return { ...answer, headers: Object.fromEntries(headers), body, truncated: truncate === true };
}

function answerOf(fault: Fault, status: number, body: unknown): Answer {
  if (typeof body === "string") {
    return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
  }
  const type = fault.target === "api" && status >= 400 ? "application/problem+json" : "application/json";
  return { status, headers: { "Content-Type": type }, body: JSON.stringify(body) };
}

/** The kind of page that gateways answer with when what is behind them does not. */
function proxyPage(status: number): Answer {
  const title = `${status} ${status === 503 ? "Service Temporarily Unavailable" : status === 504 ? "Gateway Time-out" : "Bad Gateway"}`;
  const body = `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<hr>\n</body>\n</html>\n`;
  return { status, headers: { "Content-Type": "text/html" }, body };
}
