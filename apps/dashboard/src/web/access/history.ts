import type { AccessLine } from "../../shared/api.ts";
import { isAfter } from "../../shared/stream-id.ts";

/** Lines of the log that are kept. */
const LOG_LINES = 500;
/** Events of tokens and services that are kept for the timeline. */
const MARKS = 1_000;
/** How long readings of the request budget are kept, in milliseconds. */
export const BUDGET_MS = 300_000;

/** A reading of the request budget. */
export interface BudgetReading {
  readonly at: number;
  readonly remaining: number;
  readonly limit: number;
}

/** What the page remembers of the events, newest last. */
export interface History {
  readonly lastId: string | null;
  /** All but the readings of the budget. */
  readonly log: readonly AccessLine[];
  /** What the timeline marks. Requests, of which there are many, do not push these out. */
  readonly marks: readonly AccessLine[];
  readonly budget: readonly BudgetReading[];
}

export const NO_HISTORY: History = { lastId: null, log: [], marks: [], budget: [] };

/** Whether a request was refused because of its token. */
export function isUnauthorized({ source, event }: AccessLine): boolean {
  return source === "client" && event.type === "response" && event.status === 401;
}

function isMark(line: AccessLine): boolean {
  return line.source === "service" || line.source === "token" || isUnauthorized(line);
}

function budgetReading({ source, at, event: { remaining, limit } }: AccessLine): BudgetReading | undefined {
  if (source !== "rate-limit" || typeof remaining !== "number" || typeof limit !== "number") return undefined;
  return { at, remaining, limit };
}

/**
 * The history with more events. Those it has already, which come again when the connection was lost, are passed over.
 *
 * @param lines - oldest first.
 */
export function remember(history: History, lines: readonly AccessLine[]): History {
  const { lastId } = history;
  const fresh = lastId === null ? lines : lines.filter(({ id }) => isAfter(id, lastId));
  if (fresh.length === 0) return history;
  const readings = fresh.flatMap((line) => budgetReading(line) ?? []);
  const budget = readings.length === 0 ? history.budget : [...history.budget, ...readings].sort((a, b) => a.at - b.at);
  const newest = budget.at(-1)?.at ?? 0;
  return {
    lastId: fresh.at(-1)?.id ?? lastId,
    log: [...history.log, ...fresh.filter(({ source }) => source !== "rate-limit")].slice(-LOG_LINES),
    marks: [...history.marks, ...fresh.filter(isMark)].slice(-MARKS),
    budget: budget.filter(({ at }) => at >= newest - BUDGET_MS),
  };
}
