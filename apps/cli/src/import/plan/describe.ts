import { describeDuration } from "../../output/duration.ts";
import { safeText } from "../../output/safe-text.ts";
import type { RowProblem } from "../catalogue/catalogue.ts";
import { problemText } from "../report/report-rows.ts";
import type { KindCount, RequestCount } from "./count.ts";

/** What a plan comes to, for people and programs. */
export interface PlanSummary {
  readonly file: string;
  /** Which mapping was used. */
  readonly format: "merchant" | "apiera" | "mapping";
  readonly organization: string;
  readonly rows: number;
  readonly kinds: Readonly<Record<string, KindCount>>;
  readonly problems: readonly RowProblem[];
  readonly requests: {
    /** Sent to make the plan. */
    readonly reading: number;
    /** To be sent. */
    readonly writing: number;
    readonly byOperation: RequestCount;
  };
  /** As the API told; null: it told none. */
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly resetInMs: number } | null;
  /** Predicted time of the writing in milliseconds. */
  readonly predictedMs: number;
}

/** Problems that are shown; a report file has all of them. */
const MAX_PROBLEMS = 20;

/** The plan as a text for people. */
export function describePlan(summary: PlanSummary): string {
  const { file, organization, rows, kinds, problems, requests, rateLimit, predictedMs } = summary;
  const shown = Object.entries(kinds).filter(([, { create, update, unchanged }]) => create + update + unchanged > 0);
  const width = (pick: (count: KindCount) => number): number =>
    Math.max(...shown.map(([, count]) => String(pick(count)).length));
  const [created, updated, unchanged] = [width((c) => c.create), width((c) => c.update), width((c) => c.unchanged)];
  const limit =
    rateLimit === null
      ? "the API told no limit"
      : `of ${rateLimit.limit} a window ${rateLimit.remaining} are left, the next begins in ${Math.ceil(rateLimit.resetInMs / 1_000)} s`;
  return [
    `${safeText(file)}, ${count(rows, "row")}, and the organization ${safeText(organization)}:`,
    ...shown.map(
      ([kind, c]) =>
        `  ${kind.padEnd(11)}${String(c.create).padStart(created)} to create, ${String(c.update).padStart(updated)} to update, ${String(c.unchanged).padStart(unchanged)} unchanged`,
    ),
    requests.writing === 0
      ? `Nothing has to be written. Reading took ${count(requests.reading, "request")}.`
      : `${count(requests.writing, "request")} to write it, about ${describeDuration(Math.ceil(predictedMs / 1_000) * 1_000)} (${limit}). Reading took ${requests.reading}.`,
    ...describeProblems(problems),
    "",
  ].join("\n");
}

/** Problems as lines, the first of them. */
function describeProblems(problems: readonly RowProblem[]): string[] {
  if (problems.length === 0) return [];
  const handles = new Set(problems.map(({ handle, row }) => handle ?? row));
  const more = problems.length - MAX_PROBLEMS;
  return [
    `${count(problems.length, "problem")}; ${count(handles.size, "product")} left out because of ${problems.length === 1 ? "it" : "them"}:`,
    ...problems.slice(0, MAX_PROBLEMS).map((problem) => `  line ${problem.row}: ${safeText(problemText(problem))}`),
    ...(more > 0 ? [`  and ${more} more; --report writes all of them to a file.`] : []),
  ];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
