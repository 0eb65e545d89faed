import { setTimeout as delay } from "node:timers/promises";
import type { Fault } from "./faults.ts";

/** What a fault does to a request. */
export type FaultOutcome =
  | { readonly kind: "reset" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly contentType: string | undefined;
      readonly body: string | null;
    }
  /** Served as usual. */
  | { readonly kind: "pass" };

/** The body an error status gets when the fault names none. */
export type ErrorBody = (status: number) => { readonly contentType: string; readonly body: string };

/**
 * Waits as long as the fault says, then tells what becomes of the request.
 *
 * @param closing - aborted when the server stops; a request that is held back then loses its connection.
 */
export async function applyFault(fault: Fault, errorBody: ErrorBody, closing: AbortSignal): Promise<FaultOutcome> {
  if (fault.latencyMs !== undefined && fault.latencyMs > 0) {
    try {
      await delay(fault.latencyMs, undefined, { signal: closing });
    } catch {
      return { kind: "reset" };
    }
  }
  if (fault.reset === true) return { kind: "reset" };
  if (fault.status === undefined && fault.body === undefined) return { kind: "pass" };
  const status = fault.status ?? 200;
  if (fault.body === undefined) {
    if (status < 400) return { kind: "answer", status, contentType: fault.contentType, body: null };
    const documented = errorBody(status);
    return { kind: "answer", status, ...documented, contentType: fault.contentType ?? documented.contentType };
  }
  const isText = typeof fault.body === "string";
  const json = fault.target === "api" && status >= 400 ? "application/problem+json" : "application/json";
  return {
    kind: "answer",
    status,
    contentType: fault.contentType ?? (isText ? "text/plain; charset=utf-8" : json),
    body: typeof fault.body === "string" ? fault.body : JSON.stringify(fault.body),
  };
}
