import type { ApiProblem, BulkLine, ProductRow, Transition } from "../../shared/api.ts";
import { send } from "../requests/http.ts";
import { readNdjson } from "../requests/ndjson.ts";
import { problemOf } from "../requests/problem.ts";

type Report = Extract<BulkLine, { type: "report" }>;

/** How a bulk run stands. */
export interface BulkState {
  readonly done: number;
  readonly total: number;
  /** Epoch milliseconds until when the run waits for the rate limit, or null. */
  readonly waitingUntil: number | null;
  /** How often it waited, and how long in all, in milliseconds. */
  readonly waits: number;
  readonly waitedMs: number;
  readonly report: Report | null;
  /** Why there is no report: what the run has done is not known in full. */
  readonly problem: ApiProblem | null;
}

export function startOf(total: number): BulkState {
  return { done: 0, total, waitingUntil: null, waits: 0, waitedMs: 0, report: null, problem: null };
}

/** The state after a line of the answer. */
export function afterLine(state: BulkState, line: BulkLine, now: number): BulkState {
  switch (line.type) {
    case "progress":
      return { ...state, done: line.done, total: line.total, waitingUntil: null };
    case "rate-limit-wait":
      return {
        ...state,
        waitingUntil: now + line.waitMs,
        waits: state.waits + 1,
        waitedMs: state.waitedMs + line.waitMs,
      };
    case "report":
      return { ...state, done: line.succeeded.length + line.failed.length, waitingUntil: null, report: line };
    default:
      // The line that begins the run, or one of a newer server: neither tells how the run stands.
      return state;
  }
}

/** The state when the answer ended: without a report something broke. */
export function afterEnd(state: BulkState): BulkState {
  if (state.report !== null || state.problem !== null) return state;
  return afterProblem(state, {
    title: "The run ended without a report",
    status: 0,
    detail: "Some products may have changed. Look at the list, then run it again for those that have not.",
  });
}

function afterProblem(state: BulkState, problem: ApiProblem): BulkState {
  return { ...state, waitingUntil: null, problem };
}

/**
 * Runs a transition for many products and tells each state.
 *
 * @param signal - stops the run. Its report says how far it got, if the server still answers.
 */
export async function runBulk(
  products: readonly ProductRow[],
  transition: Transition,
  tell: (state: BulkState) => void,
  signal: AbortSignal,
): Promise<void> {
  let state = startOf(products.length);
  const next = (after: BulkState): void => {
    state = after;
    tell(after);
  };
  const request = new AbortController();
  let run: string | undefined;
  const stop = (): void => {
    // Whose request ends is stopped too, without a report: for a run that has no name yet, or a server that does not hear.
    if (run === undefined) request.abort();
    else send("/api/products/bulk-transition/stop", { body: { run } }).catch(() => request.abort());
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    const body = { uuids: products.map(({ uuid }) => uuid), transition };
    const response = await send("/api/products/bulk-transition", { body, signal: request.signal });
    if (response.body !== null) {
      for await (const value of readNdjson(response.body)) {
        const line = value as BulkLine;
        if (line.type === "started") run = line.run;
        next(afterLine(state, line, Date.now()));
      }
    }
    next(afterEnd(state));
  } catch (error) {
    if (request.signal.aborted) {
      next(
        afterProblem(state, {
          title: "You stopped the run",
          status: 0,
          detail: `${state.done} of ${state.total} were done. A request that was under way may still have changed products: look at the list.`,
        }),
      );
    } else {
      next(afterProblem(state, problemOf(error)));
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
